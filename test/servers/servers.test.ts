import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type DovecotServer, deliver, imapClient, startDovecot } from './dovecot.ts'
import { installServers } from './install.ts'
import { createDatabase } from './postgres.ts'
import { type RedisServer, startRedis } from './redis.ts'

const servers = inject('servers')
const source = Buffer.from('From: a@sender.example\r\nSubject: test\r\n\r\nтекст\r\n')

async function readBack(secure: boolean): Promise<Buffer | undefined> {
  const client = imapClient(servers.imap, 'readback', secure)
  await client.connect()
  try {
    const put = await client.append('INBOX', source)
    await client.mailboxOpen('INBOX')
    const got = await client.fetchOne(String(put ? put.uid : 0), { source: true }, { uid: true })
    return got ? got.source : undefined
  } finally {
    await client.logout()
  }
}

describe('the servers of the run', () => {
  it('are installed, with the OCR languages', () => {
    const start = performance.now()
    installServers()
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('keep mail over TLS and plain', async () => {
    expect((await readBack(true))?.equals(source)).toBe(true)
    expect((await readBack(false))?.equals(source)).toBe(true)
  })

  it('answer as Redis, durable', async () => {
    const redis = new Redis(servers.redisUrl)
    expect(await redis.ping()).toBe('PONG')
    expect(await redis.config('GET', 'appendfsync')).toContain('always')
    redis.disconnect()
  })

  it('answer as PostgreSQL, a database for each who asks', async () => {
    const urls = await Promise.all([createDatabase(servers.postgresUrl), createDatabase(servers.postgresUrl)])
    expect(urls[0]).not.toBe(urls[1])
    const client = new pg.Client({ connectionString: urls[0] })
    await client.connect()
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await client.end()
  })
})

describe('a Dovecot without MOVE', () => {
  let dovecot: DovecotServer

  beforeAll(async () => {
    dovecot = await startDovecot({ move: false })
  })
  afterAll(() => dovecot.stop())

  it('still moves by copying', async () => {
    const uid = await deliver(dovecot.access, 'mover', source, new Date('2026-03-05T04:05:06Z'))
    const client = imapClient(dovecot.access, 'mover')
    await client.connect()
    await client.mailboxOpen('INBOX')
    expect(client.capabilities.has('MOVE')).toBe(false)
    expect(client.capabilities.has('IDLE')).toBe(true)
    const got = await client.fetchOne(String(uid), { internalDate: true }, { uid: true })
    expect(new Date(got ? (got.internalDate ?? 0) : 0).toISOString()).toBe('2026-03-05T04:05:06.000Z')
    await client.mailboxCreate('Processed')
    expect(await client.messageMove(String(uid), 'Processed', { uid: true })).toBeTruthy()
    expect(await client.status('INBOX', { messages: true })).toMatchObject({ messages: 0 })
    await client.logout()
  })

  it('can be restarted and given a new UIDVALIDITY, keeping its mail', async () => {
    await deliver(dovecot.access, 'keeper', source)
    const before = await look(dovecot)
    await dovecot.restart()
    expect(await look(dovecot)).toEqual(before)
    await dovecot.resetUidValidity('keeper')
    const after = await look(dovecot)
    expect(after.messages).toBe(1)
    expect(after.uidValidity).not.toBe(before.uidValidity)
  })
})

describe('a Redis of its own', () => {
  let server: RedisServer

  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.stop())

  it('keeps what it acknowledged when it is killed, until it is flushed', async () => {
    const write = new Redis(server.url)
    await write.set('job', '1')
    write.disconnect()
    await server.restart('SIGKILL')
    const read = new Redis(server.url)
    expect(await read.get('job')).toBe('1')
    await server.flushAll()
    expect(await read.get('job')).toBeNull()
    read.disconnect()
  })
})

async function look(dovecot: DovecotServer) {
  const client = imapClient(dovecot.access, 'keeper')
  await client.connect()
  const status = await client.status('INBOX', { messages: true, uidValidity: true })
  await client.logout()
  if (!status) throw new Error('no status')
  return { messages: status.messages, uidValidity: status.uidValidity }
}
