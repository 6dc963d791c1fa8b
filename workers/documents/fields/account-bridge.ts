import { fold } from '../../../cases/fold.ts'
import type { Span } from '../lines.ts'

/** The place after a label where its number begins, and how sure the words between leave us. */
export interface Bridge {
  readonly at: number
  /** A factor, 0..1. */
  readonly sure: number
}

/** Characters after a label in which its number must begin. */
const REACH = 120
/** The number sign as printed and as misread. */
const SIGN = /(?<!\p{L})(?:№|[NНХXМMЛJКK][oоеeсзгsяg°º]{0,2}[.°º]?)\s?$/u
/** «(6 цифр)», «(не банковский)». */
const ASIDE = /\((?![^()]*\d{4})[^()]*\)/gu
/** The first digit, or a letter read for it. */
const FIRST = /(?<![\p{L}\d][-/]?)(?:[OОoоlIІі|ЗзБб]{0,2}\d)/u
/** Words that say nothing of a number but whose it is. */
const PLAIN =
  /^(?:номер\p{L}*|номир\p{L}*|nomer\p{L}*|ra[qg]am\p{L}*|ракам\p{L}*|number|nr|no|n|na|namba\p{L}*|id|ид|айди\p{L}*|aydi\p{L}*|being|ya|и|идентификатор\p{L}*|код\p{L}*|kodi|code|numeric|ref|reference|клиент\p{L}*|mijoz\p{L}*|мижоз\p{L}*|customer|client|пользовател\p{L}*|договор\p{L}?|келисимшарт|лицевой|счет\p{L}?|schy?ot\p{L}*|сервис\p{L}?|систем\p{L}*|панел\p{L}*|управлени\p{L}|логин|login|в|на|с|л|за|под|у|вас|сиздерде|сизде|si|си|шот\p{L}*|vara[gq]i|вараги|жазбасы|in|question|concerned|affected|вам\p{L}*|компани\p{L}|организаци\p{L}|фирм\p{L}|our|we|with|you|is|as|ni|yetu|yangu|yenye|kwenu|sizda|сизда|cloud|servercore|серверкор|selectel|облак\p{L}|облачн\p{L}*|платформ\p{L}|провайдер\p{L}?|наш\p{L}*|ваш\p{L}*|мо[йиею]\p{L}*|имеет|деген|жерде|деп|ым|им|имиз|ымыз)$/u
/** Words after which a number is the label's, whatever stands before them. */
const MARKED =
  /(?:№|#|[:–—-]|(?<!\p{L})(?:номер\p{L}*|номири|ra[qg]ami|раками|id|ид|number(?:ed)?|no\.?|as|is|namba))[\s.:«"(–—-]*$/u
/** Words that give the number to what was spoken of before: «аккаунта, которому при заключении договора присвоен номер». */
const GIVEN =
  /(?:присво\p{L}+|под|за|имеющ\p{L}+) номер\p{L}*|номер\p{L}* котор\p{L}+|numbered|(?:whose|bearing|under) (?:the )?(?:account )?(?:number|id|no\.?)(?: is)?[\s.:«"(–—-]*$/u
/** Nouns with numbers of their own, by their stems and as whole words. */
const OTHER =
  /(?<!\p{L})(?:(?:проект|project|ошибк|error|хато|кате|жалоб|complaint|shikoyat|шикоят|шагым|инцидент|incident|реестр|тизилим|register|registry|reyestr|транзакц|transaction|платеж|payment|факс|phone|mobile|simu|сумм|amount|баланс|balan[cs]|остат|калды|qoldi|догов|келисимшарт|шарт|shart|шартнома|contract|agreement|mkataba|счет[- ]фактур|счет на|шот-?фактура|налог|уведомлени|faktura|invoice|receipt|квитанц|заявк|заявлени|отиниш|ariza|ариза|application|ticket|тикет|обращени|order|заказ|приказ|буйры[кг]|buyru[qg]|индекс|index|удостов|паспорт|pa[s]{1,2}port|куали[кг]|кули[кг]|kitambulisho|national|свидет|guvoh|гувох|certificate|cheti|решени|шешим|qaror|карор|resolution|minute|протокол|хаттама|bayon|баен|письм|letter|barua|справк|аныктама|malumotnoma|доверен|сенимхат|ishonch|ишонч|лиценз|licen|улиц|street|road|plot|банк|bank|тариф|сервер(?!кор)|server(?!core))\p{L}*|тел(?:ефон\p{L}*)?|cell|дат[аеыу]|date|кун[ии]|sana|сана|бин|бсн|иин|жсн|инн|stir|стир|пинфл|pinfl|жшшир|jshsh\p{L}*|pin|kra|чек|case|исх|вх|шыг|chiq|чик|post|p\.? ?o|box|а\/я|s\.?l\.?p|офис|office|кв|дом|уй|ул|кенсе|iban|иик|жск|бик|мфо|mfo|swift|р\/с|h\/r|х\/р)(?!\p{L})/u
/** A person's card, named behind an account. */
const CARD = /, ?(?:(?:his|her|my|the) )?i\.?d\.? ?(?:card|no|number)/u
/** The customer's contract, where an account was spoken of. */
const CONTRACT = /(?<![(/]\s?)(?<!\p{L})(?:договор\p{L}*|келисимшарт\p{L}*|логин|login)(?!\p{L})/u
const SENTENCE = /(?:^|\p{L}{3,})[.;!?]\s/u
/** What only tells when a number was given. */
const WHEN = /(?:при|после|до) (?:заключени|подписани)\p{L}* (?:договор\p{L}*)?/gu
/** An account that is no more. */
const FORMER =
  /(?<!\p{L})(?:ранее|раньше|прежн\p{L}+|бывш\p{L}+|former(?:ly)?|previous(?:ly)?|бурын\p{L}*|ески|avval\p{L}*|eski|аввал\p{L}*|эски|zamani)(?!\p{L})/u
/** The names of firms, which say whose account it is. */
const NAMES =
  /(?:(?<!\p{L})(?:тоо|жшс|ао|ип|ооо|мчж|llp|llc|mchj) ?)?[«“„"][^«»“”„"\n]{2,60}[»”"](?: ?(?:жшс|мчж|mchj)(?!\p{L}))?/gu
/** «на 5000 пользователей» */
const COUNTED = /(?<!\p{L})(?:на|в|за|for|to)$/u
const LONGEST = 95
const MARKED_SURE = 0.95
/** Another thing may have been named last. */
const UNKNOWN_SURE = 0.55
const CONTRACTS = 0.65

/**
 * From a label to the number it speaks of: over words that only say whose it is, or in one clause to a word that says
 * a number follows. Null where another thing's number comes first.
 */
export function bridgeTo(text: string, { start, end }: Span): Bridge | null {
  const clause = text
    .slice(start, Math.min(end, start + REACH))
    .replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const first = FIRST.exec(clause)
  if (!first) return null
  const sign = SIGN.exec(clause.slice(0, first.index))
  const printed = clause.slice(0, sign?.index ?? first.index)
  const between = fold(`${printed}${sign ? '№' : ''}`)
  const at = start + first.index
  const sure = sureOf(between, printed)
  return sure === null ? null : { at, sure }
}

function sureOf(between: string, printed: string): number | null {
  const words = between.match(/[\p{L}]+/gu) ?? []
  if (COUNTED.test(between)) return null
  const contracts = CONTRACT.test(between) ? CONTRACTS : 1
  if (words.every((word) => PLAIN.test(word)) && words.length <= 8 && !CARD.test(between)) return contracts
  const isClause = between.length <= LONGEST && !/[@\t]/u.test(printed) && !SENTENCE.test(printed)
  return isClause && !CARD.test(between) ? sureOfMarked(between) : null
}

/** Words that are not known stand between: sure only where the noun that the number belongs to is the account's. */
function sureOfMarked(text: string): number | null {
  const between = text.replace(WHEN, '')
  const isGiven = GIVEN.test(between)
  if (OTHER.test(between) || !(isGiven || MARKED.test(between))) return null
  if (FORMER.test(between)) return UNKNOWN_SURE
  const noun = between
    .replace(NAMES, '')
    .replace(MARKED, '')
    .match(/\p{L}+/gu)
    ?.at(-1)
  return isGiven || !noun || PLAIN.test(noun) ? MARKED_SURE : UNKNOWN_SURE
}
