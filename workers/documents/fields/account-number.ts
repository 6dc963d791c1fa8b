import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { labelledSpans, labelPattern } from '../labels.ts'
import { lineIndexAt, placeOf, type Sheet, type Span, unfold } from '../lines.ts'
import { fieldAt } from './candidate.ts'
import { type ReadField, withoutMisread } from './misread.ts'

/** Nobody publishes the format; the provider's own examples are numeric. Configurable. */
export const ACCOUNT_NUMBER = /^\d{4,8}$/

/** Labels that can mean nothing but the customer account (DOMAIN 4.3: documentation and help pages of the provider). */
const SURE = labelPattern(
  'номер* аккаунт*|аккаунт* номер*|аккаунт* №|id аккаунт*|аккаунт* id|ид аккаунта|идентификатор* аккаунт*|аккаунт*|акаунт*|номер* учетной записи|учетн* запис*|лицев* счет*|номер* лицевого счета|номер* личного кабинета|личн* кабинет* №|аккаунт* нөмірі|жеке шот*|жеке шот* нөмірі|есептік жазба*|есептік жазба* нөмірі|тіркелгі* нөмірі|akkaunt* raqam*|akkaunt*|аккаунт* рақам*|account number|account id|account no|account|nambari ya akaunti|akaunti'.split(
    '|',
  ),
)
/** Labels that often stand before another number: taken where no sure one is found, with less confidence. */
const WEAK = labelPattern(
  'номер договора|номера договора|договор №|договора №|договору №|логин|шот нөмірі|келісімшарт нөмірі|келісімшарт №|шарт №|шарт нөмірі|shartnoma raqami|shartnoma №|шартнома рақами|contract number|contract no|id клиента|номер клиента|client id|клиент №'.split(
    '|',
  ),
)
/** «№ 123456 аккаунт», «123456 нөмірлі аккаунтымыз»: Kazakh and Uzbek put the number first. */
const BEFORE =
  /(?<![\p{L}\p{N}.])(\d{4,12})\s{0,2}(?:-?(?:no|номирли|номирдеги|raqamli|ракамли|ши|шы)\s)?\s?(?:аккаунт|акаунт|akkaunt|есептик жазба|account)/gu
const FILLER =
  /^(?:[\s:;№#.,()[\]/_=–—"«»-]+|(?:номер|нөмірі|номері|id|ид|no|n|namba|nambari|raqami|рақами|договора|договор|клиента|келісімшарт|лицевой счет|лицевой счёт|сервиса|сервисе|системе|панели|логин|login|управления|в|на|с|за|под|номером|номеру|компании|организации|our|is|yetu|yangu|number|servercore|серверкор|selectel|облачной|платформы|облачного|провайдера|нашей|нашего|пользователя)(?![\p{L}\d@])[.:]?)/iu
/** What may stand before a number in another cell or line than its label. */
const MARK = /^(?:[\s:;№#.,()=–—-]+|(?:номер|нөмірі|id|no|n)(?![\p{L}\d@])[.:]?)/iu
/** Digits in one piece, in groups of three, or each apart. */
const PLAIN = /^(?:\d{1,3}(?: \d{3}){1,2}|[\dOОoоlIІі|ЗзБб]{4,12})(?![\p{L}\d@])/u
const SPACED = /^\d(?: \d){3,7}(?![\p{L}\d@])/u
/** Digits that a reader parted; they end their cell or clause. */
const BROKEN = /^\d{1,7}(?: \d{1,7}){1,2}(?=[.,;)]?(?:[\t\n]|\s*$))/u
/** What follows makes it the beginning of another number, a sum or a year. */
const NO_END =
  /^(?:[.,-]\d|\s?[-–(+]\s?\d|\s?(?:\d{2,}|%|₸|\$|(?:тенге|теңге|тг|руб\p{L}*|сум|сўм|so.?m|usd|kzt|kes|ksh|дней|раз|шт|мин|г|год\p{L}*|ж|жыл\p{L}*|yil\p{L}*|йил\p{L}*|year)(?!\p{L})))/iu
const MOST_DIGITS = 8
/** Before the label: another kind of account, or of contract. */
const OTHER =
  /(?:расчетн\p{L}*|банковск\p{L}*|текущ\p{L}*|корреспондентск\p{L}*|валютн\p{L}*|bank|банк\p{L}*|трудов\p{L}*|купли-продажи|аренды|страхов\p{L}*|hisob|хисоб)\s*$/u
/** On the label's line or the one above it: what English and Kazakh call account and shot may be a bank's. */
const AMBIGUOUS = /^(?:account|шот)/u
const AT_A_BANK = /(?<!\p{L})(?:bank|банк\p{L}*|branch|swift|iban|иик|жск|бик|мфо|mfo)(?!\p{L})/u
/** A contract is told from others by its day, an account has none. */
const DATED = /^[\s,]*(?:от|dated|of|г\.)\s*["«]?\d/u
/** Factors on the quality of a label's rule. */
const ELSEWHERE = 0.95
const SPREAD = 0.85
const UNSURE = 0.6
const DOUBTED = 0.5

/** The customer's account numbers with the provider, by label only. */
export function accountNumbers(sheet: Sheet, pattern: RegExp = ACCOUNT_NUMBER): Field[] {
  const sure = [...labelled(sheet, SURE, pattern, 0.97), ...numberFirst(sheet, pattern)]
  const found = withoutMisread(sure.length > 0 ? sure : labelled(sheet, WEAK, pattern, 0.65))
  const [best] = found
  return best && best.confidence >= 0.6 ? found.filter((field) => field.confidence >= 0.6) : found
}

function labelled(sheet: Sheet, labels: RegExp, pattern: RegExp, quality: number): ReadField[] {
  return labelledSpans(sheet, labels).flatMap(({ label, spans }) => {
    if (OTHER.test(fold(sheet.text.slice(Math.max(0, label.start - 24), label.start)))) return []
    const base = isAtBank(sheet, label) ? quality * DOUBTED : quality
    for (const [index, span] of spans.entries()) {
      const found = numberIn(sheet.text, span, pattern, index > 0 ? MARK : FILLER)
      if (found) {
        const dated = DATED.test(sheet.text.slice(found.span.end, found.span.end + 16))
        const sure = base * found.sure * (index > 0 ? ELSEWHERE : 1) * (dated ? SPREAD : 1)
        return [
          readField(sheet, found.span, found.value, sure, found.repaired),
          ...secondNumber(sheet, found.span.end, pattern, sure),
        ]
      }
      if (index === 0 && isTaken(sheet.text.slice(span.start, span.end))) return []
    }
    return []
  })
}

function readField(sheet: Sheet, span: Span, value: string, quality: number, repaired = false): ReadField {
  const field = fieldAt(sheet, 'accountNumber', span, value, quality)
  return {
    field: repaired ? { ...field, repaired: true as const } : field,
    legibility: placeOf(sheet, span).confidence,
  }
}

function isAtBank(sheet: Sheet, label: Span): boolean {
  if (!AMBIGUOUS.test(fold(sheet.text.slice(label.start, label.end)))) return false
  const index = lineIndexAt(sheet, label.start)
  const from = sheet.lines[Math.max(0, index - 1)]?.start ?? label.start
  return AT_A_BANK.test(fold(sheet.text.slice(from, label.start)))
}

/** «№ 123456 и № 654321»: two accounts, which the rules hold against each other. */
function secondNumber(sheet: Sheet, after: number, pattern: RegExp, quality: number): ReadField[] {
  const match = /^\s*(?:,|и|және|and)\s*(?:№\s*)?(\d{4,8})(?![\d@.:-])/u.exec(
    sheet.text.slice(after, after + 30),
  )
  const value = match?.[1]
  if (!match || !value || !pattern.test(value)) return []
  const end = after + match[0].length
  return [readField(sheet, { start: end - value.length, end }, value, quality)]
}

/** Something else stands behind the label, so the next line is not its value; a heading beside it is not that. */
function isTaken(rest: string): boolean {
  const cell = rest.split('\t').find((text) => text.trim() !== '') ?? ''
  const isBeside = /^\s*\t/u.test(rest)
  return /\d/.test(cell) || (!isBeside && cell.replace(/[^\p{L}]/gu, '').length > 12)
}

interface NumberFound {
  readonly value: string
  readonly span: Span
  readonly sure: number
  readonly repaired: boolean
}

/** The number at the beginning of a span, after words that may stand before it. */
function numberIn(text: string, within: Span, pattern: RegExp, before: RegExp): NumberFound | null {
  const end = Math.min(within.end, within.start + 90)
  let at = within.start
  for (let words = 0; words < 8; words++) {
    const filler = before.exec(text.slice(at, end))?.[0]
    if (!filler) break
    at += filler.length
  }
  if (at >= end || isDate(text.slice(at, at + 12))) return null
  const rest = text.slice(at, Math.min(within.end, end + 16))
  const read = broken(rest) ?? spaced(rest) ?? plain(rest)
  if (!read) return null
  const digits = read.raw.replace(/ /g, '')
  const value = digits
    .replace(/[OОoо]/g, '0')
    .replace(/[lIІі|]/g, '1')
    .replace(/[Зз]/g, '3')
    .replace(/[Бб]/g, '6')
  if (!pattern.test(value)) return null
  const repaired = value !== digits
  const sure = read.sure * (repaired || looksLikeDate(value) ? UNSURE : 1)
  return { value, span: { start: at, end: at + read.raw.length }, sure, repaired }
}

interface Raw {
  readonly raw: string
  readonly sure: number
}

function plain(rest: string): Raw | null {
  const raw = PLAIN.exec(rest)?.[0]
  if (!raw || !/\d{2}/.test(raw) || NO_END.test(rest.slice(raw.length))) return null
  return { raw, sure: 1 }
}

function spaced(rest: string): Raw | null {
  const raw = SPACED.exec(rest)?.[0]
  return raw && !/^ ?\d/.test(rest.slice(raw.length)) ? { raw, sure: SPREAD } : null
}

/** «1234 56»: one number or two. */
function broken(rest: string): Raw | null {
  const raw = BROKEN.exec(rest)?.[0]
  if (!raw || PLAIN.exec(rest)?.[0] === raw || SPACED.exec(rest)?.[0] === raw) return null
  const count = raw.replace(/ /g, '').length
  return count >= 4 && count <= MOST_DIGITS ? { raw, sure: UNSURE } : null
}

/** «№ 123456 аккаунт», but not «по договору 1234 аккаунт 567890». */
function numberFirst(sheet: Sheet, pattern: RegExp): ReadField[] {
  return [...sheet.folded.matchAll(BEFORE)].flatMap((match) => {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    const before = sheet.folded.slice(Math.max(0, match.index - 30), match.index)
    const isOther =
      /(?:договор\p{L}*|шарт\p{L}*|shartnoma\p{L}*|contract|ул\.? \p{L}*|street|тел|счет\p{L}*)[\s.,:]*(?:no)?[\s.:]*$/u.test(
        before,
      )
    if (isOther || /^\p{L}*[\s:.,]*(?:no)?\s*\d{4}/u.test(sheet.folded.slice(end, end + 30))) return []
    const span = unfold(sheet, match.index, match.index + value.length)
    const isPlain = /номир|raqam|ракам|no$/u.test(match[0] + before.trim())
    if (!isPlain && match[0].includes('\n')) return []
    const sure = (isPlain ? 0.93 : 0.85) * (looksLikeDate(value) ? UNSURE : 1)
    return pattern.test(value) ? [readField(sheet, span, value, sure)] : []
  })
}

function isDate(text: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|^(?:19|20)\d\d\s?(?:г|год|ж|жыл|y)/u.test(text)
}

/** A year, or a day in eight digits. */
function looksLikeDate(value: string): boolean {
  return /^(?:(?:19|20)\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/u.test(
    value,
  )
}
