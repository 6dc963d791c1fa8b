import type { Field } from '../cases/document.ts'
import type { CountryRules, Numbering } from './country-rules.ts'

/** The numbering of a country that a number belongs to, which tells whose it is; undefined when it is none of them. */
export function numberingOf(
  field: Pick<Field, 'scheme' | 'value'>,
  { numbers }: Pick<CountryRules, 'numbers'>,
): Numbering | undefined {
  return numbers.find(
    ({ scheme, shape }) => scheme === field.scheme && (shape === undefined || shape.test(field.value)),
  )
}

/** Whether a numbering is one that an owner of this kind may have. */
export function mayHave(entityType: string, { of }: Numbering): boolean {
  return of === entityType || (of === 'person' && entityType !== 'legal-entity')
}
