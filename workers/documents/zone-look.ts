import type { Ocr } from './ocr.ts'
import { fromSharp, type Picture, toSharp } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

/** Lengths of the lines of machine readable zones (ICAO Doc 9303). */
const LENGTHS: readonly number[] = [30, 36, 44]
/** A line of a zone: long, without small letters, with fillers or with mostly digits. */
const LIKE_ZONE = /^(?=.*(?:[<«‹]{2}|\d{6}))[\p{Lu}\d<«‹?¢(]{22,60}$/u
const MIN_DIGITS = 8
/** Letters of this height in pixels are read best. */
const LETTER = 32
const MARGIN = 0.8
const MAX_LINES = 3

/**
 * Reads the lines of a machine readable zone once more with the alphabet of such zones: other data takes fillers for
 * quotation marks and drops some. A line is replaced where the new one fits a format better. In pixels of the page.
 */
export async function readZoneAgain(
  lines: readonly FoundWord[][],
  page: Picture,
  ocr: Ocr,
): Promise<FoundWord[][]> {
  const zone = lines.filter(isLikeZone).slice(-MAX_LINES)
  if (zone.length < 2 || zone.some(isWhole)) return [...lines]
  const again = await readAt(zone.flat(), page, ocr)
  return lines.map((line) => {
    const word = zone.includes(line) ? again.find((other) => isSameLine(other, line)) : undefined
    return word && misfit(word.text) < misfit(textOf(line)) ? [word] : line
  })
}

function isLikeZone(line: readonly FoundWord[]): boolean {
  const text = textOf(line)
  return LIKE_ZONE.test(text) && (/[<«‹]{2}/u.test(text) || (text.match(/\d/g)?.length ?? 0) >= MIN_DIGITS)
}

/** A line with the length and the alphabet of a zone needs no other reading. */
function isWhole(line: readonly FoundWord[]): boolean {
  return misfit(textOf(line)) === 0 && line.every(({ confidence }) => confidence > 0.9)
}

function textOf(line: readonly FoundWord[]): string {
  return line.map(({ text }) => text).join('')
}

/** How far a line is from the nearest format: characters too many, too few, or of another alphabet. */
function misfit(text: string): number {
  const others = text.match(/[^A-Z\d<]/gu)?.length ?? 0
  return others + Math.min(...LENGTHS.map((length) => Math.abs(length - text.length)))
}

/** Each line of the zone as one word. */
async function readAt(words: readonly FoundWord[], page: Picture, ocr: Ocr): Promise<FoundWord[]> {
  const height = Math.max(...words.map(({ top, bottom }) => bottom - top))
  const room = height * MARGIN
  const left = Math.max(0, Math.floor(Math.min(...words.map((word) => word.left)) - room))
  const top = Math.max(0, Math.floor(Math.min(...words.map((word) => word.top)) - room))
  const right = Math.min(page.width, Math.ceil(Math.max(...words.map((word) => word.right)) + room))
  const bottom = Math.min(page.height, Math.ceil(Math.max(...words.map((word) => word.bottom)) + room))
  const box = { left, top, width: right - left, height: bottom - top }
  const scale = LETTER / height
  const part = await fromSharp(
    toSharp(page)
      .extract(box)
      .resize({ height: Math.round(box.height * scale) }),
  )
  const read = await ocr.read(part, 'latin', 'zone')
  return read
    .filter((line) => line.length > 0)
    .map((line) => ({
      text: textOf(line),
      confidence: Math.min(...line.map(({ confidence }) => confidence)),
      left: left + Math.min(...line.map((word) => word.left)) / scale,
      top: top + Math.min(...line.map((word) => word.top)) / scale,
      right: left + Math.max(...line.map((word) => word.right)) / scale,
      bottom: top + Math.max(...line.map((word) => word.bottom)) / scale,
    }))
}

function isSameLine(word: FoundWord, line: readonly FoundWord[]): boolean {
  const middle = (word.top + word.bottom) / 2
  return line.some(({ top, bottom }) => middle > top && middle < bottom)
}
