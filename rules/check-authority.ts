import type { CaseDocument, Field } from '../cases/document.ts'
import { samePerson } from '../cases/names.ts'
import type { Evidence } from '../cases/verdict.ts'
import type { FieldName } from '../cases/vocabulary.ts'
import { type CaseFacts, documentsOf, evidenceOf, evidenceOfDocument, surest } from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { type Role, roleOf } from './head-of-organisation.ts'
import { areLinked } from './one-organisation.ts'
import { termOf } from './power-of-attorney-term.ts'
import { DOUBTFUL, flag, met, missing, type Result, unclear, unmet } from './result.ts'

interface Match {
  readonly document: CaseDocument
  readonly match: 'same' | 'differs' | 'unsure'
}

/**
 * Who signed the application may do so: the head by the order or resolution of appointment, anyone else by a
 * power of attorney in date. The name on that paper must be the name under the application, and the paper must be
 * about the same organisation. Everything that decides must have been read surely.
 */
export function checkAuthority({ facts }: CheckInput): Result {
  const appointments = documentsOf(facts, 'appointment')
  const powers = documentsOf(facts, 'power-of-attorney')
  const [application] = documentsOf(facts, 'application')
  if (appointments.length + powers.length === 0) return missing('not-sent')
  const papers = [...appointments, ...powers].map(evidenceOfDocument)
  const signatory = application && surest(application, 'signatoryName')
  if (!signatory) return unclear(application ? 'name-unknown' : 'role-unknown', papers)

  const signed = evidenceOf({ field: signatory, document: application })
  const role = roleOf(sureValue(application, 'signatoryRole'))
  const byAppointment = matches(appointments, signatory)
  const byPower = matches(powers, signatory)
  if (role !== 'other' && byAppointment.some(isSame)) return appointed(facts, byAppointment, role, signed)
  if (byPower.some(isSame)) return empowered(facts, application, byPower, signed)

  const needed = role === 'head' ? byAppointment : role === 'other' ? byPower : [...byAppointment, ...byPower]
  if (needed.length === 0) return missing('not-sent')
  const evidence = [signed, ...needed.map(({ document }) => evidenceOfDocument(document))]
  return needed.every(({ match }) => match === 'differs')
    ? unclear('name-differs', evidence, [flag('signatory-mismatch', evidence)])
    : unclear('name-unknown', evidence)
}

/** Nobody else is appointed beside the signatory, the certificate names no other head, nothing lies in the future. */
function appointed(facts: CaseFacts, all: readonly Match[], role: Role, signed: Evidence): Result {
  const [{ document } = all[0] as Match] = all.filter(isSame)
  const heads = matches(documentsOf(facts, 'registration'), surest(document, 'signatoryName') as Field)
  const others = [...all, ...heads].filter(({ match }) => match === 'differs')
  const evidence = [
    signed,
    evidenceOfDocument(document),
    ...others.map((other) => evidenceOfDocument(other.document)),
  ]
  if (others.length > 0) return unclear('name-differs', evidence, [flag('signatory-mismatch', evidence)])
  if (role === 'doubtful') return unclear('role-unknown', evidence)
  const since = surest(document, 'documentDate')?.value ?? facts.today
  const until = surest(document, 'validUntil')
  const isTermSure = (until?.confidence ?? 1) >= DOUBTFUL
  const isInOffice = isTermSure && since <= facts.today && facts.today <= (until?.value ?? facts.today)
  return isInOffice && isOfApplicant(facts, document) ? met(evidence) : unclear('doubtful', evidence)
}

/** Of several powers for one person the one that is in its term counts. */
function empowered(
  facts: CaseFacts,
  application: CaseDocument,
  all: readonly Match[],
  signed: Evidence,
): Result {
  const terms = all.filter(isSame).map(({ document }) => ({ document, term: termFor(facts, document) }))
  const order = ['in-term', 'unsure', 'not-yet', 'expired', 'undated']
  const best = terms.toSorted((a, b) => order.indexOf(a.term) - order.indexOf(b.term))[0]
  const evidence = [signed, ...terms.map(({ document }) => evidenceOfDocument(document))]
  if (best?.term === 'expired')
    return unmet('expired', evidence, [flag('power-of-attorney-expired', evidence)])
  if (best?.term === 'undated')
    return unmet('undated', evidence, [flag('power-of-attorney-undated', evidence)])
  const isSure = best?.term === 'in-term' && areLinked(best.document, application)
  return isSure ? met(evidence) : unclear('doubtful', evidence)
}

function termFor(
  facts: CaseFacts,
  document: CaseDocument,
): 'in-term' | 'expired' | 'undated' | 'not-yet' | 'unsure' {
  const issued = surest(document, 'documentDate')
  const until = surest(document, 'validUntil')
  if ([issued, until].some((date) => date && date.confidence < DOUBTFUL)) return 'unsure'
  return termOf(issued?.value, until?.value, facts.today)
}

function isOfApplicant(facts: CaseFacts, document: CaseDocument): boolean {
  return documentsOf(facts, 'application', 'registration').some((paper) => areLinked(paper, document))
}

function matches(documents: readonly CaseDocument[], signatory: Field): Match[] {
  return documents.map((document) => ({ document, match: compare(document, signatory) }))
}

/** Two names that were both read surely are the same or differ; anything else a person must look at. */
function compare(document: CaseDocument, signatory: Field): Match['match'] {
  const named = surest(document, 'signatoryName')
  if (!named || Math.min(document.confidence, named.confidence, signatory.confidence) < DOUBTFUL)
    return 'unsure'
  return samePerson(named.value, signatory.value)
}

function isSame({ match }: Match): boolean {
  return match === 'same'
}

function sureValue(document: CaseDocument, name: FieldName): string | undefined {
  const field = surest(document, name)
  return field && field.confidence >= DOUBTFUL ? field.value : undefined
}
