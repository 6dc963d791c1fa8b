import type { CaseDocument, Field } from '../cases/document.ts'
import { inOtherLanguages, sameOrganisation } from '../cases/names.ts'
import type { Flag } from '../cases/verdict.ts'
import { type CaseFacts, documentsOf, evidenceOf, type Stated, stated, statedInText } from './case-facts.ts'
import { areHeadAndBranch, isBranchOf } from './head-and-branch.ts'
import { isOfPerson, isPersonsNumber } from './is-of-person.ts'
import { formOf } from './legal-forms.ts'
import { DOUBTFUL, flag } from './result.ts'

const NAMING = ['application', 'registration', 'appointment', 'power-of-attorney', 'tax-certificate'] as const

/** What one paper, or the message itself, says of an organisation. */
interface Source {
  readonly names: readonly Stated[]
  readonly numbers: readonly Stated[]
}

/**
 * `organisation-mismatch` when a paper, or the message, names another organisation than the first paper does, and
 * `head-and-branch` when one is of the head office and the other of a branch. One paper may give a name in several
 * languages, so one name in common is enough; so is one number where the names are in different languages, because names
 * are translated as often as transliterated.
 */
export function organisationFlags(facts: CaseFacts): Flag[] {
  const papers = documentsOf(facts, ...NAMING).filter((paper) => !isOfPerson(paper))
  const sources = papers.map(sourceOf)
  const [first, ...others] = sources.filter(({ names }) => names.length > 0)
  const parted = sources.flatMap((one, index) =>
    sources.slice(index + 1).flatMap((other) => (areParted(one, other) ? [one, other] : [])),
  )
  const strange = first ? others.filter((other) => !isOfOne(first, other) && !areParted(first, other)) : []
  const message = first ? messageOf(facts, first) : []
  const differing = [...strange, ...message]
  return [
    ...(first && differing.length > 0 ? [flagOf('organisation-mismatch', [first, ...differing])] : []),
    ...(parted.length > 0 ? [flagOf('head-and-branch', [...new Set(parted)])] : []),
  ]
}

/** True when two papers say that they are about one organisation: by number or by name. Silence is no link. */
export function areLinked(a: CaseDocument, b: CaseDocument): boolean {
  const [one, other] = [sourceOf(a), sourceOf(b)]
  return shareNumber(one, other) || shareName(one, other)
}

function sourceOf(paper: CaseDocument): Source {
  return {
    names: stated([paper], 'organisationName'),
    numbers: stated([paper], 'registrationNumber').filter(isSure),
  }
}

/** What the message says when that is another organisation, in a language in which it can be compared. */
function messageOf(facts: CaseFacts, first: Source): Source[] {
  const names = statedInText(facts, 'organisationName').filter(isSure)
  const message = { names, numbers: statedInText(facts, 'registrationNumber').filter(isSure) }
  const isComparable = pairsOf(first, message).some(([one, other]) => !inOtherLanguages(one, other))
  return isComparable && !isOfOne(first, message) && !areParted(first, message) ? [message] : []
}

function isOfOne(a: Source, b: Source): boolean {
  return (
    shareName(a, b) ||
    // A sole proprietor's trade has its own name and the person's.
    sharePersonalNumber(a, b) ||
    (shareNumber(a, b) && pairsOf(a, b).every(([one, other]) => inOtherLanguages(one, other)))
  )
}

function areParted(a: Source, b: Source): boolean {
  if (shareName(a, b) && shareNumber(a, b)) return false
  if (pairsOf(a, b).some(([one, other]) => isBranchOf(one, other) || isBranchOf(other, one))) return true
  const bins = ({ numbers }: Source): string[] =>
    numbers.filter(({ field }) => field.scheme === 'kz-bin').map(({ field }) => field.value)
  return !shareNumber(a, b) && areHeadAndBranch(bins(a), bins(b))
}

function shareName(a: Source, b: Source): boolean {
  return pairsOf(a, b).some(([one, other]) => sameOrganisation(one, other))
}

/** A person's number tells of the person alone: an attorney has the same whoever gives the power. A trade has its owner's. */
function shareNumber(a: Source, b: Source): boolean {
  return sharedNumbers(a, b).some((field) => !isPersonsNumber(field)) || sharePersonalNumber(a, b)
}

function sharePersonalNumber(a: Source, b: Source): boolean {
  const isTrade = ({ names }: Source): boolean =>
    names.every(({ field }) => formOf(field.value)?.entityType !== 'legal-entity')
  return isTrade(a) && isTrade(b) && sharedNumbers(a, b).some(isPersonsNumber)
}

function sharedNumbers(a: Source, b: Source): Field[] {
  const values = b.numbers.map(({ field }) => field.value)
  return a.numbers.map(({ field }) => field).filter(({ value }) => values.includes(value))
}

function pairsOf(a: Source, b: Source): (readonly [string, string])[] {
  return a.names.flatMap((one) => b.names.map((other) => [one.field.value, other.field.value] as const))
}

function isSure({ field }: Stated): boolean {
  return field.confidence >= DOUBTFUL
}

function flagOf(code: 'organisation-mismatch' | 'head-and-branch', sources: readonly Source[]): Flag {
  const said = sources.flatMap(({ names, numbers }) =>
    code === 'head-and-branch' || names.length === 0 ? [...names, ...numbers] : names,
  )
  return flag(code, said.map(evidenceOf))
}
