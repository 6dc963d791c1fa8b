import { intentOf } from '../../cases/intent.ts'
import { requestsIn } from '../../cases/requests.ts'
import { appoints, appointsAnother, isOtherOrder, speaksOfAppointment } from './appointment.ts'
import type { CuedKind } from './cues.ts'
import type { Sheet } from './lines.ts'
import { hasMrz } from './mrz.ts'
import { OTHER_WISHES } from './other-papers.ts'

/** What a paper says of its kind beyond headings and cues. */
export interface Evidence {
  readonly points: number
  /** The most points that the whole of the paper can have for this kind. */
  readonly limit: number
  /** What it is after was not understood: a person must see. */
  readonly isDoubtful?: true
  /** As far as it was understood, it is after something else. */
  readonly isRefuted?: true
}

/** Under this a kind does not count. */
const UNPROVEN = 5
const NONE: Evidence = { points: 0, limit: Number.POSITIVE_INFINITY }
const MISSING: Evidence = { points: 0, limit: 0 }
const REFUTED: Evidence = { ...MISSING, isRefuted: true }

const ASKS =
  /(?<!\p{L})(?:прошу|просим|просит|просьба|сурай[мс]|отине[мт]|(?:i|we|hereby|therefore|kindly) (?:\p{L}+ )?request|requesting|request (?:you|that|to)|would like|want to|sorayma|soraymiz|soray(?:di|b)|сурайми|сурайма|iltimos|илтимос|\p{L}+(?:ib|иб) ber(?:ing|ishi)|\p{L}+иб бер(?:инг|иши)|n?inaomba|naomba|tunaomba|tafadhali|kindly|please)/u
const NAMES_ACCOUNT = /(?<!\p{L})(?:аккаунт|акаунт|учетн\p{L}+ запис|есептик жазба|akkaunt|account|akaunti)/u
const GRANTS =
  /уполномоч|доверя|поруча|предоставля\p{L}+ (?:право|полномочи)|оки?лет(?:ти|т)|уакилет|сеним биле?дир|сенип тапсыр|vakolat|vakil|вакил|ishon(?:ib|ch bil)|ваколат|ишон(?:иб|ч бил)|appoint|authori[sz]|constitut|mamlaka|namteua|настоящ\p{L}+ доверенност|осы сенимхат|ushbu ishonchnoma|ушбу ишончнома|наделя|(?:действовать|выступать|обращаться|говорить|подписывать) (?:\p{L}+ )?от (?:\p{L}+ )?имени|вместо (?:меня|нас)|(?:мени[нм]|биздин) (?:атым|орным)|оз атым\p{L}+ |берилетин кукык|руксат бер|тапсырам|(?:mening|bizning) (?:nomim|ornim)|ornimizga|ishlarni \p{L}+ \p{L}+ topshir|(?:менинг|бизнинг) (?:номим|урним)|урнимизга|хукукларни беради|huquqlarni beradi|entrust|mandate|on (?:my|our|its|the companys) behalf|in (?:my|our) (?:name|place|stead)|(?:act|speak|write|sign)(?:,? (?:\p{L}+ )?(?:and|or)? ?\p{L}+){0,3} for (?:me|us|the (?:company|branch|firm))|deal with h(?:er|im)|power to/u
const REGISTERED =
  /регистрац|(?<!\p{L})(?:бин|бизнес-|бсн|иин|жсн|инн|stir|стир|jshshir|жшшир|пинфл|pinfl|pvt|cpr|bn|plc|llp|clg|company (?:no|number)|registrar|реестр|reyestr|reestr|тиркел|тиркеу|royxat|руйхат|uwq|regist(?:er|ration)|companies act|incorporated)/u
const CARD_LABELS =
  /(?<!\p{L})(?:фамилия|имя|отчество|дата рождения|место рождения|национальность|гражданство|орган выдачи|дата выдачи|срок действия|теги|аты|туган куни|туган жери|улты|берген орган|берилген куни|familiyasi|ismi|otasining ismi|tugilgan (?:sana|joy)\p{L}*|jinsi|fuqaroligi|millati|berilgan (?:sana|joy)\p{L}*|amal qilish muddati|фамилияси|исми|отасининг исми|тугилган (?:сана|жой|вакт)\p{L}*|жинси|миллати|берилган (?:сана|вакт)\p{L}*|амал килиш муддати|surname|given names?|full names?|date of birth|place of birth|district of birth|date of issue|place of issue|date of expiry|nationality|citizenship|serial number|id number|holders sign|sex|personal n\p{L}+|card n\p{L}+|document n\p{L}+|passport n\p{L}+|country code)(?!\p{L})/gu
/** What is left of the lines of a machine readable zone. */
const FILLERS = /(?:<\s?){4}/gu
/** An identity card says no more than some labels and values. */
const CARD_WORDS = 170
const MIN_LABELS = 4

/**
 * What a kind must say beyond its heading: an application asks, an order appoints a head, a power gives one. Labels
 * of a card count for nothing under the heading of another paper.
 */
export function evidenceOf(kind: CuedKind, sheet: Sheet, isHeadedOtherwise: boolean): Evidence {
  const { folded } = sheet
  switch (kind) {
    case 'application':
      return ofApplication(sheet)
    case 'appointment':
      return ofAppointment(folded)
    case 'power-of-attorney':
      return GRANTS.test(folded) ? { ...NONE, points: 2 } : { ...NONE, isDoubtful: true }
    case 'registration':
      return REGISTERED.test(folded) ? NONE : { points: 0, limit: UNPROVEN }
    case 'identity':
      return ofCard(sheet, isHeadedOtherwise)
    default:
      return NONE
  }
}

function ofAppointment(folded: string): Evidence {
  if (isOtherOrder(folded)) return REFUTED
  if (appoints(folded)) return { ...NONE, points: 4 }
  if (speaksOfAppointment(folded)) return { ...NONE, isDoubtful: true }
  return appointsAnother(folded) ? REFUTED : MISSING
}

function ofApplication({ folded, text }: Sheet): Evidence {
  if (requestsIn(text).length > 0) return ASKS.test(folded) ? { ...NONE, points: 5 } : { ...NONE, points: 1 }
  if (OTHER_WISHES.test(folded)) return REFUTED
  if (intentOf(text) === 'application') return NONE
  return NAMES_ACCOUNT.test(folded) ? { ...NONE, isDoubtful: true } : MISSING
}

function ofCard(sheet: Sheet, isHeadedOtherwise: boolean): Evidence {
  const { folded, text } = sheet
  if (hasMrz(sheet)) return { ...NONE, points: 9 }
  if (isHeadedOtherwise || folded.split(/\s/u).length > CARD_WORDS) return { points: 0, limit: UNPROVEN }
  const labels = new Set(folded.match(CARD_LABELS)).size
  const filled = text.match(FILLERS)?.length ?? 0
  return { ...NONE, points: (labels >= MIN_LABELS ? Math.min(labels, 7) : 0) + (filled > 1 ? 6 : 0) }
}
