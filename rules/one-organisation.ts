import type { CaseDocument } from '../cases/document.ts'
import { sameOrganisation } from '../cases/names.ts'
import type { Flag } from '../cases/verdict.ts'
import { type CaseFacts, documentsOf, evidenceOf, type Stated, stated } from './case-facts.ts'
import { DOUBTFUL, flag } from './result.ts'

const LATIN = /\p{Script=Latin}{3}/u
const CYRILLIC = /\p{Script=Cyrillic}{3}/u

/**
 * `organisation-mismatch` when a paper names another organisation than the first paper does. One paper may give
 * a name in several languages, so one name in common is enough; so is one number where the names are in different
 * scripts, because names are translated as often as transliterated.
 */
export function organisationFlags(facts: CaseFacts): Flag[] {
  const papers = documentsOf(facts, 'application', 'registration', 'appointment', 'power-of-attorney')
  const named = papers.filter((paper) => namesOf(paper).length > 0)
  const [first, ...others] = named
  if (!first) return []
  const differing = others.filter((paper) => !isOfOne(first, paper))
  if (differing.length === 0) return []
  return [flag('organisation-mismatch', [first, ...differing].flatMap(namesOf).map(evidenceOf))]
}

/** True when two papers say that they are about one organisation: by number or by name. Silence is no link. */
export function areLinked(a: CaseDocument, b: CaseDocument): boolean {
  return shareNumber(a, b) || shareName(a, b)
}

function isOfOne(a: CaseDocument, b: CaseDocument): boolean {
  if (shareName(a, b)) return true
  const pairs = namesOf(a).flatMap((one) => namesOf(b).map((other) => [one, other] as const))
  return (
    shareNumber(a, b) && pairs.every(([one, other]) => inOtherScripts(one.field.value, other.field.value))
  )
}

function shareName(a: CaseDocument, b: CaseDocument): boolean {
  return namesOf(a).some((one) =>
    namesOf(b).some((other) => sameOrganisation(one.field.value, other.field.value)),
  )
}

function shareNumber(a: CaseDocument, b: CaseDocument): boolean {
  const numbers = (paper: CaseDocument): string[] =>
    stated([paper], 'registrationNumber')
      .filter(({ field }) => field.confidence >= DOUBTFUL)
      .map(({ field }) => field.value)
  return numbers(a).some((number) => numbers(b).includes(number))
}

function namesOf(paper: CaseDocument): Stated[] {
  return stated([paper], 'organisationName')
}

function inOtherScripts(a: string, b: string): boolean {
  const isLatin = (name: string): boolean => LATIN.test(name) && !CYRILLIC.test(name)
  const isCyrillic = (name: string): boolean => CYRILLIC.test(name) && !LATIN.test(name)
  return (isLatin(a) && isCyrillic(b)) || (isCyrillic(a) && isLatin(b))
}
