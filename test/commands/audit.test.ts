import { rename } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { verifyAudit } from '../../commands/audit.ts'
import { anchorsPath } from '../../store/anchors.ts'
import { addEvent } from '../../store/events.ts'
import { keepAudit } from '../../workers/keep-audit.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk('embedded')
  for (const what of ['accept', 'assess', 'reply']) await addEvent(desk.tools.db, { actor: 'workers', what })
  await keepAudit(desk.tools)
}, 60_000)
afterAll(() => desk.close())

async function verified(): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const print = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const code = await verifyAudit(desk.tools.db, desk.config)
  print.mockRestore()
  return { code, said: lines.join('\n') }
}

test('a log as it was written is said to be so', async () => {
  const { code, said } = await verified()
  expect({ code, said }).toMatchObject({ code: 0 })
  expect(said).toContain('3 events sealed, 0 to be sealed, 1 anchors')
})

test('a log whose anchors are gone is not simply called sound', async () => {
  expect((await verified()).said).not.toContain('without an anchor')
  const path = anchorsPath(desk.config)
  await rename(path, `${path}.away`)
  expect((await verified()).said).toContain('without an anchor')
  await rename(`${path}.away`, path)
})

test('a log rewritten with all its seals still differs from its anchor', async () => {
  const { db } = desk.tools
  for (const table of ['events', 'seals'])
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(db)
  await sql`delete from seals`.execute(db)
  await sql`update events set actor = 'nobody' where what = 'reply'`.execute(db)
  await keepAudit(desk.tools)
  const { code, said } = await verified()
  expect(code).toBe(1)
  expect(said).toMatch(/the anchor of \d{4}-\d\d-\d\d \(seal 3\) is not what the log says now/)
})
