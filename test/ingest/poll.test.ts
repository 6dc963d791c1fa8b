import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { startWatching } from '../../ingest/main.ts'
import type { Watch } from '../../ingest/watch.ts'
import { allMessages } from '../../store/messages.ts'
import { type DovecotServer, deliver, imapClient, imapUrl, startDovecot } from '../servers/dovecot.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const mail = (number: number) =>
  Buffer.from(
    `From: owner@firm.example\r\nSubject: ${number}\r\nMessage-ID: <${number}@firm.example>\r\n\r\nhello ${number}\r\n`,
  )

let desk: TestDesk
let watching: Watch | null
let user: string
beforeEach(() => {
  user = `u${randomUUID().slice(0, 8)}`
  watching = null
})
afterEach(async () => {
  await watching?.stop()
  await desk.close()
})

async function openDesk(access = inject('servers').imap, settings: NodeJS.ProcessEnv = {}): Promise<void> {
  desk = await openTestDesk('embedded', {
    IMAP_URL: imapUrl(access, user),
    IMAP_PASSWORD: access.password,
    TLS_VERIFY: 'no',
    IMAP_POLL_SECONDS: '1',
    ...settings,
  })
}

const startWatch = () => {
  watching = startWatching(desk.tools, desk.config, () => desk.config)
}

async function until(what: () => Promise<boolean>, seconds = 20): Promise<void> {
  for (let look = 0; look < seconds * 20; look += 1) {
    if (await what()) return
    await sleep(50)
  }
  throw new Error('it did not come about in time')
}

const held = async (): Promise<number> => (await allMessages(desk.tools.db)).length
const envelopes = () => desk.tools.db.selectFrom('envelopes').selectAll().execute()

test('takes what is there and what comes, opened by hand or not, and marks it', async () => {
  const { imap } = inject('servers')
  await openDesk()
  await deliver(imap, user, mail(1), new Date('2026-01-31T09:00:00Z'))
  await deliver(imap, user, mail(2))
  await withMailbox(imap, async (client) => client.messageFlagsAdd('1:*', ['\\Seen']))
  startWatch()
  await until(async () => (await held()) === 2)
  await deliver(imap, user, mail(3))
  await until(async () => (await held()) === 3)
  expect((await allMessages(desk.tools.db))[0]?.received_at).toEqual(new Date('2026-01-31T09:00:00Z'))
  await until(async () => (await flags(imap)).every((each) => each.has('$Accepted')))
})

test('hears of new mail by IDLE, without waiting for the timer', async () => {
  const { imap } = inject('servers')
  await openDesk(imap, { IMAP_POLL_SECONDS: '3600' })
  startWatch()
  await until(async () => watching?.lastPoll() !== null)
  await deliver(imap, user, mail(1))
  await until(async () => (await held()) === 1, 10)
})

test('over TLS, with the certificate checked', async () => {
  const { imap } = inject('servers')
  const { getCACertificates, setDefaultCACertificates } = await import('node:tls')
  await openDesk(imap, { IMAP_URL: imapUrl(imap, user, 'imaps'), TLS_VERIFY: 'yes' })
  await deliver(imap, user, mail(1))
  startWatch()
  await sleep(1500)
  expect(await held()).toBe(0)
  const before = getCACertificates()
  setDefaultCACertificates([...before, imap.certificate])
  await until(async () => (await held()) === 1, 60)
  setDefaultCACertificates(before)
})

test('a login with a token that the server does not take is tried again, not fatal', async () => {
  const { imap } = inject('servers')
  await openDesk(imap, { IMAP_ACCESS_TOKEN: 'expired' })
  await deliver(imap, user, mail(1))
  startWatch()
  await sleep(1000)
  expect(await held()).toBe(0)
  await watching?.stop()
  watching = startWatching(desk.tools, desk.config, () => ({ ...desk.config, IMAP_ACCESS_TOKEN: undefined }))
  await until(async () => (await held()) === 1)
})

describe.each([{ move: true }, { move: false }])('a server with MOVE: $move', ({ move }) => {
  let dovecot: DovecotServer
  beforeEach(async () => {
    dovecot = await startDovecot({ move })
  })
  afterEach(() => dovecot.stop())

  test('accepted mail is moved, the folder made, nothing is taken twice', async () => {
    await openDesk(dovecot.access, { IMAP_MOVE_TO: 'Processed' })
    for (const number of [1, 2, 3]) await deliver(dovecot.access, user, mail(number))
    startWatch()
    await until(async () => (await held()) === 3)
    await until(async () => (await countIn(dovecot.access, 'Processed')) === 3)
    expect(await countIn(dovecot.access, 'INBOX')).toBe(0)
  })
})

describe('when the mailbox misbehaves', () => {
  let dovecot: DovecotServer
  beforeEach(async () => {
    dovecot = await startDovecot()
  })
  afterEach(() => dovecot.stop())

  test('a restarted server is found again, and a new UIDVALIDITY doubles nothing', async () => {
    await openDesk(dovecot.access)
    for (const number of [1, 2, 3]) await deliver(dovecot.access, user, mail(number))
    startWatch()
    await until(async () => (await held()) === 3)
    await dovecot.resetUidValidity(user)
    await deliver(dovecot.access, user, mail(4))
    await until(async () => (await held()) === 4, 60)
    const rows = await envelopes()
    expect(new Set(rows.map((row) => row.uid_validity)).size).toBe(2)
    expect(rows).toHaveLength(7)
  })
})

async function withMailbox<T>(
  access: DovecotServer['access'],
  use: (client: ReturnType<typeof imapClient>) => Promise<T>,
  folder = 'INBOX',
): Promise<T> {
  const client = imapClient(access, user)
  await client.connect()
  try {
    await client.mailboxOpen(folder)
    return await use(client)
  } finally {
    await client.logout()
  }
}

async function flags(access: DovecotServer['access']): Promise<Set<string>[]> {
  return withMailbox(access, async (client) => {
    const found: Set<string>[] = []
    for await (const message of client.fetch('1:*', { flags: true })) found.push(message.flags ?? new Set())
    return found
  })
}

async function countIn(access: DovecotServer['access'], folder: string): Promise<number> {
  return withMailbox(access, async (client) => (client.mailbox ? client.mailbox.exists : 0), folder).catch(
    () => 0,
  )
}
