import { fold } from '../../../cases/fold.ts'
import { type Cell, cellAt, cellsOf, isUnder } from '../cells.ts'
import { labelBeside } from '../labels.ts'
import { type Line, lineIndexAt, type Sheet } from '../lines.ts'
import { PLACE_WORD, REST_ALONE, TITLE } from './date-contexts.ts'
import type { DateFound } from './dates.ts'

/** A date with what stands round it. */
export interface Place {
  readonly date: DateFound
  readonly index: number
  readonly cell: Cell
  /** Of its cell before it, folded. */
  readonly before: string
  /** The cell above that this one may go on from, folded. */
  readonly above: string
  readonly isHead: boolean
}

/** Characters of a line that a sentence may fill and go on from. */
export const FULL_LINE = 45
/** So many dates under each other are a list. */
const LIST = 3
/** Characters; longer texts are no places. */
const MOST_OF_PLACE = 200
/** «ИИН 770101300123,» before the day. */
const OWNERS_NUMBER =
  /(?<!\p{L})(?:(?:БИН|ИИН|БСН|ЖСН|ИНН|СТИР|STIR|INN|ЖШШИР|JShShIR|ПИНФЛ|PINFL|BIN|IIN)[\s/:№]*){1,2}\d[\d ]{7,16}\d[\s.,;]*/giu
/** The word for a year behind its digits. */
const REST_YEAR = /^[\s"»).,;/-]*(?:(?:г(?:ода?)?|ж(?:ыл)?|y|yil|й|йил)(?!\p{L})\.?)?[\s,.]*/u

/** What stands round a date. */
export function placeOf(sheet: Sheet, date: DateFound): Place {
  const index = lineIndexAt(sheet, date.start)
  const cell = cellAt(sheet.lines[index] as Line, date.start) as Cell
  return {
    date,
    index,
    cell,
    before: fold(sheet.text.slice(cell.start, date.start)),
    above: lineAbove(sheet, index, cell),
    isHead: index < Math.min(Math.max(12, sheet.lines.length * 0.35), sheet.lines.length * 0.6),
  }
}

/** The dates that stand in a table or list. */
export function listedOf(sheet: Sheet, dates: readonly DateFound[]): Set<DateFound> {
  const rows = new Map<number, Cell[]>()
  const placed = dates.flatMap((date) => {
    const index = lineIndexAt(sheet, date.start)
    const cells = rows.get(index) ?? cellsOf(sheet.lines[index] as Line)
    rows.set(index, cells)
    const cell = cells.find(({ end }) => date.start <= end)
    return cell && cell.right > 0 && startsWithDate(cell) ? [{ date, cell }] : []
  })
  const listed = placed.filter(
    ({ cell: own }) => placed.filter(({ cell }) => isInColumn(cell, own)).length >= LIST,
  )
  return new Set(listed.map(({ date }) => date))
}

function isInColumn(cell: Cell, own: Cell): boolean {
  return cell.start !== own.start && cell.page === own.page && Math.abs(cell.left - own.left) < 0.005
}

function startsWithDate(cell: Cell): boolean {
  return /^(?:\d{1,2}[.)]? )?\d{1,4}[./ -]/u.test(cell.text)
}

/** What of a cell's text before a date is more than a number, a town's mark or a quotation mark. */
export function bareOf(before: string): string {
  return before
    .replace(/(?<!\p{L})(?:no|n|от|г|-)?[\s.,:"«“№(]*$/u, '')
    .replace(/^(?:no|n|№)?\s?[\d/-]+[\p{L}-]{0,3}$/u, '')
    .replace(/^(?:no|n|№)$/u, '')
    .trim()
}

/** The words beside a date that may be its label, folded. */
export function labelOf(sheet: Sheet, date: DateFound): string {
  const line = sheet.lines[lineIndexAt(sheet, date.start)] as Line
  const placed = line.words.find(({ end }) => end > date.start)
  const label = fold(placed ? labelBeside(sheet, placed.word) : '')
  return label || fold(cellsOf(line).findLast(({ end }) => end < date.start)?.text ?? '')
}

/** The cell of the line above that this one goes on from. */
function lineAbove(sheet: Sheet, index: number, cell: Cell): string {
  const above = sheet.lines[index - 1]
  if (!above || above.page !== cell.page) return ''
  const column = cellsOf(above).find((each) => isUnder(cell, each))
  return fold(column?.text ?? (above.text.includes('\t') ? '' : above.text))
}

/** «ПРОТОКОЛ № 5 … от …»: the date ends the title of the paper, which may be broken into lines. */
export function opensPaper(sheet: Sheet, { index, cell, before }: Place): boolean {
  const [above, higher] = [lineAbove(sheet, index, cell), fold(sheet.lines[index - 2]?.text ?? '')]
  const starts = [before, `${above} ${before}`, `${higher} ${above} ${before}`]
  const title = starts.find((text) => TITLE.test(text))
  const joins = /(?:^|[\s\d])(?:от|dated|on|of|no ?[\p{L}\d/-]*|г\.? ?[\p{L}-]*)[\s,:"«]*$/u
  return title !== undefined && title.length < 200 && joins.test(before) && !/,|[.;] \p{L}{3}/u.test(title)
}

/** Nothing but the word for a year, or a town, follows in the cell; it does not end a sentence begun above. */
export function standsAlone(sheet: Sheet, { date, cell, above, before }: Place): boolean {
  const rest = restOf(sheet, date, cell)
  const endsSentence =
    before === '' &&
    above.length > FULL_LINE &&
    !/[.:;!?»"]$/u.test(above) &&
    /[\p{L}\d]{2}\.\s*$/u.test(rest)
  return !endsSentence && (REST_ALONE.test(rest) || isPlace(rest.replace(REST_YEAR, '')))
}

/** Whether a text holds nothing but the name of a place, or a number; whoever gives a paper may stand there by number. */
export function isPlace(text: string): boolean {
  if (text.length > MOST_OF_PLACE) return false
  const words = text.replace(OWNERS_NUMBER, ' ').trim().split(/\s+/u)
  return words.length <= 6 && words.every((word) => PLACE_WORD.test(word))
}

/** What follows a date in its cell. */
export function restOf(sheet: Sheet, date: DateFound, cell: Cell): string {
  return sheet.text.slice(date.end, Math.max(date.end, cell.end))
}
