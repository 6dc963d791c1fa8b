import type { CaseDocument } from './document.ts'
import type { MessageKind } from './vocabulary.ts'

/** Papers that nobody sends to a recovery mailbox for another purpose. */
const RECOVERY_PAPERS = ['application', 'appointment', 'power-of-attorney', 'registration']

/**
 * What a message is, once its attachments were read: the text of many mails says only "see attached",
 * so a paper of an application makes it one whatever the text says.
 */
export function finalKind(byText: MessageKind, documents: readonly CaseDocument[]): MessageKind {
  if (byText === 'bounce' || byText === 'automated') return byText
  return documents.some(({ kind }) => RECOVERY_PAPERS.includes(kind)) ? 'application' : byText
}
