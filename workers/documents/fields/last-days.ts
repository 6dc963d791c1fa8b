import { type Span, unfold } from '../lines.ts'
import { dayOf, lastOfMonth } from './calendar.ts'
import { monthOf } from './date-words.ts'
import {
  clauseAfter,
  clauseBefore,
  type DatePlaced,
  isOthersTerm,
  labelBefore,
  restOfCell,
  type TermView,
} from './term-view.ts'
import {
  BETWEEN,
  BETWEEN_WORDS,
  DEADLINE,
  ENDS_THEN,
  FROM_TO,
  GOVERNS,
  LAST_DAY_AFTER,
  LAST_DAY_BEFORE,
  LAST_DAY_LABEL,
  LAST_DAY_OWN,
  PERIOD_ENDS,
  SUBJECT,
  TERM_LINK,
  THIS_YEAR,
  WHOLE_YEAR,
} from './term-words.ts'

/** A day on which a paper says its term ends. */
export interface LastDay extends Span {
  readonly value: string
  readonly repaired: boolean
  /** Its clause names a power or an office, or nothing else. */
  readonly isGoverned: boolean
}

/** Characters from the first day of a term to its last one. */
const RANGE = 60

/** The days that a text names as the last of its term; `year` is that of the paper, where the text names none. */
export function lastDays(view: TermView, year: string | undefined): LastDay[] {
  const named = view.dates
    .filter((placed, index) => isLast(view, placed, view.dates[index - 1], view.dates[index + 1]))
    .map(({ date, start, end }) => ({
      ...date,
      repaired: date.repaired ?? false,
      isGoverned: labelBefore(view, start).endsWith(':') || isGoverned(view, start, end),
    }))
  return [...named, ...endsOfPeriods(view, year), ...endsOfYears(view), ...daysOfThisYear(view, year)]
}

function isLast(
  view: TermView,
  own: DatePlaced,
  before: DatePlaced | undefined,
  after: DatePlaced | undefined,
): boolean {
  const { flat } = view
  const [lead, rest] = [clauseBefore(view, own.start), clauseAfter(view, own.end)]
  if (isOthersTerm(lead.replace(/\S+\s*$/u, '')) || DEADLINE.test(lead)) return false
  if (isLabelled(view, own) && !(after && isRange(view, own, after))) return true
  const isTerm = SUBJECT.test(lead) || SUBJECT.test(rest)
  if (before && own.start - before.end <= RANGE && isRange(view, before, own)) return isTerm
  if (!isTerm) return false
  const [words, next] = [flat.slice(own.start, own.end), flat.slice(own.end, own.end + 40)]
  const upToNext = after ? rest.slice(0, Math.max(0, after.start - own.end)) : rest
  return (
    LAST_DAY_AFTER.test(lead) ||
    LAST_DAY_BEFORE.test(next) ||
    LAST_DAY_OWN.test(words) ||
    (/(?:ga|га)$/u.test(words) && /^\s?(?:[qg]adar|кадар)/u.test(next)) ||
    ENDS_THEN.test(upToNext)
  )
}

function isLabelled(view: TermView, { start, end }: DatePlaced): boolean {
  const label = labelBefore(view, start)
  return LAST_DAY_LABEL.test(label) && (label.endsWith(':') || restOfCell(view, end).split(' ').length < 3)
}

/** «с 01.02.2025 по 31.01.2026», «01.07.2026 мен 31.12.2026 аралығында». */
function isRange(view: TermView, first: DatePlaced, last: DatePlaced): boolean {
  const between = view.flat.slice(first.end, last.start)
  if (between.length > RANGE || first.date.value >= last.date.value || between.trim() === '') return false
  if (FROM_TO.test(between)) return true
  const round = clauseBefore(view, first.start).slice(-40) + clauseAfter(view, last.end).slice(0, 40)
  return BETWEEN.test(between) && BETWEEN_WORDS.test(round)
}

/** «до конца 2026 года», "until the end of May 2026". */
function endsOfPeriods(view: TermView, year: string | undefined): LastDay[] {
  return PERIOD_ENDS.flatMap((pattern) => [...view.flat.matchAll(pattern)]).flatMap(({ 0: words, index }) => {
    const named = /20\d\d/u.exec(words)?.[0] ?? year
    const month = words.split(/[\s,]+/u).reduce((found, word) => found || monthOf(word), 0) || 12
    if (!named || !isTermAt(view, index, index + words.length)) return []
    return [
      {
        ...unfold(view.sheet, index, index + words.length),
        value: lastOfMonth(Number(named), month),
        repaired: false,
        isGoverned: isGoverned(view, index, index + words.length),
      },
    ]
  })
}

/** «сроком на 2026 год». */
function endsOfYears(view: TermView): LastDay[] {
  return [...view.flat.matchAll(WHOLE_YEAR)].flatMap((match) => {
    const year = match.slice(1).find((part) => part !== undefined)
    const end = match.index + match[0].length
    return year && isTermAt(view, match.index, end)
      ? [
          {
            ...unfold(view.sheet, match.index, end),
            value: lastOfMonth(Number(year), 12),
            repaired: false,
            isGoverned: isGoverned(view, match.index, end),
          },
        ]
      : []
  })
}

/** «до 31 декабря текущего года». */
function daysOfThisYear(view: TermView, year: string | undefined): LastDay[] {
  if (!year) return []
  return [...view.flat.matchAll(THIS_YEAR)].flatMap((match) => {
    const [day = '', month = ''] = match.slice(1).filter((part) => part !== undefined)
    const value = dayOf(Number(year), monthOf(month), Number(day))
    const end = match.index + match[0].length
    return value && isTermAt(view, match.index, end)
      ? [
          {
            ...unfold(view.sheet, match.index, end),
            value,
            repaired: false,
            isGoverned: isGoverned(view, match.index, end),
          },
        ]
      : []
  })
}

function isTermAt(view: TermView, start: number, end: number): boolean {
  const lead = clauseBefore(view, start)
  const isTerm = SUBJECT.test(lead) || SUBJECT.test(clauseAfter(view, end))
  return isTerm && !isOthersTerm(lead) && !DEADLINE.test(lead)
}

/** Whether a day is told of a power or an office: «Действует до …» names nothing else. */
function isGoverned(view: TermView, start: number, end: number): boolean {
  const lead = clauseBefore(view, start)
  const words = lead.match(/\p{L}{3,}/gu) ?? []
  const isBare = words.every((word) => SUBJECT.test(`${word} `) || TERM_LINK.test(word) || monthOf(word) > 0)
  return isBare || GOVERNS.test(lead) || GOVERNS.test(clauseAfter(view, end))
}
