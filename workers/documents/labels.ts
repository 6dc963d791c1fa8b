import { fold } from '../../cases/fold.ts'
import { type Line, lineIndexAt, type Sheet, type Span, unfold } from './lines.ts'

/** A label found on the sheet, and the stretches of text where its value may stand, best first. */
export interface Labelled {
  readonly label: Span
  readonly spans: readonly Span[]
}

/** One pattern for a list of labels: folded, blanks free, longest first, not inside a longer word; `*` ends a stem. */
export function labelPattern(labels: readonly string[]): RegExp {
  const sources = labels
    .map((label) => fold(label))
    .sort((a, b) => b.length - a.length)
    .map((label) =>
      label
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\*/g, '\\p{L}*')
        .replace(/ /g, '\\s{1,3}'),
    )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Every place where a label stands, with the rest of its line, the cell beside it and the cell below it. */
export function labelledSpans(sheet: Sheet, pattern: RegExp): Labelled[] {
  return [...sheet.folded.matchAll(pattern)].map((match) => {
    const label = unfold(sheet, match.index, match.index + match[0].length)
    return { label, spans: spansAfter(sheet, label) }
  })
}

/** The rest of the label's line, then what stands beside it in another line, then what stands below it. */
function spansAfter(sheet: Sheet, label: Span): Span[] {
  const index = lineIndexAt(sheet, Math.max(label.start, label.end - 1))
  const line = sheet.lines[index]
  if (!line) return []
  const rest = { start: label.end, end: line.end }
  const wrapped = wrappedOf(sheet, index, label)
  return [rest, wrapped, besideOf(sheet, index), belowOf(sheet, index, label)].filter((span) => span !== null)
}

/** The beginning of the next line, when the label ends its own: «аккаунта №» and below it the number. */
function wrappedOf(sheet: Sheet, index: number, label: Span): Span | null {
  const line = sheet.lines[index]
  const next = sheet.lines[index + 1]
  if (!line || !next || next.page !== line.page || line.text.includes('\t')) return null
  return /^[\s№#Nº.:–-]*$/u.test(sheet.text.slice(label.end, line.end))
    ? { start: next.start, end: next.end }
    : null
}

/** Words to the right at the same height that the reader put into another line (a table, two columns). */
function besideOf(sheet: Sheet, index: number): Span | null {
  const line = sheet.lines[index] as Line
  if (line.box[3] === 0) return null
  for (const other of sheet.lines.slice(Math.max(0, index - 60), index + 60)) {
    if (other === line || other.page !== line.page || other.box[0] < line.box[0] + line.box[2]) continue
    const middle = other.box[1] + other.box[3] / 2
    if (middle > line.box[1] && middle < line.box[1] + line.box[3])
      return { start: other.start, end: other.end }
  }
  return null
}

/** The next line of the page, as far as it stands under the label. */
function belowOf(sheet: Sheet, index: number, label: Span): Span | null {
  const line = sheet.lines[index] as Line
  const next = sheet.lines[index + 1]
  if (!next || next.page !== line.page) return null
  if (line.box[3] === 0) return { start: next.start, end: next.end }
  if (next.box[1] - line.box[1] > 4 * Math.max(line.box[3], next.box[3])) return null
  const words = line.words.filter((word) => word.end > label.start && word.start < label.end)
  const left = Math.min(...words.map(({ word }) => word.box[0])) - 0.02
  const rightNeighbour = line.words.find((word) => word.start >= label.end && isAfterTab(sheet, word.start))
  const right = rightNeighbour ? rightNeighbour.word.box[0] : 1
  const under = next.words.filter(({ word }) => word.box[0] >= left && word.box[0] < right)
  const first = under[0]
  const last = under.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

function isAfterTab(sheet: Sheet, position: number): boolean {
  return sheet.text[position - 1] === '\t'
}
