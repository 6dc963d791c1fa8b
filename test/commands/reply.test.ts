import { afterEach, expect, test } from 'vitest'
import { sendDraft } from '../../commands/reply.ts'
import { accept } from '../../ingest/accept.ts'
import { repliesOf } from '../../store/replies.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

let desk: TestDesk
afterEach(() => desk.close())

test('a draft is released only while it is the newest reply: an older one speaks of what is no longer so', async () => {
  desk = await openTestDesk('embedded', { REPLY_MODE: 'draft' })
  desk.work()
  const { db } = desk.tools
  for (const text of [
    'Прошу сменить адрес электронной почты аккаунта 123456.',
    'Прошу сменить адрес электронной почты аккаунта 123456. Номер БИН 250140111114.',
  ]) {
    const source = `From: owner@firm.example\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`
    await accept(desk.tools, Buffer.from(source), new Date(), null)
    await desk.settled()
  }
  const [caseFile] = await db.selectFrom('case_files').selectAll().execute()
  const caseId = caseFile?.id ?? ''
  const states = async (): Promise<string[]> => (await repliesOf(db, caseId)).map(({ state }) => state)
  expect(await states()).toEqual(['draft', 'draft'])
  expect(await sendDraft(db, caseId)).toBe(true)
  expect(await states()).toEqual(['draft', 'queued'])
  expect(await sendDraft(db, caseId)).toBe(false)
  expect(await states()).toEqual(['draft', 'queued'])
}, 120_000)
