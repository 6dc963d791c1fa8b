import type { Country, EntityType } from '../cases/vocabulary.ts'
import { COUNTRY_RULES } from './register.ts'

/** Forms that more than one country uses: they tell what the owner is, and not where. */
const SHARED: readonly (readonly [RegExp, EntityType])[] = [
  [
    /(?<![\p{L}-])(?:ООО|ОАО|ЗАО|АО|LLC|LLP|JSC)(?!\p{L})|обществ\p{L} с ограниченной|акционерн\p{L}+ обществ|limited liability|joint.stock/iu,
    'legal-entity',
  ],
  [
    /(?<![\p{L}-])(?:ИП|ЧП)(?!\p{L})|индивидуальн\p{L}+ предпринимател|sole (?:proprietor|trader)|(?<!\p{L})proprietor/iu,
    'sole-proprietor',
  ],
]

/** What the legal form in a name tells; a country's own form before one that several use. */
export function formOf(name: string): { country: Country | null; entityType: EntityType } | null {
  for (const { country, forms } of COUNTRY_RULES) {
    const form = forms.find(([pattern]) => pattern.test(name))
    if (form) return { country, entityType: form[1] }
  }
  const shared = SHARED.find(([pattern]) => pattern.test(name))
  return shared ? { country: null, entityType: shared[1] } : null
}
