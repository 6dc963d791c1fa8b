import type { LanguageSet } from './languages.ts'
import type { Ocr } from './ocr.ts'
import type { Picture } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

/** Words that Uzbek in Cyrillic letters cannot do without, as they look when read as Russian or Kazakh. */
const UZBEK = new Set(
  'ва билан учун ушбу ёки мчж стир жшшир масъулияти чекланган жамият жамияти тугрисида тўғрисида шахри шаҳри шахар тумани кучаси кўчаси берилган йил ариза ишончнома гувохнома гувоҳнома карор қарор буйруқ буйрук рахбар раҳбар манзили'.split(
    ' ',
  ),
)
const MIN_UZBEK = 3
/** From this share of Latin letters on, a page is not in Russian or Kazakh. */
const LATIN_SHARE = 0.75
/** A page in Latin letters alone, read this surely, needs no second reading. */
const SURE = 0.93
const LEGIBLE = 0.5

/** Reads a page once more with the data of its language, where the first reading tells that the usual data reads it poorly. */
export async function readInOwnLanguage(
  picture: Picture,
  first: FoundWord[][],
  ocr: Ocr,
): Promise<FoundWord[][]> {
  const set = betterSet(first.flat())
  if (set === 'usual' || !ocr.has(set)) return first
  const second = await ocr.read(picture, set)
  return set === 'latin' ? second : overlaid(second, first.flat())
}

/** The languages that a page seems to be in, by what the usual ones made of it. */
export function betterSet(words: readonly FoundWord[]): LanguageSet {
  const legible = words.filter(({ text, confidence }) => confidence >= LEGIBLE && /\p{L}{2}/u.test(text))
  const latin = lettersOf(legible, /\p{Script=Latin}/gu)
  const cyrillic = lettersOf(legible, /\p{Script=Cyrillic}/gu)
  if (latin > 0 && latin >= (latin + cyrillic) * LATIN_SHARE) {
    const sure = legible.reduce((sum, { confidence }) => sum + confidence, 0) >= legible.length * SURE
    return sure && cyrillic === 0 ? 'usual' : 'latin'
  }
  const uzbek = new Set(legible.map(({ text }) => text.toLowerCase().replace(/[^\p{L}]/gu, '')))
  return [...uzbek].filter((word) => UZBEK.has(word)).length >= MIN_UZBEK ? 'uzbek-cyrillic' : 'usual'
}

function lettersOf(words: readonly FoundWord[], script: RegExp): number {
  return words.reduce((sum, { text }) => sum + (text.match(script)?.length ?? 0), 0)
}

/** Uzbek data takes Latin letters for Cyrillic ones and quotation marks for letters: such words stay as first read. */
export function overlaid(lines: readonly FoundWord[][], first: readonly FoundWord[]): FoundWord[][] {
  const kept = first.filter(
    ({ text, confidence }) => confidence >= LEGIBLE && /[a-z]{2}|[@\d«»№]/iu.test(text),
  )
  const others = lines.map((line) => line.filter((word) => !kept.some((other) => covers(other, word))))
  return [...others, ...kept.map((word) => [word])].filter((line) => line.length > 0)
}

function covers(a: FoundWord, b: FoundWord): boolean {
  const [x, y] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2]
  return x > a.left && x < a.right && y > a.top && y < a.bottom
}
