import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { type DemoServers, startServers } from '../../demo/servers.ts'
import { accept } from '../../ingest/accept.ts'
import type { NewReply } from '../../store/replies.ts'
import { withinLimits } from '../../workers/within-limits.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

let desk: TestDesk
let servers: DemoServers
afterEach(async () => {
  await desk.close()
  await servers.close()
})

test('an automatic responder that does not say it is one is answered three times, then a person is asked', async () => {
  servers = await startServers()
  const settings = { SMTP_URL: servers.smtpUrl, REPLY_MODE: 'auto', TLS_VERIFY: 'no' }
  desk = await openTestDesk('embedded', { ...settings, REPLY_TO_UNVERIFIED: 'yes' })
  desk.work()
  let answers = ''
  for (let mail = 0; mail < 5; mail++) {
    const text =
      mail === 0
        ? 'Прошу сменить адрес электронной почты аккаунта 123456.'
        : `Сейчас я не на месте и вернусь на следующей неделе, по срочным вопросам обращайтесь к моим коллегам в офисе. ${mail}`
    const head = ['From: owner@firm.example', 'Subject: x', `Message-ID: <${mail}@firm.example>`]
    const source = [
      ...head,
      ...(answers ? [`In-Reply-To: ${answers}`] : []),
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ]
    await accept(desk.tools, Buffer.from(source.join('\r\n')), new Date(), null)
    await desk.settled()
    const replies = await desk.tools.db.selectFrom('replies').selectAll().orderBy('created_at').execute()
    answers = replies.at(-1)?.header_id ?? ''
  }
  const replies = await desk.tools.db.selectFrom('replies').selectAll().orderBy('created_at').execute()
  expect(replies.map(({ state, reason }) => reason ?? state)).toEqual([
    'sent',
    'sent',
    'sent',
    'answered-often',
    'answered-often',
  ])
  expect(servers.sent).toHaveLength(3)
}, 120_000)

test('the two hundred and first answer of an hour, to whomever, is a draft', async () => {
  servers = await startServers()
  desk = await openTestDesk('embedded', { REPLY_MODE: 'draft' })
  desk.work()
  const { db } = desk.tools
  await accept(
    desk.tools,
    Buffer.from(
      'From: a@firm.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nПрошу сменить адрес электронной почты аккаунта 123456.',
    ),
    new Date(),
    null,
  )
  await desk.settled()
  const reply = await db.selectFrom('replies').selectAll().executeTakeFirstOrThrow()
  const answer: NewReply = {
    id: randomUUID(),
    caseId: null,
    verdictId: null,
    occasion: 'answer',
    messageId: reply.message_id,
    recipient: 'b@other.example',
    template: reply.template,
    language: reply.language,
    composed: reply.composed as NewReply['composed'],
    headerId: '<b@desk.example>',
    state: 'queued',
    reason: null,
  }
  const sendMore = async (count: number) => {
    const { id: _, header_id, composed, ...rest } = reply
    for (let number = 0; number < count; number++)
      await db
        .insertInto('replies')
        .values({
          ...rest,
          case_id: null,
          verdict_id: null,
          composed: JSON.stringify(composed),
          id: randomUUID(),
          header_id: `${number}-${count}-${header_id}`,
          recipient: `${number}@firm.example`,
          state: 'sent',
        } as never)
        .execute()
  }
  const now = new Date()
  await sendMore(199)
  const limited = () => db.transaction().execute((tx) => withinLimits(tx, answer, now))
  expect(await limited()).toMatchObject({ state: 'queued' })
  await sendMore(1)
  expect(await limited()).toMatchObject({ state: 'draft', reason: 'too-many-replies' })
  await sql`update replies set created_at = created_at - interval '61 minutes'`.execute(db)
  expect(await limited()).toMatchObject({ state: 'queued' })
}, 120_000)
