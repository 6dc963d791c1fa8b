import type { CountryRules } from './country-rules.ts'
import { kz } from './kz.ts'

/** Changes whenever a verdict on the same papers could; kept with every verdict. */
export const RULES_VERSION = '2'

/** The countries that have rules. */
export const COUNTRY_RULES: readonly CountryRules[] = [kz]
