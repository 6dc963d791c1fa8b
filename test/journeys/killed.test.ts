import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { samples } from '../../demo/samples.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const KILL_AFTER_MS = [2500, 4500, 7000]

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function desk(...args: string[]) {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' }
  return spawn(process.execPath, ['cli.ts', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function output(child: ReturnType<typeof desk>): Promise<string> {
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return Buffer.concat(chunks).toString()
}

test('the embedded desk, killed again and again, loses nothing and does nothing twice', async () => {
  const set = await samples({ today: '2026-03-02' })
  const mails = set.filter(({ name }) => name !== 'the-rest').slice(0, 4)
  await mkdir(join(folder, 'mail'))
  for (const [index, { source }] of mails.entries())
    await writeFile(join(folder, 'mail', `${index}.eml`), source)
  for (const ms of KILL_AFTER_MS) {
    const child = desk('ingest', join(folder, 'mail'), '--wait')
    await Promise.race([sleep(ms), once(child, 'exit')])
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  await output(desk('ingest', join(folder, 'mail'), '--wait'))
  const made = JSON.parse(await output(desk('export', '--json')))
  expect(made.messages.map(({ state }: { state: string }) => state)).toEqual(mails.map(() => 'assessed'))
  expect(made.cases).toHaveLength(mails.length)
  for (const each of made.cases) expect(each.replies).toHaveLength(1)
}, 180_000)
