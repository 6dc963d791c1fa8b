import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { samples } from '../../demo/samples.ts'
import { freePort } from '../servers/process.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ASKING = 'Прошу сменить адрес электронной почты аккаунта 123456.'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
  await cp(join(inject('servers').dataTemplate, 'database'), join(folder, 'data/database'), {
    recursive: true,
  })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function start(args: string[], settings: NodeJS.ProcessEnv = {}) {
  const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', ...settings }
  return spawn(process.execPath, [join(ROOT, 'cli.ts'), ...args], { cwd: folder, env })
}

async function desk(args: string[], input = '', settings: NodeJS.ProcessEnv = {}) {
  const child = start(args, settings)
  child.stdin.end(input)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (child.exitCode === null) await once(child, 'exit')
  return { code: child.exitCode, out, err }
}

test('--help reads like a manual and is no error; wrong use and wrong settings are, each with code 2', async () => {
  const help = await desk(['--help'])
  expect(help.code).toBe(0)
  for (const word of ['start', 'demo', 'ingest', 'explain', 'reply', 'export', 'doctor', 'Exit codes']) {
    expect(help.out).toContain(word)
  }
  expect(await desk(['nonsense'])).toMatchObject({ code: 2 })
  expect(await desk(['export'])).toMatchObject({ code: 2 })
  expect(await desk(['explain', 'nowhere.eml'])).toMatchObject({ code: 2 })
  const wrong = await desk(['doctor'], '', { PORT: 'x', REPLY_MODE: 'loud' })
  expect(wrong.code).toBe(2)
  expect(wrong.err).toMatch(/REPLY_MODE: [\s\S]*PORT: /)
}, 120_000)

test('an mbox on standard input, in its order; the same again is not new; nothing is sent', async () => {
  const one = `From: a@firm.example\nDate: Sat, 31 Jan 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${ASKING}\n>From here on\n`
  const mbox = `From a@firm.example Sat Jan 31 09:00:00 2026\n${one}\nFrom b@firm.example Sat Jan 31 09:00:00 2026\n${one.replace('a@', 'b@').replace('123456', '765432')}\n`
  const first = await desk(['ingest', '-', '--wait'], mbox)
  expect(first).toMatchObject({ code: 0 })
  expect(first.out.match(/incomplete/g)).toHaveLength(2)
  const second = await desk(['ingest', '-'], mbox)
  expect(second.out.match(/already held/g)).toHaveLength(2)
  const made = JSON.parse((await desk(['export', '--json'])).out)
  expect(made.messages).toHaveLength(2)
  expect(made.messages[0].receivedAt).toBe('2026-01-31T09:00:00Z')
  expect(made.cases.flatMap((each: { replies: { state: string }[] }) => each.replies)).toMatchObject([
    { state: 'draft' },
    { state: 'draft' },
  ])
}, 120_000)

test('a case is explained, its reply shown; a mail in a file is explained without keeping anything', async () => {
  const [complete] = await samples({ today: '2026-03-02' })
  await writeFile(join(folder, 'one.eml'), complete?.source as Buffer)
  const explained = await desk(['explain', 'one.eml'])
  expect(explained).toMatchObject({ code: 0 })
  expect(explained.out).toContain('Verdict: complete')
  expect(explained.out).toMatch(/KZ-LEGAL-03 {2}met/)
  expect(JSON.parse((await desk(['export', '--json'])).out).messages).toEqual([])

  await desk(['ingest', 'one.eml', '--wait'])
  const made = JSON.parse((await desk(['export', '--json'])).out)
  expect(EXPORT.parse(made)).toBeTruthy()
  const id = made.cases[0].id
  expect((await desk(['explain', id])).out).toContain('Verdict: complete')
  expect((await desk(['reply', id])).out).toContain('State: draft')
  expect((await desk(['reply', id, '--send'])).out).toContain('State: queued')
  expect(await desk(['reply', id, '--send'])).toMatchObject({ code: 2 })
}, 300_000)

test('start serves the page and stops at once when told; meanwhile a second desk is refused', async () => {
  const port = await freePort()
  const child = start(['start'], { PORT: String(port), LOG_LEVEL: 'info' })
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  while (!log.includes('"started"')) await sleep(50)
  const page = await fetch(`http://127.0.0.1:${port}/`)
  expect(await page.text()).toContain('<h1>recovery-desk</h1>')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  const second = await desk(['export', '--json'])
  expect(second.code).toBe(1)
  expect(second.err).toContain(`process ${child.pid}`)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
}, 120_000)

const item = z.strictObject
/** The public format as docs/export.md has it. */
const EXPORT = item({
  version: z.literal(1),
  messages: z.array(
    item({
      id: z.uuid(),
      messageId: z.string().nullable(),
      sourceSha256: z.hash('sha256'),
      receivedAt: z.iso.datetime({ precision: 0 }),
      state: z.string(),
      reason: z.string().nullable(),
      kind: z.enum(['application', 'question', 'automated', 'bounce', 'other']),
      requests: z.array(z.enum(['change-email', 'disable-2fa'])),
      language: z.string().nullable(),
      caseId: z.string().nullable(),
      joinedBy: z.enum(['token', 'references', 'numbers', 'organisation']).nullable(),
      verdict: item({
        outcome: z.string(),
        missing: z.array(z.string()),
        flags: z.array(z.string()),
      }).nullable(),
      attachments: z.array(
        item({
          name: z.string(),
          sha256: z.hash('sha256'),
          mediaType: z.string(),
          container: z.string().nullable(),
          status: z.enum(['read', 'unreadable', 'decoration', 'refused']),
          reason: z.string().nullable(),
          documents: z.array(
            z.object({
              pages: z.array(z.number()),
              kind: z.string(),
              confidence: z.number().min(0).max(1),
              fields: z.array(
                z.object({
                  name: z.string(),
                  value: z.string(),
                  raw: z.string(),
                  page: z.number().int().positive(),
                  box: z.array(z.number()).length(4),
                  confidence: z.number().min(0).max(1),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
  cases: z.array(
    item({
      id: z.uuid(),
      state: z.enum(['waiting', 'ready', 'review', 'expired', 'approved', 'rejected', 'merged']),
      mergedInto: z.string().nullable(),
      links: z.array(item({ caseId: z.string(), otherId: z.string(), why: z.string() })),
      country: z.string().nullable(),
      entityType: z.string().nullable(),
      requests: z.array(z.string()),
      accountNumber: z.string().nullable(),
      outcome: z.enum(['complete', 'incomplete', 'review']),
      missing: z.array(z.string()),
      findings: z.array(
        item({
          code: z.string(),
          status: z.enum(['met', 'missing', 'unmet', 'unclear']),
          item: z.string(),
          reason: z.string().nullable(),
        }),
      ),
      flags: z.array(item({ code: z.string() })),
      replies: z.array(
        item({
          template: z.string(),
          language: z.string(),
          state: z.string(),
          reason: z.string().nullable(),
        }),
      ),
    }),
  ),
})
