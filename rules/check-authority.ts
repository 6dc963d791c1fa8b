import type { CaseDocument, Field } from '../cases/document.ts'
import { samePerson } from '../cases/names.ts'
import type { Evidence } from '../cases/verdict.ts'
import { documentsOf, evidenceOf, evidenceOfDocument, surest } from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { termOf } from './power-of-attorney-term.ts'
import { DOUBTFUL, met, missing, type Result, unclear, unmet } from './result.ts'

/** Heads by their post; a deputy, or a director of something, is not one. */
const HEAD =
  /директор|руководител|председател|президент|управляющ|басшы|төраға|director|chief executive|\bceo\b|\bhead\b/iu
const NOT_HEAD =
  /заместител|\bзам\b|финансов|коммерческ|исполнительн|техническ|технологи|директор по |по доверенност|орынбасар|deputy|financial|commercial|technical|\b(c[fot]o)\b/iu

type Role = 'head' | 'other' | 'unknown'

/**
 * Who signed the application may do so: the head by the order or resolution of appointment, anyone else by a
 * power of attorney in date. The name on that paper must be the name under the application.
 */
export function checkAuthority(input: CheckInput): Result {
  const { facts } = input
  const appointments = documentsOf(facts, 'appointment')
  const powers = documentsOf(facts, 'power-of-attorney')
  const [application] = documentsOf(facts, 'application')
  if (appointments.length + powers.length === 0) return missing('not-sent')
  const signatory = application && surest(application, 'signatoryName')
  if (!signatory)
    return unclear(application ? 'name-unknown' : 'role-unknown', all([...appointments, ...powers]))

  const role = roleOf(surest(application, 'signatoryRole')?.value)
  const signed = evidenceOf({ field: signatory, document: application })
  const power = bestFor(powers, signatory)
  const appointment = bestFor(appointments, signatory)
  if (appointment?.match === 'same' && role !== 'other')
    return met([signed, evidenceOfDocument(appointment.document)])
  if (power?.match === 'same') return inTerm(power.document, signed, facts.today)

  const needed = role === 'head' ? appointment : role === 'other' ? power : (appointment ?? power)
  if (!needed) return missing('not-sent')
  const evidence = [signed, evidenceOfDocument(needed.document)]
  return needed.match === 'differs'
    ? unclear('name-differs', evidence, [{ code: 'signatory-mismatch', evidence }])
    : unclear('name-unknown', evidence)
}

/** The post under the application, as the rules see it. */
function roleOf(post: string | undefined): Role {
  if (!post) return 'unknown'
  return HEAD.test(post) && !NOT_HEAD.test(post) ? 'head' : 'other'
}

interface Match {
  readonly document: CaseDocument
  readonly match: 'same' | 'differs' | 'unsure'
}

function bestFor(documents: readonly CaseDocument[], signatory: Field): Match | undefined {
  const order = ['same', 'unsure', 'differs']
  return documents
    .map((document) => ({ document, match: compare(surest(document, 'signatoryName'), signatory) }))
    .toSorted((a, b) => order.indexOf(a.match) - order.indexOf(b.match))[0]
}

/** Two names that were both read surely are the same or differ; anything else a person must look at. */
function compare(named: Field | undefined, signatory: Field): Match['match'] {
  if (!named || Math.min(named.confidence, signatory.confidence) < DOUBTFUL) return 'unsure'
  return samePerson(named.value, signatory.value)
}

function inTerm(document: CaseDocument, signed: Evidence, today: string): Result {
  const evidence = [signed, evidenceOfDocument(document)]
  const term = termOf(surest(document, 'documentDate')?.value, surest(document, 'validUntil')?.value, today)
  if (term === 'in-term') return met(evidence)
  return term === 'undated'
    ? unmet('undated', evidence, [{ code: 'power-of-attorney-undated', evidence }])
    : unmet('expired', evidence, [{ code: 'power-of-attorney-expired', evidence }])
}

function all(documents: readonly CaseDocument[]): Evidence[] {
  return documents.map(evidenceOfDocument)
}
