import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { proseColumnsOf } from '../columns.ts'
import { labelledSpans } from '../labels.ts'
import { lineIndexAt, placeOf, type Sheet, type Span, unfold } from '../lines.ts'
import { AMBIGUOUS, AT_A_BANK, OTHERS, SURE, WEAK } from './account-labels.ts'
import { fieldAt } from './candidate.ts'
import { digitsAt, doubtOf } from './digits-at.ts'
import { type ReadField, withoutMisread } from './misread.ts'

/** Nobody publishes the format; the provider's own examples are numeric. Configurable. */
export const ACCOUNT_NUMBER = /^\d{4,8}$/

/** The number sign as printed and as misread, in one pattern. */
const SIGN = '(?:№|[NНХXМMЛJКK][oоеeсзгsяg°º]{0,2}[.°º]?(?=\\s?\\d))'
/** What may stand between a label and its number on one line. */
const FILLER = new RegExp(
  `^(?:[\\s:;#.,()[\\]/_=–—"«»-]+|${SIGN}|(?:id|ид)(?=\\d)|(?:номер|нөмірі|номері|id|ид|no|n|namba|nambari|raqami|рақами|договора|договор|клиента|келісімшарт|лицевой счет|лицевой счёт|сервиса|сервисе|системе|панели|логин|login|управления|в|на|с|за|под|номером|номеру|компании|организации|our|is|ni|yetu|yangu|number|servercore|серверкор|selectel|облачной|платформы|облачного|провайдера|нашей|нашего|пользователя)(?![\\p{L}\\d@])[.:]?)`,
  'iu',
)
/** What may stand before a number in another cell or line than its label. */
const MARK = new RegExp(
  `^(?:[\\s:;#.,()=_|–—-]+|${SIGN}|(?:номер|нөмірі|id|no|n)(?![\\p{L}\\d@])[.:]?)`,
  'iu',
)
/** «аккаунта, которому при заключении договора присвоен номер …». */
const GIVEN =
  /^[^\d.;:@\t]{0,90}?(?:(?:присво\p{L}+|за|под|с|имеющ\p{L}+|его)\s+(?:номер\p{L}*|id)|номер\s+котор\p{L}+|нөмірі|raqami|рақами|numbered|(?:whose|with|bearing|under)\s+(?:the\s+)?(?:account\s+)?(?:number|id|no\.?)(?:\s+is)?|wenye\s+namba)\s*[:–—-]?\s*/iu
/** «аккаунта в панели управления облаком — …», but not «аккаунта, тел.: …». */
const SET_OFF =
  /^(?![^\d:]*(?:тел|факс|phone|mobile|дат|күн|sana|сана|date|сумм|amount|бин|бсн|иин|жсн|инн|stir|стир|pin|догов|шарт|shart|contract|счет|invoice|заяв|ticket|order|ref|исх|код|code|сақт))[\p{L}\s,()-]{1,70}(?::|\s[–—-])\s*(?=№|\d)/iu
/** «№ 123456 аккаунт», «123456 нөмірлі аккаунтымыз»: Kazakh and Uzbek put the number first. */
const BEFORE =
  /(?<![\p{L}\p{N}.])(\d{4,12})\s{0,2}(?:[(–—-] ?)?(?:-?(?:no|номирли|номирдеги|ra[qg]amli|ракамли|sonli|сонли|ши|шы)\s)?\s?(?:(?:номер|id) )?(?:аккаунт|акаунт|akkaunt|есептик жазба|тиркелги|hisob yozuv|хисоб езув|account)/gu
const NOT_BEFORE =
  /(?:договор\p{L}*|шарт\p{L}*|shartnoma\p{L}*|contract|ул\.? \p{L}*|street|тел|счет\p{L}*)[\s.,:]*(?:no)?[\s.:]*$/u
/** «аккаунт, договор 1234», but not «аккаунт (договор)». */
const CONTRACT = /(?<![(/]\s?)(?:договор|келісімшарт|логин|login)(?!\p{L})/iu
/** A contract is told from others by its day, an account has none. */
const DATED = /^[\s,]*(?:от|dated|of|г\.)\s*["«]?\d/u
/** Characters after a label in which its number must begin. */
const REACH = 120
/** Factors on the quality of a label's rule. */
const ELSEWHERE = 0.95
const SPREAD = 0.85
const DOUBTED = 0.5
const CONTRACTS = 0.65
/** A value less sure than this is not shown beside a surer one. */
const LEAST = 0.6

/** The customer's account numbers with the provider, by label only. */
export function accountNumbers(sheet: Sheet, pattern: RegExp = ACCOUNT_NUMBER): Field[] {
  const readings = [sheet, ...proseColumnsOf(sheet)]
  const sure = readings.flatMap((reading) => [
    ...labelled(reading, SURE, pattern, 0.97),
    ...numberFirst(reading, pattern),
  ])
  const weak = (): ReadField[] => readings.flatMap((reading) => labelled(reading, WEAK, pattern, 0.65))
  const found = withoutMisread(sure.length > 0 ? sure : weak())
  const [best] = found
  return best && best.confidence >= LEAST ? found.filter((field) => field.confidence >= LEAST) : found
}

function labelled(sheet: Sheet, labels: RegExp, pattern: RegExp, quality: number): ReadField[] {
  return labelledSpans(sheet, labels).flatMap(({ label, spans }) => {
    if (OTHERS.test(fold(sheet.text.slice(Math.max(0, label.start - 24), label.start)))) return []
    const base = isAtBank(sheet, label) ? quality * DOUBTED : quality
    for (const [index, span] of spans.entries()) {
      const within = index === 0 ? clauseFrom(sheet, span) : span
      const at = index === 0 ? afterWords(sheet.text, within) : after(MARK, sheet.text, within)
      const found = digitsAt(sheet.text, at, Math.min(within.end, at + 40))
      if (found && pattern.test(found.value)) {
        const dated = DATED.test(sheet.text.slice(found.end, found.end + 16))
        const isContract = CONTRACT.test(sheet.text.slice(label.end, found.start))
        const sure =
          base *
          found.sure *
          (index > 0 ? ELSEWHERE : 1) *
          (dated ? SPREAD : 1) *
          (isContract ? CONTRACTS : 1)
        return [
          readField(sheet, found, found.value, sure, found.repaired),
          ...moreNumbers(sheet, found.end, pattern, sure),
        ]
      }
      if (index === 0 && isTaken(sheet.text.slice(span.start, span.end))) return []
    }
    return []
  })
}

/** The rest of the label's line; of running text the next line too. */
function clauseFrom(sheet: Sheet, span: Span): Span {
  const index = lineIndexAt(sheet, span.start)
  const next = sheet.lines[index + 1]
  const isRunning = span.end > span.start && !sheet.text.slice(span.start, span.end).includes('\t')
  return isRunning && next && next.page === sheet.lines[index]?.page
    ? { start: span.start, end: next.start + (next.text.split('\t')[0] ?? '').length }
    : span
}

function afterWords(text: string, within: Span): number {
  const at = after(FILLER, text, within)
  if (/\d/.test(text[at] ?? '')) return at
  const clause = text.slice(within.start, Math.min(within.end, within.start + REACH))
  const given = GIVEN.exec(clause) ?? SET_OFF.exec(clause)
  return given ? after(FILLER, text, { start: within.start + given[0].length, end: within.end }) : at
}

/** The place after all words of a kind that begin a span. */
function after(words: RegExp, text: string, { start, end }: Span): number {
  let at = start
  for (let count = 0; count < 8; count++) {
    const word = words.exec(text.slice(at, Math.min(end, start + REACH)))?.[0]
    if (!word) break
    at += word.length
  }
  return at
}

function readField(
  sheet: Sheet,
  { start, end }: Span,
  value: string,
  quality: number,
  repaired = false,
): ReadField {
  const field = fieldAt(sheet, 'accountNumber', { start, end }, value, quality)
  const legibility = placeOf(sheet, { start, end }).confidence
  return { field: repaired ? { ...field, repaired: true as const } : field, legibility }
}

/** Whether a bank is named beside the label or in the two lines above. */
function isAtBank(sheet: Sheet, label: Span): boolean {
  if (!AMBIGUOUS.test(fold(sheet.text.slice(label.start, label.end)))) return false
  const index = lineIndexAt(sheet, label.start)
  const from = sheet.lines[Math.max(0, index - 2)]?.start ?? label.start
  return AT_A_BANK.test(fold(sheet.text.slice(from, sheet.lines[index]?.end)))
}

/** «№ 123456 и № 654321»: several accounts, which the rules hold against each other. */
function moreNumbers(sheet: Sheet, from: number, pattern: RegExp, quality: number): ReadField[] {
  const match = /^\s*(?:[,;/]|и|және|and|va|ва|na)\s*(?:№\s*)?(\d{4,8})(?![\d@.:-])/u.exec(
    sheet.text.slice(from, from + 30),
  )
  const value = match?.[1]
  if (!match || !value || !pattern.test(value)) return []
  const end = from + match[0].length
  const number = readField(sheet, { start: end - value.length, end }, value, quality)
  return [number, ...moreNumbers(sheet, end, pattern, quality)]
}

/** Something else stands behind the label, so the next line is not its value; a heading beside it is not that. */
function isTaken(rest: string): boolean {
  const cell = rest.split('\t').find((text) => text.trim() !== '') ?? ''
  const isBeside = /^\s*\t/u.test(rest)
  return /\d/.test(cell) || (!isBeside && cell.replace(/[^\p{L}]/gu, '').length > 12)
}

/** «№ 123456 аккаунт», but not «по договору 1234 аккаунт 567890». */
function numberFirst(sheet: Sheet, pattern: RegExp): ReadField[] {
  return [...sheet.folded.matchAll(BEFORE)].flatMap((match) => {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    const before = sheet.folded.slice(Math.max(0, match.index - 30), match.index)
    const isOthers = NOT_BEFORE.test(before)
    if (isOthers || /^\p{L}*[ :.,]*(?:no)? *\d{4}/u.test(sheet.folded.slice(end, end + 30))) return []
    const span = unfold(sheet, match.index, match.index + value.length)
    const isPlain = /номир|ra[qg]am|ракам|sonli|сонли|no$/u.test(match[0] + before.trim())
    if (!isPlain && match[0].includes('\n')) return []
    const sure = (isPlain || match[0].includes('(') ? 0.93 : 0.85) * doubtOf(value)
    return pattern.test(value) ? [readField(sheet, span, value, sure)] : []
  })
}
