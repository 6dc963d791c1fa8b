import type { Span } from '../lines.ts'

/** Digits at a place of a text. */
export interface Digits extends Span {
  readonly value: string
  /** 0..1; falls where they were parted or put right. */
  readonly sure: number
  /** Letters were read as the digits they look like. */
  readonly repaired: boolean
}

/** Digits in one piece or in groups of three. */
const PLAIN = /^(?:\d{1,3}(?: \d{3}){1,2}|[\dOОoоlIІі|ЗзБб]{4,12})(?![\p{L}\d@])/u
/** Each digit in a box of its own. */
const BOXED = /^[|[]?\d(?:[ \t|[\]]{1,3}\d){3,7}(?![\p{L}\d@])/u
/** Digits that a reader parted; they end their cell or clause. */
const BROKEN = /^\d{1,7}(?: \d{1,7}){1,2}(?=[.,;)]?(?:[\t\n]|\s*$))/u
/** What follows makes it the beginning of another number, a sum or a year. */
const NO_END =
  /^(?:[.,-]\d|\s?[-–(+]\s?\d|\s?(?:\d{2,}|%|₸|\$|€|(?:тенге|теңге|тг|руб\p{L}*|у\.? ?е|y\.? ?e|евро|euro?s?|долл\p{L}*|dollars?|shillings?|шиллинг\p{L}*|балл\p{L}*|единиц\p{L}*|units?|points?|credits?|сум|сўм|so.?m|usd|kzt|kes|ksh|дней|раз|шт|мин|гб|тб|gb|tb|пользовател\p{L}*|виртуальн\p{L}*|машин\p{L}*|сервер\p{L}*|сайт\p{L}*|users?|servers?|sites?|г|год\p{L}*|ж|жыл\p{L}*|yil\p{L}*|йил\p{L}*|year)(?!\p{L})))/iu
const MOST_DIGITS = 8
const DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d\s?(?:г|год|ж|жыл|y))/u
/** A year, or a day in eight digits. */
const LOOKS_LIKE_DATE =
  /^(?:(?:19|20)\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/u
const APART = 0.85
const UNSURE = 0.6

/** The number that begins at a place; null for dates, sums, telephone numbers and what goes on. */
export function digitsAt(text: string, start: number, end: number): Digits | null {
  const rest = text.slice(start, end)
  if (DATE.test(rest)) return null
  const read = broken(rest) ?? boxed(rest) ?? plain(rest)
  if (!read) return null
  const digits = read.raw.replace(/[\s|[\]]/g, '')
  const value = digits
    .replace(/[OОoо]/g, '0')
    .replace(/[lIІі]/g, '1')
    .replace(/[Зз]/g, '3')
    .replace(/[Бб]/g, '6')
  const repaired = value !== digits
  const sure = read.sure * (repaired ? UNSURE : 1) * doubtOf(value)
  return { start, end: start + read.raw.length, value, sure, repaired }
}

/** A factor for numbers that may be a year or a day. */
export function doubtOf(value: string): number {
  return LOOKS_LIKE_DATE.test(value) ? UNSURE : 1
}

interface Raw {
  readonly raw: string
  readonly sure: number
}

function plain(rest: string): Raw | null {
  const raw = PLAIN.exec(rest)?.[0]
  return raw && /\d{2}/.test(raw) && !NO_END.test(rest.slice(raw.length)) ? { raw, sure: 1 } : null
}

function boxed(rest: string): Raw | null {
  const raw = BOXED.exec(rest)?.[0]
  return raw && !/^[ \t]?\d/.test(rest.slice(raw.length)) ? { raw, sure: APART } : null
}

/** «1234 56»: one number or two. */
function broken(rest: string): Raw | null {
  const raw = BROKEN.exec(rest)?.[0]
  if (!raw || PLAIN.exec(rest)?.[0] === raw || BOXED.exec(rest)?.[0] === raw) return null
  const count = raw.replace(/ /g, '').length
  return count >= 4 && count <= MOST_DIGITS ? { raw, sure: UNSURE } : null
}
