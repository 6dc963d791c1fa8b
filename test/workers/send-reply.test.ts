import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { accept } from '../../ingest/accept.ts'
import { allCaseFiles } from '../../store/case-files.ts'
import { repliesOf } from '../../store/replies.ts'
import type { ReplyRow } from '../../store/schema.ts'
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
let server: Server
afterEach(async () => {
  await desk.close()
  server.close()
})

test('one mail goes out: to the sender alone, in the thread, marked as automatic, echoing nothing', async () => {
  const sink = await startSink({})
  const reply = await replyThrough(sink.url)
  expect(reply.state).toBe('sent')
  expect(sink.letters).toHaveLength(1)
  const [letter = ''] = sink.letters
  expect(sink.recipients).toEqual(['<owner@firm.example>'])
  expect(letter).toMatch(/^Auto-Submitted: auto-replied\r$/m)
  expect(letter).toMatch(/^In-Reply-To: <first@firm.example>\r$/m)
  expect(letter).toMatch(/^References: <zero@firm.example>\s+<first@firm.example>\r$/m)
  expect(letter).toMatch(new RegExp(`^Message-ID:\\s+${reply.header_id}\r$`, 'm'))
  expect(letter).not.toMatch(/evil\.example|elsewhere\.example/)
  expect(letter).toContain('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  expect(letter).toContain('application/pdf')
  expect(letter.length).toBeLessThan(200_000)
})

test('refused for good: failed, not tried again', async () => {
  const sink = await startSink({ RCPT: '550 5.1.1 no such user' })
  expect(await replyThrough(sink.url)).toMatchObject({ state: 'failed', reason: 'smtp-550' })
  expect(sink.letters).toHaveLength(0)
})

test('refused for now: queued again, so that it is tried later', async () => {
  const sink = await startSink({ RCPT: '451 4.7.1 greylisted' })
  expect(await replyThrough(sink.url, 'queued')).toMatchObject({ state: 'queued', reason: 'smtp-451' })
})

test('dropped after the whole letter was taken: uncertain, never sent again', async () => {
  const sink = await startSink({ END: null })
  expect(await replyThrough(sink.url)).toMatchObject({ state: 'uncertain' })
  expect(sink.letters).toHaveLength(1)
})

test('a reply that was being sent when the process died is uncertain, and nothing is sent', async () => {
  const sink = await startSink({ RCPT: '451 4.7.1 later' })
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
  const sink = await startSink({})
  expect(await replyThrough(sink.url, state, mode)).toMatchObject({ state })
  expect(sink.letters).toHaveLength(0)
})

async function replyThrough(smtpUrl: string, state?: string, mode = 'auto'): Promise<ReplyRow> {
  desk = await openTestDesk('servers', { SMTP_URL: smtpUrl, REPLY_MODE: mode, TLS_VERIFY: 'no' })
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

interface Sink {
  readonly url: string
  readonly letters: string[]
  readonly recipients: string[]
  readonly script: Record<string, string | null>
}

/** A mail exchanger that answers by a script: a command's reply, or null to hang up instead (END: after the letter). */
async function startSink(script: Record<string, string | null>): Promise<Sink> {
  const letters: string[] = []
  const recipients: string[] = []
  server = createServer((socket) => converse(socket, script, letters, recipients))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, letters, recipients, script }
}

function converse(
  socket: Socket,
  script: Record<string, string | null>,
  letters: string[],
  recipients: string[],
): void {
  let data: string | null = null
  let held = ''
  socket.on('error', () => {})
  socket.write('220 sink\r\n')
  socket.on('data', (chunk) => {
    held += chunk.toString('latin1')
    for (;;) {
      const end = data === null ? '\r\n' : '\r\n.\r\n'
      const at = held.indexOf(end)
      if (at < 0) return
      const line = held.slice(0, at)
      held = held.slice(at + end.length)
      const command = data === null ? line.slice(0, 4).toUpperCase() : 'END'
      if (command === 'END') letters.push(line)
      const answer = command in script ? script[command] : defaultAnswer(command)
      if (command === 'RCPT' && answer?.startsWith('250')) recipients.push(/<[^>]*>/.exec(line)?.[0] ?? '')
      if (answer === null) return socket.destroy()
      data = command === 'DATA' && answer?.startsWith('354') ? '' : null
      socket.write(`${answer}\r\n`)
    }
  })
}

function defaultAnswer(command: string): string {
  return { DATA: '354 go on', QUIT: '221 bye' }[command] ?? '250 ok'
}
