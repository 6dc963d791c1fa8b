import type { CaseDocument } from '../cases/document.ts'
import { samePerson } from '../cases/names.ts'
import { surest } from './case-facts.ts'
import { DOUBTFUL } from './result.ts'

/** Whether two papers name one person, both read surely. Silence is no link. */
export function sharePerson(a: CaseDocument, b: CaseDocument): boolean {
  return personMatch(a, b) === 'same'
}

/** How the person of one paper compares with that of another; what was not read surely cannot be told. */
export function personMatch(a: CaseDocument, b: CaseDocument): 'same' | 'differs' | 'unsure' {
  const [one, other] = [surest(a, 'signatoryName'), surest(b, 'signatoryName')]
  if (!one || !other || Math.min(one.confidence, other.confidence) < DOUBTFUL) return 'unsure'
  return samePerson(one.value, other.value)
}
