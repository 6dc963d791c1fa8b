import type { Ocr } from './ocr.ts'
import type { Picture } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'
import { readStrips, type Strip } from './strips.ts'

/** More words than this decide nothing; the rest of a crowded page keeps its first reading. */
const MAX_WORDS = 24
const SURE = 0.8
const DISPUTED = 0.55
const ROOM = 0.2
const DIGITS = /\d/g
const ADDRESS = /^[a-z\d][a-z\d._+-]*@(?:[a-z\d-]+\.)+[a-z]{2,}$/i
/** Numbers of Kenyan companies, KRA PINs, numbers of passports. */
const CODE = /^[A-Z\d][A-Z\d/.-]{6,}$/

/**
 * Numbers, codes and addresses are cut out of the page and read once more with the data for Latin letters, which knows
 * digits best: Cyrillic data takes the flat-topped 3 of some faces for a 5 (seen with PT Sans), and Latin capitals for
 * its own. Where two readings of one number dispute, the word is not sure any more.
 */
export async function lookAgain(
  lines: readonly (readonly FoundWord[])[],
  page: Picture,
  ocr: Ocr,
): Promise<FoundWord[][]> {
  const words = lines
    .flat()
    .filter(({ text }) => deserves(text))
    .slice(0, MAX_WORDS)
  const strips = await readStrips(
    words.map((word) => inFractions(word, page)),
    page,
    ocr,
    'latin',
  )
  const seen = new Map(words.map((word, index) => [word, strips[index]] as const))
  return lines.map((line) => line.map((word) => settled(word, seen.get(word))))
}

function deserves(text: string): boolean {
  const digits = text.match(DIGITS)?.length ?? 0
  return (
    digits >= 4 || /[@©®]/u.test(text) || (digits >= 2 && text.length >= 8 && text === text.toUpperCase())
  )
}

/** What two readings of one word come to. */
function settled(word: FoundWord, again: Strip | undefined): FoundWord {
  if (!again || again.text === '') return word
  const { text, confidence } = again
  const trimmed = text.replace(/[.,;:]+$/u, '')
  if (/[@©®]/u.test(word.text)) {
    return ADDRESS.test(trimmed) && confidence >= word.confidence - 0.2 ? { ...word, text, confidence } : word
  }
  const isWord = /\p{L}/u.test(word.text)
  if (isWord && CODE.test(trimmed) && confidence >= SURE) return { ...word, text, confidence }
  const [first, second] = [digitsOf(word.text), digitsOf(text)]
  if (first === second && first.length >= 4) {
    return { ...word, confidence: Math.max(word.confidence, confidence) }
  }
  if (isWord) return word
  if (first.length !== second.length || confidence < SURE) {
    return { ...word, confidence: Math.min(word.confidence, DISPUTED) }
  }
  let place = 0
  return { ...word, text: word.text.replace(DIGITS, () => second[place++] ?? ''), confidence }
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

/** The place as fractions of the page, with a little room above and below: the engine's boxes cut letters close. */
function inFractions({ left, top, right, bottom, ...word }: FoundWord, page: Picture): FoundWord {
  const room = (bottom - top) * ROOM
  return {
    ...word,
    left: left / page.width,
    top: (top - room) / page.height,
    right: right / page.width,
    bottom: (bottom + room) / page.height,
  }
}
