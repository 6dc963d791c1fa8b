import type { CaseDocument, Field } from '../cases/document.ts'
import { type CaseFacts, documentsOf, stated, statedInText } from './case-facts.ts'

/** A hyphen before blanks: there the line ended. */
const BROKEN = /-\s+/u
/** As sure as another source makes it. */
const SETTLED = 0.85

/**
 * A hyphen at the end of a line may belong to an address that goes on in the next one, or not. Where the mail's own
 * text, its sender or another application has the one reading and none the other, that settles it.
 */
export function withSettledAddresses(facts: CaseFacts): CaseFacts {
  const settle = (document: CaseDocument): CaseDocument => {
    if (document.kind !== 'application' || !document.fields.some(isBroken)) return document
    const known = elsewhere(facts, document)
    return { ...document, fields: document.fields.map((field) => settled(field, known)) }
  }
  return { ...facts, documents: facts.documents.map(settle) }
}

function isBroken({ name, raw }: Field): boolean {
  return name === 'newEmail' && BROKEN.test(raw)
}

/** The addresses that are whole in other places of the case. */
function elsewhere(facts: CaseFacts, own: CaseDocument): Set<string> {
  const others = documentsOf(facts, 'application').filter((document) => document !== own)
  const fields = [...statedInText(facts, 'newEmail'), ...stated([...others, own], 'newEmail')].flatMap(
    ({ field }) => (isBroken(field) ? [] : [field.value]),
  )
  return new Set([...fields, ...(facts.message.sender ? [facts.message.sender] : [])])
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
