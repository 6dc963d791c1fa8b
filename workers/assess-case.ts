import { randomUUID } from 'node:crypto'
import type { CaseDocument } from '../cases/document.ts'
import { finalKind } from '../cases/final-kind.ts'
import type { MessageFacts } from '../cases/message.ts'
import type { ReceivedFile, Verdict } from '../cases/verdict.ts'
import type { Language, UnreadableReason } from '../cases/vocabulary.ts'
import type { Config } from '../config.ts'
import { assess } from '../rules/assess.ts'
import type { CaseFacts } from '../rules/case-facts.ts'
import { RULES_VERSION } from '../rules/register.ts'
import {
  attachmentsOf,
  documentsOf,
  heldReading,
  markUnread,
  replaceDocuments,
} from '../store/attachments.ts'
import { openCaseFile, saveVerdict } from '../store/case-files.ts'
import { addEvent } from '../store/events.ts'
import { messageById, saveAssessed } from '../store/messages.ts'
import { unfinishedReads } from '../store/outbox.ts'
import { insertReply, type NewReply } from '../store/replies.ts'
import type { AttachmentRow, Db, MessageRow } from '../store/schema.ts'
import { compose } from '../templates/compose.ts'
import { assessSettings } from './assess-settings.ts'
import { newJob } from './jobs.ts'
import { joinDocuments, type ReadAttachment } from './join-documents.ts'
import type { Handler } from './run.ts'
import type { Tools } from './tools.ts'

const READS_UNFINISHED_MS = 2000

/** Message and documents → findings, verdict, and the reply that says so. */
export function assessCase({ db, reader, smtp, config }: Tools): Handler<'assess-case'> {
  return async ({ messageId }) => {
    if (await unfinishedReads(db, messageId)) return { wait: READS_UNFINISHED_MS }
    const message = await messageById(db, messageId)
    const attachments = await attachmentsOf(db, messageId)
    const documents = await documentsOf(db, messageId)
    const readings = await readAttachments(db, attachments, documents, await reader.version())
    const joined = joinDocuments(readings, config.ACCOUNT_NUMBER_PATTERN)
    const facts = caseFacts(message, attachments, withJoined(readings, joined))
    const kind = finalKind(facts.message, facts.documents, facts.unreadable.length)
    const language = facts.message.language
    if (kind !== 'application') {
      return {
        done: async (tx) => {
          await markUnread(tx, messageId)
          await saveAssessed(tx, messageId, { kind, language, caseId: null })
          await addEvent(tx, { actor: 'workers', what: 'set-aside', messageId, details: { kind } })
          return []
        },
      }
    }
    const verdict = assess(facts, assessSettings(config))
    const caseId = randomUUID()
    const verdictId = randomUUID()
    const reply = replyTo(message, attachments, facts, verdict, { caseId, verdictId }, config, smtp !== null)
    return {
      done: async (tx) => {
        await markUnread(tx, messageId)
        for (const { id, documents } of joined) await replaceDocuments(tx, id, documents)
        await openCaseFile(tx, { id: caseId, sender: message.sender ?? '', language })
        await saveAssessed(tx, messageId, { kind, language, caseId })
        await saveVerdict(tx, { id: verdictId, caseId, messageId, rulesVersion: RULES_VERSION, verdict })
        await insertReply(tx, reply)
        const { outcome, missing, flags } = verdict
        const details = {
          verdictId,
          outcome,
          missing,
          flags: flags.map(({ code }) => code),
          reply: reply.state,
        }
        await addEvent(tx, { actor: 'workers', what: 'assessed', messageId, caseId, details })
        return reply.state === 'queued' ? [newJob('send-reply', { replyId: reply.id })] : []
      },
    }
  }
}

/** Every attachment with the reading that is held of it under the reader's present version. */
async function readAttachments(
  db: Db,
  attachments: readonly AttachmentRow[],
  documents: readonly CaseDocument[],
  readerVersion: string,
): Promise<ReadAttachment[]> {
  return Promise.all(
    attachments.map(async ({ id, name, sha256 }) => ({
      id,
      name,
      reading: await heldReading(db, sha256, readerVersion),
      documents: documents.filter(({ attachmentId }) => attachmentId === id),
    })),
  )
}

/** All documents in the order of their files, joined ones in the place of what they were joined from. */
function withJoined(read: readonly ReadAttachment[], joined: readonly ReadAttachment[]): CaseDocument[] {
  return read.flatMap(({ id, documents }) => joined.find((each) => each.id === id)?.documents ?? documents)
}

/** The day it is in Kazakhstan and Uzbekistan (UTC+5), where a paper of today may be mailed before UTC has the day. */
function localDay(instant: Date): string {
  return new Date(instant.getTime() + 5 * 3_600_000).toISOString().slice(0, 10)
}

/** What the rules look at, from what the database holds of one message. */
export function caseFacts(
  message: Pick<MessageRow, 'facts' | 'received_at'>,
  attachments: readonly AttachmentRow[],
  documents: readonly CaseDocument[],
): CaseFacts {
  const readable = new Set(attachments.filter(({ status }) => status === 'read').map(({ id }) => id))
  return {
    message: message.facts as MessageFacts,
    documents: documents.filter(({ attachmentId }) => readable.has(attachmentId)),
    superseded: [],
    reused: [],
    account: { is: 'off' },
    unreadable: attachments
      .filter(({ status }) => status === 'unreadable' || status === 'refused' || status === 'pending')
      .map(({ id, name, reason }) => ({
        attachmentId: id,
        name,
        // Still pending here means that reading it was given up.
        reason: (reason ?? 'damaged') as UnreadableReason | 'executable',
      })),
    today: localDay(message.received_at),
  }
}

function replyTo(
  message: MessageRow,
  attachments: readonly AttachmentRow[],
  facts: CaseFacts,
  verdict: Verdict,
  ids: { caseId: string; verdictId: string },
  config: Config,
  canSend: boolean,
): NewReply {
  const composed = compose({
    occasion: { is: 'message' },
    verdict,
    files: receivedFiles(attachments, facts.documents),
    situations: facts.message.situations,
    language: facts.message.language as Language | null,
    provider: config.PROVIDER_NAME,
    caseRef: ids.caseId.slice(0, 8).toUpperCase(),
  })
  const id = randomUUID()
  return {
    id,
    ...ids,
    messageId: message.id,
    recipient: message.sender ?? '',
    template: composed.template,
    language: composed.language,
    composed: {
      subject: composed.subject,
      text: composed.text,
      html: composed.html,
      attachApplicationTemplate: composed.attachApplicationTemplate,
      references: facts.message.references,
    },
    headerId: `<${id}@${config.RECOVERY_ADDRESS.split('@')[1]}>`,
    ...stateOf(message, facts.message, config, canSend),
  }
}

function stateOf(
  message: MessageRow,
  facts: MessageFacts,
  config: Config,
  canSend: boolean,
): { state: NewReply['state']; reason: string | null } {
  if (!message.sender) return { state: 'suppressed', reason: 'no-single-sender' }
  if (message.sender === config.RECOVERY_ADDRESS.toLowerCase())
    return { state: 'suppressed', reason: 'own-address' }
  if (facts.noReply) return { state: 'suppressed', reason: facts.noReply }
  if (config.REPLY_MODE === 'off') return { state: 'suppressed', reason: 'replies-off' }
  if (config.REPLY_MODE === 'draft') return { state: 'draft', reason: null }
  return canSend ? { state: 'queued', reason: null } : { state: 'suppressed', reason: 'no-smtp' }
}

/** The files of a message as its receipt lists them; decoration is not mentioned. */
function receivedFiles(
  attachments: readonly AttachmentRow[],
  documents: readonly CaseDocument[],
): ReceivedFile[] {
  return attachments
    .filter(({ status }) => status !== 'decoration')
    .map(({ id, name, status, reason }) => ({
      attachmentId: id,
      name,
      status: status === 'read' || status === 'refused' ? status : 'unreadable',
      reason: (status === 'read' ? null : (reason ?? 'damaged')) as ReceivedFile['reason'],
      kinds: documents.filter((document) => isIn(document, id)).map(({ kind }) => kind),
      earlier: null,
    }))
}

function isIn({ attachmentId, continuedIn = [] }: CaseDocument, id: string): boolean {
  return attachmentId === id || continuedIn.some((file) => file.attachmentId === id)
}
