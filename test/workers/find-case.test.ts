import { afterEach, expect, test } from 'vitest'
import { accept } from '../../ingest/accept.ts'
import { linksOf } from '../../store/case-links.ts'
import { earlierUnsettled, messageById } from '../../store/messages.ts'
import { repliesOf } from '../../store/replies.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

let desk: TestDesk
afterEach(() => desk.close())

const SERVER = 'mx.desk.example'
let mails = 0
/** A mail of the owner's address, as our server found it; gives the message. */
async function arrived(found: 'pass' | 'fail', text: string, answers = '') {
  const source = [
    `Authentication-Results: ${SERVER}; dmarc=${found} header.from=firm.example`,
    'From: owner@firm.example',
    'Subject: x',
    `Message-ID: <${mails++}@firm.example>`,
    ...(answers ? [`In-Reply-To: ${answers}`] : []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ]
  const { messageId } = await accept(desk.tools, Buffer.from(source.join('\r\n')), new Date(), null)
  await desk.settled()
  return messageById(desk.tools.db, messageId)
}

const CHANGE = 'Прошу сменить адрес электронной почты аккаунта 123456.'

test('who forges the address of an owner joins no case of theirs, by its numbers or by our token, nor draws theirs to its own', async () => {
  desk = await openTestDesk('embedded', { REPLY_MODE: 'draft', TRUSTED_AUTHSERV_ID: SERVER })
  desk.work()
  const { db } = desk.tools
  const first = await arrived('pass', CHANGE)
  const token = (await repliesOf(db, first.case_id ?? ''))[0]?.header_id
  const byNumber = await arrived('fail', CHANGE)
  const byToken = await arrived('fail', CHANGE, token)
  for (const { case_id } of [byNumber, byToken]) {
    expect(case_id).not.toBe(first.case_id)
    expect(await linksOf(db, case_id ?? '')).toMatchObject([{ caseId: case_id, otherId: first.case_id }])
  }
  const words = `${'Документы вышлем позже, директор в отпуске. '.repeat(4)}`
  const heard = await arrived('fail', words, token)
  expect(heard).toMatchObject({ kind: 'application', joined_by: null })
  expect(await arrived('pass', CHANGE)).toMatchObject({ case_id: first.case_id, joined_by: 'numbers' })
}, 120_000)

test('a mail waits for those of its sender before it, each once, and once for all whose sender is not known yet', async () => {
  desk = await openTestDesk('embedded')
  const { db } = desk.tools
  for (let number = 1; number <= 5; number++)
    await accept(desk.tools, Buffer.from(`From: a@firm.example\r\n\r\n${number}\r\n`), new Date(), null)
  const before = (sender: string | null, limit = 30) => earlierUnsettled(db, { number: 5, sender }, limit)
  expect(await before('a@firm.example')).toBe(1)
  await db
    .updateTable('messages')
    .set({ state: 'parsed', sender: 'a@firm.example' })
    .where('number', '<', 4)
    .execute()
  expect(await before('a@firm.example')).toBe(4)
  expect(await before('a@firm.example', 2)).toBe(2)
  expect(await before(null)).toBe(1)
  // Whoever forges an owner's address by the thousand does not make the owner wait.
  await db
    .updateTable('messages')
    .set({ facts: JSON.stringify({ flags: ['sender-unauthenticated'] }) })
    .where('number', '<', 3)
    .execute()
  expect(await before('a@firm.example')).toBe(2)
  await db.updateTable('messages').set({ state: 'needs-staff' }).execute()
  expect(await before('a@firm.example')).toBe(0)
})
