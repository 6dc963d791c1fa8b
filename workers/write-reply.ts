import { randomUUID } from 'node:crypto'
import { NOTHING_FILLED, type Prefilled } from '../cases/blank.ts'
import type { CaseDocument } from '../cases/document.ts'
import type { MessageFacts } from '../cases/message.ts'
import type { ReceivedFile } from '../cases/verdict.ts'
import type { Config } from '../config.ts'
import type { NewReply } from '../store/replies.ts'
import type { ReplyRow } from '../store/schema.ts'
import type { ComposedReply } from '../templates/compose.ts'
import type { Assessed } from './assess-held.ts'
import { type HeldMessage, localDay } from './held-message.ts'
import { prefilled } from './prefilled.ts'
import type { ThreadTokens } from './thread-token.ts'

/** What makes a reply due, and to which message of whom. */
export interface ReplyTo {
  readonly messageId: string
  /** The one mailbox it may go to; null when there is none. */
  readonly recipient: string | null
  readonly facts: MessageFacts
  readonly caseId: string | null
  readonly verdictId: string | null
  readonly occasion: ReplyRow['occasion']
  /** Why it may not leave without a person, or null. */
  readonly heldBack: string | null
}

/** Whoever may be somebody else is answered by staff or not at all. */
const FOR_STAFF: readonly string[] = ['unauthenticated', 'ambiguous']

/** A composed reply as the database keeps it, with the state it begins in. */
export function writeReply(
  to: ReplyTo,
  composed: ComposedReply,
  { config, tokens, canSend }: { config: Config; tokens: ThreadTokens; canSend: boolean },
): NewReply {
  const id = randomUUID()
  const { template, language, subject, text, html, application } = composed
  return {
    id,
    caseId: to.caseId,
    verdictId: to.verdictId,
    occasion: to.occasion,
    messageId: to.messageId,
    recipient: to.recipient ?? '',
    template,
    language,
    composed: { subject, text, html, application, references: to.facts.references },
    headerId: tokens.headerId(id, config.RECOVERY_ADDRESS.split('@')[1] as string),
    ...stateOf(to, config, canSend),
  }
}

function stateOf(
  to: ReplyTo,
  config: Config,
  canSend: boolean,
): { state: NewReply['state']; reason: string | null } {
  const { recipient, facts } = to
  if (!recipient) return { state: 'suppressed', reason: 'no-single-sender' }
  if (recipient === config.RECOVERY_ADDRESS.toLowerCase())
    return { state: 'suppressed', reason: 'own-address' }
  if (facts.noReply && !FOR_STAFF.includes(facts.noReply))
    return { state: 'suppressed', reason: facts.noReply }
  if (config.REPLY_MODE === 'off') return { state: 'suppressed', reason: 'replies-off' }
  // Whoever forges an address must not make us write to it; staff may.
  const isAllowed = facts.noReply === 'unauthenticated' && config.REPLY_TO_UNVERIFIED === 'yes'
  const heldBack = (isAllowed ? null : facts.noReply) ?? to.heldBack
  if (config.REPLY_MODE === 'draft' || heldBack) return { state: 'draft', reason: heldBack }
  return canSend ? { state: 'queued', reason: null } : { state: 'suppressed', reason: 'no-smtp' }
}

/** A receipt names files: a case with messages of several senders answers none of them by itself. */
export function ofSeveralSenders(held: readonly HeldMessage[]): string | null {
  return new Set(held.map(({ message }) => message.facts.sender)).size > 1 ? 'several-senders' : null
}

/** What a form may repeat to its one recipient; with messages of several senders, nothing. */
export function filledFor(
  held: readonly HeldMessage[],
  { facts, verdictForSender }: Pick<Assessed, 'facts' | 'verdictForSender'>,
): Prefilled {
  return ofSeveralSenders(held) ? NOTHING_FILLED : prefilled(facts, verdictForSender)
}

/** The files of a case as its receipt lists them, those of the newest message first; decoration is not mentioned. */
export function receivedFiles(
  held: readonly HeldMessage[],
  documents: readonly CaseDocument[],
): ReceivedFile[] {
  const newest = held.length - 1
  return held
    .map((each, index) => filesOf(each, documents, index === newest))
    .toReversed()
    .flat()
}

function filesOf(
  { message, attachments }: HeldMessage,
  documents: readonly CaseDocument[],
  isNewest: boolean,
): ReceivedFile[] {
  return attachments
    .filter(({ status }) => status !== 'decoration')
    .map(({ id, name, status, reason }) => ({
      attachmentId: id,
      name,
      status: status === 'read' || status === 'refused' ? status : 'unreadable',
      reason: (status === 'read' ? null : (reason ?? 'damaged')) as ReceivedFile['reason'],
      kinds: documents.filter((document) => isIn(document, id)).map(({ kind }) => kind),
      earlier: isNewest ? null : localDay(message.received_at),
    }))
}

function isIn({ attachmentId, continuedIn = [] }: CaseDocument, id: string): boolean {
  return attachmentId === id || continuedIn.some((file) => file.attachmentId === id)
}
