import type { FlagCode } from './flags.ts'
import type { Country, EntityType, MissingItem, Request, UnreadableReason } from './vocabulary.ts'

export type FindingStatus = 'met' | 'missing' | 'unmet' | 'unclear'

/** Where the words that decided a finding stand; `attachmentId` is null for the message's own text. */
export interface Evidence {
  readonly attachmentId: string | null
  /** The attachment's file name as the sender wrote it, so that a receipt can name it. */
  readonly name: string | null
  readonly page: number | null
  readonly quote: string
}

/** Why a finding is not simply met; each code has words for the sender in templates/ and for staff in explain. */
export const FINDING_REASONS = [
  'not-sent',
  'stated-only',
  'check-digit',
  'role-unknown',
  'name-unknown',
  'name-differs',
  'expired',
  'undated',
  'only-in-message',
  'unreadable',
  'too-old',
  'future-dated',
  'scope',
  'grantor-differs',
  'open',
  'doubtful',
] as const
export type FindingReason = (typeof FINDING_REASONS)[number]

/** The result for one requirement. */
export interface Finding {
  /** Permanent, like `KZ-LEGAL-02`. */
  readonly code: string
  readonly status: FindingStatus
  /** What a reply asks for while the finding is not met. */
  readonly item: MissingItem
  readonly reason: FindingReason | null
  readonly evidence: readonly Evidence[]
}

/** A reason for a person to look; any flag makes the outcome `review`. */
export interface Flag {
  readonly code: FlagCode
  readonly evidence: readonly Evidence[]
}

export type Outcome = 'complete' | 'incomplete' | 'review'

/** What told the country or the entity type, surest first. */
export type Sign =
  | 'number'
  | 'legal-form'
  | 'document'
  | 'account-record'
  | 'statement'
  | 'language'
  | 'phone'
  | 'domain'

export interface Verdict {
  readonly outcome: Outcome
  readonly country: Country | null
  readonly entityType: EntityType | null
  /** Why the country and the entity type are what they are; null where they are open. */
  readonly because: { readonly country: Sign | null; readonly entityType: Sign | null }
  readonly requests: readonly Request[]
  readonly accountNumber: string | null
  readonly missing: readonly MissingItem[]
  readonly findings: readonly Finding[]
  readonly flags: readonly Flag[]
}

/** One file of the case as the receipt lists it. */
export interface ReceivedFile {
  readonly attachmentId: string
  readonly name: string
  readonly status: 'read' | 'unreadable' | 'refused'
  readonly reason: UnreadableReason | 'executable' | null
  /** Kinds of the documents found in it, in page order. */
  readonly kinds: readonly string[]
  /** The day it came, YYYY-MM-DD, when that was with an earlier message of the case; null for the present one. */
  readonly earlier: string | null
}
