import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { accept } from '../../ingest/accept.ts'
import { messagesForStaff } from '../../store/messages.ts'
import type { ReplyRow } from '../../store/schema.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'
import { AUTHSERV_ID, ownersMail } from './mails.ts'
import { type Answer, type Sink, type Step, startSink } from './sink.ts'

interface Case {
  readonly name: string
  readonly script: Partial<Record<Step, Answer>>
  readonly want: { readonly state: string; readonly reason: string | null }
  /** Letters that the other side has in the end, whatever it said. */
  readonly taken: 0 | 1
}

const LATER = (reason: string) => ({ state: 'queued', reason })
const CASES: readonly Case[] = [
  { name: 'all well', script: {}, want: { state: 'sent', reason: null }, taken: 1 },
  { name: '4xx at the greeting', script: { HELLO: '421 busy' }, want: LATER('smtp-421'), taken: 0 },
  { name: '5xx at the greeting', script: { HELLO: '554 not you' }, want: LATER('smtp-554'), taken: 0 },
  { name: '4xx at MAIL', script: { MAIL: '451 later' }, want: LATER('smtp-451'), taken: 0 },
  {
    name: '5xx at MAIL',
    script: { MAIL: '550 no' },
    want: { state: 'failed', reason: 'smtp-550' },
    taken: 0,
  },
  { name: '4xx at RCPT', script: { RCPT: '450 grey' }, want: LATER('smtp-450'), taken: 0 },
  {
    name: '5xx at RCPT',
    script: { RCPT: '550 no' },
    want: { state: 'failed', reason: 'smtp-550' },
    taken: 0,
  },
  { name: '4xx at DATA', script: { DATA: '451 later' }, want: LATER('smtp-451'), taken: 0 },
  {
    name: '5xx at DATA',
    script: { DATA: '554 no' },
    want: { state: 'failed', reason: 'smtp-554' },
    taken: 0,
  },
  { name: '4xx after the letter', script: { END: '452 full' }, want: LATER('smtp-452'), taken: 0 },
  {
    name: '5xx after the letter',
    script: { END: '554 spam' },
    want: { state: 'failed', reason: 'smtp-554' },
    taken: 0,
  },
  { name: 'silent at the greeting', script: { HELLO: 'silence' }, want: LATER('ETIMEDOUT'), taken: 0 },
  { name: 'silent at RCPT', script: { RCPT: 'silence' }, want: LATER('ETIMEDOUT'), taken: 0 },
  { name: 'silent at DATA', script: { DATA: 'silence' }, want: LATER('ETIMEDOUT'), taken: 0 },
  { name: 'hangs up at DATA', script: { DATA: 'hang up' }, want: LATER('ECONNECTION'), taken: 0 },
  {
    name: 'silent after the letter',
    script: { END: 'silence' },
    want: { state: 'uncertain', reason: 'ETIMEDOUT' },
    taken: 1,
  },
  {
    name: 'hangs up before the 250',
    script: { END: 'hang up' },
    want: { state: 'uncertain', reason: 'ECONNECTION' },
    taken: 1,
  },
]

let desk: TestDesk
let sink: Sink
let number = 0
beforeAll(async () => {
  sink = await startSink()
  desk = await openTestDesk('embedded', {
    SMTP_URL: sink.url,
    SMTP_TIMEOUT_SECONDS: '1',
    REPLY_MODE: 'auto',
    TLS_VERIFY: 'no',
    TRUSTED_AUTHSERV_ID: AUTHSERV_ID,
  })
  desk.work()
})
afterEach(() => {
  for (const step of Object.keys(sink.script) as Step[]) delete sink.script[step]
})
afterAll(async () => {
  await desk.close()
  await sink.stop()
})

test.each(CASES)('$name: $want.state', async ({ script, want, taken }) => {
  Object.assign(sink.script, script)
  const { reply, messageId } = await replyToOneMail(
    (each) => each.state === want.state && each.reason === want.reason,
  )
  expect(sink.accepted.filter((each) => each.messageId === reply.header_id)).toHaveLength(taken)
  const forStaff = (await messagesForStaff(desk.tools.db, 100)).filter(({ id }) => id === messageId)
  const isForStaff = want.state === 'failed' || want.state === 'uncertain'
  expect(forStaff.map(({ reason }) => reason)).toEqual(isForStaff ? [`reply-${want.state}`] : [])

  // Whoever comes by again sends what waits, once, and nothing else.
  for (const step of Object.keys(script) as Step[]) delete sink.script[step]
  await runAgain(reply.id)
  const again = await replyById(reply.id)
  expect(again?.state).toBe(want.state === 'queued' ? 'sent' : want.state)
  const letters = sink.accepted.filter((each) => each.messageId === reply.header_id)
  expect(letters).toHaveLength(want.state === 'queued' ? 1 : taken)
})

test('a server from which STARTTLS was stripped gets no letter', async () => {
  const { openSmtp } = await import('../../workers/smtp.ts')
  const before = sink.letters.length
  const smtp = openSmtp(
    { url: sink.url, from: 'recovery@provider.example', provider: 'P', verifyTls: true, timeoutMs: 2000 },
    desk.tools.log,
  )
  const letter = {
    headerId: `<${randomUUID()}@x.example>`,
    to: 'o@firm.example',
    subject: 's',
    text: 't',
    html: 't',
  }
  expect(await smtp.send({ ...letter, references: [], attachments: [] })).toMatchObject({ is: 'later' })
  expect(sink.letters).toHaveLength(before)
})

async function replyToOneMail(
  holds: (reply: ReplyRow) => boolean,
): Promise<{ reply: ReplyRow; messageId: string }> {
  number += 1
  const { messageId } = await accept(desk.tools, await ownersMail(number * 5 + 1), new Date(), null)
  for (;;) {
    const rows = desk.tools.db.selectFrom('replies').selectAll().where('message_id', '=', messageId)
    const [reply] = await rows.execute()
    if (reply && holds(reply)) {
      await desk.settled()
      return { reply, messageId }
    }
    await new Promise((done) => setTimeout(done, 50))
  }
}

const replyById = (id: string) =>
  desk.tools.db.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirst()

/** The job once more, as after its wait, or when a queue gives it out twice. */
async function runAgain(replyId: string): Promise<void> {
  const { sendReply } = await import('../../workers/send-reply.ts')
  const outcome = await sendReply(desk.tools)({ replyId })
  if ('done' in outcome) await desk.tools.db.transaction().execute(outcome.done)
}
