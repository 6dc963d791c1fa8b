import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { random } from '../../demo/numbers.ts'
import { type Database, openDatabase } from '../../store/database.ts'
import { addEvent } from '../../store/events.ts'
import type { Db } from '../../store/schema.ts'
import { sealEvents, verifySeals } from '../../store/seals.ts'
import { createDatabase } from '../servers/postgres.ts'

const FLIPS = 100
const EVENTS = 60

let database: Database
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seals-'))
  database = await openDatabase({ url: await createDatabase(inject('servers').postgresUrl), dataDir: folder })
  for (let each = 0; each < EVENTS; each++)
    await addEvent(database.db, {
      actor: 'workers',
      what: 'assess',
      caseId: `c${each}`,
      details: { each, outcome: 'review' },
    })
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

class RolledBack extends Error {}

/** What verifying finds after a change that only somebody with the owner's rights can make; the change is taken back. */
async function after(change: (tx: Db) => Promise<unknown>) {
  let found: Awaited<ReturnType<typeof verifySeals>> | undefined
  await database.db
    .transaction()
    .execute(async (tx) => {
      for (const table of ['events', 'seals'])
        await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx)
      await change(tx)
      found = await verifySeals(tx)
      throw new RolledBack()
    })
    .catch((error) => {
      if (!(error instanceof RolledBack)) throw error
    })
  return found
}

test('several sweeps that seal at once make one chain without a gap', async () => {
  await Promise.all([1, 2, 3].map(() => sealEvents(database.db)))
  const { head, unsealed, tampering } = await verifySeals(database.db)
  expect({ number: head.number, unsealed, tampering }).toEqual({ number: EVENTS, unsealed: 0, tampering: [] })
})

test.each([
  'update events set actor = actor',
  'delete from events',
  'truncate events cascade',
  'update seals set number = number',
  'delete from seals',
])('the database refuses: %s', async (statement) => {
  await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/append-only/)
})

test(`one flipped character in ${FLIPS} places of the log is found each time`, async () => {
  const next = random(20261129)
  const texts = ['actor', 'what', 'case_id', 'details', 'at', 'sha256'] as const
  const missed: string[] = []
  for (let flip = 0; flip < FLIPS; flip++) {
    const number = 1 + Math.floor(next() * EVENTS)
    const column = texts[flip % texts.length] as (typeof texts)[number]
    const at = next()
    const found = await after((tx) => flipIn(tx, number, column, at))
    if (found?.tampering.length === 0) missed.push(`${column} of ${number}`)
  }
  expect(missed).toEqual([])
})

async function flipIn(tx: Db, number: number, column: string, at: number): Promise<void> {
  const event = sql`(select event_id from seals where number = ${number})`
  if (column === 'sha256')
    await sql`update seals set sha256 = overlay(sha256 placing case substr(sha256, ${1 + Math.floor(at * 64)}, 1) when '0' then '1' else '0' end
      from ${1 + Math.floor(at * 64)} for 1) where number = ${number}`.execute(tx)
  else if (column === 'details')
    await sql`update events set details = jsonb_set(details, '{outcome}', '"reviev"') where id = ${event}`.execute(
      tx,
    )
  else if (column === 'at')
    await sql`update events set at = at + interval '1 microsecond' where id = ${event}`.execute(tx)
  else
    await sql`update events set ${sql.ref(column)} = overlay(${sql.ref(column)} placing '#' from
      ${1} for 1) where id = ${event}`.execute(tx)
}

test.each([
  {
    name: 'a line taken out with its seal',
    change: 'delete from seals where number = 7',
    want: 'out-of-order',
  },
  {
    name: 'a line taken out from under its seal',
    change:
      'alter table seals drop constraint seals_event_id_fkey; delete from events where id = (select event_id from seals where number = 7)',
    want: 'removed',
  },
  {
    name: 'two lines that changed places',
    change: 'update seals set event_id = -event_id where number in (7, 8)',
    want: 'removed',
  },
])('$name is found', async ({ change, want }) => {
  const loosen = sql.raw('alter table seals drop constraint seals_event_id_fkey')
  const found = await after(async (tx) => {
    if (change.startsWith('update')) await loosen.execute(tx)
    for (const statement of change.split('; ')) await sql.raw(statement).execute(tx)
  })
  expect(found?.tampering.map(({ what }) => what)).toContain(want)
})
