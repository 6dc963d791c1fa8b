import { type Span, unfold } from '../lines.ts'
import { addDays, addMonths } from './calendar.ts'
import { numberInWords } from './number-words.ts'
import { clauseAfter, clauseBefore, type DatePlaced, isOthersTerm, type TermView } from './term-view.ts'
import {
  BEGINS,
  FROM_ELSEWHERE,
  FROM_ISSUE,
  HALF,
  LENGTHS,
  NO_NUMBER,
  NO_TERM_AFTER,
  NO_TERM_BEFORE,
  ONE_AND_HALF,
  RUNS_FROM,
  RUNS_FROM_AFTER,
  RUNS_FROM_OWN,
} from './term-words.ts'

/** A term stated by its length, with the day that it ends on. */
export interface LengthFound extends Span {
  readonly value: string
  /** What it was counted from. */
  readonly from: 'issue' | 'stated' | 'told-elsewhere'
}

interface Start {
  readonly day: string | undefined
  readonly from: LengthFound['from']
}

/** Characters between a length and the day it runs from. */
const REACH = 70
const DAYS_A_WEEK = 7

/** The terms that a text states by their length; `issued` is the paper's own day, from which they run by default. */
export function termLengths(view: TermView, issued: string | undefined): LengthFound[] {
  return LENGTHS.flatMap((length) => [...view.flat.matchAll(length)]).flatMap((match) => {
    const end = match.index + match[0].length
    const numberAt = match.index + match[0].length - shownLength(match)
    const [lead, rest] = [view.flat.slice(Math.max(0, numberAt - 60), numberAt), clauseAfter(view, end)]
    const isOther = isOthersTerm(clauseBefore(view, numberAt)) || NO_TERM_BEFORE.test(lead)
    if (isOther || NO_TERM_AFTER.test(rest) || FROM_ELSEWHERE.test(rest) || BUT_LESS.test(rest)) return []
    const { day, from } = startOf(view, match.index, end, issued)
    const value = day && endOf(day, match)
    return value ? [{ ...unfold(view.sheet, match.index, end), value, from }] : []
  })
}

/** How much of the end of a match its number and unit take. */
function shownLength({ 0: text, groups = {} }: RegExpExecArray): number {
  const number = groups.count ?? groups.alone ?? groups.unit ?? ''
  return text.length - text.lastIndexOf(number)
}

/** «директора, назначенного с …»: since when a person is in office is no day of the paper's. */
const OF_A_PERSON =
  /(?:назначенн|избранн)(?:ого|ой|ый|ая|ым|ому)|,\s(?:duly )?(?:appointed|elected)(?!\p{L})/u
/** «три года, но не более 6 месяцев»: two terms, of which nobody can tell which holds. */
const BUT_LESS = /^\s?,?\s?(?:но|однако|but|however|бирак|lekin|лекин|ammo|аммо)(?!\p{L})/u

/** The day a term runs from: named beside it, told to be the paper's own, or named elsewhere as the first day. */
function startOf(view: TermView, start: number, end: number, issued: string | undefined): Start {
  const clause = { from: start - clauseBefore(view, start).length, to: end + clauseAfter(view, end).length }
  const isBeside = (placed: DatePlaced): boolean =>
    placed.start >= clause.from &&
    placed.end <= clause.to &&
    Math.min(Math.abs(placed.start - end), Math.abs(start - placed.end)) <= REACH
  const first = view.dates.filter((placed) => isFirstDay(view, placed))
  const beside = first.find(isBeside)
  if (beside) return { day: beside.date.value, from: 'stated' }
  if (FROM_ISSUE.test(view.flat.slice(Math.max(0, start - 60), end + 60)))
    return { day: issued, from: 'issue' }
  const elsewhere = first.find((placed) => {
    const before = clauseBefore(view, placed.start)
    return !OF_A_PERSON.test(before) && (BEGINS.test(before) || BEGINS.test(clauseAfter(view, placed.end)))
  })
  return elsewhere && elsewhere.date.value !== issued
    ? { day: elsewhere.date.value, from: 'told-elsewhere' }
    : { day: issued, from: 'issue' }
}

function isFirstDay({ flat }: TermView, { start, end }: DatePlaced): boolean {
  return (
    RUNS_FROM.test(flat.slice(Math.max(0, start - 40), start)) ||
    RUNS_FROM_AFTER.test(flat.slice(end, end + 40)) ||
    RUNS_FROM_OWN.test(flat.slice(start, end))
  )
}

/** The day a term ends; working days are counted as calendar days, which ends it sooner. */
function endOf(from: string, { groups = {} }: RegExpExecArray): string | null {
  const unit = groups.unit ?? ''
  if (/^полг|^полуг/u.test(unit)) return addMonths(from, 6)
  if (unit === 'квартал') return addMonths(from, 3)
  const counts = [groups.count, groups.again, groups.alone].filter((part) => part !== undefined).map(countOf)
  const [count = 1, again = count] = counts
  if (count === null || again === null || count !== again || count <= 0) return null
  if (/^(?:год|лет|year|yr|жыл|yil|йил|mwaka|miaka)/u.test(unit))
    return addMonths(from, Math.round(count * 12))
  if (/^(?:мес|month|mth|ай|oy|ой|mwezi|miezi)/u.test(unit))
    return Number.isInteger(count) ? addMonths(from, count) : null
  return addDays(from, /^(?:недел|week|апта|hafta|хафта|wiki)/u.test(unit) ? count * DAYS_A_WEEK : count)
}

/** A number in digits or words; the last of two words may alone be it: «срок один». */
function countOf(printed: string): number | null {
  const digits = /^(\d+)(?:([.,]5))?/u.exec(printed)
  if (digits) return Number(digits[1]) + (digits[2] ? 0.5 : 0)
  const last = printed.split(/[\s-]/u).at(-1) ?? ''
  if (ONE_AND_HALF.test(printed) || ONE_AND_HALF.test(last)) return 1.5
  if (HALF.test(printed) || HALF.test(last)) return 0.5
  return NO_NUMBER.test(printed) ? 1 : (numberInWords(printed) ?? numberInWords(last))
}
