import { expect, test } from 'vitest'
import { fileName } from '../../ingest/file-name.ts'
import { parse } from '../../ingest/parse.ts'

const CYRILLIC_1251 = Buffer.from([0xe7, 0xe0, 0xff, 0xe2, 0xeb, 0xe5, 0xed, 0xe8, 0xe5])
const CYRILLIC_KOI8 = Buffer.from([0xda, 0xc1, 0xd1, 0xd7, 0xcc, 0xc5, 0xce, 0xc9, 0xc5])

function withParts(...parts: (string | Buffer)[][]): Buffer {
  const head =
    'From: A <A@B.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n'
  const body = parts.flatMap((part) => [
    Buffer.from('--B\r\n'),
    ...part.map((piece) => Buffer.from(piece)),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([Buffer.from(head), ...body, Buffer.from('--B--\r\n')])
}

const pdf = (name: string | Buffer): (string | Buffer)[] => [
  'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename',
  name,
  '\r\n\r\n%PDF-',
]

test('file names read right however their bytes were written', async () => {
  const quoted = (bytes: Buffer) => Buffer.concat([Buffer.from('="'), bytes, Buffer.from('.pdf"')])
  const { attachments } = await parse(
    withParts(
      pdf(quoted(CYRILLIC_1251)),
      pdf(quoted(CYRILLIC_KOI8)),
      pdf(quoted(Buffer.from('заявление'))),
      pdf('="=?koi8-r?B?2sHR18zFzsnF?=.pdf"'),
      pdf("*0*=windows-1251''%E7%E0%FF; filename*1*=%E2%EB%E5%ED%E8%E5.pdf"),
    ),
  )
  expect(attachments.map(({ name }) => name)).toEqual(Array(5).fill('заявление.pdf'))
})

test('a name never carries a path or control characters, and a part without one gets one', () => {
  expect(fileName('..\\..\\etc/passwd', 'x')).toBe('passwd')
  expect(fileName('a\u202eb\r\nc.pdf', 'x')).toBe('abc.pdf')
  expect(fileName(undefined, 'part-1')).toBe('part-1')
  expect(fileName('résumé.pdf', 'x')).toBe('résumé.pdf')
  expect(fileName(Buffer.from([0xcf, 0xd0, 0xc8, 0xca, 0xc0, 0xc7]).toString('latin1'), 'x')).toBe('ПРИКАЗ')
})

test('inline parts are attachments too, with their bytes', async () => {
  const { attachments, text } = await parse(
    withParts(
      ['Content-Type: text/plain; charset=utf-8\r\n\r\nhello'],
      ['Content-Type: image/jpeg\r\nContent-Disposition: inline; filename=IMG_1.jpeg\r\n\r\nJPEG'],
    ),
  )
  expect(text.trim()).toBe('hello')
  expect(attachments).toMatchObject([{ name: 'IMG_1.jpeg', inline: true, container: null }])
  expect(String(attachments[0]?.bytes)).toBe('JPEG')
})

test.each([
  ['one mailbox', 'From: A <A@B.example>', 'a@b.example'],
  ['two mailboxes', 'From: a@b.example, c@d.example', null],
  ['none', 'To: x@y.example', null],
  ['a comment that hides the domain', 'From: victim@corp.example(x).evil.test', null],
])('the sender of %s', async (_, from, want) => {
  expect((await parse(Buffer.from(`${from}\r\n\r\nx`))).sender).toBe(want)
})

test('of thousands of references the first and the latest are kept, and what it answers', async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `<${index}@x>`)
  const head = ['From: a@firm.example', `References: ${ids.join('\r\n ')}`, 'In-Reply-To: <last@x.example>']
  const { references } = await parse(Buffer.from(`${head.join('\r\n')}\r\n\r\nx`))
  expect(references.length).toBeLessThanOrEqual(100)
  expect(references.at(0)).toBe('<0@x>')
  expect(references.slice(-2)).toEqual(['<9999@x>', '<last@x.example>'])
})

test('the topmost Received header says when it came', async () => {
  const source =
    'Received: from a by b; Sat, 31 Jan 2026 12:00:00 +0300\r\nReceived: from c by a; Fri, 30 Jan 2026 09:00:00 +0000\r\nDate: Thu, 29 Jan 2026 09:00:00 +0000\r\nFrom: a@b.example\r\n\r\nx'
  expect((await parse(Buffer.from(source))).received).toEqual(new Date('2026-01-31T09:00:00Z'))
})

test('a mail of nothing at all is still a message', async () => {
  expect(await parse(Buffer.alloc(0))).toMatchObject({
    messageId: null,
    sender: null,
    subject: '',
    attachments: [],
  })
})

test('a mail that is nothing but one file has that file', async () => {
  const source = [
    'From: owner@firm.example',
    'Content-Type: application/pdf; name=order.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQ=',
    '',
  ].join('\r\n')
  const { attachments } = await parse(Buffer.from(source))
  expect(attachments).toMatchObject([{ name: 'order.pdf', bytes: Buffer.from('%PDF-1.4') }])
})

const RUSSIAN = 'Здравствуйте! Просим изменить адрес электронной почты аккаунта 123456.'
const KAZAKH = 'Сәлеметсіз бе! Электрондық пошта мекенжайын өзгертуді сұраймыз.'
const FRENCH = 'Société générale, café, œuvre, déjà vu'

test.for([
  ['windows-1251 under no charset', '', bytesIn('windows-1251', RUSSIAN), RUSSIAN],
  ['windows-1251 as us-ascii', 'us-ascii', bytesIn('windows-1251', RUSSIAN), RUSSIAN],
  ['windows-1251 as Western', 'iso-8859-1', bytesIn('windows-1251', RUSSIAN), RUSSIAN],
  ['windows-1251 as UTF-8', 'utf-8', bytesIn('windows-1251', RUSSIAN), RUSSIAN],
  ['koi8-r under no charset', '', bytesIn('koi8-r', RUSSIAN), RUSSIAN],
  ['UTF-8 as Western', 'iso-8859-1', Buffer.from(KAZAKH), KAZAKH],
  ['windows-1251 as it should be', 'windows-1251', bytesIn('windows-1251', RUSSIAN), RUSSIAN],
  [
    'French as it should be',
    'iso-8859-1',
    Buffer.from('Société, café, déjà', 'latin1'),
    'Société, café, déjà',
  ],
  ['French in UTF-8', 'utf-8', Buffer.from(FRENCH), FRENCH],
] as const)('a body in %s reads right, and its subject', async ([, charset, body, want]) => {
  const head = charset ? `Content-Type: text/plain; charset=${charset}\r\n` : ''
  const source = Buffer.concat([
    Buffer.from('From: owner@firm.example\r\nSubject: '),
    bytesIn('windows-1251', 'Смена почты'),
    Buffer.from(`\r\nMIME-Version: 1.0\r\n${head}Content-Transfer-Encoding: 8bit\r\n\r\n`),
    body,
    Buffer.from('\r\n'),
  ])
  const { text, subject } = await parse(source)
  expect([subject, text.trim()]).toEqual(['Смена почты', want])
})

/** The platform only decodes these charsets: their tables turned round. */
function bytesIn(charset: string, text: string): Buffer {
  const table = Array.from({ length: 256 }, (_, byte) => new TextDecoder(charset).decode(Uint8Array.of(byte)))
  return Buffer.from([...text].map((letter) => table.indexOf(letter)))
}
