import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { type Cell, cellAt, cellsOf, isUnder } from '../cells.ts'
import { labelBeside } from '../labels.ts'
import { type Line, lineIndexAt, type Sheet } from '../lines.ts'
import { fieldAt } from './candidate.ts'
import {
  ACQUAINTED,
  CLAIMS_NEXT,
  NOT_OWN,
  OTHER_AFTER,
  OTHER_ENDING,
  OTHER_LABEL,
  OWN_LABEL,
  REFERENCE,
  REGISTERED_LABEL,
  THIS_DAY,
  TITLE,
} from './date-contexts.ts'
import { type DateFound, datesIn } from './dates.ts'

/** From this rank on a date is the paper's own, and not only the likeliest. */
const OWN = 2.9
/** Two days of one rank are not told apart. */
const RIVAL = 0.3
/** Characters of a line that a sentence may fill and go on from. */
const FULL_LINE = 45
/** Longer texts are no labels. */
const LABEL_WORDS = 9

/** The day a paper bears: at its head, else at its foot; a date of another paper does not count. */
export function documentDate(sheet: Sheet): Field[] {
  const ranked = datesIn(sheet)
    .map((date) => ({ date, rank: rankOf(sheet, date) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
  const best = ranked[0]
  if (!best) return []
  const isRivalled = ranked.some(
    ({ date, rank }) => date.value !== best.date.value && rank > best.rank - RIVAL,
  )
  const quality = best.rank < OWN ? 0.55 : isRivalled ? 0.75 : best.date.repaired ? 0.7 : 0.93
  const field = fieldAt(sheet, 'documentDate', best.date, best.date.value, quality)
  return [best.date.repaired ? { ...field, repaired: true } : field]
}

function rankOf(sheet: Sheet, date: DateFound): number {
  if (isOthers(sheet, date)) return 0
  const index = lineIndexAt(sheet, date.start)
  const line = sheet.lines[index] as Line
  const cell = cellAt(line, date.start) as Cell
  const before = fold(sheet.text.slice(cell.start, date.start))
  const isBare = bareOf(before) === ''
  const label = isBare ? labelOf(sheet, date) : before
  const isLabel = isBare || /^[^\p{L}]*\p{Lu}/u.test(cell.text)
  if (isLabel && label.split(' ').length <= LABEL_WORDS) {
    if (OTHER_LABEL.test(label) && (isBare || !TITLE.test(label))) return 0
    if (REGISTERED_LABEL.test(label) && !TITLE.test(label)) return 0.4
    if (OWN_LABEL.test(label)) return 5
  }
  const above = lineAbove(sheet, index, cell)
  const told = above.length > FULL_LINE || /^[^\p{L}]*\p{Ll}/u.test(cell.text) ? `${above} ${before}` : before
  if (REFERENCE.test(isBare ? label : before)) return 4.5
  if (THIS_DAY.test(told)) return 4.2
  const isHead = index < Math.max(12, sheet.lines.length * 0.35)
  if (isHead && opensPaper(sheet, index, cell, before)) return 4
  if (isBare && CLAIMS_NEXT.test(above)) return 0
  if (isAcquainted(sheet, index)) return 1
  if (isBare) return isHead ? 4 : 3
  if (NOT_OWN.test(before.length > 60 ? before : told)) return 0
  if (before.split(' ').length <= 4 && isEnd(sheet, cell, date)) return isHead ? 3.5 : 2.95
  return isHead ? 1.5 : 0.5
}

/** What follows, or its own ending, makes it a last day, a first day or another paper's. */
function isOthers(sheet: Sheet, date: DateFound): boolean {
  const after = fold(sheet.text.slice(date.end, date.end + 60))
  const own = fold(sheet.text.slice(date.start, date.end))
  return OTHER_AFTER.test(after) || (/\p{L}$/u.test(own) && OTHER_ENDING.test(own))
}

/** What of a cell's text before a date is more than a number, a town's mark or a quotation mark. */
function bareOf(before: string): string {
  return before
    .replace(/(?<!\p{L})(?:no|n|от|г|-)?[\s.:"«“№(]*$/u, '')
    .replace(/^(?:no|n|№)?\s?[\d/-]+[\p{L}-]{0,3}$/u, '')
    .replace(/^(?:no|n|№)$/u, '')
    .trim()
}

function labelOf(sheet: Sheet, date: DateFound): string {
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
function opensPaper(sheet: Sheet, index: number, cell: Cell, before: string): boolean {
  const [above, higher] = [lineAbove(sheet, index, cell), fold(sheet.lines[index - 2]?.text ?? '')]
  const starts = [before, `${above} ${before}`, `${higher} ${above} ${before}`]
  const title = starts.find((text) => TITLE.test(text))
  const joins = /(?:^|[\s\d])(?:от|dated|held on|passed on|of|no ?[\p{L}\d/-]*|г\.? ?[\p{L}-]*)[\s,:"«]*$/u
  return title !== undefined && title.length < 200 && joins.test(before) && !/,|[.;] \p{L}{3}/u.test(title)
}

/** Nothing but the word for a year, or a town, follows in the cell. */
function isEnd(sheet: Sheet, cell: Cell, date: DateFound): boolean {
  const rest = fold(sheet.text.slice(date.end, cell.end))
  return rest.split(' ').length <= 4
}

function isAcquainted(sheet: Sheet, index: number): boolean {
  return sheet.lines.slice(Math.max(0, index - 2), index + 2).some(({ text }) => ACQUAINTED.test(fold(text)))
}
