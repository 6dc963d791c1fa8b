import type { FlagCode } from '../cases/flags.ts'
import type { Evidence, FindingReason, FindingStatus, Flag } from '../cases/verdict.ts'
import type { MissingItem } from '../cases/vocabulary.ts'

/** Below this confidence a value or a kind is shown to a person instead of being relied on. */
export const DOUBTFUL = 0.6

/** What a check says: a finding without its code, and flags. */
export interface Result {
  readonly status: FindingStatus
  readonly reason: FindingReason | null
  readonly evidence: readonly Evidence[]
  readonly flags: readonly Flag[]
  /** When the check asks for something narrower than its requirement's item. */
  readonly item?: MissingItem
}

export function met(evidence: readonly Evidence[], flags: readonly Flag[] = []): Result {
  return { status: 'met', reason: null, evidence, flags }
}

export function missing(reason: FindingReason, item?: MissingItem, flags: readonly Flag[] = []): Result {
  return { status: 'missing', reason, evidence: [], flags, ...(item ? { item } : {}) }
}

export function unmet(reason: FindingReason, evidence: readonly Evidence[], flags: readonly Flag[]): Result {
  return { status: 'unmet', reason, evidence, flags }
}

export function unclear(
  reason: FindingReason,
  evidence: readonly Evidence[],
  flags: readonly Flag[] = [],
): Result {
  return { status: 'unclear', reason, evidence, flags }
}

export function flag(code: FlagCode, evidence: readonly Evidence[] = []): Flag {
  return { code, evidence }
}
