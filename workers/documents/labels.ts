import type { Word } from '../../cases/document.ts'
import { fold } from '../../cases/fold.ts'
import { type Cell, cellAt, cellsOf, hasPlaces, isUnder } from './cells.ts'
import { columnsOf } from './columns.ts'
import { type Line, lineIndexAt, type Sheet, type Span, unfold } from './lines.ts'

/** A label found on the sheet, and the stretches of text where its value may stand, best first. */
export interface Labelled {
  readonly label: Span
  readonly spans: readonly Span[]
}

/** Lines up and down in which the rest of a label or its value is looked for. */
const NEAR = 8
/** Lines of a label beyond the one that was found. */
const MORE_LINES = 3
/** Line heights between the middles of a label and of a value beside it that has another number of lines. */
const LEVEL = 0.95
/** Places of one label that are looked at, at the beginning of a sheet and at its end. */
const MOST_AT_AN_END = 30

/**
 * One pattern for a list of labels: folded, blanks free, longest first, not inside a longer word; `*` ends a stem.
 * Readers often see the Uzbek q as g.
 */
export function labelPattern(labels: readonly string[]): RegExp {
  const sources = labels
    .map((label) => fold(label))
    .sort((a, b) => b.length - a.length)
    .map((label) =>
      label
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\*/g, '\\p{L}*')
        .replace(/q/g, '[qg]')
        .replace(/ /g, '\\s{1,3}'),
    )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/**
 * Every place where a label stands, with the rest of its line, the cells beside it and the cell below it. A label that
 * is broken within its column is found too.
 */
export function labelledSpans(sheet: Sheet, pattern: RegExp): Labelled[] {
  const whole = placesIn(sheet, pattern).map((match) => {
    const label = unfold(sheet, match.index, match.index + match[0].length)
    return { label, spans: spansAfter(sheet, label) }
  })
  return [...whole, ...brokenLabels(sheet, pattern)]
}

/** Papers give a number at their beginning or end; looking at each of thousands of places would take minutes. */
function placesIn({ folded }: Sheet, pattern: RegExp): RegExpExecArray[] {
  const places = [...folded.matchAll(pattern)]
  return places.length > 2 * MOST_AT_AN_END
    ? [...places.slice(0, MOST_AT_AN_END), ...places.slice(-MOST_AT_AN_END)]
    : places
}

/** Labels whose lines are parted in the text by the value beside them. */
function brokenLabels(sheet: Sheet, pattern: RegExp): Labelled[] {
  return columnsOf(sheet).flatMap((column) =>
    placesIn(column, pattern).flatMap((match) => {
      const span = unfold(column, match.index, match.index + match[0].length)
      const lines = column.lines.filter((line) => line.start < span.end && line.end > span.start)
      const block = lines.map((line) => cellOf(sheet, line.words[0]?.word as Word))
      const [first, last] = [block[0], block.at(-1)]
      if (lines.length < 2 || !first || !last) return []
      const label = { start: first.start, end: last.end }
      return [{ label, spans: [{ start: last.end, end: last.end }, ...spansAround(sheet, block, label)] }]
    }),
  )
}

/** The rest of the label's line, then what the next line begins with, then what stands beside it, then below it. */
function spansAfter(sheet: Sheet, label: Span): Span[] {
  const index = lineIndexAt(sheet, Math.max(label.start, label.end - 1))
  const line = sheet.lines[index]
  if (!line) return []
  const wrapped = wrappedOf(sheet, index, label)
  const spans = [{ start: label.end, end: line.end }, ...(wrapped ? [wrapped] : [])]
  const own = cellAt(line, label.end - 1)
  if (own && hasPlaces(sheet))
    return [
      ...spans,
      ...aboveCaption(sheet, own),
      ...spansAround(sheet, labelBlock(sheet, index, own), label),
    ]
  const next = sheet.lines[index + 1]
  return next && next.page === line.page ? [...spans, { start: next.start, end: next.end }] : spans
}

/** What is written on the line over a caption: «___123456___» and under it «(номер аккаунта)». */
function aboveCaption(sheet: Sheet, own: Cell): Span[] {
  if (!/^\s*\(/u.test(own.text)) return []
  const [nearest] = cellsNear(sheet, [own])
    .filter((cell) => cell.bottom <= (own.top + own.bottom) / 2 && overlap(cell, own) > 0)
    .sort((a, b) => b.bottom - a.bottom)
  return nearest && own.top - nearest.bottom < own.bottom - own.top ? [nearest] : []
}

/** The beginning of the next line, when the label ends its own: «аккаунта №» and below it the number. */
function wrappedOf(sheet: Sheet, index: number, label: Span): Span | null {
  const line = sheet.lines[index]
  const next = sheet.lines[index + 1]
  if (!line || !next || next.page !== line.page || line.text.includes('\t') || isBeside(next, line))
    return null
  return /^[\s№#Nº.:–-]*$/u.test(sheet.text.slice(label.end, line.end))
    ? { start: next.start, end: next.start + (next.text.split('\t')[0] ?? '').length }
    : null
}

/** Beside a label that is a block of cells, then below it. */
function spansAround(sheet: Sheet, block: readonly Cell[], label: Span): Span[] {
  const below = belowOf(sheet, block, label)
  return below ? [...rightOf(sheet, block), below] : rightOf(sheet, block)
}

/** The words of the label that stands to the left of a word, in its line or on its level; empty where none does. */
export function labelBeside(sheet: Sheet, word: Word): string {
  if (!hasPlaces(sheet)) return ''
  const own = cellOf(sheet, word)
  const line = sheet.lines[lineIndexAt(sheet, own.start)] as Line
  // On a slanting page lines tell what stands side by side, the level does not.
  const label =
    cellsOf(line)
      .filter(({ end }) => end < own.start)
      .at(-1) ?? levelWith(sheet, own)
  return label
    ? labelBlock(sheet, lineIndexAt(sheet, label.start), label)
        .map(({ text }) => text)
        .join(' ')
    : ''
}

/** The nearest cell to the left of another one, in a line above or below. */
function levelWith(sheet: Sheet, own: Cell): Cell | undefined {
  const distance = (cell: Cell): number => Math.abs(cell.top + cell.bottom - own.top - own.bottom) / 2
  return cellsNear(sheet, [own])
    .filter((cell) => cell.right <= own.left && distance(cell) < LEVEL * (own.bottom - own.top))
    .sort((a, b) => distance(a) - distance(b) || b.right - a.right)[0]
}

/** The lines of one label: what begins in lower case goes on from the line above. */
function labelBlock(sheet: Sheet, index: number, own: Cell): Cell[] {
  const block = [own]
  for (const line of sheet.lines.slice(index + 1, index + 1 + NEAR)) {
    const next = cellsOf(line).find((cell) => isUnder(cell, block.at(-1) as Cell))
    if (!next) continue
    if (!isRest(next.text) || block.length > MORE_LINES) break
    block.push(next)
  }
  for (const line of sheet.lines.slice(Math.max(0, index - NEAR), index).reverse()) {
    const first = block[0] as Cell
    const above = cellsOf(line).find((cell) => isUnder(first, cell))
    if (!above) continue
    if (!isRest(first.text) || block.length > 2 * MORE_LINES) break
    block.unshift(above)
  }
  return block
}

/** «from», «to» in small letters are rows of their own. */
const ROW =
  /^\s*(?:from|to|old|new|was|now|со?|на|было|стало|стар\p{L}+|нов\p{L}+|ескі|жаңа|eski|yangi|эски|янги|kutoka|kwenda)[\s:]*$/u

function isRest(text: string): boolean {
  return /^\s*[(/]?\s*\p{Ll}/u.test(text) && !ROW.test(text)
}

/** The cells to the right of a block on its level, from the nearest column and from the top. */
function rightOf(sheet: Sheet, block: readonly Cell[]): Span[] {
  const [first, last] = [block[0] as Cell, block.at(-1) as Cell]
  const right = Math.max(...block.map((cell) => cell.right))
  const height = first.bottom - first.top
  const middleOf = (cell: Cell): number => (cell.top + cell.bottom) / 2
  const cells = cellsNear(sheet, block).filter(
    (cell) =>
      cell.left >= right &&
      middleOf(cell) > middleOf(first) - LEVEL * height &&
      middleOf(cell) < middleOf(last) + LEVEL * height,
  )
  const nearest = Math.min(...cells.map((cell) => cell.left))
  return cells.filter((cell) => cell.left < nearest + 0.1).map(({ start, end }) => ({ start, end }))
}

/** The cell under a label's last line, from the label's own left edge on. */
function belowOf(sheet: Sheet, block: readonly Cell[], label: Span): Span | null {
  const last = block.at(-1) as Cell
  const under = cellsNear(sheet, block).filter(
    (cell) => cell.top >= (last.top + last.bottom) / 2 && overlap(cell, last) > 0,
  )
  const top = Math.min(...under.map((cell) => cell.top))
  const [below] = under
    .filter((cell) => cell.top < top + (last.bottom - last.top) / 2)
    .sort((a, b) => overlap(b, last) - overlap(a, last))
  if (!below || below.top - last.top > 4 * (last.bottom - last.top)) return null
  const own = block.find(({ start, end }) => label.start >= start && label.start < end) ?? last
  if (label.start - own.start < 3) return { start: below.start, end: below.end }
  const left = own.words.find(({ end }) => end > label.start)?.word.box[0] ?? own.left
  const first = below.words.find(({ word }) => word.box[0] >= left - 0.02)
  return first ? { start: first.start, end: below.end } : null
}

/** The cells of the page some lines around a block. */
function cellsNear(sheet: Sheet, block: readonly Cell[]): Cell[] {
  const [first, last] = [block[0] as Cell, block.at(-1) as Cell]
  const from = Math.max(0, lineIndexAt(sheet, first.start) - NEAR)
  return sheet.lines
    .slice(from, lineIndexAt(sheet, last.start) + NEAR + 1)
    .filter(({ page }) => page === first.page)
    .flatMap(cellsOf)
}

function cellOf(sheet: Sheet, word: Word): Cell {
  const line = sheet.lines.find(({ words }) => words.some((placed) => placed.word === word)) as Line
  return cellsOf(line).find(({ words }) => words.some((placed) => placed.word === word)) as Cell
}

function overlap(a: Cell, b: Cell): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}

/** Whether a line has nothing above or below another one, only to its sides. */
function isBeside(line: Line, other: Line): boolean {
  const [left, , width, height] = line.box
  return height > 0 && (left >= other.box[0] + other.box[2] || left + width <= other.box[0])
}
