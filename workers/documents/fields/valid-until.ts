import type { Field } from '../../../cases/document.ts'
import { type Sheet, unfold } from '../lines.ts'
import { addDays, addMonths } from './calendar.ts'
import { fieldAt } from './candidate.ts'
import { type DateFound, datesIn } from './dates.ts'
import { numberInWords } from './number-words.ts'
import {
  HALF,
  LAST_DAY_AFTER,
  LAST_DAY_BEFORE,
  LAST_DAY_OWN,
  LENGTHS,
  RUNS_FROM,
  SPEAKS,
} from './term-words.ts'

/** Characters between a length and the day it runs from. */
const REACH = 60
const DAYS_A_WEEK = 7

/** The last day of a power of attorney, stated as a day or as a time from its date; absent where none is stated. */
export function validUntil(sheet: Sheet, documentDate: string | undefined): Field[] {
  const dates = datesIn(sheet)
  return lastDay(sheet, dates) ?? fromLength(sheet, dates, documentDate) ?? []
}

/** Two last days that differ are for a person to judge. */
function lastDay(sheet: Sheet, dates: readonly DateFound[]): Field[] | null {
  const flat = flatOf(sheet)
  const last = dates.filter((date) => {
    const [start, end] = [foldedAt(sheet, date.start), foldedAt(sheet, date.end)]
    return (
      LAST_DAY_AFTER.test(flat.slice(Math.max(0, start - 100), start)) ||
      LAST_DAY_BEFORE.test(flat.slice(end, end + 40)) ||
      LAST_DAY_OWN.test(flat.slice(start, end)) ||
      (/(?:ga|га)$/u.test(flat.slice(start, end)) && /^\s?(?:[qg]adar|кадар)/u.test(flat.slice(end)))
    )
  })
  const [first] = last
  if (!first) return null
  const isSure = last.every(({ value }) => value === first.value)
  const field = fieldAt(
    sheet,
    'validUntil',
    first,
    first.value,
    isSure ? (first.repaired ? 0.7 : 0.93) : 0.55,
  )
  return [first.repaired ? { ...field, repaired: true } : field]
}

function fromLength(sheet: Sheet, dates: readonly DateFound[], issued: string | undefined): Field[] | null {
  const flat = flatOf(sheet)
  for (const match of LENGTHS.flatMap((length) => [...flat.matchAll(length)])) {
    const end = match.index + match[0].length
    const from = runsFrom(sheet, flat, end, dates) ?? issued
    const until = from && endOf(from, match)
    if (!until) continue
    return [fieldAt(sheet, 'validUntil', unfold(sheet, match.index, end), until, 0.88)]
  }
  return null
}

/** A day that the paper names as the first of its term. */
function runsFrom(sheet: Sheet, flat: string, end: number, dates: readonly DateFound[]): string | undefined {
  return dates.find((date) => {
    const start = foldedAt(sheet, date.start)
    return start >= end && start - end <= REACH && RUNS_FROM.test(flat.slice(end - 1, start))
  })?.value
}

/** The day a term ends; working days are counted as calendar days, which ends it sooner. */
function endOf(from: string, match: RegExpExecArray): string | null {
  const [first, second, alone, , unit = ''] = match.slice(1)
  if (unit === 'полгода') return addMonths(from, 6)
  if (unit === 'квартал') return addMonths(from, 3)
  const counts = [first, second, alone].filter((part) => part !== undefined).map(countOf)
  const [count = 1, again = count] = counts
  if (count === null || again === null || count !== again || count <= 0) return null
  if (/^(?:год|лет|year|жыл|yil|йил)/u.test(unit)) return addMonths(from, Math.round(count * 12))
  if (/^(?:мес|month|ай|oy|ой)/u.test(unit)) return addMonths(from, count)
  return addDays(from, /^(?:недел|week|апта|hafta|хафта)/u.test(unit) ? count * DAYS_A_WEEK : count)
}

/** A number in digits or words; the last of two words may alone be it: «срок один». */
function countOf(printed: string): number | null {
  if (/^\d+$/u.test(printed)) return Number(printed)
  if (HALF.test(printed)) return 0.5
  return numberInWords(printed) ?? numberInWords(printed.split(/[\s-]/u).at(-1) ?? '')
}

function flatOf(sheet: Sheet): string {
  return sheet.folded.replace(/[\n\t]/g, ' ')
}

function foldedAt(sheet: Sheet, position: number): number {
  const at = sheet.at.findIndex((place) => place >= position)
  return at < 0 ? sheet.folded.length : at
}

/** Whether a paper speaks of a term at all, so that an unread one is not taken for an unstated one. */
export function speaksOfTerm(sheet: Sheet): boolean {
  return SPEAKS.test(sheet.folded)
}
