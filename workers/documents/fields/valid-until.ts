import type { Field } from '../../../cases/document.ts'
import { proseColumnsOf } from '../columns.ts'
import type { Sheet } from '../lines.ts'
import { daysBetween } from './calendar.ts'
import { fieldAt } from './candidate.ts'
import { type LastDay, lastDays } from './last-days.ts'
import { type LengthFound, termLengths } from './term-lengths.ts'
import { termViewOf } from './term-view.ts'
import { OPEN, SPEAKS } from './term-words.ts'

/** What a paper says about the end of its term, with the text in which it stands. */
interface Term {
  readonly sheet: Sheet
  readonly days: readonly LastDay[]
  readonly lengths: readonly LengthFound[]
}

const NAMED = 0.93
const COUNTED = { issue: 0.88, stated: 0.88, 'told-elsewhere': 0.75 } as const
const REPAIRED = 0.7
/** A last day and a length that do not go together. */
const DISPUTED = 0.7
/** Several last days. */
const RIVALLED = 0.55
/** A day by which anything may end. */
const UNGOVERNED = 0.55
/** A term of a year may end a day before the day it began on. */
const SAME = 2

/** The last day of a power or an office, stated as a day or as a time; absent where none is stated. */
export function validUntil(sheet: Sheet, issued: Field | undefined): Field[] {
  // Columns in two languages say the same, and read across they say nothing.
  const inColumns = proseColumnsOf(sheet).map((column) => termOf(column, issued))
  const told = inColumns.filter(({ days, lengths }) => days.length + lengths.length > 0)
  const terms = told.length > 0 ? told : [termOf(sheet, issued)]
  return named(terms, issued) ?? counted(terms, issued) ?? []
}

/** Whether a paper speaks of a term at all, so that an unread one is not taken for an unstated one. */
export function speaksOfTerm(sheet: Sheet): boolean {
  return SPEAKS.test(sheet.folded.replace(/[\n\t]/g, ' ').replace(OPEN, ' '))
}

function termOf(sheet: Sheet, issued: Field | undefined): Term {
  const view = termViewOf(sheet)
  return {
    sheet,
    days: lastDays(view, issued?.value.slice(0, 4)),
    lengths: termLengths(view, issued?.value),
  }
}

/** Two last days that differ are for a person to judge. */
function named(terms: readonly Term[], issued: Field | undefined): Field[] | null {
  const stated = terms.flatMap(({ sheet, days }) => days.map((day) => ({ sheet, day })))
  // No term ends on the day of the paper, where another day is stated.
  const later = stated.filter(({ day }) => day.value > (issued?.value ?? ''))
  const all = later.length > 0 ? later : stated
  const [first] = all
  if (!first) return null
  const { sheet, day } = first
  const isRivalled = all.some((other) => other.day.value !== day.value)
  const isDisputed = terms.some(({ lengths }) =>
    lengths.some(({ value }) => Math.abs(daysBetween(value, day.value)) > SAME),
  )
  const quality = isRivalled
    ? RIVALLED
    : !day.isGoverned
      ? UNGOVERNED
      : isDisputed
        ? DISPUTED
        : day.repaired
          ? REPAIRED
          : NAMED
  const field = fieldAt(sheet, 'validUntil', day, day.value, quality)
  return [day.repaired ? { ...field, repaired: true } : field]
}

/** A term counted from a doubtful day is as doubtful. */
function counted(terms: readonly Term[], issued: Field | undefined): Field[] | null {
  const all = terms.flatMap(({ sheet, lengths }) => lengths.map((length) => ({ sheet, length })))
  const [first] = all
  if (!first) return null
  const { sheet, length } = first
  const isRivalled = all.some((other) => other.length.value !== length.value)
  const field = fieldAt(
    sheet,
    'validUntil',
    length,
    length.value,
    isRivalled ? RIVALLED : COUNTED[length.from],
  )
  const limit = length.from === 'issue' ? (issued?.confidence ?? 1) : 1
  return [{ ...field, confidence: Math.min(field.confidence, limit) }]
}
