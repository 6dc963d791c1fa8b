import type { Ocr } from './ocr.ts'
import { betterSet } from './own-language.ts'
import type { Picture } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

/** Print is darker than this, the ink of stamps and pens mostly paler; between the two it fades out. */
const PRINT = 80
const STAMP = 120
const PAPER = 255
/** Less dark ink than this share of the page is dust. */
const MIN_INK = 0.0004
const SURE = 0.6
const LIKELY = 0.75

/**
 * The engine takes a stamp or a signature and all print around it for a picture, and reads none of it. So what was read is
 * taken off the page, then everything paler than print, and the rest is read once more. Words are in pixels of the page.
 */
export async function readUnderStamps(
  lines: readonly FoundWord[][],
  page: Picture,
  ocr: Ocr,
): Promise<FoundWord[][]> {
  const known = lines.flat().filter(({ text, confidence }) => confidence >= SURE && isText(text))
  const rest = restOf(page, known)
  if (inkShare(rest) < MIN_INK) return [...lines]
  const set = betterSet(known)
  const found = (await ocr.read(rest, ocr.has(set) ? set : 'usual', 'scattered'))
    .map((line) => line.filter(({ text, confidence }) => confidence >= LIKELY && isText(text)))
    .filter((line) => line.length > 0)
  const isBetter = (word: FoundWord): boolean => found.flat().some((other) => overlaps(word, other))
  const kept = lines.map((line) => line.filter((word) => known.includes(word) || !isBetter(word)))
  return [...kept.filter((line) => line.length > 0), ...found]
}

/** What is as dark as print and was not read. */
function restOf({ data, width, height }: Picture, known: readonly FoundWord[]): Picture {
  const fade = Uint8Array.from({ length: 256 }, (_, value) => {
    const share = Math.min(1, Math.max(0, (value - PRINT) / (STAMP - PRINT)))
    return Math.round(value + (PAPER - value) * share)
  })
  const rest = new Uint8Array(data.length)
  for (let i = 0; i < rest.length; i++) rest[i] = fade[data[i] ?? PAPER] ?? PAPER
  for (const { left, top, right, bottom } of known) {
    for (let y = Math.max(0, top - 2); y < Math.min(height, bottom + 3); y++)
      rest.fill(PAPER, y * width + Math.max(0, left - 2), y * width + Math.min(width, right + 3))
  }
  return { data: rest, width, height }
}

function inkShare({ data }: Picture): number {
  let ink = 0
  for (const value of data) if (value < STAMP) ink++
  return ink / data.length
}

function isText(text: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text)
}

function overlaps(a: FoundWord, b: FoundWord): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
