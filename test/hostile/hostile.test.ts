import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import MailComposer from 'nodemailer/lib/mail-composer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportAll } from '../../commands/export.ts'
import { samples } from '../../demo/samples.ts'
import { accept } from '../../ingest/accept.ts'
import { sha256Of } from '../../store/archive.ts'
import { MIB } from '../../workers/documents/limits.ts'
import { residentBytes } from '../../workers/documents/watch-costs.ts'
import { keepFigure } from '../figure.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'
import { children } from '../workers/reading-processes.ts'
import { hostileDisguised } from './disguised.ts'
import type { HostileFile } from './hostile-file.ts'
import { hostileMails } from './mails.ts'
import { hostileOffice } from './office.ts'
import { hostilePdfs } from './pdfs.ts'
import { hostilePictures } from './pictures.ts'
import { hostileZips } from './zips.ts'

const NOW = new Date('2026-03-02T09:00:00Z')
const SECRET = 'canary-7f3a9e'
/** PROMISES P19, with what a process gains between two looks at it. */
const CHILD_BYTES = 1024 * MIB
const SLACK = 1.3
const DOCUMENT_STATES = ['read', 'unreadable', 'decoration', 'refused']

interface Seen {
  readonly sourceSha256: string
  readonly state: string
  readonly verdict: { readonly outcome: string } | null
  readonly attachments: readonly { readonly name: string; readonly status: string }[]
}

let desk: TestDesk
let folder: string
let listener: Server
let calls = 0
let largest = 0
let sources: ReadonlyMap<string, Buffer>
let neighbour: Buffer
let seen: ReadonlyMap<string, Seen>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  await writeFile(join(folder, 'canary'), SECRET)
  listener = createServer((socket) => {
    calls += 1
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const bait = {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    file: join(folder, 'canary'),
  }
  desk = await openTestDesk('servers', { REPLY_MODE: 'draft', READ_SECONDS: '20', READ_PAGE_SECONDS: '20' })
  const [complete] = await samples({ today: '2026-03-02' })
  neighbour = complete?.source as Buffer
  const files = [
    ...hostileZips(),
    ...hostileOffice(bait),
    ...hostilePdfs(bait),
    ...hostilePictures(),
    ...hostileDisguised(bait),
  ]
  const mails = [...hostileMails().map(ofAnother), ...(await Promise.all(files.map(attached)))]
  sources = new Map(mails.map(({ name, why, bytes }) => [`${name}: ${why}`, bytes]))
  const watch = setInterval(() => {
    largest = Math.max(largest, ...children().map(residentBytes))
  }, 100)
  desk.work()
  for (const [index, source] of [...sources.values()].entries()) {
    if (index === Math.floor(sources.size / 2)) await accept(desk.tools, neighbour, NOW, null)
    await accept(desk.tools, source, NOW, null)
  }
  await desk.settled()
  clearInterval(watch)
  const messages = (await exportAll(desk.tools.db)).messages as unknown as Seen[]
  seen = new Map(messages.map((message) => [message.sourceSha256, message]))
}, 1_500_000)
afterAll(async () => {
  await desk?.close()
  listener.close()
  await rm(folder, { recursive: true, force: true })
})

/** Each of another sender, so that none is part of another's case. */
function ofAnother({ why, bytes, ...rest }: HostileFile, index: number): HostileFile {
  const text = bytes.toString('latin1').replaceAll('firm.example', `firm${index}.example`)
  return { ...rest, why, bytes: Buffer.from(text, 'latin1') }
}

async function attached({ name, why, bytes }: HostileFile, index: number): Promise<HostileFile> {
  const mail = new MailComposer({
    from: { name: '', address: `owner@papers${index}.example` },
    to: 'recovery@provider.example',
    subject: 'Смена адреса электронной почты',
    text: 'Прошу изменить адрес электронной почты аккаунта 123456. Документы во вложении.',
    attachments: [{ filename: name, content: bytes }],
  })
  return { name, why, bytes: await mail.compile().build() }
}

test('there are at least a hundred of them, each another', () => {
  expect(sources.size).toBeGreaterThanOrEqual(100)
  expect(new Set([...sources.values()].map(sha256Of)).size).toBe(sources.size)
})

test('each ends in a stated outcome', ({ task }) => {
  const open = [...sources].filter(([, source]) => {
    const message = seen.get(sha256Of(source))
    const isEnded = message && ['assessed', 'needs-staff'].includes(message.state)
    return !isEnded || message.attachments.some(({ status }) => !DOCUMENT_STATES.includes(status))
  })
  keepFigure(
    task,
    `${sources.size - open.length} of ${sources.size} ended, largest process ${Math.round(largest / MIB)} MB, ${calls} calls`,
  )
  expect(open.map(([why]) => why)).toEqual([])
})

test('none is complete', () => {
  const complete = [...sources].filter(
    ([, source]) => seen.get(sha256Of(source))?.verdict?.outcome === 'complete',
  )
  expect(complete.map(([why]) => why)).toEqual([])
})

test('each source is archived, byte for byte', async () => {
  for (const source of sources.values())
    expect((await desk.tools.archive.get(sha256Of(source))).equals(source)).toBe(true)
})

test('the neighbour among them is served', () => {
  expect(seen.get(sha256Of(neighbour))).toMatchObject({ state: 'assessed', verdict: { outcome: 'complete' } })
})

test('nobody was called, and no other file was read', async () => {
  expect(calls).toBe(0)
  for (const table of ['readings', 'documents', 'messages', 'verdicts', 'replies']) {
    const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(table)} as held
      where held::text like ${`%${SECRET}%`}`.execute(desk.tools.db)
    expect([table, rows[0]?.count]).toEqual([table, '0'])
  }
})

test('no reading process outgrew its limit', () => {
  expect(largest).toBeGreaterThan(0)
  expect(largest).toBeLessThan(CHILD_BYTES * SLACK)
})
