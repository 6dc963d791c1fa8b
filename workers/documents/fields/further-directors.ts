import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import { lineIndexAt, type Sheet } from '../lines.ts'
import { type PersonName, personNames } from './person-names.ts'

/** Rows of a table of directors: «MARY KAMAU | Director/Shareholder». */
export const CAPACITY =
  /^(?:\s*[\t,(–-]\s*| )(?:managing |executive |sole )?(?:director|proprietor)(?! general)/iu
/** A row of somebody else: «GRACE NJERI | Shareholder». */
export const NO_DIRECTOR =
  /^(?:\s*[\t,(–-]\s*| )(?:share|member|(?:company )?secretary|guarantor|beneficial)/iu
/** A heading or label of several, near before the first of them. */
const OF_SEVERAL = /(?:directors|director\(s\)|partners|partner\(s\))(?!\p{L})[^.;]{0,40}$/u
const NEAR = 90
/** What stands before a name that begins a line of a list. */
const BULLET = /^[\s\d.)(•*–-]*(?:(?:mr|mrs|ms|dr|eng)\.?\s)?$/iu
/** Between two names of one sentence. */
const JOINED = /^(?:\s*\([^)]{0,60}\))?\s*(?:,|and|&|,\s*and)\s*(?:(?:mr|mrs|ms|dr|eng)\.?\s)?$/iu

/** The other directors whom an extract lists beside the first one: in rows with their capacity, in lines of one list, or in one sentence. */
export function furtherDirectors(sheet: Sheet, first: string): PersonName[] {
  const names = personNames(sheet.text)
  const at = names.findIndex(({ text }) => samePerson(text, first) === 'same')
  const named = names[at]
  if (!named) return []
  const inRows = names.filter(({ end }) => CAPACITY.test(sheet.text.slice(end, end + 40)))
  const before = fold(sheet.text.slice(Math.max(0, named.start - NEAR), named.start))
  const listed = OF_SEVERAL.test(before) ? goingOn(sheet, named, names.slice(at + 1)) : []
  const others = [...inRows, ...listed].filter(
    ({ text, end }) =>
      samePerson(text, first) !== 'same' && !NO_DIRECTOR.test(sheet.text.slice(end, end + 40)),
  )
  return others.filter(({ start }, index) => others.findIndex((other) => other.start === start) === index)
}

/** Names that follow each other without anything between but what lists have. */
function goingOn(sheet: Sheet, first: PersonName, rest: readonly PersonName[]): PersonName[] {
  const found: PersonName[] = []
  let last = first
  for (const name of rest) {
    if (!isNextInList(sheet, last, name)) break
    found.push(name)
    last = name
  }
  return found
}

function isNextInList(sheet: Sheet, last: PersonName, name: PersonName): boolean {
  const { text, lines } = sheet
  if (JOINED.test(text.slice(last.end, name.start).replace(/\n/g, ' '))) return true
  const own = lineIndexAt(sheet, name.start)
  return (
    own - lineIndexAt(sheet, last.start) === 1 && BULLET.test(text.slice(lines[own]?.start ?? 0, name.start))
  )
}
