import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Verdict } from '../../cases/verdict.ts'
import { describeReplay, replay } from '../../commands/replay.ts'
import { accept } from '../../ingest/accept.ts'
import { RULES_VERSION } from '../../rules/register.ts'
import type { Db } from '../../store/schema.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const LONG_AGO = new Date(0)
const MAIL = [
  'From: owner@firm.example',
  'Subject: x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Прошу сменить адрес электронной почты аккаунта 123456. ТОО «Степной ветер», БИН 250140111114.',
]

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk('embedded')
  desk.work()
  await accept(desk.tools, Buffer.from(MAIL.join('\r\n')), new Date(), null)
  await desk.settled()
})
afterEach(() => desk.close())

const again = (since = LONG_AGO) => replay(desk.tools.db, desk.config, desk.tools.log, since)

/** Puts another verdict in the place of the one that was made, as if older rules had made it. */
async function madeEarlier(change: (verdict: Verdict) => Verdict): Promise<void> {
  const { db } = desk.tools
  const row = await db.selectFrom('verdicts').selectAll().executeTakeFirstOrThrow()
  const verdict = JSON.stringify(change(row.verdict as Verdict))
  await db.updateTable('verdicts').set({ verdict, rules_version: '0', reader_version: 'old' }).execute()
}

/** Every row of every table that a verdict touches. */
async function everything(db: Db): Promise<unknown[]> {
  const tables = ['case_files', 'verdicts', 'replies', 'events', 'outbox', 'messages'] as const
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
}

test('the same rules say the same', async () => {
  expect(await again()).toMatchObject({ assessed: 1, changes: [], rulesVersion: RULES_VERSION })
})

test('a verdict that today would be another is told with what differs; nothing is changed', async () => {
  await madeEarlier((verdict) => ({
    ...verdict,
    outcome: 'complete',
    missing: [],
    findings: verdict.findings.slice(1).map((finding) => ({ ...finding, status: 'met', reason: null })),
    flags: [{ code: 'haste', evidence: [] }],
  }))
  const before = await everything(desk.tools.db)
  const found = await again()
  expect(found.changes).toHaveLength(1)
  const [change] = found.changes
  expect(change).toMatchObject({ rulesVersion: '0', readerVersion: 'old' })
  expect(change?.differences).toContainEqual({ what: 'outcome', was: 'complete', now: 'incomplete' })
  expect(change?.differences).toContainEqual({ what: 'flag haste', was: 'raised', now: null })
  const findings = change?.differences.filter(({ what }) => what.startsWith('finding KZ-LEGAL-')) ?? []
  expect(findings.some(({ was, now }) => was === null && now !== null)).toBe(true)
  expect(findings.some(({ was, now }) => was === 'met' && now?.startsWith('missing'))).toBe(true)
  expect(await everything(desk.tools.db)).toEqual(before)

  const told = describeReplay(found)
  expect(told).toContain(`by rules 0, now ${RULES_VERSION}`)
  expect(told).toContain('  outcome: complete -> incomplete')
  expect(told).toContain('1 would change')
})

test('older verdicts are left out', async () => {
  expect(await again(new Date(Date.now() + 60_000))).toMatchObject({ assessed: 0, changes: [] })
})
