import type { CaseDocument } from './document.ts'
import type { MessageFacts } from './message.ts'
import type { MessageKind } from './vocabulary.ts'

/** Papers that nobody sends to a recovery mailbox for another purpose. */
const RECOVERY_PAPERS = ['application', 'appointment', 'power-of-attorney', 'registration']

/** An `other` paper at or below this confidence is one that was not recognised, not one known to be none of ours. */
export const UNDECIDED = 0.4

/**
 * What a message is, once its attachments were read: the text of many mails says only "see attached", so a paper of
 * an application makes it one whatever the text says; and so does a file that could not be read or recognised, unless
 * the text is plainly about other business: it may be the application, and nobody would ever see it.
 */
export function finalKind(
  facts: MessageFacts,
  documents: readonly CaseDocument[],
  unreadableFiles: number,
): MessageKind {
  if (facts.kind === 'bounce' || facts.kind === 'automated') return facts.kind
  if (documents.some(({ kind }) => RECOVERY_PAPERS.includes(kind))) return 'application'
  const unknown = unreadableFiles + documents.filter(isUnknown).length
  return unknown > 0 && !facts.offTopic ? 'application' : facts.kind
}

function isUnknown({ kind, confidence }: CaseDocument): boolean {
  return kind === 'unreadable' || (kind === 'other' && confidence <= UNDECIDED)
}
