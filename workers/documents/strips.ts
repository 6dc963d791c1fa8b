import type { LanguageSet } from './languages.ts'
import type { Ocr } from './ocr.ts'
import { fromSharp, measureLight, type Picture, toSharp } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

/** A word as it was read alone, cut out of its page. */
export interface Strip {
  readonly text: string
  readonly confidence: number
  /** Nothing is to be seen there. */
  readonly blank: boolean
}

/** Some cut-outs under each other as one picture; `rows` are pixels of it, in the order given. */
interface Stacked {
  readonly picture: Picture
  readonly rows: readonly { readonly top: number; readonly bottom: number }[]
}

/** Height of a cut-out in pixels: letters of some 25 px are read best. */
const HEIGHT = 44
const MARGIN = 30

/** Reads some words of a page, each cut out for itself, in one go; their places are in fractions of the page. */
export async function readStrips(
  words: readonly FoundWord[],
  page: Picture,
  ocr: Ocr,
  set: LanguageSet,
  scale = 1,
): Promise<Strip[]> {
  if (words.length === 0) return []
  const parts = await Promise.all(words.map((word) => cutOut(page, word, scale)))
  const { picture, rows } = stack(parts)
  const read = (await ocr.read(picture, set)).flat()
  return rows.map(({ top, bottom }, index) => {
    const own = read.filter((word) => word.top + word.bottom > 2 * top && word.top + word.bottom < 2 * bottom)
    const texts = own.toSorted((a, b) => a.left - b.left).map(({ text }) => text)
    const confidence = Math.min(1, ...own.map((word) => word.confidence))
    return { text: texts.join(''), confidence, blank: measureLight(parts[index] ?? page).blank }
  })
}

/** A word cut out of the picture of its page, brought to reading size; the word's place is in fractions of the page. */
async function cutOut(page: Picture, word: FoundWord, scale: number): Promise<Picture> {
  const left = Math.max(0, Math.floor(word.left * page.width) - 2)
  const top = Math.max(0, Math.floor(word.top * page.height))
  const width = Math.max(1, Math.min(page.width - left, Math.ceil((word.right - word.left) * page.width) + 4))
  const height = Math.max(1, Math.min(page.height - top, Math.ceil((word.bottom - word.top) * page.height)))
  const part = toSharp(page).extract({ left, top, width, height })
  return fromSharp(part.resize({ height: Math.round(HEIGHT * scale) }))
}

/** Puts cut-outs under each other on white. */
function stack(parts: readonly Picture[]): Stacked {
  const width = Math.max(...parts.map((part) => part.width)) + 2 * MARGIN
  const height = parts.reduce((sum, part) => sum + part.height + MARGIN, MARGIN)
  const data = new Uint8Array(width * height).fill(255)
  const rows: { top: number; bottom: number }[] = []
  let top = MARGIN
  for (const part of parts) {
    for (let y = 0; y < part.height; y++) {
      data.set(part.data.subarray(y * part.width, (y + 1) * part.width), (top + y) * width + MARGIN)
    }
    rows.push({ top: top - MARGIN / 2, bottom: top + part.height + MARGIN / 2 })
    top += part.height + MARGIN
  }
  return { picture: { data, width, height }, rows }
}
