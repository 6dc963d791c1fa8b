import { afterEach, expect, test } from 'vitest'
import { accept } from '../../ingest/accept.ts'
import { allCaseFiles } from '../../store/case-files.ts'
import { repliesOf } from '../../store/replies.ts'
import type { ReplyRow } from '../../store/schema.ts'
import { type Sink, startSink } from '../faults/sink.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const MAIL = Buffer.from(
  [
    'From: Owner <owner@firm.example>',
    'Reply-To: thief@elsewhere.example',
    'Cc: other@elsewhere.example',
    'Subject: http://evil.example buy now',
    'Message-ID: <first@firm.example>',
    'References: <zero@firm.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Прошу сменить адрес электронной почты аккаунта 123456.',
    '',
  ].join('\r\n'),
)

let desk: TestDesk
let sink: Sink
afterEach(async () => {
  await desk.close()
  await sink.stop()
})

test('one mail goes out: to the sender alone, in the thread, marked as automatic, echoing nothing', async () => {
  sink = await startSink({})
  const reply = await replyThrough(sink.url)
  expect(reply.state).toBe('sent')
  expect(sink.letters).toHaveLength(1)
  const [letter = ''] = sink.letters
  expect(sink.accepted.map(({ recipient }) => recipient)).toEqual(['owner@firm.example'])
  expect(letter).toMatch(/^Auto-Submitted: auto-replied\r$/m)
  expect(letter).toMatch(/^In-Reply-To: <first@firm.example>\r$/m)
  expect(letter).toMatch(/^References: <zero@firm.example>\s+<first@firm.example>\r$/m)
  expect(letter).toMatch(new RegExp(`^Message-ID:\\s+${reply.header_id}\r$`, 'm'))
  expect(letter).not.toMatch(/evil\.example|elsewhere\.example/)
  expect(letter).toContain('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  expect(letter).toContain('application/pdf')
  expect(letter.length).toBeLessThan(200_000)
})

test('a reply that was being sent when the process died is uncertain, and nothing is sent', async () => {
  sink = await startSink({ RCPT: '451 4.7.1 later' })
  await replyThrough(sink.url, 'queued')
  await desk.tools.db.updateTable('replies').set({ state: 'sending' }).execute()
  await desk.tools.db
    .updateTable('outbox')
    .set({ due_at: new Date(0) })
    .execute()
  sink.script.RCPT = '250 ok'
  const { sendReply } = await import('../../workers/send-reply.ts')
  const [reply] = await desk.tools.db.selectFrom('replies').selectAll().execute()
  const outcome = await sendReply(desk.tools)({ replyId: reply?.id as string })
  await desk.tools.db.transaction().execute(async (tx) => 'done' in outcome && (await outcome.done(tx)))
  expect(await desk.tools.db.selectFrom('replies').select(['state', 'reason']).execute()).toEqual([
    { state: 'uncertain', reason: 'interrupted' },
  ])
  expect(sink.letters).toHaveLength(0)
})

test.each([
  ['draft', 'draft'],
  ['off', 'suppressed'],
])('in mode %s nothing leaves and the reply is kept', async (mode, state) => {
  sink = await startSink({})
  expect(await replyThrough(sink.url, state, mode)).toMatchObject({ state })
  expect(sink.letters).toHaveLength(0)
})

async function replyThrough(smtpUrl: string, state?: string, mode = 'auto'): Promise<ReplyRow> {
  desk = await openTestDesk('servers', {
    SMTP_URL: smtpUrl,
    REPLY_MODE: mode,
    REPLY_TO_UNVERIFIED: 'yes',
    TLS_VERIFY: 'no',
  })
  desk.work()
  await accept(desk.tools, MAIL, new Date(), null)
  for (;;) {
    const [caseFile] = await allCaseFiles(desk.tools.db)
    const [reply] = caseFile ? await repliesOf(desk.tools.db, caseFile.id) : []
    const ended = ['sent', 'failed', 'uncertain', 'draft', 'suppressed'].includes(reply?.state ?? '')
    if (reply && (ended || (state === reply.state && reply.reason))) return reply
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
