import type { UnreadableReason } from '../../cases/vocabulary.ts'
import { type Marks, measureMarks } from './marks.ts'
import type { Light, Picture } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

/** A word at least so sure, with so many letters or digits in a row, is known; others may be grain and wallpaper. */
const KNOWN_CONFIDENCE = 0.6
const KNOWN = /[\p{L}\p{N}]{3}/u
/** With so many known words a page is read, whatever else was found on it. */
const READ_WORDS = 6
/** So few are enough where the rest is not mostly noise. */
const SPARSE_WORDS = 3
const SPARSE_SHARE = 0.2
/** A page with one heading or one number on it. */
const ALONE_LETTERS = 8
const ALONE_SHARE = 0.5

/** Text that touches the border within this share of the width goes on beyond it. */
const AT_BORDER = 0.004
/** Fewer lines than this may touch the border by chance. */
const CUT_LINES = 3
const CUT_SHARE = 0.6
/** Where all that remains lies in a strip along the border, so wide, fewer lines tell. */
const STRIP = 0.25
const STRIP_LINES = 2
/** With more known words than this the rest of the lines can be used. */
const CUT_WORDS = 12

/** Small pictures come enlarged twice: the file itself had half of this, 60 dots per inch of A4. */
const SMALL_SIDE = 1000

/** Of a sheet with nothing on it: dust and a page number count for nothing. */
const BLANK = { plain: 0.6, enclosed: 3, words: 2 } as const
/** Of a picture of something else: in focus, full of edges, and no line of print. */
const SCENE = { focus: 0.85, sharp: 0.15, plain: 0.7, print: 0.005 } as const

/** A page after OCR: how it came in, its lines, and the width they were found in. */
export interface Attempted {
  readonly raw: Picture
  readonly light: Light
  readonly lines: readonly (readonly FoundWord[])[]
  readonly width: number
}

/** Why there is nothing to read on a page, told without reading; undefined when there may be something. */
export async function whyEmpty(raw: Picture, light: Light): Promise<UnreadableReason | undefined> {
  if (!light.blank) return undefined
  if (light.dark) return 'too-dark'
  return isBlank(await measureMarks(raw), []) ? 'blank' : undefined
}

/** Why nobody can read a page; undefined when it was read well enough. When unsure, `illegible`. */
export async function whyUnreadable({
  raw,
  light,
  lines,
  width,
}: Attempted): Promise<UnreadableReason | undefined> {
  if (isCutOff(lines, width)) return 'cut-off'
  if (isRead(lines.flat())) return undefined
  if (light.dark) return 'too-dark'
  const marks = await measureMarks(raw)
  if (isBlank(marks, lines.flat())) return 'blank'
  if (Math.min(raw.width, raw.height) < SMALL_SIDE) return 'too-small'
  return isScene(marks) ? 'not-a-document' : 'illegible'
}

/** Words the engine is sure of. */
export function knownWords(words: readonly FoundWord[]): FoundWord[] {
  return words.filter(({ text, confidence }) => confidence >= KNOWN_CONFIDENCE && KNOWN.test(text))
}

function isRead(words: readonly FoundWord[]): boolean {
  const known = knownWords(words)
  const share = lettersOf(known) / Math.max(1, lettersOf(words))
  if (known.length >= READ_WORDS) return true
  if (known.length >= SPARSE_WORDS) return share >= SPARSE_SHARE
  return lettersOf(known) >= ALONE_LETTERS && share >= ALONE_SHARE
}

function lettersOf(words: readonly FoundWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

/** Lines run off the same side, and little is left of them. */
function isCutOff(lines: Attempted['lines'], width: number): boolean {
  const known = knownWords(lines.flat())
  if (known.length === 0 || known.length > CUT_WORDS) return false
  const isCut = (from: (word: FoundWord) => number, to: (word: FoundWord) => number) => {
    const cut = lines.filter((words) => words.some((word) => from(word) <= width * AT_BORDER)).length
    const isStrip = known.every((word) => to(word) <= width * STRIP)
    return isStrip ? cut >= STRIP_LINES : cut >= Math.max(CUT_LINES, lines.length * CUT_SHARE)
  }
  return (
    isCut(
      ({ left }) => left,
      ({ right }) => right,
    ) ||
    isCut(
      ({ right }) => width - right,
      ({ left }) => width - left,
    )
  )
}

function isBlank({ plain, enclosed, print }: Marks, words: readonly FoundWord[]): boolean {
  return plain >= BLANK.plain && enclosed <= BLANK.enclosed && print === 0 && words.length <= BLANK.words
}

function isScene({ focus, sharp, plain, print }: Marks): boolean {
  return focus >= SCENE.focus && sharp >= SCENE.sharp && plain <= SCENE.plain && print <= SCENE.print
}
