import type { ReceivedFile, Verdict } from '../cases/verdict.ts'
import type { Situation } from '../cases/vocabulary.ts'
import type { GuideName, TemplateName } from './strings.ts'

/** Why we write. */
type Occasion =
  /** To answer a message, with what is known of its whole case. */
  | { readonly is: 'message' }
  /** To answer a message kept beside somebody's case: it learns nothing of the case and is asked for nothing. */
  | { readonly is: 'beside' }
  /** To remind of what is missing; `closesOn` is the day on which the case will be closed, YYYY-MM-DD. */
  | { readonly is: 'reminder'; readonly closesOn: string }
  /** To say that the case was closed because papers did not come. */
  | { readonly is: 'expiry' }

export interface Situated {
  readonly occasion: Occasion
  /** Of the whole case; null for a message that is no application. */
  readonly verdict: Verdict | null
  /** Of the whole case. */
  readonly files: readonly ReceivedFile[]
  /** What the message says of its sender. */
  readonly situations: readonly Situation[]
}

/**
 * The reply that fits; `isAsking` tells whether the verdict leaves anything to ask the sender for. Who sent
 * papers gets an answer about them, whatever else the message says; when nothing is left to ask for, what is
 * open lies with staff.
 */
export function templateFor(
  { occasion, verdict, files, situations }: Situated,
  isAsking: boolean,
): TemplateName {
  if (occasion.is === 'beside') return 'review'
  if (occasion.is === 'expiry') return 'expired'
  if (occasion.is === 'reminder') return isAsking ? 'reminder' : 'review'
  const hasLink = situations.includes('cloud-link')
  const hasPapers = hasLink || files.some(mayBePaper)
  const guide = hasPapers && verdict ? null : ofSituation(situations, verdict)
  if (guide) return guide
  const hasNothing = !hasLink && files.length === 0
  if (!verdict || (hasNothing && verdict.entityType === null)) return 'not-application'
  return verdict.outcome === 'incomplete' && !isAsking ? 'review' : verdict.outcome
}

/** Anything but what is known to be none of ours: a screenshot sent along, say. */
function mayBePaper({ kinds, reason }: ReceivedFile): boolean {
  return reason !== 'not-a-document' && (kinds.length === 0 || kinds.some((kind) => kind !== 'other'))
}

/** Whoever asks for another address or for two-factor authentication to be off asks for more than a password. */
function ofSituation(situations: readonly Situation[], verdict: Verdict | null): GuideName | null {
  const isRequest = (verdict?.requests.length ?? 0) > 0
  if (situations.includes('not-owner')) return 'not-owner'
  if (situations.includes('password-only') && !isRequest) return 'password-only'
  return situations.includes('has-access') ? 'has-access' : null
}
