import { fold } from '../../../cases/fold.ts'
import { type Sheet, type Span, unfold } from '../lines.ts'

/** A date in a text, as YYYY-MM-DD. */
export interface DateFound extends Span {
  readonly value: string
}

/** First letters of the months, folded: ru (nominative and genitive), kk, uz in both scripts, en, sw. */
const MONTHS: readonly string[] = [
  'январ|кантар|yanvar|январ|january|jan|januari',
  'феврал|акпан|fevral|february|feb|februari',
  'март|наурыз|mart|march|mar|machi',
  'апрел|сауир|aprel|april|apr|aprili',
  'ма[яй]|мамыр|may|mei',
  'июн|маусым|iyun|июн|june|jun|juni',
  'июл|шилде|iyul|июл|july|jul|julai',
  'август|тамыз|avgust|august|aug|agosti',
  'сентябр|кыркуйек|sentyabr|sentabr|september|sep|sept|septemba',
  'октябр|казан|oktyabr|oktabr|october|oct|oktoba',
  'ноябр|караша|noyabr|november|nov|novemba',
  'декабр|желтоксан|dekabr|december|dec|desemba',
]
const MONTH = `(${MONTHS.join('|')})\\p{L}{0,4}`
const QUOTE = '["«»“”_\\s]{0,3}'
const PATTERNS: readonly (readonly [RegExp, 'dmy' | 'ymd' | 'dMy' | 'yMd' | 'ydM' | 'Mdy'])[] = [
  [
    /(?<![\p{L}\d./-])(\d{1,2})\s?(?<mark>[./-])\s?(\d{1,2})\s?\k<mark>\s?((?:19|20)\d\d|\d\d)(?!\d|[./-]\d)/gu,
    'dmy',
  ],
  [/(?<![\d./-])((?:19|20)\d\d)[./-](\d{1,2})[./-](\d{1,2})(?!\d)/gu, 'ymd'],
  [
    new RegExp(
      `(?<![\\d.])${QUOTE}(\\d{1,2})(?:st|nd|rd|th)?${QUOTE}(?:-?(?:го|е)\\s|day of\\s|of\\s|-)?${MONTH}[,.]?\\s{1,2}((?:19|20)\\d\\d)`,
      'gu',
    ),
    'dMy',
  ],
  [
    new RegExp(
      `((?:19|20)\\d\\d)\\s?(?:ж(?:\\.|ыл\\p{L}*)?|-?\\s?(?:yil|йил)\\p{L}*|г\\.?|год\\p{L}*)?,?\\s{0,2}${QUOTE}(\\d{1,2})${QUOTE}-?\\s?${MONTH}`,
      'gu',
    ),
    'ydM',
  ],
  [new RegExp(`(?<!\\p{L})${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)`, 'gu'), 'Mdy'],
]

/** Every date of a sheet, in order of place. Day first, as is usual in all three countries. */
export function datesIn(sheet: Sheet): DateFound[] {
  const found: DateFound[] = []
  for (const [pattern, order] of PATTERNS) {
    for (const match of sheet.folded.matchAll(pattern)) {
      const parts = match.slice(1).filter((part) => part !== undefined && part !== match.groups?.mark)
      const value = isoOf([parts[0] ?? '', parts[1] ?? '', parts[2] ?? ''], order)
      const lead = match[0].length - match[0].trimStart().length
      const span = unfold(sheet, match.index + lead, match.index + match[0].length)
      if (value && !found.some((other) => other.start < span.end && other.end > span.start))
        found.push({ ...span, value })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A date some months and days on, YYYY-MM-DD; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const total = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return iso(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)))
}

/** A date some days on, YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function isoOf(parts: readonly [string, string, string], order: string): string | null {
  const at = (letter: string) => parts[order.toLowerCase().indexOf(letter)] ?? ''
  const year = Number(at('y')) < 100 ? 2000 + Number(at('y')) : Number(at('y'))
  const month = order.includes('M') ? monthOf(at('m')) : Number(at('m'))
  const day = Number(at('d'))
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return iso(year, month, day)
}

function monthOf(word: string): number {
  const folded = fold(word)
  return MONTHS.findIndex((stems) => new RegExp(`^(?:${stems})`, 'u').test(folded)) + 1
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
