import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import type { Sheet } from '../lines.ts'
import { fieldAt } from './candidate.ts'
import {
  ACQUAINTED,
  BORN_AFTER,
  CERTIFIED,
  CITED,
  CLAIMS_NEXT,
  GIVEN_AFTER,
  GIVEN_BEFORE,
  MEETING_DAY,
  MEETING_TITLE,
  NOT_OWN,
  OF_CHARTER,
  OTHER_AFTER,
  OTHER_ENDING,
  OTHER_LABEL,
  OWN_LABEL,
  POWER_TITLE,
  RECEIVED,
  REFERENCE,
  REGISTERED_LABEL,
  REST_ALONE,
  SIGNED_AFTER,
  SIGNED_LABEL,
  THIS_DAY,
  TITLE,
  TITLE_BEFORE,
} from './date-contexts.ts'
import {
  bareOf,
  FULL_LINE,
  isPlace,
  labelOf,
  listedOf,
  opensPaper,
  type Place,
  placeOf,
  restOf,
  standsAlone,
} from './date-place.ts'
import { type DateFound, datesIn } from './dates.ts'
import { lastDays } from './last-days.ts'
import { termViewOf } from './term-view.ts'
import { RUNS_FROM, RUNS_FROM_AFTER, RUNS_FROM_OWN } from './term-words.ts'

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
  /** An extract bears the day on which it was certified. */
  certifiedMeeting: 2.95,
  /** Under the heading, though it reads like another paper's. */
  underTitle: 2,
  toldAtTop: 1.6,
  told: 1.5,
  registered: 0.4,
  listed: 0.3,
  cited: 0.25,
  firstDay: 0.2,
  ancient: 0.1,
  others: 0,
} as const
/** From this rank on a date is the paper's own, and not only the likeliest. */
const OWN = 2.9
/** Two days of one rank are not told apart. */
const RIVAL = 0.3
/** Characters after a date in which it may be told whose day it is. */
const REACH = 60
/** Longer texts are no labels. */
const LABEL_WORDS = 9
/** Lines that hold a heading. */
const TOP = 6
/** A paper is not so many years older than another date on it. */
const ANCIENT = 15

/** The day a paper bears: at its head, else at its foot; a date of another paper does not count. */
export function documentDate(sheet: Sheet): Field[] {
  const dates = datesIn(sheet)
  const last = lastDays(termViewOf(sheet), undefined)
  const listed = listedOf(sheet, dates)
  const newest =
    dates
      .map(({ value }) => value)
      .toSorted()
      .at(-1) ?? ''
  const ranked = dates
    .filter((date) => !last.some(({ start }) => start === date.start))
    .map((date) => {
      const rank = listed.has(date) ? RANKS.listed : rankOf(sheet, date)
      const isAncient = rank < RANKS.labelled && yearOf(newest) - yearOf(date.value) > ANCIENT
      return { date, rank: isAncient ? Math.min(rank, RANKS.ancient) : rank }
    })
    .filter(({ rank }) => rank > 0)
    // Of days told in sentences the last one is likeliest: what is cited was before.
    .sort((a, b) => b.rank - a.rank || (a.rank < OWN ? b.date.value.localeCompare(a.date.value) : 0))
  const best = ranked[0]
  if (!best) return []
  const isRivalled = ranked.some(
    ({ date, rank }) =>
      date.value !== best.date.value &&
      (rank > best.rank - RIVAL ||
        (rank >= OWN && (best.rank < RANKS.labelled || date.value > best.date.value))),
  )
  const quality = best.rank < OWN ? 0.55 : isRivalled ? 0.75 : best.date.repaired ? 0.7 : 0.93
  const field = fieldAt(sheet, 'documentDate', best.date, best.date.value, quality)
  return [best.date.repaired ? { ...field, repaired: true } : field]
}

function rankOf(sheet: Sheet, date: DateFound): number {
  const place = placeOf(sheet, date)
  if (BORN_AFTER.test(fold(sheet.text.slice(date.end, date.end + REACH)))) return RANKS.others
  if (isReceived(place)) return RANKS.listed
  if (isOthers(sheet, place)) return ofOthers(place, isFirstDay(sheet, date))
  const isBare = bareOf(place.before) === ''
  const byLabel = rankByLabel(sheet, place, isBare)
  if (byLabel !== null) return byLabel
  const { before, above, cell, isHead } = place
  if (OF_CHARTER.test(before)) return RANKS.cited
  if (REFERENCE.test(before)) return RANKS.reference
  const isOngoing = above.length > FULL_LINE || /^[^\p{L}]*\p{Ll}/u.test(cell.text)
  const told = isOngoing ? `${above} ${before}` : before
  if ((THIS_DAY.test(before) || THIS_DAY.test(told)) && !CITED.test(told)) return RANKS.formula
  if (isGivenOn(sheet, place)) return RANKS.formula
  if (MEETING_DAY.test(told) && isAtTop(sheet, MEETING_TITLE))
    return isAtTop(sheet, CERTIFIED) ? RANKS.certifiedMeeting : RANKS.formula
  if (isHead && (TITLE_BEFORE.test(before) || opensPaper(sheet, place))) return RANKS.title
  if (isBare && CLAIMS_NEXT.test(above)) return ofOthers(place, RUNS_FROM.test(above))
  if (isAcquainted(sheet, place)) return 1
  const isAlone = standsAlone(sheet, place)
  if (isBare && isAlone) return isHead ? RANKS.head : RANKS.foot
  if (isBare && SIGNED_AFTER.test(restOf(sheet, date, cell))) return RANKS.foot
  const isFirst = RUNS_FROM.test(told)
  if (isFirst || NOT_OWN.test(before.length > 60 ? before : told)) return ofOthers(place, isFirst)
  if (isAlone && isPlace(sheet.text.slice(cell.start, date.start))) return isHead ? RANKS.atPlace : RANKS.foot
  return place.index < TOP ? RANKS.toldAtTop : RANKS.told
}

/** «Доверенность выдана …», «… доверенность удостоверена»; a line that goes on with «выдана» may tell of a licence. */
function isGivenOn(sheet: Sheet, { date, cell, before }: Place): boolean {
  const isOngoing = /^[^\p{L}]*\p{Ll}/u.test(cell.text) && !/доверенность/u.test(before)
  const isGiven =
    (!isOngoing && GIVEN_BEFORE.test(before)) ||
    GIVEN_AFTER.test(fold(sheet.text.slice(date.end, date.end + REACH)))
  return isGiven && isAtTop(sheet, POWER_TITLE)
}

/** What reads like the date of another paper; under the heading it may be a part of it. */
function ofOthers({ index }: Place, isFirst: boolean): number {
  if (index < TOP) return RANKS.underTitle
  return isFirst ? RANKS.firstDay : RANKS.cited
}

function isAtTop({ lines }: Sheet, title: RegExp): boolean {
  return lines.slice(0, TOP).some(({ text }) => title.test(fold(text)))
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** By the label beside the date, or before it in its cell; null where none tells. */
function rankByLabel(sheet: Sheet, { date, cell, before, above }: Place, isBare: boolean): number | null {
  const beside = labelOf(sheet, date)
  if (!isBare && isLabelOfOthers(beside)) return RANKS.others
  const label = isBare ? beside : before
  const isLabel = isBare || /^[^\p{L}]*\p{Lu}/u.test(cell.text) || !goesOn(above)
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

/** «(жеке куәлік № …,» or a full line above: what stands below in small letters belongs to it. */
function goesOn(above: string): boolean {
  return above.length > FULL_LINE || /[,(]$/u.test(above) || OTHER_LABEL.test(above)
}

/** «Паспорт ⇥ AB1234567, 11.07.2021»: the label of the row tells of another paper. */
function isLabelOfOthers(label: string): boolean {
  return label.split(' ').length <= LABEL_WORDS && OTHER_LABEL.test(label) && !TITLE.test(label)
}

/** The day on which something begins; the paper's own where it bears no other. */
function isFirstDay(sheet: Sheet, { start, end }: DateFound): boolean {
  const after = fold(sheet.text.slice(end, end + REACH))
  return RUNS_FROM_AFTER.test(after) || RUNS_FROM_OWN.test(fold(sheet.text.slice(start, end)))
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

function isAcquainted(sheet: Sheet, { index, isHead }: Place): boolean {
  const near = sheet.lines.slice(Math.max(0, index - 2), index + (isHead ? 1 : 2))
  return near.some(({ text }) => ACQUAINTED.test(fold(text)))
}
