import type { Sheet, Span } from './lines.ts'

/** A printed line in the alphabet of machine readable zones. */
interface ZoneLine extends Span {
  readonly text: string
  /** Letters that no zone has were taken for digits. */
  readonly repaired: boolean
}

/** The lines of one zone. */
export interface ZoneLines {
  /** As many characters as the format has; a line that was not read is all fillers. */
  readonly texts: readonly string[]
  /** As read; null for a line that was not. */
  readonly read: readonly (ZoneLine | null)[]
}

/** What readers of other alphabets give for the letters, digits and fillers of a zone. */
const ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
  І: 'I',
  И: 'U',
  Ғ: 'F',
  З: '3',
  Б: '6',
  '«': '<<',
  '‹': '<',
  '?': '<',
  '¢': '<',
  '(': '<',
}
/** Letters of the other alphabet that stand for digits. */
const LIKE_DIGITS = /[ЗзБб]/u
/** A digit, or a letter that the parser takes for one where a digit must stand. */
const D = '[\\dOISBZG]'
/** Number, state, birth, sex and last day of a passport (ICAO Doc 9303-4). */
const PASSPORT = new RegExp(`^[A-Z\\d<]{9}${D}[A-Z\\d<]{3}${D}{7}[A-Z<]${D}{7}`)
/** Birth, sex and last day of a card (ICAO Doc 9303-5). */
const CARD_BIRTH = new RegExp(`^${D}{7}[A-Z<]${D}{7}[A-Z\\d<]{3}.*<<`)
const CARD_NUMBER = new RegExp(`^(?=(?:.*\\d){8})[IACTL1][A-Z\\d<][A-Z\\d]{3}[A-Z\\d<]{9}${D}`)
/** Without its other lines a card's first line must be plain. */
const ALONE = /^[IAC][A-Z<](?:KAZ|UZB|KEN|.*<)/
/** «UZB» as readers give it, which makes the line longer. */
const UZBEK = /(?<=^[A-Z]{2}\d{8})[UO0][Z27]{1,2}[B8](?=\d{7}[A-Z<])/
const NAMES = /^(?!.*\d{4})(?=.*<)[A-Z\d<]{8,}$/
const MAX_LENGTH = 60

/** The lines of a sheet that a zone could have, each with its index in the sheet. */
function zoneLines({ lines }: Sheet): ReadonlyMap<number, ZoneLine> {
  const found = new Map<number, ZoneLine>()
  for (const [index, { text, start, end }] of lines.entries()) {
    const plain = mended(inAlphabet(text))
    if (plain.length >= 22 && plain.length <= MAX_LENGTH && /^[A-Z\d<]+$/.test(plain))
      found.set(index, { text: plain, start, end, repaired: LIKE_DIGITS.test(text) })
  }
  return found
}

function inAlphabet(text: string): string {
  return Array.from(text.normalize('NFKC').toUpperCase(), (char) => ALIKE[char] ?? char)
    .join('')
    .replace(/\s/gu, '')
    .replace(/^[^A-Z\d<]{1,2}|[^A-Z\d<]{1,2}$/g, '')
    .replace(UZBEK, 'UZB')
}

/** A stray sign or two in a long line of a zone stand for letters or fillers that nobody can tell. */
function mended(text: string): string {
  const strays = text.match(/[^A-Z\d<]/g)?.length ?? 0
  return strays <= 2 && (text.match(/\d/g)?.length ?? 0) >= 10 ? text.replace(/[^A-Z\d<]/g, '<') : text
}

/** The first zone of a sheet: of a card with three lines, or of a passport or older card with two. */
export function findZone(sheet: Sheet): ZoneLines | null {
  const lines = zoneLines(sheet)
  for (const [index, line] of lines) {
    if (PASSPORT.test(line.text) && line.text.length >= 33) return passportZone(lines, index, line)
    if (isCardBirth(line))
      return cardZone(nearest(lines, index, -1, isCardNumber), line, nearest(lines, index, 1, isNames))
  }
  const number = [...lines].find(([, line]) => isCardNumber(line) && ALONE.test(line.text))
  return number ? cardZone(number[1], null, nearest(lines, number[0] + 1, 1, isNames)) : null
}

const isCardBirth = ({ text }: ZoneLine): boolean => CARD_BIRTH.test(text) && text.length < 34
const isCardNumber = ({ text }: ZoneLine): boolean => CARD_NUMBER.test(text) && text.length < 34
const isNames = ({ text }: ZoneLine): boolean => NAMES.test(text)

function passportZone(lines: ReadonlyMap<number, ZoneLine>, index: number, line: ZoneLine): ZoneLines {
  const length = line.text.length < 40 ? 36 : 44
  return zoneOf([nearest(lines, index, -1, isNames), line], length)
}

function cardZone(...lines: readonly (ZoneLine | null)[]): ZoneLines {
  return zoneOf(lines, 30)
}

function zoneOf(lines: readonly (ZoneLine | null)[], length: number): ZoneLines {
  return { texts: lines.map((line) => fitted(line?.text ?? '', length)), read: lines }
}

/** The nearest line of a sort up to two lines above or below. */
function nearest(
  lines: ReadonlyMap<number, ZoneLine>,
  index: number,
  step: 1 | -1,
  isWanted: (line: ZoneLine) => boolean,
): ZoneLine | null {
  const near = [lines.get(index + step), lines.get(index + 2 * step)]
  return near.find((line) => line !== undefined && isWanted(line)) ?? null
}

/** Readers miscount fillers: the longest run of them is stretched or cut so that what follows stands in its place. */
function fitted(text: string, length: number): string {
  const [run] = [...text.matchAll(/<{2,}/g)].sort((a, b) => b[0].length - a[0].length)
  const size = (run?.[0].length ?? 0) + length - text.length
  if (!run || size < 1) return text.padEnd(length, '<').slice(0, length)
  return text.slice(0, run.index) + '<'.repeat(size) + text.slice(run.index + run[0].length)
}
