import type { Evidence, Sign } from '../cases/verdict.ts'
import type { Country, EntityType } from '../cases/vocabulary.ts'
import type { CaseFacts } from './case-facts.ts'
import { legalForms, organisationsNamed, SIGNS_BY_STRENGTH, type Told } from './signs.ts'

export interface Deduced {
  readonly country: Country | null
  readonly entityType: EntityType | null
  readonly because: { readonly country: Sign | null; readonly entityType: Sign | null }
  /** Where strong signs that contradict each other stand, for the axis that they leave open. */
  readonly contradictions: Readonly<Record<Axis, readonly Evidence[]>>
}

type Axis = 'country' | 'entityType'

/** Signs that the sender may simply be asked about; stronger ones that contradict each other a person must see. */
const WEAK: readonly Sign[] = ['statement', 'language', 'phone', 'domain']

/**
 * Country and entity type, each by the strongest signs that say anything of it. Signs of one strength that contradict
 * each other leave it open, and nothing is ever guessed.
 */
export function deduce(facts: CaseFacts): Deduced {
  const levels = SIGNS_BY_STRENGTH.map((signs) => signs(facts))
  const country = decided(levels, 'country')
  const entityType = uncontradicted(facts, decided(levels, 'entityType'))
  return {
    country: country.value,
    entityType: entityType.value,
    because: { country: country.sign, entityType: entityType.sign },
    contradictions: { country: country.contradiction, entityType: entityType.contradiction },
  }
}

interface Decided<A extends Axis> {
  readonly value: Told[A]
  readonly sign: Sign | null
  readonly contradiction: readonly Evidence[]
}

/**
 * A person shows who they are and needs nobody's authority, so that nobody is taken for one whose papers speak of an
 * organisation: an individual names none, and the number of a trade stands beside no name of a company.
 */
function uncontradicted(facts: CaseFacts, found: Decided<'entityType'>): Decided<'entityType'> {
  const against =
    found.value === 'individual'
      ? organisationsNamed(facts)
      : found.value === 'sole-proprietor'
        ? legalForms(facts).flatMap(({ entityType, evidence }) =>
            entityType === 'legal-entity' ? [evidence] : [],
          )
        : []
  return against.length > 0 ? { value: null, sign: null, contradiction: against } : found
}

function decided<A extends Axis>(levels: readonly (readonly Told[])[], axis: A): Decided<A> {
  const telling = levels
    .map((level) => level.filter((told) => told[axis] !== null))
    .find((level) => level.length > 0)
  const [first] = telling ?? []
  if (!telling || !first) return { value: null, sign: null, contradiction: [] }
  if (telling.every((told) => told[axis] === first[axis]))
    return { value: first[axis], sign: first.sign, contradiction: [] }
  const strong = telling.filter(({ sign }) => !WEAK.includes(sign))
  return { value: null, sign: null, contradiction: strong.map(({ evidence }) => evidence) }
}
