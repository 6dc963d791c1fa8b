import { type Sheet, unfold } from '../lines.ts'
import { dayOf } from './calendar.ts'
import { MONTH, monthOf, ORDINAL, QUOTE, TWO_THOUSAND, YEAR_WORD } from './date-words.ts'
import type { DateFound } from './dates.ts'
import { numberInWords } from './number-words.ts'

const WRITTEN_YEAR = new RegExp(`(?<!\\p{L})(?:${TWO_THOUSAND})\\s((?:\\p{L}+)(?:[\\s-]\\p{L}+)?)`, 'gu')
const DAY = `(?:(\\d{1,2})${ORDINAL}|(?<!\\p{L})(\\p{L}+(?:[\\s-]\\p{L}+)?))`
const DAY_BEFORE = new RegExp(
  `${DAY}${QUOTE}-?\\s?(?:day of\\s|of\\s)?${MONTH}[,\\s]{0,2}(?:in the year\\s)?$`,
  'u',
)
const DAY_AFTER = new RegExp(`^\\s?${YEAR_WORD}?,?\\s{0,2}${QUOTE}${DAY}${QUOTE}-?\\s?${MONTH}`, 'u')

/** Dates whose year is in words: «пятое марта две тысячи двадцать шестого года», "екі мың жиырма бесінші жылғы бесінші наурыз". */
export function writtenDates(sheet: Sheet): DateFound[] {
  const flat = sheet.folded.replace(/[\n\t]/g, ' ')
  return [...flat.matchAll(WRITTEN_YEAR)].flatMap((match) => {
    const words = match[1] ?? ''
    const tail = numberInWords(words) === null ? (words.split(/[\s-]/u)[0] ?? '') : words
    const year = numberInWords(tail)
    if (year === null) return []
    const end = match.index + match[0].length - words.length + tail.length
    const reach = Math.max(0, match.index - 60)
    const before = DAY_BEFORE.exec(flat.slice(reach, match.index))
    const after = DAY_AFTER.exec(flat.slice(end, end + 60))
    const beforeDate = before && dateOf(2000 + year, before)
    if (before && beforeDate) return [{ ...unfold(sheet, reach + before.index, end), value: beforeDate }]
    const afterDate = after && dateOf(2000 + year, after)
    return after && afterDate
      ? [{ ...unfold(sheet, match.index, end + after[0].length), value: afterDate }]
      : []
  })
}

/** The last of the words before a month may alone be its day. */
function dateOf(year: number, [, digits, words = '', month = '']: RegExpExecArray): string | null {
  const day = digits
    ? Number(digits)
    : (numberInWords(words) ?? numberInWords(words.split(/[\s-]/u).at(-1) ?? ''))
  return day === null ? null : dayOf(year, monthOf(month), day)
}
