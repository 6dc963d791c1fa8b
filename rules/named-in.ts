import type { CaseDocument, Field } from '../cases/document.ts'
import { samePerson } from '../cases/names.ts'
import { surest } from './case-facts.ts'
import { DOUBTFUL } from './result.ts'

/** Whether a paper turns on a person. */
export interface Match {
  readonly document: CaseDocument
  readonly match: 'same' | 'differs' | 'unsure'
}

/** Compares whom each paper turns on with a person. A certificate may list several, and one of them is enough. */
export function matches(documents: readonly CaseDocument[], person: Field): Match[] {
  return documents.map((document) => ({ document, match: matchOf(document, person) }))
}

function matchOf(document: CaseDocument, person: Field): Match['match'] {
  const first = surest(document, 'signatoryName')
  const listed = document.fields.filter(({ name }) => name === 'signatoryName')
  const named = document.kind === 'registration' ? listed : first ? [first] : []
  const verdicts = named.map((name) => compare(document, name, person))
  if (verdicts.includes('same')) return 'same'
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'differs') ? 'differs' : 'unsure'
}

/** Two names that were both read surely are the same or differ; anything else a person must look at. */
function compare(document: CaseDocument, name: Field, person: Field): Match['match'] {
  return Math.min(document.confidence, name.confidence, person.confidence) < DOUBTFUL
    ? 'unsure'
    : samePerson(name.value, person.value)
}
