import { shortDate } from '../../../demo/dates.ts'
import type { Pick, Wording } from '../paper.ts'
import { initialsFirst, tight } from './kz-truth.ts'
import { digits } from './kz-words.ts'
import { enAsks, kkAsks, kkWhy, ruAsks } from './unseen-kz-asked.ts'
import { actor, applied, enDay, halves, kkDay, twelve } from './unseen-kz-parts.ts'
import { box, ends, grid, left, right, signature, small, table, text, title } from './written.ts'

const official = applied('kk', 'halves', 'company', (scene, pick) => {
  const { organisation, provider, accountNumber, serial } = scene
  const person = actor(scene)
  return {
    blocks: [
      halves(organisation),
      left(`№ ${serial}-${pick('к', '2/10')}`, kkDay(scene.appliedOn, pick)),
      right(provider.kk, pick('Техникалық қолдау бөліміне', 'Бас директорға')),
      text(
        `Сіздерге «${organisation.name.kk}» ЖШС ${pick('сәлем жолдайды', 'құрмет білдіреді')}. ${kkWhy(scene, pick)}`,
      ),
      ...kkAsks(scene, pick).map(text),
      text(`Аккаунт: ${accountNumber}. Байланыс: ${organisation.phone}.`),
      left('Қосымша: бұйрықтың көшірмесі.'),
      signature(
        scene.signatory === 'head' ? pick('Атқарушы директор', 'Директордың м.а.') : 'Өкіл',
        pick(initialsFirst(person.kk.initials), person.kk.full),
        true,
      ),
      small(`Орындаушы: ${pick('Сейтқали А.', 'Жұмабек Д.')}`),
    ],
  }
})

const details = applied('kk', 'grid', 'company', (scene, pick) => {
  const { organisation, requests, newEmail, oldEmail } = scene
  const person = actor(scene)
  return {
    blocks: [
      title(pick('ӨТІНІМ', 'ӨТІНІШ-СҰРАНЫС'), `${kkDay(scene.appliedOn, pick)}`),
      grid(
        ['Р/с', 'Көрсеткіш', 'Мәлімет'],
        ['1', 'Заңды тұлға', `«${organisation.name.kk}» ЖШС`],
        ['2', pick('БСН', 'БСН / БИН'), twelve(organisation.number, pick)],
        ['3', pick('Аккаунт нөмірі', 'Есептік жазба №', 'Жеке шот'), scene.accountNumber],
        ['4', 'Бұрынғы пошта', oldEmail],
        ...(requests.includes('change-email') ? [['5', 'Жаңа пошта', newEmail]] : []),
        ['6', 'Екі факторлы аутентификация', requests.includes('disable-2fa') ? 'өшірілсін' : 'өзгеріссіз'],
        ['7', 'Өтініш беруші', person.kk.full],
      ),
      text(kkWhy(scene, pick)),
      signature(pick('Өтініш берушінің қолы', 'Басшының қолы'), tight(person.kk.initials), true),
    ],
  }
})

const citizen = applied('kk', 'citizen', 'person', (scene, pick) => {
  const { head, accountNumber, organisation } = scene
  return {
    blocks: [
      right(`${scene.provider.kk} директорына`, `${head.kk.full}`, `ЖСН ${head.personalNumber}`),
      title('өтініш.'),
      text(
        `Менің аккаунтымның нөмірі ${accountNumber}. ${kkWhy(scene, pick)} ${kkAsks(scene, pick).join(' ')} Телефоным: ${organisation.phone}.`,
      ),
      left(kkDay(scene.appliedOn, pick)),
      signature(pick('Қолы', ''), head.kk.initials),
    ],
  }
})

const trader = applied('kk', 'trader', 'trade', (scene, pick) => {
  const { head, accountNumber, organisation } = scene
  return {
    letterhead: {
      name: `«${organisation.name.kk}» жеке кәсіпкері`,
      lines: [
        `ЖСН ${head.personalNumber}`,
        `${organisation.city.kk} қ., ${organisation.address.kk}`,
        organisation.phone,
      ],
    },
    blocks: [
      ends(kkDay(scene.appliedOn, pick), `№ ${scene.serial}`),
      left(`Кімге: ${scene.provider.kk}`),
      text(`Хостинг шарты № ${digits(pick, 4)}, аккаунт № ${accountNumber}.`),
      text(kkWhy(scene, pick)),
      ...kkAsks(scene, pick).map(text),
      signature(pick('ЖК', 'Кәсіпкер'), head.kk.initials, pick(true, false)),
    ],
  }
})

/** Both halves must ask for the same, so neither chooses. */
const first: Pick = (...variants) => variants[0] as (typeof variants)[number]

const mixed = applied('kk', 'columns', 'company', (scene, pick) => {
  const { organisation, accountNumber, provider } = scene
  const person = actor(scene)
  return {
    blocks: [
      {
        type: 'columns',
        left: [
          `${provider.kk}`,
          'ӨТІНІШ',
          `«${organisation.name.kk}» ЖШС, БСН ${organisation.number}, аккаунт нөмірі ${accountNumber}.`,
          ...kkAsks(scene, first),
          `Күні: ${shortDate(scene.appliedOn)}`,
        ],
        right: [
          `${provider.ru}`,
          'ЗАЯВЛЕНИЕ',
          `ТОО «${organisation.name.ru}», БИН ${organisation.number}, номер аккаунта ${accountNumber}.`,
          ...ruAsks(scene, first),
          `Дата: ${shortDate(scene.appliedOn)}`,
        ],
      },
      signature(
        pick('Директор', 'Қолы / Подпись'),
        pick(person.kk.initials, person.ru.initials),
        true,
        'М.О. / М.П.',
      ),
    ],
  }
})

const english = applied('en', 'memo', 'company', (scene, pick) => {
  const { organisation, accountNumber, provider, requests } = scene
  const person = actor(scene)
  const { en } = organisation.name
  return {
    blocks: [
      table(
        [
          ['From:', `${en} LLP, ${organisation.city.en}, Kazakhstan`],
          ['To:', `${provider.en}, Support`],
          ['Date:', enDay(scene.appliedOn, pick)],
          ['Subject:', pick('Loss of access to our account', 'Owner credentials')],
        ],
        false,
      ),
      text(
        `Our ${pick('account', 'client ID', 'account no.')} is ${accountNumber}; the company's BIN is ${organisation.number}.`,
      ),
      ...enAsks(scene, pick).map(text),
      ...(pick(true, false)
        ? [
            box(requests.includes('change-email'), 'E-mail change'),
            box(requests.includes('disable-2fa'), '2FA removal'),
          ]
        : []),
      text('Proof of authority of the undersigned is attached.'),
      left(pick('Sincerely,', 'Best regards,', 'Yours truly,')),
      signature(
        `${en} LLP`,
        person.en.full,
        true,
        scene.signatory === 'head' ? 'Managing Director' : 'By proxy',
      ),
    ],
  }
})

/** Applications in Kazakh and English that no reading is tuned to. */
export const UNSEEN_KZ_APPLICATIONS_KK: readonly Wording[] = [
  official,
  details,
  citizen,
  trader,
  mixed,
  english,
]
