import type { CountryRules } from './country-rules.ts'
import { addYears } from './dates.ts'

/** `open`: neither the paper nor a rule of the country says how long the power lasts. */
export type TermStanding = 'in-term' | 'expired' | 'undated' | 'not-yet' | 'open'

/**
 * Whether a power of attorney is in its term on a day, by the rules of its country: how long one lasts at most, and
 * how long when it states no term. Dates are YYYY-MM-DD. `undated` where such a power is void or nobody can tell.
 */
export function termOf(
  issued: string | undefined,
  until: string | undefined,
  today: string,
  { maxYears, defaultYears }: CountryRules['powerOfAttorney'],
): TermStanding {
  if (until && until < today) return 'expired'
  if (!issued) return 'undated'
  if (issued > today) return 'not-yet'
  if (maxYears !== null && addYears(issued, maxYears) < today) return 'expired'
  if (until) return 'in-term'
  if (defaultYears === null) return 'open'
  return today <= addYears(issued, defaultYears) ? 'in-term' : 'expired'
}
