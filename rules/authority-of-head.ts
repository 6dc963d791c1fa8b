import type { CaseDocument, Field } from '../cases/document.ts'
import type { Evidence, FindingReason } from '../cases/verdict.ts'
import { type CaseFacts, documentsOf, evidenceOfDocument, surest } from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { daysBetween } from './dates.ts'
import { type Match, matches } from './named-in.ts'
import { areLinked } from './one-organisation.ts'
import { DOUBTFUL, flag, met, type Result, unclear } from './result.ts'

/** How a paper that names the signatory as head stands on the day; the best first. */
const STANDINGS = ['stands', 'too-old', 'undated', 'expired', 'future-dated', 'doubtful'] as const
type Standing = (typeof STANDINGS)[number]

/** Extracts that list directors, where any director may sign for the company. */
export function extractsOf({ facts, rules }: CheckInput): CaseDocument[] {
  if (!rules.directors) return []
  return documentsOf(facts, 'registration').filter((document) => surest(document, 'signatoryName'))
}

/**
 * The signatory is named as head by a paper that stands today and is about the applicant, and no paper names somebody
 * else in that place: another order, or a certificate; where any director may sign, an extract that leaves this one out.
 */
export function authorityOfHead(
  input: CheckInput,
  papers: readonly Match[],
  signatory: Field,
  signed: Evidence,
): Result {
  const naming = papers.filter(({ match }) => match === 'same').map(({ document }) => document)
  const others = contradicting(input, papers, signatory)
  const evidence = [signed, ...[...naming, ...others].map(evidenceOfDocument)]
  if (others.length > 0) return unclear('name-differs', evidence, [flag('signatory-mismatch', evidence)])
  const found = naming.map((document) => standingOf(input, document))
  const best = STANDINGS.find((standing) => found.includes(standing)) ?? 'doubtful'
  return best === 'stands' ? met(evidence) : unclear(best satisfies FindingReason, evidence)
}

function contradicting(
  { facts, rules }: CheckInput,
  papers: readonly Match[],
  signatory: Field,
): CaseDocument[] {
  const certificates = matches(documentsOf(facts, 'registration'), signatory)
  const rivals = rules.directors ? certificates : [...papers, ...certificates]
  const differing = rivals.filter(({ match }) => match === 'differs').map(({ document }) => document)
  return [...new Set(differing)]
}

/** How a paper that names a head, or an extract, stands today, and whether it is about the applicant. */
export function standingOf(input: CheckInput, document: CaseDocument): Standing {
  const { facts } = input
  const standing =
    document.kind === 'registration' ? ofExtract(input, document) : ofAppointment(facts, document)
  return standing === 'stands' && !isOfApplicant(facts, document) ? 'doubtful' : standing
}

/** An extract tells who the directors were on its day, and is believed for a while. */
function ofExtract({ facts, rules }: CheckInput, document: CaseDocument): Standing {
  const date = surest(document, 'documentDate')
  if (!date) return 'undated'
  if (date.confidence < DOUBTFUL) return 'doubtful'
  if (date.value > facts.today) return 'future-dated'
  return daysBetween(date.value, facts.today) > (rules.directors?.extractMaxDays ?? 0) ? 'too-old' : 'stands'
}

function ofAppointment({ today }: CaseFacts, document: CaseDocument): Standing {
  const since = surest(document, 'documentDate')
  const until = surest(document, 'validUntil')
  if (since && since.value > today) return 'future-dated'
  if (until && until.confidence < DOUBTFUL) return 'doubtful'
  return until && until.value < today ? 'expired' : 'stands'
}

/** About what the application is about, or what a certificate is that itself is about the same. */
function isOfApplicant(facts: CaseFacts, document: CaseDocument): boolean {
  const applications = documentsOf(facts, 'application')
  const isDirect = (paper: CaseDocument): boolean => applications.some((each) => areLinked(each, paper))
  const certificates = documentsOf(facts, 'registration').filter(isDirect)
  return isDirect(document) || certificates.some((each) => areLinked(each, document))
}
