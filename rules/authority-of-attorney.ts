import type { CaseDocument } from '../cases/document.ts'
import type { Evidence } from '../cases/verdict.ts'
import { standingOf } from './authority-of-head.ts'
import { documentsOf, evidenceOfDocument, surest } from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { matches } from './named-in.ts'
import { areLinked } from './one-organisation.ts'
import { termOf } from './power-of-attorney-term.ts'
import { DOUBTFUL, flag, met, type Result, unclear, unmet } from './result.ts'

/** What is wrong with a power of attorney, the least first. */
const FAULTS = [
  'none',
  'doubtful',
  'open',
  'future-dated',
  'scope-unknown',
  'grantor-differs',
  'scope',
  'expired',
  'undated',
] as const
type Fault = (typeof FAULTS)[number]

/** Whose power the application is signed by: given by the head, in its term, for what is asked. Of several the best counts. */
export function authorityOfAttorney(
  input: CheckInput,
  application: CaseDocument,
  powers: readonly CaseDocument[],
  signed: Evidence,
): Result {
  const faults = powers.map((power) => faultOf(input, application, power))
  const fault = FAULTS.find((each) => faults.includes(each)) ?? 'doubtful'
  const own = fault === 'grantor-differs' ? headsIn(input) : []
  const evidence = [signed, ...[...powers, ...own].map(evidenceOfDocument)]
  switch (fault) {
    case 'none':
      return met(evidence)
    case 'expired':
      return unmet('expired', evidence, [flag('power-of-attorney-expired', evidence)])
    case 'undated':
      return input.rules.powerOfAttorney.undated === 'void'
        ? unmet('undated', evidence, [flag('power-of-attorney-undated', evidence)])
        : unclear('undated', evidence)
    case 'scope':
      return unmet('scope', evidence, [flag('power-of-attorney-scope', evidence)])
    case 'grantor-differs':
      return unclear('grantor-differs', evidence, [flag('grantor-mismatch', evidence)])
    case 'scope-unknown':
      return unclear('scope', evidence)
    default:
      return unclear(fault, evidence)
  }
}

function faultOf(input: CheckInput, application: CaseDocument, power: CaseDocument): Fault {
  return (
    [
      termFault(input, power),
      scopeFault(power),
      grantorFault(input, power),
      areLinked(power, application) ? ('none' as const) : ('doubtful' as const),
    ].toSorted((a, b) => FAULTS.indexOf(b) - FAULTS.indexOf(a))[0] ?? 'none'
  )
}

function termFault({ facts, rules }: CheckInput, power: CaseDocument): Fault {
  const [issued, until] = [surest(power, 'documentDate'), surest(power, 'validUntil')]
  if ([issued, until].some((date) => date && date.confidence < DOUBTFUL)) return 'doubtful'
  const standing = termOf(issued?.value, until?.value, facts.today, rules.powerOfAttorney)
  if (standing === 'in-term') return 'none'
  return standing === 'not-yet' ? 'future-dated' : standing
}

function scopeFault(power: CaseDocument): Fault {
  const scope = surest(power, 'scope')
  if (!scope || scope.confidence < DOUBTFUL) return 'scope-unknown'
  return scope.value === 'other' ? 'scope' : 'none'
}

/** Who gave the power is the head whom another paper names, and still is. Where none names one, or the power does not say, nothing is known. */
function grantorFault(input: CheckInput, power: CaseDocument): Fault {
  const grantor = surest(power, 'grantorName')
  if (!grantor || grantor.confidence < DOUBTFUL) return 'none'
  // Nobody gives a power to themselves.
  if (matches([power], grantor).some(({ match }) => match === 'same')) return 'grantor-differs'
  const heads = matches(headsIn(input), grantor)
  const verdicts = heads.map(({ match }) => match)
  const isNamed = verdicts.includes('same')
  if (isNamed && (input.rules.directors || !verdicts.includes('differs')))
    return heads.some(({ match, document }) => match === 'same' && stillTells(input, document))
      ? 'none'
      : 'doubtful'
  if (verdicts.includes('differs')) return 'grantor-differs'
  return verdicts.length > 0 && !isNamed ? 'doubtful' : 'none'
}

/** A former director gives no power: an extract tells for a while only, an order while it holds; a certificate stays. */
function stillTells(input: CheckInput, document: CaseDocument): boolean {
  const isCertificate = document.kind === 'registration' && !input.rules.directors
  return isCertificate || standingOf(input, document) === 'stands'
}

/** The papers that name a head. */
function headsIn({ facts }: CheckInput): CaseDocument[] {
  return documentsOf(facts, 'appointment', 'registration').filter((document) =>
    surest(document, 'signatoryName'),
  )
}
