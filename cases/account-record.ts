import type { Country, EntityType } from './vocabulary.ts'

/** What the provider already knows of an account; null or empty where it does not say. */
interface AccountRecord {
  readonly accountNumber: string
  readonly country: Country | null
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
