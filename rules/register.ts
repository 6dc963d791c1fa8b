import type { CountryRules } from './country-rules.ts'
import { ke } from './ke.ts'
import { kg } from './kg.ts'
import { kz } from './kz.ts'
import { uz } from './uz.ts'

/** Changes whenever a verdict on the same papers could; kept with every verdict. */
export const RULES_VERSION = '8'

/** The countries that have rules. */
export const COUNTRY_RULES: readonly CountryRules[] = [kz, uz, ke, kg]
