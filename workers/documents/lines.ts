import type { Box, Page, Word } from '../../cases/document.ts'
import { foldMapped } from '../../cases/fold.ts'

/** A word with its place in the sheet's text. */
export interface PlacedWord {
  readonly start: number
  readonly end: number
  readonly word: Word
}

/** One printed line; `start` and `end` are places in the sheet's text. */
export interface Line {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly box: Box
  readonly words: readonly PlacedWord[]
}

/** A part of the sheet's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Some pages as one text, lines parted by line breaks and cells by tabs, with the way back to the words. */
export interface Sheet {
  readonly text: string
  readonly lines: readonly Line[]
  /** The text as matching sees it; `at` gives the place in `text` of each of its characters. */
  readonly folded: string
  readonly at: readonly number[]
}

/** Where a span stands on paper, and how surely it was read. */
export interface Place {
  readonly raw: string
  readonly page: number
  readonly box: Box
  readonly confidence: number
}

/** What becomes one line of a sheet; `ratio` is the page's height to its width, 0 where no gap parts cells. */
export interface Row {
  readonly page: number
  readonly words: readonly Word[]
  readonly ratio: number
}

/** More words than any paper of ours holds; the rest of a page is not looked at. */
const MAX_WORDS = 6000
/** A gap wider than this many line heights parts two cells. */
const CELL_GAP = 1.3
/** In a line spread to both margins gaps are of about one width, up to so many line heights. */
const MOST_SPREAD = 3.5
const EVEN = 2
const FEWEST_GAPS = 4

/** Pages as one text. */
export function sheetOf(pages: readonly Page[]): Sheet {
  return assemble(
    pages.flatMap((page) => {
      const ratio = page.height > 0 && page.width > 0 ? page.height / page.width : Math.SQRT2
      return linesOf(page).map((words) => ({ page: page.number, words, ratio }))
    }),
  )
}

/** Rows as one text, in their order. */
export function assemble(rows: readonly Row[]): Sheet {
  const lines: Line[] = []
  let text = ''
  for (const row of rows) {
    const line = placeLine(row, text.length)
    lines.push(line)
    text += `${line.text}\n`
  }
  const { text: folded, at } = foldMapped(text)
  return { text, lines, folded, at }
}

/** A plain text as a sheet without places, so that mails are read by the same rules as papers. */
export function sheetOfText(text: string): Sheet {
  const words = text.split('\n').flatMap((line, number) =>
    line
      .split(/\s+/u)
      .filter((part) => part !== '')
      .map((part): Word => ({ text: part, box: [0, 0, 0, 0], confidence: 1, line: number })),
  )
  return sheetOf([{ number: 0, width: 1, height: 1, source: 'text-layer', words }])
}

/** The span of the text that a match in `folded` stands for. */
export function unfold(sheet: Sheet, start: number, end: number): Span {
  const from = sheet.at[start] ?? sheet.text.length
  return { start: from, end: end > start ? (sheet.at[end - 1] ?? sheet.text.length - 1) + 1 : from }
}

/** The words a span touches. */
export function wordsIn(sheet: Sheet, span: Span): Word[] {
  const first = lineIndexAt(sheet, span.start)
  return sheet.lines
    .slice(first, lineIndexAt(sheet, Math.max(span.start, span.end - 1)) + 1)
    .flatMap((line) => line.words)
    .filter((word) => word.start < span.end && word.end > span.start)
    .map(({ word }) => word)
}

/** The words a span touches, as raw text, box and the least confidence among them. */
export function placeOf(sheet: Sheet, span: Span): Place {
  const words = wordsIn(sheet, span)
  return {
    raw: sheet.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim(),
    page: sheet.lines[lineIndexAt(sheet, span.start)]?.page ?? 0,
    box: unionOf(words.map(({ box }) => box)),
    confidence: words.length === 0 ? 1 : Math.min(...words.map(({ confidence }) => confidence)),
  }
}

/** The line in which a place of the text stands. */
export function lineIndexAt(sheet: Sheet, position: number): number {
  let low = 0
  let high = sheet.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sheet.lines[middle]?.start ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

function unionOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 0, 0]
  const left = Math.min(...boxes.map((box) => box[0]))
  const top = Math.min(...boxes.map((box) => box[1]))
  const right = Math.max(...boxes.map((box) => box[0] + box[2]))
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]))
  return [left, top, right - left, bottom - top]
}

function linesOf(page: Page): Word[][] {
  const byLine = new Map<number, Word[]>()
  for (const word of page.words.slice(0, MAX_WORDS)) {
    if (word.text.trim() === '') continue
    const line = byLine.get(word.line)
    if (line) line.push(word)
    else byLine.set(word.line, [word])
  }
  return [...byLine.entries()].sort(([a], [b]) => a - b).map(([, words]) => words)
}

function placeLine({ words, page, ratio }: Row, start: number): Line {
  const placed: PlacedWord[] = []
  let text = ''
  let previous: Word | undefined
  const spread = spreadOf(words, ratio)
  for (const word of words) {
    if (previous) text += isNewCell(previous, word, ratio, spread) ? '\t' : ' '
    const printed = word.text.normalize('NFC')
    placed.push({ start: start + text.length, end: start + text.length + printed.length, word })
    text += printed
    previous = word
  }
  const box = unionOf(words.map((word) => word.box))
  return { page, start, end: start + text.length, text, box, words: placed }
}

/** The width of gaps in a line spread to both margins, as a part of the page's; 0 in any other line. */
function spreadOf(words: readonly Word[], ratio: number): number {
  const gaps = words.slice(1).map((word, index) => gapOf(words[index] as Word, word))
  const [least = 0] = gaps.toSorted((a, b) => a - b)
  const median = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
  const height = Math.min(...words.map((word) => word.box[3])) * ratio
  const isSpread = gaps.length >= FEWEST_GAPS && least * EVEN > median && median < MOST_SPREAD * height
  return isSpread ? median : 0
}

function isNewCell(left: Word, right: Word, ratio: number, spread: number): boolean {
  const height = Math.max(left.box[3], right.box[3]) * ratio
  return height > 0 && gapOf(left, right) > Math.max(CELL_GAP * height, EVEN * spread)
}

function gapOf(left: Word, right: Word): number {
  return right.box[0] - (left.box[0] + left.box[2])
}
