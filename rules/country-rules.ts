import type { Country, EntityType, MissingItem, Request, Scheme } from '../cases/vocabulary.ts'
import type { CheckName } from './checks.ts'

/** One thing the rules demand. */
export interface Requirement {
  /** Permanent public code; may be retired, never given another meaning. */
  readonly code: string
  readonly entityType: EntityType
  /** The requests it applies to. */
  readonly requests: readonly Request[]
  readonly item: MissingItem
  readonly check: CheckName
  /** What it demands, for staff, in English. */
  readonly demand: string
  /** `documented`: the provider's own page says so; `assumed`: we think so, and the operator should say. */
  readonly provenance: 'documented' | 'assumed'
  readonly source: string
}

/** How long a power of attorney lasts; `null` where no rule was found and the paper itself must say. */
interface PowerOfAttorneyTerm {
  readonly maxYears: number | null
  /** When no term is stated. */
  readonly defaultYears: number | null
  /** Without a date of issue it is `void`, or nobody can tell (`open`). */
  readonly undated: 'void' | 'open'
  readonly source: string
}

export interface CountryRules {
  readonly country: Country
  /** Applies only when the operator switches the country on. */
  readonly offByDefault?: true
  /** The numberings of the country, whose number they are; the surest first. */
  readonly numbers: { readonly organisation: readonly Scheme[]; readonly person: readonly Scheme[] }
  readonly powerOfAttorney: PowerOfAttorneyTerm
  readonly requirements: readonly Requirement[]
}
