import type { CaseDocument } from '../cases/document.ts'
import { sameOrganisation } from '../cases/names.ts'
import type { Flag } from '../cases/verdict.ts'
import { type CaseFacts, documentsOf, evidenceOf, type Stated, stated, statedInText } from './case-facts.ts'
import { areHeadAndBranch, isBranchOf } from './head-and-branch.ts'
import { isOfPerson } from './is-of-person.ts'
import { formOf } from './legal-forms.ts'
import { DOUBTFUL, flag } from './result.ts'

const NAMING = ['application', 'registration', 'appointment', 'power-of-attorney', 'tax-certificate'] as const
const LATIN = /\p{Script=Latin}{3}/u
const CYRILLIC = /\p{Script=Cyrillic}{3}/u

/** What one paper, or the message itself, says of an organisation. */
interface Source {
  readonly names: readonly Stated[]
  readonly numbers: readonly Stated[]
}

/**
 * `organisation-mismatch` when a paper, or the message, names another organisation than the first paper does, and
 * `head-and-branch` when one is of the head office and the other of a branch. One paper may give a name in several
 * languages, so one name in common is enough; so is one number where the names are in different scripts, because names
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

/** What the message says when that is another organisation, in a script in which it can be compared. */
function messageOf(facts: CaseFacts, first: Source): Source[] {
  const names = statedInText(facts, 'organisationName').filter(isSure)
  const message = { names, numbers: statedInText(facts, 'registrationNumber').filter(isSure) }
  const isComparable = pairsOf(first, message).some(([one, other]) => !inOtherScripts(one, other))
  return isComparable && !isOfOne(first, message) && !areParted(first, message) ? [message] : []
}

function isOfOne(a: Source, b: Source): boolean {
  return (
    shareName(a, b) ||
    // A sole proprietor's trade has its own name and the person's.
    sharePersonalNumber(a, b) ||
    (shareNumber(a, b) && pairsOf(a, b).every(([one, other]) => inOtherScripts(one, other)))
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

function shareNumber(a: Source, b: Source): boolean {
  const values = b.numbers.map(({ field }) => field.value)
  return a.numbers.some(({ field }) => values.includes(field.value))
}

function sharePersonalNumber(a: Source, b: Source): boolean {
  const isPersonal = ({ field }: Stated): boolean => field.scheme === 'kz-iin' || field.scheme === 'uz-pinfl'
  const isTrade = ({ names }: Source): boolean =>
    names.every(({ field }) => formOf(field.value)?.entityType !== 'legal-entity')
  const of = (source: Source): Source => ({ ...source, numbers: source.numbers.filter(isPersonal) })
  return isTrade(a) && isTrade(b) && shareNumber(of(a), of(b))
}

function pairsOf(a: Source, b: Source): (readonly [string, string])[] {
  return a.names.flatMap((one) => b.names.map((other) => [one.field.value, other.field.value] as const))
}

function isSure({ field }: Stated): boolean {
  return field.confidence >= DOUBTFUL
}

function inOtherScripts(a: string, b: string): boolean {
  const isLatin = (name: string): boolean => LATIN.test(name) && !CYRILLIC.test(name)
  const isCyrillic = (name: string): boolean => CYRILLIC.test(name) && !LATIN.test(name)
  return (isLatin(a) && isCyrillic(b)) || (isCyrillic(a) && isLatin(b))
}

function flagOf(code: 'organisation-mismatch' | 'head-and-branch', sources: readonly Source[]): Flag {
  const said = sources.flatMap(({ names, numbers }) =>
    code === 'head-and-branch' || names.length === 0 ? [...names, ...numbers] : names,
  )
  return flag(code, said.map(evidenceOf))
}
