import { randomFillSync } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportAll } from '../../commands/export.ts'
import { casesPage } from '../../console/cases-page.ts'
import { accept } from '../../ingest/accept.ts'
import { sha256Of } from '../../store/archive.ts'
import { messagesForStaff } from '../../store/messages.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const ASKING = 'Прошу изменить адрес электронной почты аккаунта 123456.'

interface Seen {
  sourceSha256: string
  messageId: string | null
  state: string
  reason: string | null
  kind: string
  verdict: { outcome: string } | null
  attachments: {
    name: string
    status: string
    reason: string | null
    container: string | null
    mediaType: string
  }[]
}

let desk: TestDesk
let sources: Record<string, Buffer>
let seen: Record<string, Seen>

beforeAll(async () => {
  desk = await openTestDesk('servers', { REPLY_MODE: 'draft' })
  sources = await hostileMails()
  desk.work()
  for (const source of Object.values(sources)) await accept(desk.tools, source, new Date(), null)
  await desk.settled()
  const messages = (await exportAll(desk.tools.db)).messages as Seen[]
  seen = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [
      name,
      messages.find(({ sourceSha256 }) => sourceSha256 === sha256Of(source)) as Seen,
    ]),
  )
}, 300_000)
afterAll(() => desk?.close())

test('every source stays archived, byte for byte', async () => {
  for (const source of Object.values(sources)) {
    const held = await desk.tools.archive.get(sha256Of(source))
    expect(held.equals(source)).toBe(true)
  }
})

test('nothing holds up what is behind it', () => {
  expect(seen.last).toMatchObject({
    state: 'assessed',
    kind: 'application',
    verdict: { outcome: 'incomplete' },
  })
})

test('a message that cannot be parsed goes to people, with the reason', () => {
  expect(seen.tooManyParts).toMatchObject({ state: 'needs-staff', reason: 'unparseable', verdict: null })
})

test('and stands on the page where people look', async () => {
  const page = String(await casesPage([], await messagesForStaff(desk.tools.db, 10), []))
  expect(page).toContain('Messages that only people can settle')
  expect(page).toContain('unparseable')
})

test.each([
  ['an empty mail', 'empty', { state: 'assessed', kind: 'other', attachments: [] }],
  ['a mail without Message-ID', 'withoutId', { state: 'assessed', messageId: null, kind: 'application' }],
  [
    'a second mail of one Message-ID',
    'secondOfId',
    { verdict: { outcome: 'review', flags: ['message-id-reused'] } },
  ],
  ['a truncated PDF', 'truncated', { attachments: [{ status: 'unreadable', reason: 'damaged' }] }],
  ['a PDF of nothing', 'nothing', { attachments: [{ status: 'unreadable' }] }],
  [
    'a program called .pdf',
    'program',
    { attachments: [{ name: 'заявление.pdf', status: 'refused', reason: 'executable' }] },
  ],
  ['a spreadsheet', 'unsupported', { attachments: [{ status: 'unreadable', reason: 'unsupported-format' }] }],
  ['a photo of 40 MB', 'huge', { attachments: [{ mediaType: 'image/jpeg', status: 'unreadable' }] }],
  ['an attachment of no bytes', 'noBytes', { attachments: [{ status: 'unreadable', reason: 'empty' }] }],
])('%s is visible with its reason', (_, name, want) => {
  expect(seen[name]).toMatchObject(want)
})

test('the sender is told what could not be read, and by which name', async () => {
  const replies = await desk.tools.db.selectFrom('replies').select(['message_id', 'composed']).execute()
  const texts = replies.map(({ composed }) => (composed as { text: string }).text).join('\n')
  for (const name of ['обрезанный.pdf', 'снимок.jpg', 'таблица.xls']) expect(texts).toContain(name)
})

async function hostileMails(): Promise<Record<string, Buffer>> {
  const noise = randomFillSync(Buffer.alloc(5200 * 6200 * 3))
  const photo = await sharp(noise, { raw: { width: 5200, height: 6200, channels: 3 } })
    .jpeg({ quality: 98 })
    .toBuffer()
  expect(photo.byteLength).toBeGreaterThan(30_000_000)
  const parts = Array.from({ length: 1500 }, () => '--B\r\nContent-Type: text/plain\r\n\r\nx\r\n').join('')
  return {
    empty: Buffer.from('\r\n'),
    withoutId: Buffer.from(
      `From: a@firm.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${ASKING}\r\n`,
    ),
    firstOfId: await mail([], { messageId: '<one@firm.example>' }),
    secondOfId: await mail([], { messageId: '<one@firm.example>', text: `${ASKING} Ещё раз.` }),
    tooManyParts: Buffer.from(
      `From: a@firm.example\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${parts}--B--\r\n`,
    ),
    truncated: await mail([
      ['обрезанный.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0')],
    ]),
    nothing: await mail([['пустой.pdf', Buffer.from('%PDF-1.4\n%%EOF')]]),
    program: await mail([['заявление.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 7)])]]),
    unsupported: await mail([
      ['таблица.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])],
    ]),
    huge: await mail([['снимок.jpg', photo]]),
    noBytes: await mail([['ничего.pdf', Buffer.alloc(0)]]),
    last: await mail([]),
  }
}

let number = 0
async function mail(
  files: [string, Buffer][],
  rest: { messageId?: string; text?: string } = {},
): Promise<Buffer> {
  number += 1
  return new MailComposer({
    from: `owner${number}@firm.example`,
    to: 'recovery@provider.example',
    subject: 'аккаунт',
    // Each of an account of its own: who names another's is for a person.
    text: ASKING.replace('123456', String(123456 + number)),
    attachments: files.map(([filename, content]) => ({ filename, content })),
    ...rest,
  })
    .compile()
    .build()
}
