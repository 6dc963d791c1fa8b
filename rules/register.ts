import type { Country } from '../cases/vocabulary.ts'
import type { CountryRules } from './country-rules.ts'
import { kz } from './kz.ts'

/** Changes whenever a verdict on the same papers could; kept with every verdict. */
export const RULES_VERSION = '2'

/** The countries that have rules. */
export const REGISTER: Partial<Record<Country, CountryRules>> = { KZ: kz }
