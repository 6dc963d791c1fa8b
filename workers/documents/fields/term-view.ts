import type { Sheet } from '../lines.ts'
import { type DateFound, datesIn } from './dates.ts'
import { ISSUED_BY, OTHERS_TERM } from './term-words.ts'

/** A date with its place in the text of a view. */
export interface DatePlaced {
  readonly date: DateFound
  readonly start: number
  readonly end: number
}

/** A text in which terms are looked for: of one column, or of a whole paper; folded, on one line. */
export interface TermView {
  readonly sheet: Sheet
  readonly flat: string
  readonly dates: readonly DatePlaced[]
}

/** Characters of a clause on either side of a place that are looked at. */
const REACH = 220
/** Full stops of abbreviations, numbers and initials end no clause. */
const CLAUSE_END = /[;!?]|(?<=\p{L}{3}|\d\d|\))\.(?=\s)/gu

/** The text of a sheet with its dates. */
export function termViewOf(sheet: Sheet): TermView {
  const flat = sheet.folded.replace(/[\n\t]/g, ' ')
  const dates = datesIn(sheet).map((date) => ({
    date,
    start: foldedAt(sheet, date.start),
    end: foldedAt(sheet, date.end),
  }))
  return { sheet, flat, dates }
}

/** Where a place of the text stands in the folded one. */
function foldedAt({ at, folded }: Sheet, position: number): number {
  let [low, high] = [0, Math.min(at.length, folded.length)]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The clause before a place, up to it. */
export function clauseBefore({ flat }: TermView, at: number): string {
  const text = flat.slice(Math.max(0, at - REACH), at)
  const end = [...text.matchAll(CLAUSE_END)].at(-1)
  return end ? text.slice(end.index + 1) : text
}

/** The clause after a place. */
export function clauseAfter({ flat }: TermView, at: number): string {
  const text = flat.slice(at, at + REACH)
  const end = text.search(CLAUSE_END)
  return end < 0 ? text : text.slice(0, end)
}

/** What its cell says before a place, else the cell before it. */
export function labelBefore({ sheet }: TermView, at: number): string {
  const cells = sheet.folded.slice(Math.max(0, at - REACH), at).split(/[\n\t]/u)
  const [before = '', own = ''] = [cells.at(-2), cells.at(-1)]
  return (own.trim() === '' ? before : own).trim()
}

/** What its cell says after a place. */
export function restOfCell({ sheet }: TermView, at: number): string {
  return (sheet.folded.slice(at, at + REACH).split(/[\n\t]/u)[0] ?? '').trim()
}

/** Whether a clause is about the term of another paper, or of a person who held the office before. */
export function isOthersTerm(clause: string): boolean {
  const dated = clause.replace(/\d{1,2}(?:[./]\d{1,2}[./]| \p{L}+ )\d{2,4}(?: г\.| года)?/gu, '#')
  return OTHERS_TERM.test(dated.replace(ISSUED_BY, ' ').replace(/\d{6,}/gu, '0'))
}
