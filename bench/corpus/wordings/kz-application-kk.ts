import { shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { askedInKazakh, newEmailRow, reasonInKazakh } from './kz-asked.ts'
import { application, company, initialsFirst, tight } from './kz-truth.ts'
import {
  digits,
  grouped,
  kazakhDate,
  kazakhLetterhead,
  kazakhRequisites,
  preparedByKazakh,
  signer,
} from './kz-words.ts'

const HERE = { kind: 'application', country: 'KZ', language: 'kk' } as const

const letter: Wording = {
  ...HERE,
  name: 'kz-kk-application-letterhead',
  write(scene, pick) {
    const { organisation, accountNumber } = scene
    const { person, kk } = signer(scene, pick)
    const us = `«${organisation.name.kk}» ЖШС (БСН ${organisation.number})`
    return application(
      {
        size: 'A4',
        letterhead: kazakhLetterhead(organisation, pick),
        blocks: [
          {
            type: 'ends',
            left: pick(`Шығ. № ${scene.serial}`, `Шығыс № ${scene.serial}-05`),
            right: kazakhDate(scene.appliedOn, pick),
          },
          {
            type: 'lines',
            side: 'right',
            lines: [`Кімге: ${scene.provider.kk}`, 'Клиенттерді қолдау қызметі'],
          },
          { type: 'title', lines: ['Құрметті әріптестер!'] },
          {
            type: 'paragraph',
            text: `${us} Сіздердің бұлттық қызметтеріңізді № ${digits(pick, 5)} шарт бойынша пайдаланады, аккаунт нөмірі – ${accountNumber}.`,
          },
          { type: 'paragraph', text: reasonInKazakh(scene, pick) },
          {
            type: 'paragraph',
            text: `Жоғарыда баяндалғанның негізінде ${askedInKazakh(scene, pick).join(' және ')} сұраймыз.`,
          },
          {
            type: 'lines',
            side: 'left',
            lines: [
              'Қосымша:',
              '1) өкілеттікті растайтын құжат – 1 парақ;',
              '2) тіркеу туралы анықтама – 1 парақ.',
            ],
          },
          {
            type: 'signature',
            post: kk.post,
            name: pick(person.kk.initials, initialsFirst(person.kk.initials)),
            stamped: true,
          },
          { type: 'small-print', text: preparedByKazakh(pick) },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const form: Wording = {
  ...HERE,
  name: 'kz-kk-application-form',
  write(scene, pick) {
    const { organisation, accountNumber, oldEmail } = scene
    const { person, kk } = signer(scene, pick)
    return application(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'right',
            lines: [`Кімге: ${scene.provider.kk}`, 'support@provider.example'],
          },
          { type: 'title', lines: ['ӨТІНІШ', 'жеке кабинетке қолжетімділікті қалпына келтіру туралы'] },
          {
            type: 'table',
            ruled: true,
            rows: [
              ['Ұйымның толық атауы', `«${organisation.name.kk}» жауапкершілігі шектеулі серіктестігі`],
              [pick('БСН', 'ЖСН/БСН', 'Ұйымның БСН-і'), grouped(organisation.number, pick)],
              [pick('Аккаунт нөмірі', 'Аккаунт №', 'Жеке шот (аккаунт) нөмірі'), accountNumber],
              ['Шарт нөмірі', `№ ${scene.serial}-${digits(pick, 4)}`],
              [pick('Ескі e-mail', 'Қазіргі электрондық пошта'), oldEmail],
              ...newEmailRow(scene, pick('Жаңа e-mail', 'Жаңа электрондық пошта мекенжайы', 'Жаңа пошта')),
              ['Телефон', organisation.phone],
              ['Өтініш берушінің Т.А.Ә.', person.kk.full],
              ['Лауазымы', kk.post],
              ['Күні', kazakhDate(scene.appliedOn, pick)],
            ],
          },
          { type: 'paragraph', text: `Өтінемін: ${askedInKazakh(scene, pick).join('; ')} сұраймын.` },
          { type: 'paragraph', text: `Себебі: ${reasonInKazakh(scene, pick)}` },
          { type: 'signature', post: 'Қолы', name: person.kk.initials, note: 'М.О.', stamped: true },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const checkboxes: Wording = {
  ...HERE,
  name: 'kz-kk-application-checkbox',
  write(scene, pick) {
    const { organisation, requests } = scene
    const { person, kk } = signer(scene, pick)
    const wantsEmail = requests.includes('change-email')
    const fresh = wantsEmail ? scene.newEmail : '—'
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: ['ҚОЛЖЕТІМДІЛІКТІ ҚАЛПЫНА КЕЛТІРУГЕ ӨТІНІШ', 'аккаунт иесі толтырады'] },
          {
            type: 'table',
            ruled: pick(true, false),
            rows: [
              ['Ұйым:', `«${organisation.name.kk}» ЖШС`],
              ['БСН:', pick(organisation.number, [...organisation.number].join(' '))],
              ['Аккаунт нөмірі:', scene.accountNumber],
              ['Тіркелген e-mail:', scene.oldEmail],
            ],
          },
          { type: 'paragraph', text: 'Қажетті тармақты белгілеңіз:' },
          { type: 'checkbox', ticked: wantsEmail, text: 'аккаунт иесінің электрондық поштасын өзгерту' },
          {
            type: 'checkbox',
            ticked: requests.includes('disable-2fa'),
            text: 'екі факторлы аутентификацияны өшіру',
          },
          { type: 'table', ruled: false, rows: [['Жаңа электрондық пошта:', fresh]] },
          {
            type: 'paragraph',
            text: `Өтініш беруші: ${person.kk.full} (${kk.post.toLowerCase()}), ${kk.basis} негізінде әрекет етеді.`,
          },
          { type: 'ends', left: kazakhDate(scene.appliedOn, pick), right: `${organisation.city.kk} қ.` },
          {
            type: 'signature',
            post: kk.post,
            name: tight(person.kk.initials),
            note: '(қолы)',
            stamped: true,
          },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const prose: Wording = {
  ...HERE,
  name: 'kz-kk-application-prose',
  write(scene, pick) {
    const { organisation, accountNumber } = scene
    const { person, kk } = signer(scene, pick)
    const form = 'жауапкершілігі шектеулі серіктестігі'
    const asked = askedInKazakh(scene, pick)
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'lines', side: 'right', lines: [scene.provider.kk, 'басшысына'] },
          { type: 'title', lines: [pick('ӨТІНІШ', 'Арыз', 'ӨТІНІШХАТ')] },
          {
            type: 'paragraph',
            text: `Осы хатпен бизнес-сәйкестендіру нөмірі ${organisation.number} болып тіркелген «${organisation.name.kk}» ${form}, ${kk.basis} негізінде әрекет ететін ${kk.noun} ${person.kk.full} арқылы, Сіздерге ${accountNumber} нөмірлі аккаунттың иесі ретінде жүгінеді.`,
          },
          { type: 'paragraph', text: reasonInKazakh(scene, pick) },
          {
            type: 'paragraph',
            text: `Осыған байланысты ${asked.join(', бұдан бөлек ')} сұраймыз. Соңғы төлем мына шоттан жасалды: ${kazakhRequisites(pick)}. Байланыс телефоны ${organisation.phone}.`,
          },
          {
            type: 'signature',
            post: `Құрметпен, ${kk.post.toLowerCase()}`,
            name: person.kk.full,
            stamped: true,
          },
          { type: 'ends', left: `№ ${scene.serial}`, right: kazakhDate(scene.appliedOn, pick) },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const representative: Wording = {
  ...HERE,
  name: 'kz-kk-application-representative',
  write(scene, pick) {
    const { organisation, attorney } = scene
    const since = shortDate(scene.empoweredOn)
    return application(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'right',
            lines: [scene.provider.kk, `«${organisation.name.kk}» ЖШС өкілі`, `${attorney.kk.full} атынан`],
          },
          { type: 'title', lines: ['Өтініш'] },
          {
            type: 'paragraph',
            text: `«${organisation.name.kk}» ЖШС (БСН ${organisation.number}) берген ${since} ж. № ${scene.serial} сенімхат бойынша, ЖСН ${attorney.personalNumber}, № ${scene.accountNumber} аккаунт бойынша ${askedInKazakh(scene, pick).join(', ')} сұраймын.`,
          },
          { type: 'paragraph', text: reasonInKazakh(scene, pick) },
          { type: 'lines', side: 'left', lines: ['Сенімхаттың көшірмесі қоса беріледі.'] },
          { type: 'lines', side: 'left', lines: [`Күні: ${kazakhDate(scene.appliedOn, pick)}`] },
          { type: 'signature', post: 'Сенімхат бойынша өкіл', name: attorney.kk.initials, stamped: false },
        ],
      },
      scene,
      company(organisation),
      attorney,
    )
  },
}

/** Applications of organisations in Kazakh. */
export const KZ_APPLICATIONS_KK: readonly Wording[] = [letter, form, checkboxes, prose, representative]
