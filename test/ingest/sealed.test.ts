import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'
import { unpack } from '../../ingest/unpack.ts'
import { UNPACK_LIMITS } from '../../workers/documents/limits.ts'
import { sniff } from '../../workers/documents/media.ts'

const PDF = Buffer.from('%PDF-1.4\n%%EOF')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'))
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=test',
    '-keyout',
    'key',
    '-out',
    'crt',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MIME = Buffer.from(
  [
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Прошу сменить почту.',
    '--b',
    'Content-Type: application/pdf; name=order.pdf',
    'Content-Disposition: attachment; filename=order.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    PDF.toString('base64'),
    '--b--',
    '',
  ].join('\r\n'),
)

test.for([
  ['DER', ['-outform', 'DER']],
  ['BER of indefinite length', ['-outform', 'DER', '-stream', '-indef']],
])('a mail that is one signed container has its text and files inside it: %s', async ([, options]) => {
  const sealed = cms(MIME, ['-sign', '-nodetach', '-binary', ...(options as string[])])
  const message = await parse(mailWith('smime.p7m', sealed, 'application/pkcs7-mime; smime-type=signed-data'))
  expect(message.sender).toBe('owner@firm.example')
  expect(message.text.trim()).toBe('Прошу сменить почту.')
  expect(message.attachments).toMatchObject([{ name: 'order.pdf', container: 'smime.p7m', bytes: PDF }])
})

test('a file signed with an electronic key is the file itself, in binary and in base64', async () => {
  const sealed = cms(PDF, ['-sign', '-nodetach', '-binary', '-outform', 'DER'])
  const base64 = Buffer.from(sealed.toString('base64').replace(/.{64}/g, '$&\r\n'))
  for (const bytes of [sealed, base64]) {
    const { attachments } = await parse(
      mailWith('order.pdf.cms', bytes, 'application/octet-stream', 'See below.'),
    )
    expect(await unpack(attachments, UNPACK_LIMITS)).toMatchObject([
      { name: 'order.pdf', container: 'order.pdf.cms', bytes: PDF },
    ])
  }
})

test('a signature without its content, and what is encrypted, stay as they are', async () => {
  const detached = cms(PDF, ['-sign', '-binary', '-outform', 'DER'])
  const encrypted = cms(PDF, ['-encrypt', '-binary', '-outform', 'DER', '-aes-256-cbc'], ['crt'])
  const pgp = Buffer.from('-----BEGIN PGP MESSAGE-----\n\nhQEMA7\n-----END PGP MESSAGE-----\n')
  const forms = await Promise.all(
    [detached, encrypted, pgp].map(async (each) => (await sniff(each, '')).form),
  )
  expect(forms).toEqual(['signed', 'encrypted', 'encrypted'])
  const { attachments } = await parse(
    mailWith('order.sig', detached, 'application/octet-stream', 'See below.'),
  )
  expect(await unpack(attachments, UNPACK_LIMITS)).toMatchObject([{ name: 'order.sig', container: null }])
})

function cms(content: Buffer, options: readonly string[], last: readonly string[] = []): Buffer {
  writeFileSync(join(folder, 'in'), content)
  const signer = options.includes('-sign') ? ['-signer', 'crt', '-inkey', 'key'] : []
  return openssl('cms', ...options, ...signer, '-in', 'in', ...last)
}

function openssl(...args: string[]): Buffer {
  return execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
}

function mailWith(name: string, bytes: Buffer, type: string, text = ''): Buffer {
  const body = bytes.toString('base64').replace(/.{76}/g, '$&\r\n')
  const file = `Content-Type: ${type}; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
  const head =
    'From: owner@firm.example\r\nTo: recovery@provider.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
  if (text === '') return Buffer.from(head + file)
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--o\r\n${file}--o--\r\n`,
  )
}
