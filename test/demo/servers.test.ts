import { once } from 'node:events'
import { ImapFlow } from 'imapflow'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DemoServers, startServers } from '../../demo/servers.ts'

const mail = (subject: string, body = 'text'): Buffer =>
  Buffer.from(
    `From: a@sender.example\r\nTo: recovery@provider.example\r\nSubject: ${subject}\r\n\r\n${body}\r\n`,
    'utf8',
  )

function sure<T>(answer: T | false): T {
  if (answer === false) throw new Error('the server refused')
  return answer
}

let servers: DemoServers
let client: ImapFlow

beforeEach(async () => {
  servers = await startServers()
  const url = new URL(servers.imapUrl)
  client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port),
    secure: false,
    doSTARTTLS: false,
    auth: { user: url.username, pass: servers.imapPassword },
    logger: false,
  })
  await client.connect()
})

afterEach(async () => {
  await client.logout().catch(() => client.close())
  await servers.close()
})

describe('the embedded mailbox', () => {
  it('gives back a mail byte for byte, by UID, with flags and the day of receipt', async () => {
    const source = mail('Тест', 'восемь бит без кодирования')
    const uid = servers.deliver({ source }, new Date('2026-03-05T04:05:06Z'))
    const box = await client.mailboxOpen('INBOX')
    expect(box.uidValidity).toBeGreaterThan(0n)
    const got = await client.fetchOne(
      String(uid),
      { source: true, flags: true, internalDate: true },
      { uid: true },
    )
    expect(sure(got).source?.equals(source)).toBe(true)
    expect(new Date(sure(got).internalDate ?? 0).toISOString()).toBe('2026-03-05T04:05:06.000Z')
    await client.messageFlagsAdd(String(uid), ['\\Flagged'], { uid: true })
    expect(servers.folder('INBOX').get(uid)).toContain('\\Flagged')
  })

  it('gives back three megabytes unchanged', async () => {
    const source = Buffer.concat([
      mail('large'),
      Buffer.alloc(3_000_000, 'abc\u00ff0123456789\r\n', 'latin1'),
    ])
    const uid = servers.deliver({ source })
    await client.mailboxOpen('INBOX')
    const got = await client.fetchOne(String(uid), { source: true }, { uid: true })
    expect(sure(got).source?.equals(source)).toBe(true)
  })

  it('tells a client that idles about a new mail', async () => {
    await client.mailboxOpen('INBOX')
    const idling = client.idle()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const heard = once(client, 'exists')
    servers.deliver({ source: mail('now') })
    const [event] = (await heard) as [{ count: number }]
    expect(event.count).toBe(1)
    await client.noop()
    await idling
  })

  it('finds what is above a cursor and moves or copies it', async () => {
    const first = servers.deliver({ source: mail('one') })
    const second = servers.deliver({ source: mail('two') })
    await client.mailboxOpen('INBOX')
    await client.mailboxCreate('Processed')
    expect(await client.search({ uid: `${first + 1}:*` }, { uid: true })).toEqual([second])
    const copied = await client.messageCopy(String(first), 'Processed', { uid: true })
    expect(sure(copied).uidMap?.get(first)).toBeDefined()
    const moved = await client.messageMove(String(second), 'Processed', { uid: true })
    expect(sure(moved).uidMap?.get(second)).toBeDefined()
    expect([...servers.folder('INBOX').keys()]).toEqual([first])
    expect(servers.folder('Processed').size).toBe(2)
  })
})

describe('the embedded mail exchanger', () => {
  it('keeps what it is given', async () => {
    const transport = createTransport(servers.smtpUrl)
    await transport.sendMail({
      from: 'recovery@provider.example',
      to: 'a@sender.example',
      subject: 'Ответ',
      text: 'Получено',
    })
    expect(servers.sent).toHaveLength(1)
    expect(servers.sent[0]?.envelope).toEqual({ from: 'recovery@provider.example', to: ['a@sender.example'] })
    expect(servers.sent[0]?.mail.subject).toBe('Ответ')
    transport.close()
  })
})
