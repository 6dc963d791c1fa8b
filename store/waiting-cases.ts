import { sql } from 'kysely'
import type { Terms } from '../cases/due.ts'
import type { Db } from './schema.ts'

/** A case whose owner was told what is missing and has sent nothing since. */
export interface WaitingCase {
  readonly id: string
  readonly sender: string
  readonly verdictId: string
  /** When the owner was last answered. */
  readonly since: Date
  readonly remindedAt: Date | null
  /** What that answer was. */
  readonly template: string
}

/**
 * The cases whose terms may have run out by `now`, those that waited longest first; the one with an id if it is given.
 * A draft told the owner nothing. A case is left out while something of its sender is on its way, is with people, or
 * stands beside it and may belong to it: nobody is asked for what they have sent.
 */
export async function waitingCases(
  db: Db,
  { now, terms }: { now: Date; terms: Terms },
  limit: number,
  id: string | null = null,
): Promise<WaitingCase[]> {
  const daysAgo = (days: number) => sql`${now}::timestamptz - make_interval(hours => ${days * 24})`
  const { rows } = await sql<WaitingCase>`
    select c.id, c.sender, c.verdict_id as "verdictId", told.since, c.reminded_at as "remindedAt",
      told.template
    from case_files c
    cross join lateral (
      select state, template, greatest(c.waiting_since, coalesce(sent_at, created_at)) as since
      from replies where case_id = c.id and occasion = 'answer'
      order by created_at desc limit 1
    ) told
    where c.state = 'waiting' and (${id}::text is null or c.id = ${id})
      and told.state in ('sent', 'uncertain', 'suppressed')
      and told.since <= case when c.reminded_at is null then ${daysAgo(terms.remindAfterDays)}
        else ${daysAgo(terms.expireAfterDays)} end
      and (c.reminded_at is null
        or c.reminded_at <= ${daysAgo(Math.max(0, terms.expireAfterDays - terms.remindAfterDays))})
      and not exists (
        select from messages m
        where m.state = 'accepted'
          or (m.sender = c.sender and m.state <> 'assessed' and m.accepted_at > c.waiting_since))
      and not exists (
        select from case_links l join case_files other on other.id = l.case_id
        where l.other_id = c.id and other.sender = c.sender and other.state in ('waiting', 'ready', 'review'))
    order by told.since
    limit ${limit}`.execute(db)
  return rows
}

/** Notes that the owner was reminded in this waiting period. */
export async function markReminded(tx: Db, id: string, at: Date): Promise<void> {
  await tx.updateTable('case_files').set({ reminded_at: at }).where('id', '=', id).execute()
}
