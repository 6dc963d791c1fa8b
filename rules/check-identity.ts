import type { CaseDocument } from '../cases/document.ts'
import {
  type CaseFacts,
  documentsOf,
  evidenceOf,
  evidenceOfDocument,
  type Stated,
  stated,
  statedInText,
  surest,
} from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import type { CountryRules } from './country-rules.ts'
import { matches } from './named-in.ts'
import { DOUBTFUL, flag, met, missing, type Result, unclear, unmet } from './result.ts'
import { personMatch } from './same-owner.ts'
import { numberingOf } from './whose-number.ts'

/**
 * The owner's identity document: of whoever signed the application, with the number that the application states and
 * the birth date that the number holds, and not expired. What was not read surely a person must see.
 */
export function checkIdentity({ facts, rules }: CheckInput): Result {
  const papers = documentsOf(facts, 'identity')
  const selfies = documentsOf(facts, 'selfie')
  // One of two such photos may be that of the card alone.
  if (papers.length === 0)
    return selfies.length > 1 ? unclear('doubtful', selfies.map(evidenceOfDocument)) : missing('not-sent')
  const ofPeople = (values: readonly Stated[]): Stated[] =>
    values.filter(({ field }) => numberingOf(field, rules)?.of === 'person')
  const shown = sure(ofPeople(stated(papers, 'registrationNumber')))
  const named = ofPeople([
    ...stated(documentsOf(facts, 'application'), 'registrationNumber'),
    ...statedInText(facts, 'registrationNumber'),
  ])
  const bornOn = ({ field }: Stated): string | null =>
    numberingOf(field, rules)?.bornOn?.(field.value) ?? null
  const evidence = papers.map(evidenceOfDocument)
  const differing = [
    ...otherPeople(facts, papers),
    ...otherNumbers(shown, sure(named)),
    ...otherBirths(papers, [...shown, ...sure(named)], bornOn),
  ]
  if (differing.length > 0) {
    const said = [...evidence, ...differing.map(evidenceOf)]
    return unclear('name-differs', evidence, [flag('identity-mismatch', said)])
  }
  // Who signs by a power of attorney is not the owner, whose own identity is asked for.
  const powers = documentsOf(facts, 'power-of-attorney')
  if (powers.length > 0) return unclear('role-unknown', [...evidence, ...powers.map(evidenceOfDocument)])
  const result = ofApplicant(facts, papers, rules)
  return { ...result, flags: [...result.flags, ...broken(named, shown)] }
}

/** Whether one of the papers is the applicant's, and valid; while there is no application, it is compared with nothing. */
function ofApplicant(facts: CaseFacts, papers: readonly CaseDocument[], rules: CountryRules): Result {
  const applications = documentsOf(facts, 'application')
  const evidence = papers.map(evidenceOfDocument)
  const expired = papers.filter((paper) => lastDay(paper, DOUBTFUL) < facts.today)
  const valid = papers.filter((paper) => !expired.some((other) => mayBeOneCard(paper, other)))
  if (valid.length === 0)
    return unmet('expired', evidence, [flag('identity-expired', expired.map(evidenceOfDocument))])
  const own = valid.filter(
    (paper) => applications.length === 0 || applications.some((each) => isOfOnePerson(each, paper, rules)),
  )
  if (own.length === 0) return unclear('name-unknown', evidence)
  const isPlain = own.some((paper) => paper.confidence >= DOUBTFUL && lastDay(paper, 0) >= facts.today)
  return isPlain ? met(evidence) : unclear('doubtful', evidence)
}

/** By name; or by their number, where spellings of the name in two languages cannot be told to be one. */
function isOfOnePerson(application: CaseDocument, paper: CaseDocument, rules: CountryRules): boolean {
  const match = personMatch(application, paper)
  const areNamed = [application, paper].every(
    (each) => (surest(each, 'signatoryName')?.confidence ?? 0) >= DOUBTFUL,
  )
  const numbersOf = (each: CaseDocument): string[] =>
    sure(stated([each], 'registrationNumber'))
      .filter(({ field }) => numberingOf(field, rules)?.of === 'person')
      .map(({ field }) => field.value)
  const shareNumber = numbersOf(application).some((number) => numbersOf(paper).includes(number))
  return match === 'same' || (match === 'unsure' && areNamed && shareNumber)
}

/** The last day of a paper, read as surely as asked for; a day that never comes where it has none. */
function lastDay(paper: CaseDocument, confidence: number): string {
  const day = surest(paper, 'validUntil')
  return day && day.confidence >= confidence ? day.value : '9999-12-31'
}

/** The same paper, or both sides of it: only other numbers make two of them. */
function mayBeOneCard(a: CaseDocument, b: CaseDocument): boolean {
  const [one, other] = [surest(a, 'documentNumber'), surest(b, 'documentNumber')]
  return a === b || !one || !other || one.value === other.value
}

/**
 * Names on identity papers, and on the certificate of a trade, that are plainly not those of whoever signed, or not each
 * other's: «Ахметов Б.» may be either of two brothers.
 */
function otherPeople(facts: CaseFacts, papers: readonly CaseDocument[]): Stated[] {
  const applications = documentsOf(facts, 'application')
  const people = stated([...applications, ...papers], 'signatoryName').map(({ field }) => field)
  const certificates = documentsOf(facts, 'registration')
  const others = [
    ...papers.filter((paper) => applications.some((each) => personMatch(each, paper) === 'differs')),
    ...certificates.filter((paper) =>
      people.some((person) => matches([paper], person).some(({ match }) => match === 'differs')),
    ),
  ]
  return stated(others, 'signatoryName')
}

function otherNumbers(shown: readonly Stated[], named: readonly Stated[]): Stated[] {
  return named.filter(({ field }) => {
    const same = shown.filter((one) => one.field.scheme === field.scheme)
    return same.length > 0 && !same.some((one) => one.field.value === field.value)
  })
}

function otherBirths(
  papers: readonly CaseDocument[],
  numbers: readonly Stated[],
  bornOn: (number: Stated) => string | null,
): Stated[] {
  const printed = sure(stated(papers, 'birthDate')).map(({ field }) => field.value)
  return numbers.filter((number) => {
    const born = bornOn(number)
    return born !== null && printed.length > 0 && !printed.includes(born)
  })
}

/** Numbers that the applicant states and that fail their check, where the paper does not show the same. */
function broken(named: readonly Stated[], shown: readonly Stated[]): Result['flags'] {
  const known = [...shown, ...sure(named)].map(({ field }) => field.value)
  const failing = named.filter(({ field }) => field.confidence < DOUBTFUL && !known.includes(field.value))
  return failing.length > 0 ? [flag('invalid-check-digit', failing.map(evidenceOf))] : []
}

function sure(values: readonly Stated[]): Stated[] {
  return values.filter(({ field }) => field.confidence >= DOUBTFUL)
}
