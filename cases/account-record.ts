import type { EntityType } from './vocabulary.ts'

/** What the provider already knows of an account; null or empty where it does not say. */
export interface AccountRecord {
  readonly accountNumber: string
  /** ISO 3166-1 alpha-2: the provider has customers in countries that have no rules here. */
  readonly country: string | null
  readonly entityType: EntityType | null
  readonly registrationNumber: string | null
  readonly organisation: string | null
  readonly ownerName: string | null
  /** Lower case. */
  readonly ownerEmails: readonly string[]
  /** How the owner chose beforehand to submit such a request, or null. */
  readonly submissionMethod: string | null
}

/** What the account directory said of the account number that was read. */
export type AccountAnswer =
  | { readonly is: 'found'; readonly record: AccountRecord }
  /** `off`: no directory is configured. `not-asked`: no account number was read surely. */
  | { readonly is: 'off' | 'not-asked' | 'unknown' | 'unreachable' }
