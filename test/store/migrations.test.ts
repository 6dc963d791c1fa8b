import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { explainCase } from '../../commands/explain.ts'
import { exportAll } from '../../commands/export.ts'
import { replay } from '../../commands/replay.ts'
import { showReply } from '../../commands/reply.ts'
import { readConfig } from '../../config.ts'
import { createLog } from '../../log.ts'
import { listCases } from '../../store/case-files.ts'
import { candidateCases } from '../../store/case-marks.ts'
import { first } from '../../store/migrations/0001-first.ts'
import { MIGRATIONS } from '../../store/migrations.ts'
import { pglitePool } from '../../store/pglite-pool.ts'
import type { Schema } from '../../store/schema.ts'
import { caseFacts, heldMessages } from '../../workers/held-message.ts'

/** What the first version wrote of a message and its verdict. */
const FACTS = {
  kind: 'application',
  requests: ['change-email'],
  language: 'ru',
  fields: [],
  offTopic: false,
  noReply: null,
  flags: [],
  references: ['<1@firm.example>'],
}
const VERDICT = {
  outcome: 'incomplete',
  country: 'KZ',
  entityType: 'legal-entity',
  requests: ['change-email'],
  accountNumber: null,
  missing: ['application'],
  findings: [
    { code: 'KZ-LEGAL-01', status: 'missing', item: 'application', reason: 'not-sent', evidence: [] },
  ],
  flags: [],
}
const DOCUMENT = {
  attachmentId: 'a1',
  name: 'скан.pdf',
  pages: [1],
  kind: 'registration',
  confidence: 0.9,
  cues: [],
  fields: [],
  observations: [],
  requests: [],
}

let db: Kysely<Schema>
beforeAll(async () => {
  const pglite = new PGlite()
  db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pglitePool(pglite) }) })
  const migrate = async (migrations: object) => {
    const provider = { getMigrations: async () => migrations as never }
    const { error } = await new Migrator({ db, provider }).migrateToLatest()
    if (error) throw error
  }
  await migrate({ '0001-first': first })
  await sql`insert into case_files (id, sender, language, verdict_id) values ('c1', 'owner@firm.example', 'ru', 'v1')`.execute(
    db,
  )
  await sql`insert into messages (id, source_sha256, size, received_at, message_id, state, kind, language, sender, facts, case_id)
    values ('m1', 'x', 1, now(), '<1@firm.example>', 'assessed', 'application', 'ru', 'owner@firm.example', ${JSON.stringify(FACTS)}, 'c1')`.execute(
    db,
  )
  await sql`insert into attachments values ('a1', 'm1', 1, 'скан.pdf', 'y', 9000, 'application/pdf', null, 'read', null)`.execute(
    db,
  )
  await sql`insert into documents values ('a1', 1, ${JSON.stringify(DOCUMENT)})`.execute(db)
  await sql`insert into verdicts (id, case_id, message_id, rules_version, verdict) values ('v1', 'c1', 'm1', '1', ${JSON.stringify(VERDICT)})`.execute(
    db,
  )
  await sql`insert into replies (id, case_id, verdict_id, message_id, recipient, template, language, composed, header_id, state)
    values ('r1', 'c1', 'v1', 'm1', 'owner@firm.example', 'incomplete', 'ru', '{"subject":"s","text":"t"}', '<r1@x>', 'sent')`.execute(
    db,
  )
  await migrate(MIGRATIONS)
}, 60_000)
afterAll(() => db.destroy())

const config = readConfig({}, '/nowhere')
const log = createLog('silent')

test('what the first version stored is read by this one: its messages have their sender and say nothing else new', async () => {
  const held = await heldMessages(db, 'c1')
  const { message, documents } = caseFacts(held, [])
  expect(documents).toHaveLength(1)
  expect(message).toMatchObject({
    sender: 'owner@firm.example',
    requests: ['change-email'],
    situations: [],
    countryHints: [],
    subjectFields: [],
  })
})

test('explain, export, replay, the replies and the list of cases all take it', async () => {
  expect(await explainCase(db, 'c1', config, log)).toContain('Verdict: incomplete')
  expect((await exportAll(db)).cases).toMatchObject([{ id: 'c1', state: 'review', outcome: 'incomplete' }])
  expect(await replay(db, config, log, new Date(0))).toMatchObject({ assessed: 1 })
  expect(await showReply(db, 'c1')).toContain('Subject: s')
  expect(await listCases(db, 10)).toMatchObject([{ id: 'c1', verdict: { because: { country: null } } }])
})

test('its case is found for a new message of the same sender', async () => {
  const marks = { accountNumber: null, registrationNumbers: [], organisations: [] }
  const found = await candidateCases(db, { sender: 'owner@firm.example', caseIds: [], marks })
  expect(found).toMatchObject([{ caseId: 'c1', state: 'review', sender: 'owner@firm.example' }])
})
