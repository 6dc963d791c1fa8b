import { sql } from 'kysely'
import type { MessageFacts } from '../cases/message.ts'
import { json } from './json.ts'
import type { AttachmentRow, Db, MessageRow, NewMessage } from './schema.ts'

export interface Envelope {
  readonly mailbox: string
  readonly uidValidity: string
  readonly uid: number
}

/** Inserts the message once, by its source's SHA-256: gives its id, and whether it was new. */
export async function insertMessage(
  tx: Db,
  message: Pick<NewMessage, 'id' | 'source_sha256' | 'size' | 'received_at'>,
): Promise<{ id: string; isNew: boolean }> {
  const inserted = await tx
    .insertInto('messages')
    .values({
      ...message,
      state: 'accepted',
      message_id: null,
      reason: null,
      kind: null,
      language: null,
      sender: null,
      facts: null,
      case_id: null,
      joined_by: null,
    })
    .onConflict((conflict) => conflict.column('source_sha256').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) return { id: inserted.id, isNew: true }
  const held = await tx
    .selectFrom('messages')
    .select('id')
    .where('source_sha256', '=', message.source_sha256)
    .executeTakeFirstOrThrow()
  return { id: held.id, isNew: false }
}

/** Notes where in a mailbox the message was met. */
export async function addEnvelope(
  tx: Db,
  messageId: string,
  envelope: Envelope,
  receivedAt: Date,
): Promise<void> {
  await tx
    .insertInto('envelopes')
    .values({
      mailbox: envelope.mailbox,
      uid_validity: envelope.uidValidity,
      uid: envelope.uid,
      message_id: messageId,
      received_at: receivedAt,
    })
    .onConflict((conflict) => conflict.columns(['mailbox', 'uid_validity', 'uid']).doNothing())
    .execute()
}

/** Whether it came through a mailbox, not as a file. */
export async function wasDelivered(db: Db, messageId: string): Promise<boolean> {
  const row = await db
    .selectFrom('envelopes')
    .select('uid')
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return row !== undefined
}

export async function messageById(db: Db, id: string): Promise<MessageRow> {
  return db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** All messages in the order they were accepted. */
export async function allMessages(db: Db): Promise<MessageRow[]> {
  return db.selectFrom('messages').selectAll().orderBy('number').execute()
}

/** The SHA-256 of the source that was accepted last; null before there is any. */
export async function newestSource(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('messages')
    .select('source_sha256')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.source_sha256 ?? null
}

/** The newest messages that only people can settle, with the reason. */
export async function messagesForStaff(
  db: Db,
  limit: number,
): Promise<Pick<MessageRow, 'id' | 'received_at' | 'reason'>[]> {
  return db
    .selectFrom('messages')
    .select(['id', 'received_at', 'reason'])
    .where('state', '=', 'needs-staff')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
}

/** The messages of a case file, oldest first. */
export async function messagesOfCase(db: Db, caseId: string): Promise<MessageRow[]> {
  return db.selectFrom('messages').selectAll().where('case_id', '=', caseId).orderBy('number').execute()
}

/** The cases of the messages that carry one of these Message-IDs, newest first. */
export async function casesOfMessageIds(
  db: Db,
  messageIds: readonly string[],
  ownId: string,
): Promise<string[]> {
  if (messageIds.length === 0) return []
  const rows = await db
    .selectFrom('messages')
    .select('case_id')
    .where('message_id', 'in', messageIds)
    .where('id', '<>', ownId)
    .where('case_id', 'is not', null)
    .orderBy('number', 'desc')
    .execute()
  return [...new Set(rows.map((row) => row.case_id as string))]
}

/**
 * How many earlier messages of the same sender are still being worked on, at most `limit`; those whose sender is not
 * known yet count as one. Those that nobody verified bring the sender's case nothing, so none of its mails waits for them.
 */
export async function earlierUnsettled(
  db: Db,
  message: Pick<MessageRow, 'number' | 'sender'>,
  limit: number,
): Promise<number> {
  // The states are written out, so that the index of unsettled messages serves.
  const { rows } = await sql<{ parsed: number; accepted: boolean }>`
    select
      (select count(*)::int from (
        select from messages
        where number < ${message.number} and state in ('accepted', 'parsed')
          and state = 'parsed' and sender = ${message.sender}
          and not coalesce(facts -> 'flags' @> '["sender-unauthenticated"]', false)
        limit ${limit}) own) as parsed,
      exists (select from messages
        where number < ${message.number} and state in ('accepted', 'parsed') and state = 'accepted') as accepted`.execute(
    db,
  )
  const [{ parsed, accepted } = { parsed: 0, accepted: false }] = rows
  return Math.min(limit, parsed + (accepted ? 1 : 0))
}

/**
 * True when another message, with other bytes, carries the same Message-ID. Takes a lock until the transaction ends, so
 * that of two parsed at once the second sees the first.
 */
export async function messageIdTaken(tx: Db, messageId: string, ownId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext(${messageId}))`.execute(tx)
  const taken = await tx
    .selectFrom('messages')
    .select('id')
    .where('message_id', '=', messageId)
    .where('id', '<>', ownId)
    .executeTakeFirst()
  return taken !== undefined
}

/** Saves what parsing found. */
export async function saveParsed(
  tx: Db,
  id: string,
  parsed: { messageId: string | null; sender: string | null; facts: MessageFacts; settled: boolean },
): Promise<void> {
  await tx
    .updateTable('messages')
    .set({
      message_id: parsed.messageId,
      sender: parsed.sender,
      kind: parsed.facts.kind,
      language: parsed.facts.language,
      facts: json(parsed.facts),
      state: parsed.settled ? 'assessed' : 'parsed',
    })
    .where('id', '=', id)
    .execute()
}

/** Saves what assessing made of the message: its kind and its case file, if it has one. */
export async function saveAssessed(
  tx: Db,
  id: string,
  assessed: { kind: string; caseId: string | null; joinedBy: string | null },
): Promise<void> {
  await tx
    .updateTable('messages')
    .set({
      kind: assessed.kind,
      case_id: assessed.caseId,
      joined_by: assessed.joinedBy,
      // What people must look at stays theirs.
      state: sql`case when state = 'needs-staff' then state else 'assessed' end`,
    })
    .where('id', '=', id)
    .execute()
}

/** Saves what a message says for itself, once its place in a case has told more. */
export async function saveFacts(tx: Db, id: string, facts: MessageFacts): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ facts: json(facts) })
    .where('id', '=', id)
    .execute()
}

/** Leaves the message to people, with the reason; it stays archived. */
export async function markForStaff(tx: Db, id: string, reason: string): Promise<void> {
  await tx.updateTable('messages').set({ state: 'needs-staff', reason }).where('id', '=', id).execute()
}

/** The message a job is about, whatever its payload names. */
export async function messageOfJob(db: Db, jobId: string): Promise<string | null> {
  const row = await db.selectFrom('outbox').select('payload').where('id', '=', jobId).executeTakeFirst()
  const payload = (row?.payload ?? {}) as {
    messageId?: string
    attachmentId?: string
    replyId?: string
    caseId?: string
  }
  if (payload.messageId) return payload.messageId
  if (payload.caseId) return (await messagesOfCase(db, payload.caseId)).at(-1)?.id ?? null
  const owner = payload.attachmentId
    ? db.selectFrom('attachments').select('message_id').where('id', '=', payload.attachmentId)
    : db
        .selectFrom('replies')
        .select('message_id')
        .where('id', '=', payload.replyId ?? '')
  return (await owner.executeTakeFirst())?.message_id ?? null
}

export type NewAttachment = Omit<AttachmentRow, 'message_id'>

export async function insertAttachments(
  tx: Db,
  messageId: string,
  attachments: readonly NewAttachment[],
): Promise<void> {
  if (attachments.length === 0) return
  await tx
    .insertInto('attachments')
    .values(attachments.map((attachment) => ({ ...attachment, message_id: messageId })))
    .execute()
}
