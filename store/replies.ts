import { sql } from 'kysely'
import type { Blank } from '../cases/blank.ts'
import { json } from './json.ts'
import type { Db, ReplyRow } from './schema.ts'

/** What a reply says, as it was composed. */
export interface ComposedReply {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The blank application that goes along, or null. */
  readonly application: Blank | null
  /** Message-IDs for In-Reply-To (the last) and References. */
  readonly references: readonly string[]
}

export interface NewReply {
  readonly id: string
  /** Null for an answer to a message that makes no case. */
  readonly caseId: string | null
  readonly verdictId: string | null
  readonly occasion: ReplyRow['occasion']
  readonly messageId: string
  readonly recipient: string
  readonly template: string
  readonly language: string
  readonly composed: ComposedReply
  readonly headerId: string
  readonly state: 'queued' | 'draft' | 'suppressed'
  readonly reason: string | null
}

export async function insertReply(tx: Db, reply: NewReply): Promise<void> {
  await tx
    .insertInto('replies')
    .values({
      id: reply.id,
      case_id: reply.caseId,
      verdict_id: reply.verdictId,
      occasion: reply.occasion,
      message_id: reply.messageId,
      recipient: reply.recipient,
      template: reply.template,
      language: reply.language,
      composed: json(reply.composed),
      header_id: reply.headerId,
      state: reply.state,
      reason: reply.reason,
      sent_at: null,
    })
    .execute()
}

export async function replyById(db: Db, id: string): Promise<ReplyRow> {
  return db.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** The cases that some replies belong to, newest first; a merged case's replies belong to what it was merged into. */
export async function casesOfReplies(db: Db, replyIds: readonly string[]): Promise<string[]> {
  if (replyIds.length === 0) return []
  const rows = await db
    .selectFrom('replies')
    .innerJoin('case_files', 'case_files.id', 'replies.case_id')
    .select(['case_files.id', 'case_files.merged_into'])
    .where('replies.id', 'in', replyIds)
    .orderBy('created_at', 'desc')
    .execute()
  return [...new Set(rows.map(({ id, merged_into }) => merged_into ?? id))]
}

/**
 * True when the same template was written to the same address after `since`. Of what would go out by itself a draft is
 * no earlier answer: whoever forges an address must not keep its owner from being answered.
 */
export async function wasWritten(
  db: Db,
  { recipient, template, state }: Pick<NewReply, 'recipient' | 'template' | 'state'>,
  since: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('replies')
    .select('id')
    .where('recipient', '=', recipient)
    .where('template', '=', template)
    .where('state', 'not in', state === 'queued' ? ['draft', 'suppressed'] : ['suppressed'])
    .where('created_at', '>', since)
    .executeTakeFirst()
  return row !== undefined
}

/** How many answers went, or are to go, to an address since an instant, and in a case since it began. */
export async function answersSent(
  db: Db,
  { recipient, caseId }: { recipient: string; caseId: string | null },
  since: Date,
): Promise<{ lately: number; inCase: number }> {
  const { rows } = await sql<{ lately: number; inCase: number }>`
    select
      (select count(*)::int from replies where recipient = ${recipient} and created_at > ${since}
        and occasion = 'answer' and state not in ('draft', 'suppressed')) as lately,
      (select count(*)::int from replies where case_id = ${caseId}
        and occasion = 'answer' and state not in ('draft', 'suppressed')) as "inCase"`.execute(db)
  return rows[0] ?? { lately: 0, inCase: 0 }
}

/**
 * How many replies to anybody went, or are to go, since an instant. Takes a lock until the transaction ends, so that two
 * counted at once do not both find room.
 */
export async function repliesSent(tx: Db, since: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('replies'))`.execute(tx)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from replies
    where created_at > ${since} and state not in ('draft', 'suppressed')`.execute(tx)
  return rows[0]?.count ?? 0
}

/** The replies of a case file, oldest first. */
export async function repliesOf(db: Db, caseId: string): Promise<ReplyRow[]> {
  return db.selectFrom('replies').selectAll().where('case_id', '=', caseId).orderBy('created_at').execute()
}

/** Takes a queued reply for sending: only one taker gets true. Committed before a byte goes out. */
export async function takeForSending(db: Db, id: string): Promise<boolean> {
  return moved(db, id, ['queued'], 'sending', null)
}

/** Releases a draft, or a reply that was refused and has been looked into, as staff do: it is then queued. */
export async function releaseDraft(tx: Db, id: string): Promise<boolean> {
  return moved(tx, id, ['draft', 'failed'], 'queued', null)
}

/** Notes how an attempt ended; the attempt itself knows better than who found it under way and called it uncertain. */
export async function setReplyState(
  tx: Db,
  id: string,
  state: 'queued' | 'sent' | 'failed' | 'uncertain',
  reason: string | null,
): Promise<void> {
  await moved(tx, id, state === 'queued' ? ['sending'] : ['sending', 'uncertain'], state, reason)
}

async function moved(
  db: Db,
  id: string,
  from: ReplyRow['state'][],
  state: string,
  reason: string | null,
): Promise<boolean> {
  const result = await db
    .updateTable('replies')
    .set({ state, reason, ...(state === 'sent' ? { sent_at: sql<Date>`now()` } : {}) })
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
