import { tmpdir } from 'node:os'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, openDatabase } from '../../store/database.ts'
import { addEvent } from '../../store/events.ts'
import { grantsFor } from '../../store/grants.ts'
import type { Schema } from '../../store/schema.ts'
import { sealEvents } from '../../store/seals.ts'
import { createDatabase } from '../servers/postgres.ts'

const ROLES = { workers: 'desk workers', console: 'desk console' }

let owner: Database
let workers: Database
let console: Database
beforeAll(async () => {
  const url = await createDatabase(inject('servers').postgresUrl)
  owner = await openDatabase({ url, dataDir: tmpdir() })
  const urlOf = async (role: string): Promise<string> => {
    await sql
      .raw(`do $$ begin create role "${role}" login; exception when duplicate_object then null; end $$`)
      .execute(owner.db)
    const own = new URL(url)
    own.username = encodeURIComponent(role)
    return own.href
  }
  const [workersUrl, consoleUrl] = [await urlOf(ROLES.workers), await urlOf(ROLES.console)]
  for (const statement of grantsFor(ROLES)) await sql.raw(statement).execute(owner.db)
  workers = await openDatabase({ url: workersUrl, dataDir: tmpdir() })
  console = await openDatabase({ url: consoleUrl, dataDir: tmpdir() })
  await addCase(workers.db, 'c1')
})
afterAll(() => Promise.all([owner, workers, console].map((each) => each?.close())))

/** A case with a verdict, as the workers make one. */
async function addCase(db: Kysely<Schema>, id: string): Promise<void> {
  await sql`insert into messages (id, source_sha256, size, received_at, state) values (${`m-${id}`}, ${id}, 1, now(), 'assessed')`.execute(
    db,
  )
  await sql`insert into case_files (id, sender, verdict_id, state) values (${id}, 'owner@firm.example', ${`v-${id}`}, 'ready')`.execute(
    db,
  )
  await sql`insert into verdicts (id, case_id, message_id, rules_version, verdict) values (${`v-${id}`}, ${id}, ${`m-${id}`}, '1', '{}')`.execute(
    db,
  )
}

const DECISION = `insert into decisions (case_id, verdict_id, decision, staff_id, reason) values ('c1', 'v-c1', 'approved', 's1', 'all there')`

test('workers and console do their own work under roles of their own', async () => {
  await addEvent(workers.db, { actor: 'workers', what: 'assess', caseId: 'c1' })
  expect(await sealEvents(workers.db)).toMatchObject({ number: 1 })
  expect(await workers.db.selectFrom('decisions').selectAll().execute()).toEqual([])
  await addEvent(console.db, { actor: 's1', what: 'looked', caseId: 'c1' })
})

test.each([
  ['write a decision', DECISION, /permission denied/],
  ['approve without one', `update case_files set state = 'approved' where id = 'c1'`, /only people decide/],
  ['reject without one', `update case_files set state = 'rejected' where id = 'c1'`, /only people decide/],
  [
    'open an approved case',
    `insert into case_files (id, sender, state) values ('c2', 'a@b.example', 'approved')`,
    /only people decide/,
  ],
  ['rewrite the audit log', `update events set actor = 'nobody'`, /permission denied/],
  ['shorten the audit log', 'delete from events', /permission denied/],
  ['drop what guards it', 'drop trigger case_files_decided on case_files', /must be owner/],
  [
    'put a function where the console would call it',
    'create function length(boolean) returns int language sql as $$ select 1 $$',
    /permission denied/,
  ],
  ['become somebody else', 'set role postgres', /permission denied/],
])('the workers cannot %s', async (_, statement, why) => {
  await expect(sql.raw(statement).execute(workers.db)).rejects.toThrow(why)
})

test('a decision on another verdict approves nothing', async () => {
  await sql.raw(DECISION).execute(console.db)
  await sql`insert into verdicts (id, case_id, message_id, rules_version, verdict) values ('v2', 'c1', 'm-c1', '1', '{}')`.execute(
    workers.db,
  )
  await sql`update case_files set verdict_id = 'v2' where id = 'c1'`.execute(workers.db)
  await expect(
    sql`update case_files set state = 'approved' where id = 'c1'`.execute(console.db),
  ).rejects.toThrow(/only people decide/)
})

test('what a person decided on the verdict of the case takes effect, and cannot be taken back unseen', async () => {
  await sql`update case_files set verdict_id = 'v-c1' where id = 'c1'`.execute(workers.db)
  await sql`update case_files set state = 'approved' where id = 'c1'`.execute(console.db)
  await expect(sql`delete from decisions`.execute(console.db)).rejects.toThrow(/permission denied/)
  await expect(sql`delete from decisions`.execute(owner.db)).rejects.toThrow(/append-only/)
})
