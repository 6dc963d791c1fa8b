import { afterEach, expect, test } from 'vitest'
import { type DemoServers, startServers } from '../../demo/servers.ts'
import { accept } from '../../ingest/accept.ts'
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
