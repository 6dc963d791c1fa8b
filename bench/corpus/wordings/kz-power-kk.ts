import { shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { withSuffix } from './kz-suffix.ts'
import { kazakhLastDay, kazakhLength } from './kz-term.ts'
import { initialsFirst, powerOfAttorney } from './kz-truth.ts'
import { bilingualLetterhead, digits, englishDate, kazakhDate, kazakhLetterhead } from './kz-words.ts'

const HERE = { kind: 'power-of-attorney', country: 'KZ' } as const

const scope = ({ accountNumber, provider }: Scene) =>
  `${provider.kk} алдында № ${accountNumber} аккаунт (жеке кабинет, серверлер) бойынша серіктестіктің мүддесін білдіруге, электрондық поштаны өзгерту және екі факторлы аутентификацияны өшіру туралы өтініштер беруге`

const lastDay: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-power-last-day',
  write(scene, pick) {
    const { organisation, head, attorney, serial } = scene
    const term = kazakhLastDay(scene, pick)
    return powerOfAttorney(
      {
        size: 'A4',
        letterhead: kazakhLetterhead(organisation, pick),
        blocks: [
          { type: 'title', lines: [`СЕНІМХАТ № ${serial}`] },
          { type: 'ends', left: `${organisation.city.kk} қ.`, right: kazakhDate(scene.empoweredOn, pick) },
          {
            type: 'paragraph',
            text: `Осы сенімхатпен «${organisation.name.kk}» ЖШС (БСН ${organisation.number}) Жарғы негізінде әрекет ететін директор ${head.kk.full} атынан ${withSuffix(attorney.kk.full, 'dative')} (ЖСН ${attorney.personalNumber}, № ${attorney.card.number} жеке куәлік, ҚР ІІМ ${shortDate(attorney.card.issuedOn)} ж. берген) ${scope(scene)} өкілеттік береді.`,
          },
          { type: 'paragraph', text: `Сенімхат ${term.text}. Сенімхатты басқа тұлғаға беру құқығынсыз.` },
          {
            type: 'signature',
            post: 'Сенім білдірілген тұлғаның қолының үлгісі',
            name: attorney.kk.initials,
            stamped: false,
          },
          { type: 'signature', post: 'Директор', name: head.kk.initials, note: 'М.О.', stamped: true },
        ],
      },
      scene,
      term.until,
    )
  },
}

const length: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-power-length',
  write(scene, pick) {
    const { organisation, head, attorney } = scene
    const term = kazakhLength(scene, pick)
    return powerOfAttorney(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: ['СЕНІМХАТ'] },
          {
            type: 'ends',
            left: kazakhDate(scene.empoweredOn, pick),
            right: `${organisation.city.kk} қаласы`,
          },
          {
            type: 'paragraph',
            text: `Мен, «${organisation.name.kk}» жауапкершілігі шектеулі серіктестігінің директоры ${head.kk.full}, БСН ${organisation.number}, төменде аталған тұлғаға`,
          },
          {
            type: 'table',
            ruled: pick(true, false),
            rows: [
              ['Өкілдің Т.А.Ә.', attorney.kk.full],
              ['ЖСН', attorney.personalNumber],
              ['Жеке куәлік №', attorney.card.number],
            ],
          },
          { type: 'paragraph', text: `${scope(scene)} сенім білдіремін.` },
          { type: 'paragraph', text: `Осы сенімхат ${term.text}.` },
          { type: 'signature', post: 'Өкілдің қолы', name: attorney.kk.initials, stamped: false },
          {
            type: 'signature',
            post: 'Директор',
            name: pick(head.kk.initials, initialsFirst(head.kk.initials), head.kk.full),
            stamped: true,
          },
        ],
      },
      scene,
      term.until,
    )
  },
}

const columns: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-power-columns',
  write(scene, pick) {
    const { organisation, head, attorney, provider, empoweredOn, empoweredUntil } = scene
    const { name, number } = organisation
    const last = shortDate(empoweredUntil)
    return powerOfAttorney(
      {
        size: 'A4',
        letterhead: bilingualLetterhead(organisation, pick),
        blocks: [
          { type: 'ends', left: `№ ${scene.serial}`, right: shortDate(empoweredOn) },
          {
            type: 'columns',
            left: [
              'СЕНІМХАТ',
              `«${name.kk}» ЖШС, БСН ${number}, директор ${head.kk.full} арқылы, осы сенімхатпен ${withSuffix(attorney.kk.full, 'dative')} (ЖСН ${attorney.personalNumber}) ${provider.kk} алдында өкілдік етуге өкілеттік береді.`,
              `Сенімхат ${last} ж. дейін жарамды.`,
            ],
            right: [
              'ДОВЕРЕННОСТЬ',
              `ТОО «${name.ru}», БИН ${number}, в лице директора ${head.ru.genitive}, настоящей доверенностью уполномочивает ${attorney.ru.accusative} (ИИН ${attorney.personalNumber}) представлять его интересы перед ${provider.ru}, включая доступ к серверам.`,
              `Доверенность действительна до ${last} г.`,
            ],
          },
          {
            type: 'signature',
            post: 'Директор',
            name: head.ru.initials,
            note: 'қолы / подпись',
            stamped: true,
          },
        ],
      },
      scene,
      empoweredUntil,
    )
  },
}

const english: Wording = {
  ...HERE,
  language: 'en',
  name: 'kz-en-power',
  write(scene, pick) {
    const { organisation, head, attorney, provider } = scene
    const until = pick(undefined, scene.empoweredUntil, scene.empoweredUntil)
    const term =
      until === undefined
        ? 'This power of attorney is given without the right of sub-delegation.'
        : `This power of attorney is valid until ${englishDate(until, pick)} and may not be sub-delegated.`
    return powerOfAttorney(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: ['POWER OF ATTORNEY', `No. ${scene.serial}/${digits(pick, 2)}`] },
          { type: 'ends', left: organisation.city.en, right: englishDate(scene.empoweredOn, pick) },
          {
            type: 'paragraph',
            text: `${organisation.name.en} LLP, a legal entity established under the laws of the Republic of Kazakhstan, BIN ${organisation.number}, represented by its Director ${head.en.full} acting under the Charter, hereby authorises ${attorney.en.full}, IIN ${attorney.personalNumber}, identity card No. ${attorney.card.number}, to represent it before ${provider.en} in all matters of account No. ${scene.accountNumber}, including requests to restore access to servers, to change the e-mail address and to disable two-factor authentication.`,
          },
          { type: 'paragraph', text: term },
          { type: 'signature', post: 'Specimen signature', name: attorney.en.full, stamped: false },
          { type: 'signature', post: 'Director', name: head.en.full, stamped: true },
        ],
      },
      scene,
      until,
    )
  },
}

/** Powers of attorney in Kazakh, in two languages and in English. */
export const KZ_POWERS_KK: readonly Wording[] = [lastDay, length, columns, english]
