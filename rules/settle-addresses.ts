import type { CaseDocument, Field } from '../cases/document.ts'
import { type CaseFacts, documentsOf, stated } from './case-facts.ts'

/** A hyphen before blanks: there the line ended. */
const BROKEN = /-\s+/u
/** As sure as another source makes it. */
const SETTLED = 0.85

/**
 * A hyphen at the end of a line may belong to an address that goes on in the next one, or not. Where this application or
 * another has the one reading and none the other, that settles it. The mail and its sender do not: who sends stolen
 * papers may have taken the other reading for an address of their own.
 */
export function withSettledAddresses(facts: CaseFacts): CaseFacts {
  const known = wholeAddresses(facts)
  const settle = (document: CaseDocument): CaseDocument => {
    if (document.kind !== 'application' || !document.fields.some(isBroken)) return document
    return { ...document, fields: document.fields.map((field) => settled(field, known)) }
  }
  return { ...facts, documents: facts.documents.map(settle) }
}

function isBroken({ name, raw }: Field): boolean {
  return name === 'newEmail' && BROKEN.test(raw)
}

/** The addresses that stand whole in the applications of the case. */
function wholeAddresses(facts: CaseFacts): Set<string> {
  const fields = stated(documentsOf(facts, 'application'), 'newEmail')
  return new Set(fields.flatMap(({ field }) => (isBroken(field) ? [] : [field.value])))
}

function settled(field: Field, known: ReadonlySet<string>): Field {
  if (!isBroken(field)) return field
  const readings = readingsOf(field).filter((reading) => known.has(reading))
  const [value] = readings
  if (value === undefined || readings.length > 1) return field
  return { ...field, value, confidence: Math.max(SETTLED, field.confidence) }
}

/** With the hyphen, as it stands, and without. */
function readingsOf({ raw, value }: Field): string[] {
  const cut = raw.search(BROKEN)
  const before = raw.slice(0, cut).toLowerCase()
  const at = value.indexOf(`${before}-`)
  return at < 0 ? [value] : [value, value.slice(0, at + before.length) + value.slice(at + before.length + 1)]
}
