import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { type Cell, cellAt, cellsOf, isUnder } from '../cells.ts'
import { labelBeside } from '../labels.ts'
import { type Line, lineIndexAt, type Sheet } from '../lines.ts'
import { fieldAt } from './candidate.ts'
import {
  ACQUAINTED,
  CITED,
  CLAIMS_NEXT,
  NOT_OWN,
  OTHER_AFTER,
  OTHER_ENDING,
  OTHER_LABEL,
  OWN_LABEL,
  PLACE_WORD,
  RECEIVED,
  REFERENCE,
  REGISTERED_LABEL,
  REST_ALONE,
  SIGNED_LABEL,
  THIS_DAY,
  TITLE,
  TITLE_BEFORE,
} from './date-contexts.ts'
import { type DateFound, datesIn } from './dates.ts'

/** A date with what stands round it. */
interface Place {
  readonly date: DateFound
  readonly index: number
  readonly cell: Cell
  /** Of its cell before it, folded. */
  readonly before: string
  /** The cell above that this one may go on from, folded. */
  readonly above: string
  readonly isHead: boolean
}

/** How surely a date is the paper's own, by where it stands. */
const RANKS = {
  labelled: 5,
  reference: 4.5,
  formula: 4.2,
  title: 4,
  head: 4,
  atPlace: 3.5,
  signed: 3.2,
  foot: 3,
  told: 1.5,
  toldAtFoot: 0.5,
  registered: 0.4,
  listed: 0.3,
  others: 0,
} as const
/** From this rank on a date is the paper's own, and not only the likeliest. */
const OWN = 2.9
/** Two days of one rank are not told apart. */
const RIVAL = 0.3
/** Characters of a line that a sentence may fill and go on from. */
const FULL_LINE = 45
/** Characters after a date in which it may be told whose day it is. */
const REACH = 60
/** Longer texts are no labels. */
const LABEL_WORDS = 9
/** So many dates under each other are a list. */
const LIST = 3

/** The day a paper bears: at its head, else at its foot; a date of another paper does not count. */
export function documentDate(sheet: Sheet): Field[] {
  const dates = datesIn(sheet)
  const ranked = dates
    .map((date) => ({ date, rank: isListed(sheet, date, dates) ? RANKS.listed : rankOf(sheet, date) }))
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
  const place = placeOf(sheet, date)
  if (isOthers(sheet, place) || isReceived(place)) return RANKS.others
  const isBare = bareOf(place.before) === ''
  const byLabel = rankByLabel(sheet, place, isBare)
  if (byLabel !== null) return byLabel
  const { before, above, cell, isHead } = place
  if (REFERENCE.test(before)) return RANKS.reference
  const isOngoing = above.length > FULL_LINE || /^[^\p{L}]*\p{Ll}/u.test(cell.text)
  const told = isOngoing ? `${above} ${before}` : before
  if (THIS_DAY.test(told) && !CITED.test(told)) return RANKS.formula
  if (isHead && (TITLE_BEFORE.test(before) || opensPaper(sheet, place))) return RANKS.title
  if (isBare && CLAIMS_NEXT.test(above)) return RANKS.others
  if (isAcquainted(sheet, place)) return 1
  const isAlone = standsAlone(sheet, place)
  if (isBare && isAlone) return isHead ? RANKS.head : RANKS.foot
  if (NOT_OWN.test(before.length > 60 ? before : told)) return RANKS.others
  if (isAlone && isPlace(sheet.text.slice(cell.start, date.start))) return isHead ? RANKS.atPlace : RANKS.foot
  return isHead ? RANKS.told : RANKS.toldAtFoot
}

function placeOf(sheet: Sheet, date: DateFound): Place {
  const index = lineIndexAt(sheet, date.start)
  const cell = cellAt(sheet.lines[index] as Line, date.start) as Cell
  return {
    date,
    index,
    cell,
    before: fold(sheet.text.slice(cell.start, date.start)),
    above: lineAbove(sheet, index, cell),
    isHead: index < Math.max(12, sheet.lines.length * 0.35),
  }
}

/** By the label beside the date, or before it in its cell; null where none tells. */
function rankByLabel(sheet: Sheet, { date, cell, before }: Place, isBare: boolean): number | null {
  const label = isBare ? labelOf(sheet, date) : before
  const isLabel = isBare || /^[^\p{L}]*\p{Lu}/u.test(cell.text)
  if (!isLabel || label.split(' ').length > LABEL_WORDS) return null
  if (RECEIVED.test(label)) return RANKS.others
  if (OTHER_LABEL.test(label) && (isBare || !TITLE.test(label))) return RANKS.others
  if (REGISTERED_LABEL.test(label) && !TITLE.test(label)) return RANKS.registered
  if (isBare && REFERENCE.test(label)) return RANKS.reference
  const isMarked = isBare || /[:–—_-]["«\s]*$/u.test(before) || REST_ALONE.test(restOf(sheet, date, cell))
  if (!isMarked) return null
  if (SIGNED_LABEL.test(label)) return RANKS.signed
  return OWN_LABEL.test(label) ? RANKS.labelled : null
}

/** What follows, or its own ending, makes it a last day, a first day or another paper's. */
function isOthers(sheet: Sheet, { date, cell }: Place): boolean {
  // A sentence may go on in the next line; what stands alone ends with its cell.
  const end = cell.text.length > FULL_LINE ? date.end + REACH : Math.min(cell.end, date.end + REACH)
  const after = fold(sheet.text.slice(date.end, end))
  const own = fold(sheet.text.slice(date.start, date.end))
  return OTHER_AFTER.test(after) || (/\p{L}$/u.test(own) && OTHER_ENDING.test(own))
}

/** In a stamp of receipt or on the line of a print-out. */
function isReceived({ cell, above }: Place): boolean {
  const isStamp = (text: string): boolean => text.length < FULL_LINE && RECEIVED.test(text)
  return isStamp(fold(cell.text)) || (isStamp(above) && !/\d{4}/u.test(above))
}

/** One of the dates of a table or list. */
function isListed(sheet: Sheet, date: DateFound, all: readonly DateFound[]): boolean {
  const [own, ...rest] = [date, ...all.filter((other) => other !== date)].map(
    (each) => cellAt(sheet.lines[lineIndexAt(sheet, each.start)] as Line, each.start) as Cell,
  )
  const column = rest.filter(
    (cell) => own && cell.start !== own.start && cell.page === own.page && isInColumn(cell, own),
  )
  return column.length >= LIST
}

function isInColumn(cell: Cell, own: Cell): boolean {
  return (
    own.right > 0 && Math.abs(cell.left - own.left) < 0.005 && startsWithDate(cell) && startsWithDate(own)
  )
}

function startsWithDate(cell: Cell): boolean {
  return /^(?:\d{1,2}[.)]? )?\d{1,4}[./ -]/u.test(cell.text)
}

/** What of a cell's text before a date is more than a number, a town's mark or a quotation mark. */
function bareOf(before: string): string {
  return before
    .replace(/(?<!\p{L})(?:no|n|от|г|-)?[\s.,:"«“№(]*$/u, '')
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
function opensPaper(sheet: Sheet, { index, cell, before }: Place): boolean {
  const [above, higher] = [lineAbove(sheet, index, cell), fold(sheet.lines[index - 2]?.text ?? '')]
  const starts = [before, `${above} ${before}`, `${higher} ${above} ${before}`]
  const title = starts.find((text) => TITLE.test(text))
  const joins = /(?:^|[\s\d])(?:от|dated|held on|passed on|of|no ?[\p{L}\d/-]*|г\.? ?[\p{L}-]*)[\s,:"«]*$/u
  return title !== undefined && title.length < 200 && joins.test(before) && !/,|[.;] \p{L}{3}/u.test(title)
}

/** Nothing but the word for a year, or a town, follows in the cell; it does not end a sentence begun above. */
function standsAlone(sheet: Sheet, { date, cell, above, before }: Place): boolean {
  const rest = restOf(sheet, date, cell)
  const endsSentence =
    before === '' &&
    above.length > FULL_LINE &&
    !/[.:;!?»"]$/u.test(above) &&
    /[\p{L}\d]{2}\.\s*$/u.test(rest)
  return !endsSentence && (REST_ALONE.test(rest) || isPlace(rest.replace(REST_YEAR, '')))
}

const REST_YEAR = /^[\s"»).,;/-]*(?:(?:г(?:ода?)?|ж(?:ыл)?|y|yil|й|йил)(?!\p{L})\.?)?[\s,.]*/u

function isPlace(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  return words.length <= 6 && words.every((word) => PLACE_WORD.test(word))
}

function restOf(sheet: Sheet, date: DateFound, cell: Cell): string {
  return sheet.text.slice(date.end, Math.max(date.end, cell.end))
}

function isAcquainted(sheet: Sheet, { index, isHead }: Place): boolean {
  const near = sheet.lines.slice(Math.max(0, index - 2), index + (isHead ? 1 : 2))
  return near.some(({ text }) => ACQUAINTED.test(fold(text)))
}
