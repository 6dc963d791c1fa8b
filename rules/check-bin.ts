import { documentsOf, evidenceOf, type Stated, stated, statedInText } from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { DOUBTFUL, met, missing, type Result, unclear } from './result.ts'

/** The papers that show a number because an office gave it. */
const SHOWING = ['registration', 'tax-certificate'] as const
const STATING = ['application', 'appointment', 'power-of-attorney'] as const

/**
 * The BIN on a paper that shows it. A BIN only stated counts where the operator says so. Numbers that
 * disagree are flagged: eleven digits of twelve are all that the check digit protects, so one BIN must
 * not be believed against another.
 */
export function checkBin({ facts, acceptStated }: CheckInput): Result {
  const shown = sure(bins(stated(documentsOf(facts, ...SHOWING), 'registrationNumber')))
  const inPapers = bins(stated(documentsOf(facts, ...STATING), 'registrationNumber'))
  const all = [...bins(stated(documentsOf(facts, ...SHOWING), 'registrationNumber')), ...inPapers]
  const seen = [...all, ...bins(statedInText(facts, 'registrationNumber'))]
  const flags = flagsOf(seen)
  const evidence = seen.map(evidenceOf)
  if (flags.length > 0 && shown.length > 0) return unclear('check-digit', evidence, flags)
  if (shown.length > 0) return met(evidence)
  if (documentsOf(facts, ...SHOWING).length > 0) return unclear('doubtful', evidence, flags)
  if (acceptStated && flags.length === 0 && sure(inPapers).some(isInApplication)) return met(evidence)
  return seen.length > 0
    ? missing('stated-only', 'registration-document', flags)
    : missing('not-sent', 'registration-number')
}

function flagsOf(seen: readonly Stated[]): Result['flags'] {
  const evidence = seen.map(evidenceOf)
  const valid = seen.filter(({ field }) => field.confidence >= DOUBTFUL)
  const values = new Set(valid.map(({ field }) => field.value))
  const broken = seen.filter(({ field }) => field.confidence < DOUBTFUL && !values.has(field.value))
  return [
    ...(values.size > 1 ? [{ code: 'registration-number-mismatch', evidence }] : []),
    ...(broken.length > 0 ? [{ code: 'invalid-check-digit', evidence: broken.map(evidenceOf) }] : []),
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
