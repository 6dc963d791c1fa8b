import { type Details, type FieldName, parse } from 'mrz'
import type { Sheet, Span } from './lines.ts'
import { findZone, type ZoneLines } from './mrz-lines.ts'

/** A value of a machine readable zone. */
export interface ZoneValue {
  readonly value: string
  /** The line it stands on. */
  readonly span: Span
  /** Whether its check digit holds: with that of the whole zone, alone, or not at all. */
  readonly check: 'with-zone' | 'alone' | 'fails'
  /** Letters were taken for digits. */
  readonly repaired: boolean
}

/** What a machine readable zone says (ICAO Doc 9303); dates are ISO. */
export interface Zone {
  /** Of a Kenyan card its holder's number. */
  readonly documentNumber: ZoneValue | null
  readonly birthDate: ZoneValue | null
  readonly validUntil: ZoneValue | null
  /** IIN, PINFL, or what else the state puts there. */
  readonly personalNumber: ZoneValue | null
  /** Surname first, in capitals; no check digit covers it. */
  readonly name: ZoneValue | null
}

type Places = readonly (readonly [line: number, from: number, to: number])[]

/** Where our states put digits only, in zones of three lines and of two. */
const DIGITS_AT: Readonly<Record<string, Readonly<Record<2 | 3, Places>>>> = {
  KAZ: {
    3: [
      [0, 5, 14],
      [0, 15, 27],
    ],
    2: [
      [1, 1, 9],
      [1, 28, 40],
    ],
  },
  UZB: {
    3: [
      [0, 7, 14],
      [0, 15, 29],
    ],
    2: [
      [1, 2, 9],
      [1, 28, 42],
    ],
  },
  KEN: { 3: [[0, 5, 14]], 2: [[1, 2, 9]] },
}
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}
const LETTERS: Readonly<Record<string, string>> = { 0: 'U', 2: 'Z', 7: 'Z', 8: 'B' }
/** Where the last day was not read. */
const LIKELY_LAST_YEAR = 2034
/** Nobody who owns an account was younger when the paper ended. */
const YOUNGEST = 14

/** Whether a page shows an identity paper's machine readable zone. */
export function hasMrz(sheet: Sheet): boolean {
  return findZone(sheet) !== null
}

/** The first machine readable zone of a sheet, as far as it can be read; null where there is none. */
export function readZone(sheet: Sheet): Zone | null {
  const lines = findZone(sheet)
  if (!lines) return null
  const { details } = parse(withDigits(lines.texts), { autocorrect: true })
  const value = (field: FieldName) => zoneValue(details, lines, field)
  // Kenyan cards of the second generation never end; what stands there is the day of issue.
  const ends = lines.texts[0]?.startsWith('IDKYA') ? null : value('expirationDate')
  const validUntil = dated(ends, () => '20')
  const lastYear = Number(validUntil?.value.slice(0, 4) ?? LIKELY_LAST_YEAR)
  return {
    documentNumber: documentNumberOf(lines, value('documentNumber')),
    birthDate: dated(value('birthDate'), (year) => (2000 + year + YOUNGEST <= lastYear ? '20' : '19')),
    validUntil,
    personalNumber: value('personalNumber') ?? value('optional1'),
    name: nameOf(value('lastName'), value('firstName')),
  }
}

/** Letters turned into digits where the state that issued the paper has digits only. */
function withDigits(texts: readonly string[]): string[] {
  const count = texts.length === 3 ? 3 : 2
  const state = count === 3 ? texts[0]?.slice(2, 5) : texts[1]?.slice(10, 13)
  const places = DIGITS_AT[stateLike(state ?? '')]?.[count] ?? []
  return texts.map((text, index) =>
    places
      .filter(([line]) => line === index)
      .reduce(
        (line, [, from, to]) =>
          line.slice(0, from) +
          line.slice(from, to).replace(/[A-Z]/g, (char) => DIGITS[char] ?? char) +
          line.slice(to),
        text,
      ),
  )
}

/** The one of our states that shares two letters with a code as read. */
function stateLike(code: string): string {
  const letters = Array.from(code, (char) => LETTERS[char] ?? char)
  const isLike = (state: string): boolean =>
    letters.filter((letter, index) => letter === state[index]).length >= 2
  return Object.keys(DIGITS_AT).find(isLike) ?? ''
}

function zoneValue(details: readonly Details[], lines: ZoneLines, field: FieldName): ZoneValue | null {
  const detailOf = (name: string): Details | undefined => details.find((detail) => detail.field === name)
  const found = detailOf(field)
  const span = found && lines.read[found.line]
  if (!found?.value || !found.valid || !span) return null
  const holds = (name: string): boolean | undefined => detailOf(name)?.valid
  const whole = holds('compositeCheckDigit') ?? true
  const own = holds(`${field}CheckDigit`) ?? whole
  return {
    value: found.value,
    span: { start: span.start, end: span.end },
    check: own ? (whole ? 'with-zone' : 'alone') : 'fails',
    repaired:
      span.repaired || [found, detailOf(`${field}CheckDigit`)].some((each) => isRepaired(each, lines)),
  }
}

/** Whether what was read in its place is not what it was taken for. */
function isRepaired(detail: Details | undefined, { texts }: ZoneLines): boolean {
  if (!detail?.value) return false
  const read = texts[detail.line]?.slice(detail.start, detail.end).replaceAll('<', ' ') ?? ''
  return !read.includes(detail.value)
}

/** Kenyan cards: the holder's number stands behind the serial number of the card, or as «B012345678K» in the second line. */
function kenyanNumber({ texts, read }: ZoneLines, { check }: ZoneValue): ZoneValue | null {
  const [first = '', second = ''] = texts
  const [line, number] = [
    [0, /^IDKEN.{10}(\d{7,9})</.exec(first)?.[1]] as const,
    [1, /B0(\d{8})K/.exec(second)?.[1]] as const,
  ].find(([, found]) => found !== undefined) ?? [0, undefined]
  const span = read[line]
  return number && span
    ? {
        value: number,
        span: { start: span.start, end: span.end },
        check: check === 'with-zone' ? 'alone' : 'fails',
        repaired: span.repaired,
      }
    : null
}

/** Of a Kenyan card the holder's number; its serial number only where that was not read. */
function documentNumberOf(lines: ZoneLines, own: ZoneValue | null): ZoneValue | null {
  if (!own || !/^IDK(?:EN|YA)/.test(lines.texts[0] ?? '')) return own
  return kenyanNumber(lines, own) ?? { ...own, check: 'fails' }
}

function dated(found: ZoneValue | null, centuryOf: (year: number) => string): ZoneValue | null {
  if (!found || !/^\d{6}$/.test(found.value)) return null
  const [year = '', month, day] = found.value.match(/\d\d/g) ?? []
  return { ...found, value: `${centuryOf(Number(year))}${year}-${month}-${day}` }
}

/** Two fillers end the names; what readers find behind them is none. */
function nameOf(surname: ZoneValue | null, given: ZoneValue | null): ZoneValue | null {
  if (!surname) return null
  const [names] = given?.value.split(/ {2,}/) ?? []
  return { ...surname, value: [surname.value, names].filter(Boolean).join(' '), check: 'fails' }
}
