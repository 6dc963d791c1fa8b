import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** Something that has not ended although nothing will wake it any more, or should have long ago. */
export interface Unfinished {
  readonly what: 'job' | 'message' | 'reply'
  readonly id: string
  /** The job's name, or the state of the message or reply. */
  readonly state: string
  readonly since: Date
}

/**
 * Everything that is not in a final state and has no wake-up ahead (PROMISES P27): jobs that were due `minutes` ago or
 * earlier, messages and replies of that age that no job will take further. A sound desk has none after 15 minutes.
 */
export async function unfinished(db: Db, minutes: number): Promise<Unfinished[]> {
  const before = sql`now() - make_interval(mins => ${minutes})`
  const { rows } = await sql<Unfinished>`
    select 'job' as what, id, job as state, due_at as since from outbox
    where state = 'pending' and due_at <= ${before}
    union all
    select 'message', id, state, accepted_at from messages
    where state in ('accepted', 'parsed') and accepted_at <= ${before} and not exists (
      select from outbox where outbox.state = 'pending' and payload ->> 'messageId' = messages.id)
    union all
    select 'reply', id, state, created_at from replies
    where state in ('queued', 'sending') and created_at <= ${before} and not exists (
      select from outbox where outbox.state = 'pending' and payload ->> 'replyId' = replies.id)
    order by since`.execute(db)
  return rows
}
