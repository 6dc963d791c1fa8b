import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { signed } from '../../demo/signed.ts'
import { accept } from '../../ingest/accept.ts'
import { parse } from '../../ingest/parse.ts'
import { reduceFileName } from '../../templates/file-label.ts'
import { type Sink, startSink } from '../faults/sink.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const THIEF = 'thief@elsewhere.example'
const AT = new Date('2026-03-02T10:00:00Z')

let desk: TestDesk
let sink: Sink
let uid = 0
beforeAll(async () => {
  sink = await startSink()
  desk = await openTestDesk('embedded', { SMTP_URL: sink.url, REPLY_MODE: 'auto', TLS_VERIFY: 'no' })
  desk.work()
})
beforeEach(async () => {
  sink.letters.length = 0
  sink.accepted.length = 0
})
afterAll(async () => {
  await desk?.close()
  await sink?.stop()
})

const owner = (number: number): string => `owner@firm${number}.example`
const account = (number: number): string =>
  `Прошу сменить адрес электронной почты аккаунта ${100_000 + number}.`

/** A mail as its sender's server hands it on, unsigned. */
function mailOf(number: number, headers: readonly string[], body = account(number)): Buffer {
  const has = (name: string): boolean => headers.some((line) => line.toLowerCase().startsWith(`${name}:`))
  const lines = [
    ...headers,
    ...(has('to') ? [] : ['To: recovery@provider.example']),
    ...(has('subject') ? [] : ['Subject: access']),
    `Message-ID: <${number}@firm.example>`,
    'MIME-Version: 1.0',
    ...(has('content-type') ? [] : ['Content-Type: text/plain; charset=utf-8']),
    '',
    body,
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

/** Puts a mail into the mailbox, signed by the firm of that number unless it is `asItIs`. */
async function deliver(number: number, mail: Buffer, asItIs = false): Promise<void> {
  uid += 1
  const source = asItIs ? mail : await signed(mail, `firm${number}.example`, AT)
  await accept(desk.tools, source, AT, { mailbox: 'INBOX', uidValidity: '1', uid })
}

/** Waits for all replies, and lets the hour pass in which no more than so many may go out. */
async function answered(): Promise<void> {
  await desk.settled()
  await sql`update replies set created_at = created_at - interval '2 hours'`.execute(desk.tools.db)
}

/** Every place where a mail may name another address; what is signed is the From of the firm of that number. */
const TRICKS: readonly ((of: string) => readonly string[])[] = [
  // Where answers are wanted.
  ...[
    THIEF,
    `<${THIEF}>`,
    `Owner <${THIEF}>`,
    `"owner@firm.example" <${THIEF}>`,
    `${THIEF}, owner@firm.example`,
    `owners: ${THIEF}, other@elsewhere.example;`,
    `=?utf-8?B?${Buffer.from(THIEF).toString('base64')}?=`,
    `owner@firm.example (${THIEF})`,
    `<@elsewhere.example:${THIEF}>`,
    `owner@firm.example\r\n ,${THIEF}`,
    `"a\\" <${THIEF}>, \\"b" <${THIEF}>`,
    `${THIEF}\r\nReply-To: ${THIEF}`,
  ].map((value) => (of: string) => [`From: Owner <${of}>`, `Reply-To: ${value}`]),
  ...[
    'Cc',
    'Bcc',
    'Sender',
    'Return-Path',
    'Resent-From',
    'Resent-To',
    'Resent-Sender',
    'Errors-To',
    'Disposition-Notification-To',
    'Return-Receipt-To',
    'Mail-Reply-To',
    'Mail-Followup-To',
    'X-Original-From',
    'X-Forwarded-For',
    'X-Sender',
    'Apparently-To',
    'Delivered-To',
    'List-Post',
    'Author',
  ].map((name) => (of: string) => [`From: Owner <${of}>`, `${name}: <${THIEF}>`]),
  (of) => [`From: Owner <${of}>`, `To: recovery@provider.example, ${THIEF}`],
  (of) => [`From: Owner <${of}>`, `Subject: ${THIEF}`],
  (of) => [`From: Owner <${of}>`, `References: <${THIEF}>`, `In-Reply-To: <${THIEF}>`],
  (of) => [`From: Owner <${of}>`, `Content-Type: text/plain; charset=utf-8; reply-to="${THIEF}"`],
  // From itself.
  ...[
    (of: string) => `"${THIEF}" <${of}>`,
    (of: string) => `${of} <${THIEF}>`,
    (of: string) => `"${of}" <${THIEF}>`,
    (of: string) => `<${THIEF}> <${of}>`,
    (of: string) => `<${of}> <${THIEF}>`,
    (of: string) => `<${of}>, <${THIEF}>`,
    (of: string) => `<${THIEF}>, <${of}>`,
    (of: string) => `owners: <${of}>, <${THIEF}>;`,
    (of: string) => `owners: <${THIEF}>;, <${of}>`,
    (of: string) => `${of} (${THIEF})`,
    (of: string) => `(${THIEF}) ${of}`,
    (of: string) => `Owner (<${THIEF}>) <${of}>`,
    (of: string) => `<@elsewhere.example:${of}>`,
    () => `<@firm.example:${THIEF}>`,
    (of: string) => `=?utf-8?B?${Buffer.from(`<${THIEF}>`).toString('base64')}?= <${of}>`,
    (of: string) => `=?utf-8?Q?=22=3C${THIEF.replace('@', '=40')}=3E?= <${of}>`,
    (of: string) => `=?utf-8?B?${Buffer.from(`${THIEF}\r\nBcc: ${THIEF}`).toString('base64')}?= <${of}>`,
    (of: string) => `"${THIEF},"@firm.example <${of}>`,
    (of: string) => `"<${THIEF}>"\r\n <${of}>`,
    (of: string) => `<${THIEF}\r\n ${of}>`,
    (of: string) => `<${of}(x).elsewhere.example>`,
    (of: string) => `${of} .elsewhere.example`,
    (of: string) => `${of}\r\n .elsewhere.example`,
    (of: string) => `${THIEF}\0 <${of}>`,
    (of: string) => `<${of}>;<${THIEF}>`,
    (of: string) => `${THIEF} via <${of}>`,
  ].map((from) => (of: string) => [`From: ${from(of)}`]),
  (of) => [`From: <${of}>`, `From: <${THIEF}>`],
  (of) => [`From: <${THIEF}>`, `From: <${of}>`],
  (of) => [`From : <${THIEF}>`, `From: <${of}>`],
  (of) => [`From: <${of}>`, `FROM: <${THIEF}>`],
]

test('sixty ways to name another address: letters go to nobody but who signed (P13)', async () => {
  expect(TRICKS.length).toBeGreaterThanOrEqual(60)
  for (const [number, trick] of TRICKS.entries()) await deliver(number, mailOf(number, trick(owner(number))))
  await answered()
  const owners = TRICKS.map((_, number) => owner(number))
  const recipients = sink.accepted.map(({ recipient }) => recipient)
  expect(recipients.filter((each) => !owners.includes(each))).toEqual([])
  expect(new Set(recipients).size).toBe(recipients.length)
  // Nearly all of who answers are wanted by beside an honest From, or the test would show nothing.
  expect(recipients.length).toBeGreaterThanOrEqual(34)
  expect(
    sink.letters.filter((letter) =>
      letter.replace(/^(?:References|In-Reply-To):.*(?:\r\n\s.*)*/gm, '').includes('thief@'),
    ),
  ).toEqual([])
}, 240_000)

/** What an unsigned mail may bring along to look like a proven one. */
const FORGED: readonly ((of: string) => readonly string[])[] = [
  ...[
    'mx.provider.example; dmarc=pass',
    'provider.example; dkim=pass header.d=firm.example; spf=pass smtp.mailfrom=owner@firm.example',
    'recovery-desk; dkim=pass header.d=firm.example; dmarc=pass header.from=firm.example',
    'mx.google.com; dkim=pass header.i=@firm.example; dmarc=pass (p=REJECT) header.from=firm.example',
    'localhost; auth=pass smtp.auth=owner',
  ].map((says) => (of: string) => [`Authentication-Results: ${says}`, `From: Owner <${of}>`]),
  (of) => [
    'ARC-Authentication-Results: i=1; mx.provider.example; dmarc=pass',
    'ARC-Message-Signature: i=1; a=rsa-sha256; d=provider.example; s=a; h=from:to:subject; bh=AA==; b=AA==',
    'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=provider.example; s=a; b=AA==',
    `From: Owner <${of}>`,
  ],
  (of) => ['Received-SPF: pass (mx.provider.example: good)', `From: Owner <${of}>`],
  (of) => [
    `Return-Path: <${of}>`,
    'Received: from firm.example (firm.example [198.51.100.7]) by mx.provider.example; x',
    `From: <${of}>`,
  ],
  (of) => [
    'DKIM-Signature: v=1; a=ed25519-sha256; d=firm.example; s=demo; h=from:to:subject; bh=AA==; b=AA==',
    `From: <${of}>`,
  ],
  (of) => ['DKIM-Signature: v=1; a=none; d=firm.example; s=demo; h=from; bh=; b=', `From: <${of}>`],
  (of) => ['DKIM-Signature:', `From: <${of}>`],
  (of) => ['X-DKIM-Status: pass', 'X-Spam-Status: No', `From: <${of}>`],
]

test('thirty mails whose sender proves nothing: no letter, thirty drafts (T1)', async () => {
  const numbers = Array.from({ length: 30 }, (_, index) => 1000 + index)
  for (const number of numbers) {
    const headers = FORGED[number % FORGED.length]?.(owner(number)) ?? []
    await deliver(number, mailOf(number, headers), true)
  }
  await answered()
  expect(sink.letters).toEqual([])
  const kept = await desk.tools.db
    .selectFrom('replies')
    .select(['recipient', 'state', 'reason'])
    .where('recipient', 'in', numbers.map(owner))
    .execute()
  expect(new Set(kept.map(({ recipient }) => recipient)).size).toBe(30)
  expect(kept.every(({ state, reason }) => state === 'draft' && reason === 'unauthenticated')).toBe(true)
}, 240_000)

test('whoever forges an address keeps its owner from no answer', async () => {
  const question = 'Здравствуйте! Забыли пароль, как его восстановить?'
  const mail = mailOf(1100, [`From: <${owner(1100)}>`], question)
  await deliver(1100, mail, true)
  await answered()
  expect(sink.letters).toEqual([])
  for (const more of ['', ' ']) await deliver(1100, mailOf(1100, [`From: <${owner(1100)}>`], question + more))
  await answered()
  expect(sink.accepted.map(({ recipient }) => recipient)).toEqual([owner(1100)])
}, 60_000)

/** The header of a letter without what differs from owner to owner: ids, dates, the reference of the case. */
async function constantHead(letter: string): Promise<string> {
  const { subject } = await parse(Buffer.from(letter, 'latin1'))
  return letter
    .slice(0, letter.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/^(Message-ID|In-Reply-To|References|Date): .*$/gm, '$1: …')
    .replace(/^To: owner@firm\d+\.example$/m, 'To: …')
    .replace(/^Subject: .*$/m, `Subject: ${subject.replace(/\[[0-9A-F]{8}\]/, '[…]')}`)
    .replace(/boundary="[^"]*"/, 'boundary=…')
}

/** All that a recipient's program may show of a letter, decoded, with its header as it came. */
async function shown(letter: string): Promise<string> {
  const { subject, text, headers, attachments } = await parse(Buffer.from(letter, 'latin1'))
  const [, html = ''] = /Content-Type: text\/html[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(letter) ?? []
  expect(html).not.toBe('')
  return [
    letter.slice(0, letter.indexOf('\r\n\r\n')),
    JSON.stringify([...headers]),
    subject,
    text,
    Buffer.from(html, 'base64').toString(),
    ...attachments.map(({ name }) => name),
  ].join('\n')
}

const encoded = (words: string): string =>
  (words.match(/.{1,12}/gsu) ?? [])
    .map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`)
    .join('\r\n ')

test('a hundred subjects with links: none is in a letter (P16)', async () => {
  const urls = Array.from(
    { length: 100 },
    (_, index) =>
      [
        `http://evil${index}.example/`,
        `Win now: https://evil${index}.example/?a=b&c=d`,
        `www.evil${index}.example`,
        `evil${index}.example/path`,
        `<a href="//evil${index}.example">Access</a>`,
      ][index % 5] as string,
  )
  for (const [index, url] of urls.entries()) {
    const subject = index % 2 ? encoded(url) : url
    await deliver(
      2000 + index,
      mailOf(2000 + index, [`From: <${owner(2000 + index)}>`, `Subject: ${subject}`]),
    )
  }
  await answered()
  expect(sink.letters.length).toBeGreaterThanOrEqual(95)
  for (const letter of sink.letters) {
    expect(await shown(letter)).not.toMatch(/evil/i)
  }
}, 240_000)

const FRAGMENT = fc.constantFrom(
  '\r\nBcc: thief@elsewhere.example\r\n',
  '\nX-Injected: 1\n\n',
  '\r\n\r\n<script>alert(1)</script>',
  '\r\n.\r\nMAIL FROM:<a@b.example>\r\n',
  'https://elsewhere.example/',
  '{{provider}} %s $& $1',
  '\u202e\u2066\u200f',
  '"><img src=x onerror=alert(1)>',
  '=?utf-8?Q?=0D=0ABcc:_a=40b.example?=',
  '\u0000\u001b[31m\u0085\u2028',
  ';charset=utf-7',
  '../../etc/passwd',
)
const FUZZ = fc.array(fc.oneof(FRAGMENT, fc.string({ unit: 'binary', maxLength: 12 })), {
  minLength: 1,
  maxLength: 4,
})

test('three hundred hostile subjects, names and file names: one header block, and none of their words (T13)', async () => {
  const strings = fc.sample(FUZZ, { numRuns: 300, seed: 13 })
  for (const half of [0, 150]) {
    for (const [index, parts] of strings.slice(half, half + 150).entries()) {
      const number = 3000 + half + index
      const text = parts.join('').toWellFormed()
      const boundary = `b${number}`
      const headers = [
        `From: ${encoded(`qzname${text}`)} <${owner(number)}>`,
        `Subject: ${encoded(`qzsubject${text}`)}`,
        `Content-Type: multipart/mixed; boundary=${boundary}`,
      ]
      const body = [
        `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${account(number)}`,
        `--${boundary}\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(`https://qzfile.example/${text}`)}\r\n\r\nx`,
        `--${boundary}--`,
      ].join('\r\n')
      await deliver(number, mailOf(number, headers, body))
    }
    await answered()
  }
  expect(sink.letters.length).toBeGreaterThanOrEqual(290)
  const heads = new Set(await Promise.all(sink.letters.map(constantHead)))
  expect([...heads]).toHaveLength(1)
  // A receipt names each file, by what harmless words of its name are left.
  const files = await desk.tools.db.selectFrom('attachments').select('name').execute()
  const reduced = new Set(files.map(({ name }) => reduceFileName(name)))
  for (const letter of sink.letters) {
    const seen = (await shown(letter)).replace(/\s+/g, ' ')
    const own = seen.replace(/«([^»]*)»/g, (all, name: string) => (reduced.has(name) ? '' : all))
    expect(own).not.toMatch(/qz(?:name|subject|file)|elsewhere|script|onerror|X-Injected/i)
  }
}, 400_000)
