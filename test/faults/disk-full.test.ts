import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { createDatabase } from '../servers/postgres.ts'
import { freePort } from '../servers/process.ts'
import { NOTHING_WRONG } from './checker.ts'
import { ownersMail } from './mails.ts'
import { openRig, type Rig } from './rig.ts'
import { until } from './until.ts'

const DISK_KB = 6 * 1024
/** A pause of at most 60 s between two connections, and the poll. */
const RESUMED_SECONDS = 75

/** Only root may mount; in CI that the disk was not filled is a failure, elsewhere it is told as skipped. */
const canMount = process.getuid?.() === 0 || Boolean(process.env.CI)

let disk: string
let rig: Rig
beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), 'disk-'))
  command('mount', '-t', 'tmpfs', '-o', `size=${DISK_KB}k,mode=0700`, 'tmpfs', disk)
})
afterEach(async () => {
  await rig?.stop()
  command('umount', '-l', disk)
  await rm(disk, { recursive: true })
})

test.skipIf(!canMount)(
  'a disk that fills up: no mail is taken, none lost, none archived in part',
  async () => {
    const databaseUrl = await createDatabase(inject('servers').postgresUrl)
    rig = await openRig({
      imap: inject('servers').imap,
      databaseUrl,
      archiveUrl: pathToFileURL(join(disk, 'archive')).href,
    })
    const port = String(await freePort())
    const start = (minFreeMb: string) =>
      rig.start('all', {
        PORT: port,
        MIN_FREE_MB: minFreeMb,
        ARCHIVE_URL: pathToFileURL(join(disk, 'archive')).href,
      })
    const ready = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/readyz`)).json()

    const desk = start('3')
    await desk.started
    await mailsCome(1, 3)
    await until(async () => (await rig.held()) === 3, 60)
    expect(await ready()).toEqual({ ready: true, reason: null })

    await fillTo(1024)
    expect(await ready()).toEqual({ ready: false, reason: 'disk-full' })
    await mailsCome(4, 6)
    await desk.said((line) => line.includes('mailbox connection ended'))
    expect(await rig.held()).toBe(3)
    await rm(join(disk, 'filler'))
    await until(async () => (await rig.held()) === 6, RESUMED_SECONDS)
    await rig.settled()

    // Without the reserve every write meets the full disk: sources, and attachments of mail that was taken.
    await desk.kill()
    await fillTo(24)
    const reckless = start('0')
    await reckless.started
    await mailsCome(7, 20)
    await reckless.said((line) => line.includes('mailbox connection ended'))
    expect(await leftOver()).toEqual([])
    await rm(join(disk, 'filler'))
    await until(async () => (await rig.held()) === 20, RESUMED_SECONDS)
    await rig.settled()
    expect(await rig.figures()).toMatchObject({ ...NOTHING_WRONG, archived: 20, held: 20, answered: 20 })
    expect(await leftOver()).toEqual([])
  },
  240_000,
)

async function mailsCome(first: number, last: number): Promise<void> {
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  await rig.mailbox.put(await Promise.all(numbers.map((number) => ownersMail(number))))
}

/** Leaves so many KiB free. */
async function fillTo(freeKb: number): Promise<void> {
  const { bavail, bsize } = await statfs(disk)
  await writeFile(join(disk, 'filler'), Buffer.alloc(bavail * bsize - freeKb * 1024))
}

/** Writes that were begun and left. */
async function leftOver(): Promise<string[]> {
  return (await readdir(disk, { recursive: true })).filter((name) => name.endsWith('.tmp'))
}

function command(name: string, ...args: string[]): void {
  const ran = spawnSync(name, args, { encoding: 'utf8' })
  if (ran.status !== 0)
    throw new Error(`${name} failed, this test must be root on its machine: ${ran.stderr}`)
}
