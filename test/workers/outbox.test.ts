import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accept } from '../../ingest/accept.ts'
import { allMessages } from '../../store/messages.ts'
import { outboxCounts } from '../../store/outbox.ts'
import { sweep } from '../../workers/sweep.ts'
import { BACKENDS, openTestDesk, type TestDesk } from '../test-desk.ts'

const NOW = new Date('2026-03-02T09:00:00Z')
const mail = (text: string) =>
  Buffer.from(`From: owner@firm.example\r\nSubject: x\r\nMessage-ID: <1@firm.example>\r\n\r\n${text}\r\n`)

describe.each(BACKENDS)('on %s', (backend) => {
  let desk: TestDesk
  beforeEach(async () => {
    desk = await openTestDesk(backend)
  })
  afterEach(() => desk.close())

  test('the same bytes met twice, even at once, are one message with one job', async () => {
    const source = mail('same')
    const accepted = await Promise.all([1, 2, 3].map(() => accept(desk.tools, source, NOW, null)))
    expect(new Set(accepted.map(({ messageId }) => messageId)).size).toBe(1)
    expect(accepted.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await outboxCounts(desk.tools.db)).toEqual([{ job: 'parse-message', state: 'pending', count: 1 }])
  })

  test('two mails with one Message-ID and other bytes are two messages, the second marked', async () => {
    desk.work()
    await accept(desk.tools, mail('прошу сменить почту аккаунта'), NOW, null)
    await desk.settled()
    await accept(desk.tools, mail('прошу отключить 2FA'), NOW, null)
    await desk.settled()
    const flags = (await allMessages(desk.tools.db)).map(({ facts }) => (facts as { flags: string[] }).flags)
    expect(flags).toEqual([[], ['message-id-reused']])
  })

  test('a job that the queue forgot is put back by the sweep and runs once', async () => {
    await accept(desk.tools, mail('forgotten'), NOW, null)
    await forgetJobs(desk)
    await makeOverdue(desk)
    expect(await sweep(desk.tools)).toBe(1)
    await makeOverdue(desk)
    expect(await sweep(desk.tools)).toBe(0)
    desk.work()
    await desk.settled()
    const parsed = await desk.tools.db
      .selectFrom('events')
      .select('id')
      .where('what', '=', 'parsed')
      .execute()
    expect(parsed).toHaveLength(1)
  })

  test('work that was accepted before a restart is done after it', async () => {
    await accept(desk.tools, mail('before the restart'), NOW, null)
    desk = await desk.reopen()
    desk.work()
    await desk.settled()
    expect(await allMessages(desk.tools.db)).toMatchObject([{ state: 'assessed' }])
  })

  test('queues hold ids only', async () => {
    await accept(desk.tools, mail('private words'), NOW, null)
    const rows = await desk.tools.db.selectFrom('outbox').select('payload').execute()
    for (const { payload } of rows) {
      expect(Object.values(payload as object).every((value) => /^[0-9a-f-]{36}$/.test(value))).toBe(true)
    }
  })
})

async function forgetJobs(desk: TestDesk): Promise<void> {
  await desk.flushQueues()
  if (!desk.config.REDIS_URL) await sql`delete from bullmq.job`.execute(desk.tools.db)
}

async function makeOverdue(desk: TestDesk): Promise<void> {
  await sql`update outbox set due_at = now() - interval '1 day'`.execute(desk.tools.db)
}
