import type { Country, EntityType, MissingItem, Request } from '../cases/vocabulary.ts'
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

export interface CountryRules {
  readonly country: Country
  readonly requirements: readonly Requirement[]
}
