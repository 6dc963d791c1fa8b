import type { Country, EntityType, MissingItem, Request } from './vocabulary.ts'

/** What is written into a blank application beforehand; absent where it is not known for sure. */
export interface Prefilled {
  readonly organisation?: string | undefined
  readonly registrationNumber?: string | undefined
  readonly accountNumber?: string | undefined
  readonly newEmail?: string | undefined
  /** Who will sign, and as what. */
  readonly name?: string | undefined
  readonly post?: string | undefined
  readonly requests: readonly Request[]
}

/** The blank application that goes along with a reply. */
export interface Blank {
  /** Null while it is open: the form then asks for it. */
  readonly owner: EntityType | null
  readonly country: Country | null
  /** What is demanded of this owner, sent or not; the form lists the papers among it. */
  readonly demanded: readonly MissingItem[]
  readonly filled: Prefilled
}

/** Nothing is known, or nothing may be told. */
export const NOTHING_FILLED: Prefilled = { requests: [] }
