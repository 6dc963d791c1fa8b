import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AlreadyOwned, takeFolder } from '../../store/owner-lock.ts'

const MODULE = resolve(import.meta.dirname, '../../store/owner-lock.ts')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owner-'))
})
afterEach(() => rm(folder, { recursive: true }))

function script(then: string): string[] {
  return [
    '--input-type=module',
    '--disable-warning=ExperimentalWarning',
    '-e',
    `import { takeFolder } from ${JSON.stringify(MODULE)}; takeFolder(${JSON.stringify(folder)}); ${then}`,
  ]
}

test('a second process is refused and told who has the folder', () => {
  const release = takeFolder(folder)
  const second = spawnSync(process.execPath, script(''), { encoding: 'utf8' })
  expect(second.status).not.toBe(0)
  expect(second.stderr).toContain('AlreadyOwned')
  expect(second.stderr).toContain(`process ${process.pid}`)
  release()
  expect(spawnSync(process.execPath, script('')).status).toBe(0)
})

test('a second owner in the same process is refused too', () => {
  const release = takeFolder(folder)
  expect(() => takeFolder(folder)).toThrow(AlreadyOwned)
  release()
  takeFolder(folder)()
})

test('the lock goes with its process, even one that was killed', async () => {
  const owner = spawn(process.execPath, script("console.log('mine'); setInterval(() => {}, 1000)"))
  await once(owner.stdout, 'data')
  expect(() => takeFolder(folder)).toThrow(AlreadyOwned)
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  takeFolder(folder)()
})
