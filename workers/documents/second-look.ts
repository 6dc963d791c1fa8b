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

/** What two readings of one word come to: where they dispute, the word is not sure any more. */
function settled(word: FoundWord, again: Strip | undefined): FoundWord {
  if (!again || again.text === '') return word
  const trimmed = again.text.replace(/[.,;:]+$/u, '')
  if (/[@©®]/u.test(word.text)) return ADDRESS.test(trimmed) ? settledAddress(word, again, trimmed) : word
  if (!/\p{L}/u.test(word.text)) return settledNumber(word, again)
  if (isSameCode(word.text, trimmed) && again.confidence >= SURE) return { ...word, ...readAs(again) }
  return hasSameDigits(word, again) ? surer(word, again) : word
}

/** An address that was read whole before, and otherwise, may be either of the two. */
function settledAddress(word: FoundWord, again: Strip, trimmed: string): FoundWord {
  if (again.confidence < word.confidence - 0.2) return word
  const first = word.text.replace(/^[<(]+|[>).,;:]+$/gu, '')
  const isDisputed = ADDRESS.test(first) && first.toLowerCase() !== trimmed.toLowerCase()
  return isDisputed ? { ...word, text: again.text, confidence: DISPUTED } : { ...word, ...readAs(again) }
}

function settledNumber(word: FoundWord, again: Strip): FoundWord {
  if (hasSameDigits(word, again)) return surer(word, again)
  const [first, second] = [digitsOf(word.text), digitsOf(again.text)]
  if (first.length !== second.length || again.confidence < SURE) {
    return { ...word, confidence: Math.min(word.confidence, DISPUTED) }
  }
  let place = 0
  const text = word.text.replace(DIGITS, () => second[place++] ?? '')
  const isKnown = [...first].every(
    (digit, at) => digit === second[at] || (digit === '5' && second[at] === '3'),
  )
  return { ...word, text, confidence: isKnown ? again.confidence : DISPUTED }
}

/** Letters of one alphabet taken for those of another make the same code; another digit or length makes another. */
function isSameCode(first: string, second: string): boolean {
  if (!CODE.test(second) || first.replace(/[.,;:]+$/u, '').length !== second.length) return false
  return [...second].every(
    (sign, at) => !/\d/.test(sign) || !/\d/.test(first[at] ?? '') || sign === first[at],
  )
}

function hasSameDigits(word: FoundWord, again: Strip): boolean {
  const digits = digitsOf(word.text)
  return digits.length >= 4 && digits === digitsOf(again.text)
}

function surer(word: FoundWord, { confidence }: Strip): FoundWord {
  return { ...word, confidence: Math.max(word.confidence, confidence) }
}

function readAs({ text, confidence }: Strip): { text: string; confidence: number } {
  return { text, confidence }
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
