import type { Observation, Word } from '../../cases/document.ts'
import { editDistance } from '../../cases/edit-distance.ts'
import type { LanguageSet } from './languages.ts'
import type { Ocr } from './ocr.ts'
import type { Picture } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'
import { readStrips, type Strip } from './strips.ts'

/** A page has few words that decide a case; more than these would only cost time. */
const MAX_WORDS = 40
const SURE = 0.7
/** Of the longer of two readings: more than this is no misreading. */
const OTHER_SHARE = 1 / 3
const LARGER = 1.6
const LOOK_ALIKES: readonly string[] = ['35']

/**
 * Holds words that decide a case, numbers and addresses, against what the page shows: a file can show one number and say
 * another. They are cut out of the picture and read; where that differs, once more, larger and with other data, and only what both
 * readings say counts. What cannot be read surely says nothing. Gives the words that differ, and what is shown for each.
 */
export async function checkLayer(
  words: readonly FoundWord[],
  page: Picture,
  ocr: Ocr,
): Promise<Map<FoundWord, string>> {
  const suspects = await differing(words.slice(0, MAX_WORDS), page, ocr, 'latin', 1)
  const again = await differing([...suspects.keys()], page, ocr, 'usual', LARGER)
  return new Map([...again].filter(([word, shown]) => core(shown) === core(suspects.get(word) ?? '')))
}

async function differing(
  words: readonly FoundWord[],
  page: Picture,
  ocr: Ocr,
  set: LanguageSet,
  scale: number,
): Promise<Map<FoundWord, string>> {
  const strips = await readStrips(words, page, ocr, set, scale)
  return new Map(
    words.flatMap((word, index) => {
      const strip = strips[index]
      return strip && differs(word.text, strip) ? [[word, strip.text] as const] : []
    }),
  )
}

/** Holds a layer that nobody sees, as scanners put under a page, against the words that were read from the picture. */
export function checkHidden(layer: readonly FoundWord[], seen: readonly Word[]): Observation[] {
  return layer
    .filter(({ text }) => decides(text))
    .slice(0, MAX_WORDS)
    .flatMap((word) => {
      const there = seen.filter(({ box }) => isAt(box, word))
      const shown = there.map(({ text }) => text).join(' ')
      const sure = there.length > 0 && there.every(({ confidence }) => confidence >= SURE)
      return sure && decides(shown) && isOther(core(word.text), core(shown))
        ? [layerDiffers(word, shown)]
        : []
    })
}

/** Numbers are compared digit for digit; letters are too easily misread, so an address must be quite another. */
function differs(text: string, strip: Strip): boolean {
  if (strip.blank) return true
  const [own, shown] = [core(text), core(strip.text)]
  if (shown === '' || strip.confidence < SURE) return false
  const isAligned = !text.includes('@') && own.length === shown.length
  return isAligned ? hasOtherDigit(own, shown) : isOther(own, shown)
}

/** Whether a digit differs that no reader takes for the other one: in some faces a 3 looks like a 5 at every size. */
function hasOtherDigit(a: string, b: string): boolean {
  return [...a].some((digit, index) => {
    const pair = [digit, b[index]].sort().join('')
    return digit !== b[index] && !LOOK_ALIKES.includes(pair)
  })
}

function isOther(a: string, b: string): boolean {
  const limit = Math.floor(Math.max(a.length, b.length) * OTHER_SHARE)
  return editDistance(a, b, limit) > limit
}

/** Whether a word may decide a case: a number or an address. */
export function decides(text: string): boolean {
  return /\d{4}/.test(text) || text.includes('@')
}

/** What is compared: of a number its digits, of an address its letters. */
function core(text: string): string {
  return text.includes('@') ? text.toLowerCase().replace(/[^\p{L}\d]/gu, '') : text.replace(/\D/g, '')
}

/** For people: what the file says, and what the page shows; a word's place is in fractions of the page. */
export function layerDiffers({ text, left, top, right, bottom }: FoundWord, shown: string): Observation {
  return { what: 'text-layer-differs', box: [left, top, right - left, bottom - top], quote: text, shown }
}

function isAt([left, top, width, height]: Word['box'], word: FoundWord): boolean {
  const [x, y] = [left + width / 2, top + height / 2]
  return x > word.left && x < word.right && y > word.top && y < word.bottom
}
