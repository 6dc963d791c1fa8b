import { type Kysely, sql } from 'kysely'
import { json } from './json.ts'
import type { Db, OutboxRow, Schema } from './schema.ts'

/** A job as the outbox keeps it; structurally the same as `NewJob` of workers/jobs.ts. */
interface OutboxJob {
  readonly id: string
  readonly job: string
  readonly payload: object
  readonly children: readonly OutboxJob[]
}

/** Writes jobs, with those beneath them, in the transaction that makes them necessary. */
export async function addToOutbox(tx: Db, jobs: readonly OutboxJob[]): Promise<void> {
  const rows = jobs.flatMap(withChildren).map((job) => ({
    id: job.id,
    job: job.job,
    payload: json(job.payload),
    state: 'pending' as const,
    reason: null,
    settled_at: null,
  }))
  if (rows.length > 0) await tx.insertInto('outbox').values(rows).execute()
}

function withChildren(job: OutboxJob): OutboxJob[] {
  return [...job.children.flatMap(withChildren), job]
}

/** The job's row, if it is still to be done. */
export async function pendingJob(db: Db, id: string): Promise<OutboxRow | undefined> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirst()
}

/**
 * One transaction that ends a job: marks it, runs `save`, writes the jobs that follow from it.
 * Gives those jobs, or null when somebody else had ended the job already and nothing was saved.
 */
export async function settle<J extends OutboxJob>(
  db: Kysely<Schema>,
  id: string,
  save: (tx: Db) => Promise<readonly J[]>,
): Promise<readonly J[] | null> {
  return db.transaction().execute(async (tx) => {
    const ended = await tx
      .updateTable('outbox')
      .set({ state: 'done', settled_at: sql<Date>`now()` })
      .where('id', '=', id)
      .where('state', '=', 'pending')
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return null
    const next = await save(tx)
    await addToOutbox(tx, next)
    return next
  })
}

/** Marks a job as failed for good, with its reason; false when it had ended already. */
export async function failJob(tx: Db, id: string, reason: string): Promise<boolean> {
  const failed = await tx
    .updateTable('outbox')
    .set({ state: 'failed', reason, settled_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return failed.numUpdatedRows > 0n
}

/** A job that should have begun; `isLate` when it should have ended, too. */
export type OverdueJob = Pick<OutboxRow, 'id' | 'job' | 'payload'> & { readonly isLate: boolean }

/** Jobs still to be done that were due `graceSeconds` ago or earlier, oldest first; late after `lateSeconds`. */
export async function overdueJobs(
  db: Db,
  { graceSeconds, lateSeconds }: { graceSeconds: number; lateSeconds: number },
  limit: number,
): Promise<OverdueJob[]> {
  const ago = (seconds: number) => sql<Date>`now() - make_interval(secs => ${seconds})`
  return db
    .selectFrom('outbox')
    .select(['id', 'job', 'payload', sql<boolean>`due_at <= ${ago(lateSeconds)}`.as('isLate')])
    .where('state', '=', 'pending')
    .where('due_at', '<=', ago(graceSeconds))
    .orderBy('created_at')
    .limit(limit)
    .execute()
}

/** True when the job that sends a reply was made more than so many hours ago. */
export async function triesSince(db: Db, replyId: string, hours: number): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'pending')
    .where('job', '=', 'send-reply')
    .where(sql`payload ->> 'replyId'`, '=', replyId)
    .where('created_at', '<', sql<Date>`now() - make_interval(hours => ${hours})`)
    .executeTakeFirst()
  return row !== undefined
}

/** Puts a job off by `ms`, so that `sweep` leaves it alone until then. */
export async function postpone(db: Db, id: string, ms: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ due_at: sql<Date>`now() + make_interval(secs => ${ms / 1000})` })
    .where('id', '=', id)
    .execute()
}

/** How many jobs are in each state, by job. */
export async function outboxCounts(db: Db): Promise<{ job: string; state: string; count: number }[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['job', 'state', sql<string>`count(*)`.as('count')])
    .groupBy(['job', 'state'])
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

/** True while an attachment of the message is still to be read by a job that has not ended. */
export async function unfinishedReads(db: Db, messageId: string): Promise<boolean> {
  const unfinished = await db
    .selectFrom('outbox')
    .innerJoin('attachments', (join) =>
      join.on(sql`attachments.id`, '=', sql`outbox.payload ->> 'attachmentId'`),
    )
    .select('outbox.id')
    .where('outbox.state', '=', 'pending')
    .where('outbox.job', '=', 'read-document')
    .where('attachments.message_id', '=', messageId)
    .executeTakeFirst()
  return unfinished !== undefined
}

/** True while a job of these messages is to be done now; a reply that waits for its next attempt is not. */
export async function unfinishedJobs(db: Db, messageIds: readonly string[]): Promise<boolean> {
  if (messageIds.length === 0) return false
  const ids = sql.join(messageIds)
  const { rows } = await sql`
    select 1 from outbox
    where state = 'pending' and not (job = 'send-reply' and due_at > now()) and (
      payload ->> 'messageId' in (${ids})
      or payload ->> 'caseId' in (select case_id from messages where id in (${ids}))
      or payload ->> 'attachmentId' in (select id from attachments where message_id in (${ids}))
      or payload ->> 'replyId' in (select id from replies where message_id in (${ids})))
    limit 1`.execute(db)
  return rows.length > 0
}
