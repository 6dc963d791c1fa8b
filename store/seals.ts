import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** The head of the chain: how many events are sealed, and the seal of the last, which stands for all before it. */
export interface Seal {
  readonly number: number
  readonly sha256: string
}

/** What is wrong with the audit log; `event` is the id of the line, where one can be named. */
interface Tampering {
  readonly what: 'changed' | 'removed' | 'out-of-order'
  readonly seal: number
  readonly event: number | null
}

export interface Verified {
  readonly head: Seal
  /** Events of the last moments, which the next sweep seals. */
  readonly unsealed: number
  readonly tampering: readonly Tampering[]
}

const START: Seal = { number: 0, sha256: '0'.repeat(64) }
const BATCH = 1000
/** Of the lock that lets one process seal at a time; any number that nothing else uses. */
const LOCK = 7_203_411
/** The whole line as one text that is the same whenever it is read. */
const LINE = sql<string>`jsonb_build_array(events.id, to_char(events.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  events.actor, events.what, events.message_id, events.case_id, events.details)::text`

/**
 * Seals the events that have no seal yet, in the order of their ids, each with the SHA-256 of the seal before it and its
 * own line. Not at the insert: a chain there would make all transactions of the desk wait for each other. Gives the head.
 */
export async function sealEvents(db: Kysely<Schema>): Promise<Seal> {
  for (;;) {
    const { head, isLast } = await db.transaction().execute(sealBatch)
    if (isLast) return head
  }
}

async function sealBatch(tx: Db): Promise<{ head: Seal; isLast: boolean }> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
  let head = await headOf(tx)
  const lines = await tx
    .selectFrom('events')
    .leftJoin('seals', 'seals.event_id', 'events.id')
    .where('seals.number', 'is', null)
    .select(['events.id', LINE.as('line')])
    .orderBy('events.id')
    .limit(BATCH)
    .execute()
  const seals = lines.map(({ id, line }) => {
    head = { number: head.number + 1, sha256: sealOf(head, line) }
    return { ...head, event_id: id }
  })
  if (seals.length > 0) await tx.insertInto('seals').values(seals).execute()
  return { head, isLast: lines.length < BATCH }
}

async function headOf(db: Db): Promise<Seal> {
  const last = await db.selectFrom('seals').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst()
  return last ?? START
}

function sealOf(before: Seal, line: string): string {
  return createHash('sha256').update(`${before.sha256}\n${line}`).digest('hex')
}

/** Goes along the whole chain; `onSeal` sees every seal on the way, so that anchors can be held against it. */
export async function verifySeals(db: Db, onSeal: (seal: Seal) => void = () => {}): Promise<Verified> {
  const tampering: Tampering[] = []
  let head = START
  for (;;) {
    const rows = await db
      .selectFrom('seals')
      .leftJoin('events', 'events.id', 'seals.event_id')
      .select(['seals.number', 'seals.sha256', 'seals.event_id', 'events.id', LINE.as('line')])
      .where('seals.number', '>', head.number)
      .orderBy('seals.number')
      .limit(BATCH)
      .execute()
    for (const { number, sha256, event_id, id, line } of rows) {
      const found = { seal: number, event: id ?? event_id }
      if (number !== head.number + 1) tampering.push({ what: 'out-of-order', ...found })
      else if (id === null) tampering.push({ what: 'removed', ...found })
      else if (sealOf(head, line) !== sha256) tampering.push({ what: 'changed', ...found })
      head = { number, sha256 }
      onSeal(head)
    }
    if (rows.length < BATCH) return { head, unsealed: await unsealed(db), tampering }
  }
}

async function unsealed(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('events')
    .leftJoin('seals', 'seals.event_id', 'events.id')
    .where('seals.number', 'is', null)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
