import { type Sheet, unfold } from '../lines.ts'
import { dayOf } from './calendar.ts'
import { CENTURIES, MONTH, monthOf, ORDINAL, QUOTE, YEAR_WORD } from './date-words.ts'
import type { DateFound } from './dates.ts'
import { numberInWords } from './number-words.ts'

/** A year with its place in the text. */
interface Year {
  readonly value: number
  readonly start: number
  readonly end: number
}

const FIRST_WORDS = CENTURIES.map(
  ([century, words]) =>
    [
      century,
      new RegExp(`(?<!\\p{L})(?:${words})\\s((?:\\p{L}+)(?:[\\s-](?:and\\s|na\\s)?\\p{L}+)?)`, 'gu'),
    ] as const,
)
const IN_DIGITS = /(?<![\d./-])(?:19|20)\d\d(?![\d./])/gu
const DAY = `(?:(\\d{1,2})${ORDINAL}|(?<!\\p{L})(\\p{L}+(?:[\\s-]\\p{L}+)?)(?:\\s?\\(\\d{1,2}${ORDINAL}\\))?)`
const DAY_BEFORE = new RegExp(
  `${DAY}${QUOTE}-?\\s?(?:day,? of\\s|of\\s)?(?:the month of\\s)?${MONTH}[,\\s]{0,2}(?:(?:in|of) the year\\s|mwaka (?:wa )?)?$`,
  'u',
)
const DAY_AFTER = new RegExp(`^\\s?${YEAR_WORD}?,?\\s{0,2}${QUOTE}${DAY}${QUOTE}-?\\s?${MONTH}`, 'u')
/** Characters that a day and a month in words may take. */
const REACH = 60

/** Dates in words, in whole or but for the year: «пятое марта две тысячи двадцать шестого года», "2025 жылғы бесінші наурыз". */
export function writtenDates(sheet: Sheet): DateFound[] {
  const flat = sheet.folded.replace(/[\n\t]/g, ' ')
  return [...writtenYears(flat), ...yearsInDigits(flat)].flatMap(({ value: year, start, end }) => {
    const reach = Math.max(0, start - REACH)
    const before = DAY_BEFORE.exec(flat.slice(reach, start))
    const beforeDate = before && dateOf(year, before)
    if (before && beforeDate) return [{ ...unfold(sheet, reach + before.index, end), value: beforeDate }]
    const after = DAY_AFTER.exec(flat.slice(end, end + REACH))
    const afterDate = after && dateOf(year, after)
    return after && afterDate ? [{ ...unfold(sheet, start, end + after[0].length), value: afterDate }] : []
  })
}

function writtenYears(flat: string): Year[] {
  return FIRST_WORDS.flatMap(([century, pattern]) =>
    [...flat.matchAll(pattern)].flatMap((match) => {
      const words = match[1] ?? ''
      const tail = numberInWords(words) === null ? (words.split(/[\s-]/u)[0] ?? '') : words
      const year = numberInWords(tail)
      const end = match.index + match[0].length - words.length + tail.length
      return year === null ? [] : [{ value: century + year, start: match.index, end }]
    }),
  )
}

function yearsInDigits(flat: string): Year[] {
  return [...flat.matchAll(IN_DIGITS)].map(({ 0: digits, index }) => ({
    value: Number(digits),
    start: index,
    end: index + digits.length,
  }))
}

/** The last of the words before a month may alone be its day. */
function dateOf(year: number, [, digits, words = '', month = '']: RegExpExecArray): string | null {
  const day = digits
    ? Number(digits)
    : (numberInWords(words) ?? numberInWords(words.split(/[\s-]/u).at(-1) ?? ''))
  return day === null ? null : dayOf(year, monthOf(month), day)
}
