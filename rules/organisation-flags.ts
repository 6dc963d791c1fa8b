import type { CaseDocument } from '../cases/document.ts'
import { sameOrganisation } from '../cases/names.ts'
import type { Flag } from '../cases/verdict.ts'
import { type CaseFacts, documentsOf, evidenceOf, type Stated, stated } from './case-facts.ts'

const LATIN = /\p{Script=Latin}{3}/u
const CYRILLIC = /\p{Script=Cyrillic}{3}/u

/**
 * `organisation-mismatch` when a paper names another organisation than the first paper does. One paper may give
 * a name in several languages, so one name in common is enough; so is one BIN where the names are in different
 * scripts, because names are translated as often as transliterated.
 */
export function organisationFlags(facts: CaseFacts): Flag[] {
  const papers = documentsOf(facts, 'application', 'registration', 'appointment', 'power-of-attorney')
  const named = papers.filter((paper) => namesOf(paper).length > 0)
  const [first, ...others] = named
  if (!first) return []
  const differing = others.filter((paper) => !isOfOne(first, paper))
  if (differing.length === 0) return []
  return [{ code: 'organisation-mismatch', evidence: [first, ...differing].flatMap(namesOf).map(evidenceOf) }]
}

function namesOf(paper: CaseDocument): Stated[] {
  return stated([paper], 'organisationName')
}

function isOfOne(a: CaseDocument, b: CaseDocument): boolean {
  const pairs = namesOf(a).flatMap((one) =>
    namesOf(b).map((other) => [one.field.value, other.field.value] as const),
  )
  if (pairs.some(([one, other]) => sameOrganisation(one, other))) return true
  return shareNumber(a, b) && pairs.every(([one, other]) => inOtherScripts(one, other))
}

function shareNumber(a: CaseDocument, b: CaseDocument): boolean {
  const numbers = (paper: CaseDocument): string[] =>
    stated([paper], 'registrationNumber').map(({ field }) => field.value)
  return numbers(a).some((number) => numbers(b).includes(number))
}

function inOtherScripts(a: string, b: string): boolean {
  return (
    (LATIN.test(a) && !LATIN.test(b) && CYRILLIC.test(b)) ||
    (CYRILLIC.test(a) && !CYRILLIC.test(b) && LATIN.test(b))
  )
}
