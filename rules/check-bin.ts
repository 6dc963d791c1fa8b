import type { CaseDocument } from '../cases/document.ts'
import {
  type CaseFacts,
  documentsOf,
  evidenceOf,
  evidenceOfDocument,
  type Stated,
  stated,
  statedInText,
} from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { areLinked } from './one-organisation.ts'
import { DOUBTFUL, flag, met, missing, type Result, unclear } from './result.ts'

/** The papers that show a number because an office gave it. */
const SHOWING = ['registration', 'tax-certificate'] as const
const STATING = ['application', 'appointment', 'power-of-attorney'] as const

/**
 * The BIN on a paper that shows it. A BIN only stated counts where the operator says so. Numbers that
 * disagree are flagged: eleven digits of twelve are all that the check digit protects, so one BIN must
 * not be believed against another.
 */
export function checkBin({ facts, acceptStated }: CheckInput): Result {
  const papers = documentsOf(facts, ...SHOWING)
  const onPapers = bins(stated(papers, 'registrationNumber'))
  const inOthers = bins(stated(documentsOf(facts, ...STATING), 'registrationNumber'))
  const seen = [...onPapers, ...inOthers, ...bins(statedInText(facts, 'registrationNumber'))]
  const shown = sure(onPapers).filter(({ document }) => (document?.confidence ?? 0) >= DOUBTFUL)
  const flags = flagsOf(seen)
  const evidence = seen.map(evidenceOf)
  if (flags.length > 0 && shown.length > 0) return unclear('check-digit', evidence, flags)
  if (shown.some(({ document }) => isOfApplicant(facts, document))) return met(evidence)
  if (papers.length > 0)
    return unclear('doubtful', evidence.length > 0 ? evidence : papers.map(evidenceOfDocument), flags)
  if (acceptStated && flags.length === 0 && sure(inOthers).some(isInApplication)) return met(evidence)
  return seen.length > 0
    ? missing('stated-only', 'registration-document', flags)
    : missing('not-sent', 'registration-number')
}

/** A certificate of some organisation says nothing about an application that names another, or none. */
function isOfApplicant(facts: CaseFacts, paper: CaseDocument | null): boolean {
  const applications = documentsOf(facts, 'application')
  return paper !== null && (applications.length === 0 || applications.some((each) => areLinked(each, paper)))
}

function flagsOf(seen: readonly Stated[]): Result['flags'] {
  const evidence = seen.map(evidenceOf)
  const valid = seen.filter(({ field }) => field.confidence >= DOUBTFUL)
  const values = new Set(valid.map(({ field }) => field.value))
  const broken = seen.filter(({ field }) => field.confidence < DOUBTFUL && !values.has(field.value))
  return [
    ...(values.size > 1 ? [flag('registration-number-mismatch', evidence)] : []),
    ...(broken.length > 0 ? [flag('invalid-check-digit', broken.map(evidenceOf))] : []),
  ]
}

function bins(values: readonly Stated[]): Stated[] {
  return values.filter(({ field }) => field.scheme === 'kz-bin')
}

function sure(values: readonly Stated[]): Stated[] {
  return values.filter(({ field }) => field.confidence >= DOUBTFUL)
}

function isInApplication({ document }: Stated): boolean {
  return document?.kind === 'application'
}
