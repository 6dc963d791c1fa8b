import { type Sheet, type Span, unfold } from '../lines.ts'
import { dayOf } from './calendar.ts'
import { MONTH, monthOf, ORDINAL, QUOTE, ROMAN, YEAR_WORD } from './date-words.ts'
import { writtenDates } from './written-dates.ts'

/** A date in a text, as YYYY-MM-DD. */
export interface DateFound extends Span {
  readonly value: string
  /** Letters had to be taken for digits. */
  readonly repaired?: true
}

/** Digits as readers of paper give them: letters among them are put right where enough true digits remain. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  o: '0',
  о: '0',
  з: '3',
  б: '6',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
}
const N = '[\\dоoзбli|!]'
const YEAR = `((?:19|20|[2zг][0оo])\\s?${N}{2})`
/** «5 (пятого) марта», «2025 (ikki ming yigirma beshinchi) yil». */
const SPELLED = '(?:\\s?\\([^)\\d]{3,40}\\))?'
/** «3-fevraldan 2026-yil …»: the year behind a first day is that of the next one. */
const NOT_FROM = '(?<!dan|дан|нан|нен|тан|тен|ден)'

const PATTERNS: readonly (readonly [RegExp, 'dmy' | 'ymd' | 'dMy' | 'yMd' | 'ydM' | 'Mdy'])[] = [
  [
    new RegExp(
      `(?<![\\p{L}\\d./-])(${N}{1,2})\\s?(?<mark>[./-])\\s?(${N}{1,2})\\s?\\k<mark>\\s?${YEAR}(?!\\d|[./-]\\d)`,
      'gu',
    ),
    'dmy',
  ],
  [/(?<![\p{L}\d./-])(\d\d)(?<mark>[./-])(\d\d)\k<mark>(\d\d)(?!\d|[./-]\d)/gu, 'dmy'],
  [/(?<![\p{L}\d./-])(\d{1,2})(\/)(\d{1,2})\/(\d\d)(?!\d|[./-]\d)/gu, 'dmy'],
  [/(?<![\d./-])((?:19|20)\d\d)[./-](\d{1,2})[./-](\d{1,2})(?!\d)/gu, 'ymd'],
  [
    new RegExp(
      `(?<![\\d.\\p{L}])${QUOTE}(${N}{1,2})${ORDINAL}${SPELLED}${QUOTE}(?:-?(?:го|е)\\s|day,? of\\s|of\\s|mwezi wa\\s|[-/.])?(?:the month of )?${MONTH}${NOT_FROM}${QUOTE}[,./-]?(?:\\s{0,2}(?:in the year|of the year|сего))?\\s{0,2}${YEAR}`,
      'gu',
    ),
    'dMy',
  ],
  [
    new RegExp(
      `${YEAR}${SPELLED}\\s?${YEAR_WORD}?,?\\s{0,2}${QUOTE}(${N}{1,2})${SPELLED}${QUOTE}-?\\s?${MONTH}`,
      'gu',
    ),
    'ydM',
  ],
  [
    new RegExp(
      `${YEAR}${SPELLED}\\s?${YEAR_WORD}?,?\\s{0,2}${MONTH}(?:\\s(?:oyi|ойи|айы)\\p{L}*)?\\s{0,2}${QUOTE}(\\d{1,2})${QUOTE}\\s?-?\\s?(?:kun|кун|sana|сана|дня|с?[иы](?!\\p{L}))`,
      'gu',
    ),
    'yMd',
  ],
  [new RegExp(`(?<![\\d.\\p{L}])(\\d{1,2})\\s?[./-]\\s?${ROMAN}\\s?[./-]\\s?${YEAR}(?!\\d)`, 'gu'), 'dMy'],
  [new RegExp(`(?<![\\d.\\p{L}])(\\d{1,2})[-/.]${MONTH}[-/.](\\d\\d)(?!\\d)`, 'gu'), 'dMy'],
  [
    new RegExp(`(?<![\\d.\\p{L}])[«"“](\\d{1,2})[»"”]\\s?\\.?\\s?(\\d\\d)\\s?\\.?\\s?${YEAR}(?!\\d)`, 'gu'),
    'dmy',
  ],
  [new RegExp(`(?<!\\p{L})${MONTH}\\.?\\s(\\d{1,2})${ORDINAL},?\\s${YEAR}`, 'gu'), 'Mdy'],
]

/** Sheets with more dates are tables, and their dates tell nothing. */
const MOST = 200

/** The dates of a sheet, in order of place. Day first, as is usual in all three countries. */
export function datesIn(sheet: Sheet): DateFound[] {
  const found: DateFound[] = []
  for (const date of [...inDigits(sheet), ...writtenDates(sheet)])
    if (!found.some((other) => other.start < date.end && other.end > date.start)) found.push(date)
  return found.sort((a, b) => a.start - b.start).slice(0, MOST)
}

function inDigits(sheet: Sheet): DateFound[] {
  return PATTERNS.flatMap(([pattern, order]) =>
    [...sheet.folded.matchAll(pattern)].flatMap((match) => {
      const parts = match.slice(1).filter((part) => part !== undefined && !/^[./-]$/u.test(part))
      const date = isoOf([parts[0] ?? '', parts[1] ?? '', parts[2] ?? ''], order)
      if (!date) return []
      const lead = match[0].length - match[0].replace(/^[\s"«“„<‹_*]+/u, '').length
      return [{ ...unfold(sheet, match.index + lead, match.index + match[0].length), ...date }]
    }),
  )
}

function isoOf(
  parts: readonly [string, string, string],
  order: string,
): { value: string; repaired?: true } | null {
  const at = (letter: string) => parts[order.toLowerCase().indexOf(letter)] ?? ''
  const month = order.includes('M') ? null : at('m')
  const digits = [at('y').replace(/\s/gu, ''), at('d'), ...(month === null ? [] : [month])]
  const read = digits.join('')
  const known = read.replace(/\D/gu, '').length
  if (known < read.length && (known < 3 || known < read.length * 0.6)) return null
  const [year = 0, day = 0, inDigits = 0] = digits.map((part) =>
    Number([...part.replace(/^[zг](?=[0оo])/u, '2')].map((char) => LOOK_ALIKES[char] ?? char).join('')),
  )
  const value = dayOf(year < 100 ? 2000 + year : year, month === null ? monthOf(at('m')) : inDigits, day)
  return value === null ? null : { value, ...(known < read.length ? { repaired: true as const } : {}) }
}
