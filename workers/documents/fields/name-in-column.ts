import type { Line, PlacedWord, Sheet } from '../lines.ts'
import { type PersonName, personNames } from './person-names.ts'

/** How far a word under a cell may stand to the left of it, or reach to the right, as a part of the page's width. */
const SLACK_LEFT = 0.03
const SLACK_RIGHT = 0.12
/** Lines further below than this many line heights belong to something else. */
const NEXT_LINE = 3
/** Words of a name's first line. */
const LONGEST_ALONE = 3
const BRACKETED = /^[([].*[)\]]$/u

/**
 * A name in the last cell of a line, or alone in a line, that goes on below it: «Директор | Ахметжанов Тимур» and under that
 * «(подпись) | Ерланович». The place it gives is that of its first line.
 */
export function nameInColumn(sheet: Sheet, index: number): PersonName | null {
  const line = sheet.lines[index] as Line
  const cell = lastCell(sheet, line)
  const first = cell[0]
  const last = cell.at(-1)
  // A whole line of text is no cell; a short one may be a name that stands alone.
  if (!first || !last || (cell.length === line.words.length && cell.length > LONGEST_ALONE)) return null
  const own = printed(cell)
  const words = [...own, ...printed(under(sheet, index, cell))]
  const [name] = personNames(words.join(' '))
  if (name && name.start >= own.join(' ').length) return null
  const isWhole = name?.kind === 'likely' && name.text.split(' ').length === words.length
  return name && (name.kind !== 'likely' || isWhole) ? { ...name, start: first.start, end: last.end } : null
}

/** What can be a part of a name. */
function printed(words: readonly PlacedWord[]): string[] {
  return words.map(({ word }) => word.text).filter((text) => /\p{L}/u.test(text) && !BRACKETED.test(text))
}

function lastCell(sheet: Sheet, line: Line): readonly PlacedWord[] {
  const from = line.words.findLastIndex(({ start }) => sheet.text[start - 1] === '\t')
  return line.words.slice(Math.max(0, from))
}

function under(sheet: Sheet, index: number, cell: readonly PlacedWord[]): PlacedWord[] {
  const line = sheet.lines[index] as Line
  const left = Math.min(...cell.map(({ word }) => word.box[0])) - SLACK_LEFT
  const right = Math.max(...cell.map(({ word }) => word.box[0] + word.box[2])) + SLACK_RIGHT
  const next = sheet.lines[index + 1]
  if (!next || next.page !== line.page || next.box[1] - line.box[1] > NEXT_LINE * line.box[3]) return []
  return next.words.filter(({ word }) => word.box[0] >= left && word.box[0] + word.box[2] <= right)
}
