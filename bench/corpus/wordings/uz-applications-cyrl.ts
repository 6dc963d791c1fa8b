import type { Request } from '../../../cases/vocabulary.ts'
import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressIn,
  bankOf,
  companyIn,
  contractOf,
  formsOf,
  nameIn,
  namesOf,
  signedName,
  stirOf,
  stirText,
  uz,
  uzDate,
} from './uz-parts.ts'
import {
  applicationFields,
  box,
  ends,
  left,
  right,
  signature,
  signerOf,
  table,
  text,
  title,
} from './written.ts'

const CYRILLIC = 'uz-Cyrl'

function asks(scene: Scene, pick: Pick): readonly string[] {
  const { accountNumber, oldEmail, newEmail } = scene
  const words: Record<Request, readonly string[]> = {
    'change-email': [
      `аккаунтга боғланган ${oldEmail} электрон почта манзилини ${newEmail} манзилига ўзгартириб беришингизни`,
      `аввалги электрон почтамизга (${oldEmail}) кириш имкони йўқлиги сабабли аккаунтга янги электрон почта — ${newEmail} — бириктирилишини`,
    ],
    'disable-2fa': [
      'икки босқичли аутентификацияни (2FA) ўчириб қўйишингизни, чунки тасдиқлаш коди келадиган телефон рақами ишламайди,',
      'аккаунтга киришдаги икки босқичли тасдиқлашни бекор қилишингизни (Google Authenticator ўрнатилган телефон йўқолган)',
    ],
  }
  const asked = scene.requests.map((request) => pick(...words[request]))
  const opening = `Сиздан ${pick(`${accountNumber}-рақамли аккаунтимиз бўйича`, `№ ${accountNumber} аккаунт юзасидан`)}`
  if (asked.length === 1) return [`${opening} ${asked[0]} сўраймиз.`]
  return [
    `${opening} қуйидагиларни сўраймиз:`,
    ...asked.map((each, index) => `${index + 1}) ${each} сўраймиз.`),
  ]
}

const letter = uz(CYRILLIC, 'application', 'cyrl-application-letter', (scene, pick) => {
  const { organisation, signatory } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const bank = bankOf(scene, CYRILLIC, pick)
  const signer = signerOf(scene)
  const isHead = signatory === 'head'
  return {
    letterhead: {
      name: pick(house.short, house.long),
      lines: [
        `Манзил: ${addressIn(organisation, CYRILLIC, pick)}`,
        `Тел.: ${organisation.phone}`,
        `Ҳ/р: ${bank.account}, ${bank.name}`,
        `МФО: ${bank.mfo}  ИФУТ: ${bank.oked}  ${pick('СТИР', 'ИНН')}: ${stirText(scene, pick)}`,
      ],
    },
    blocks: [
      left(`Чиқ. № ${scene.serial}/${pick('01', '2', '17')}`, uzDate(scene.appliedOn, CYRILLIC, pick)),
      right(nameIn(scene.provider, CYRILLIC), pick('раҳбариятига', 'мижозлар билан ишлаш бўлимига')),
      title(pick('АРИЗА', 'Аккаунтга киришни тиклаш тўғрисида', 'ХАТ')),
      text(
        `${house.short} Сизга ўз ҳурматини билдиради ва № ${contractOf(scene, pick)} шартнома асосидаги ҳамкорлигимиз учун миннатдорлик изҳор этади.`,
      ),
      ...asks(scene, pick).map(text),
      text(
        isHead
          ? 'Илова: директор лавозимига тайинлаш тўғрисидаги буйруқ нусхаси.'
          : `Илова: ${uzDate(scene.empoweredOn, CYRILLIC, pick)}даги ${scene.serial}-сонли ишончнома нусхаси.`,
      ),
      signature(
        isHead
          ? pick('Директор', 'Раҳбар', 'Бош директор')
          : pick('Ишончнома асосида вакил', 'Ваколатли вакил'),
        signedName(signer, CYRILLIC, pick),
        true,
        pick(undefined, '(имзо, муҳр)'),
      ),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const terse = uz(CYRILLIC, 'application', 'cyrl-application-terse', (scene, pick) => {
  const { organisation, requests } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const signer = signerOf(scene)
  const words: Record<Request, string> = {
    'change-email': `Электрон почтани ўзгартириш: ${scene.oldEmail} → ${scene.newEmail}`,
    'disable-2fa': 'Икки босқичли тасдиқлашни (2FA) ўчириш',
  }
  const post = scene.signatory === 'head' ? 'Директор' : 'Вакил'
  return {
    blocks: [
      title('Ариза'),
      text(`${house.short}, СТИР ${stirText(scene, pick)}, аккаунт рақами ${scene.accountNumber}.`),
      text('Сўраймиз:'),
      ...requests.map((request) => text(`— ${words[request]}`)),
      left(`Сана: ${uzDate(scene.appliedOn, CYRILLIC, pick)}`),
      signature(post, signedName(signer, CYRILLIC, pick), pick(true, false)),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const form = uz(CYRILLIC, 'application', 'cyrl-application-form', (scene, pick) => {
  const { organisation, requests } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const bank = bankOf(scene, CYRILLIC, pick)
  const signer = signerOf(scene)
  const isHead = scene.signatory === 'head'
  const basis = isHead
    ? 'устав асосида ҳаракат қилувчи директор'
    : `${uzDate(scene.empoweredOn, CYRILLIC, pick)}даги ${scene.serial}-сонли ишончнома асосида иш юритувчи вакил`
  return {
    blocks: [
      right(nameIn(scene.provider, CYRILLIC), `${house.short} номидан`, `${basis} ${signer.uzCyrl.full}дан`),
      title('АРИЗА'),
      text('Қуйидаги хизматни амалга оширишингизни сўрайман:'),
      box(requests.includes('change-email'), 'аккаунтнинг электрон почтасини алмаштириш'),
      box(requests.includes('disable-2fa'), 'икки босқичли тасдиқлашни ўчириш'),
      table(
        [
          ['СТИР', stirText(scene, pick)],
          ['Ҳисоб рақами', bank.account],
          ['Банк', `${bank.name}, МФО ${bank.mfo}`],
          [pick('Аккаунт рақами', 'Аккаунт №'), scene.accountNumber],
          ['Эски электрон почта', scene.oldEmail],
          ...(requests.includes('change-email') ? ([['Янги электрон почта', scene.newEmail]] as const) : []),
          ['Телефон', organisation.phone],
        ],
        pick(true, false),
      ),
      ends(uzDate(scene.appliedOn, CYRILLIC, pick), 'М.Ў.'),
      signature(
        isHead ? 'Директор' : 'Вакил',
        signedName(signer, CYRILLIC, pick),
        pick(true, false),
        '(имзо)',
      ),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

/** Applications in Uzbek, Cyrillic script. */
export const UZ_CYRILLIC_APPLICATIONS: readonly Wording[] = [letter, terse, form]
