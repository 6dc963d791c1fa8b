import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DovecotServer, startDovecot } from '../servers/dovecot.ts'
import { type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { type RedisServer, startRedis } from '../servers/redis.ts'
import { NOTHING_WRONG } from './checker.ts'
import type { DeskProcess } from './desk-process.ts'
import { ownersMail } from './mails.ts'
import { openRig, type Rig } from './rig.ts'
import { until } from './until.ts'

/** How soon work must go on once a server is back (PROMISES P6), and how soon a mail is taken (P5). */
const RESUMED_SECONDS = 30
const PICKED_UP_SECONDS = 120

let dovecot: DovecotServer
let redis: RedisServer
let postgres: PostgresServer
let rig: Rig
let processes: DeskProcess[]
beforeAll(async () => {
  ;[dovecot, redis, postgres] = await Promise.all([startDovecot(), startRedis(), startPostgres()])
  const databaseUrl = await postgres.createDatabase()
  rig = await openRig({ imap: dovecot.access, databaseUrl, redisUrl: redis.url })
  processes = [rig.start('ingest'), rig.start('workers')]
  await Promise.all(processes.map(({ started }) => started))
})
afterAll(async () => {
  await rig.stop()
  await Promise.all([dovecot, redis, postgres].map((server) => server.stop()))
})

let number = 0
async function mailsCome(count: number): Promise<void> {
  const numbers = Array.from({ length: count }, () => ++number)
  await rig.mailbox.put(await Promise.all(numbers.map((each) => ownersMail(each))))
}

const held = async (): Promise<boolean> => (await rig.held()) >= rig.mailbox.sent.size

/** All done, no process ended, nothing lost, doubled or stuck. */
async function expectWhole(): Promise<void> {
  await rig.settled()
  expect(processes.map((each) => each.alive())).toEqual([true, true])
  expect(await rig.figures()).toMatchObject({
    ...NOTHING_WRONG,
    archived: number,
    held: number,
    uncertain: 0,
  })
}

test('Redis flushed again and again while mail comes in', async () => {
  for (let time = 0; time < 5; time += 1) {
    await mailsCome(4)
    await sleep(100 * time)
    await redis.flushAll()
  }
  await expectWhole()
}, 900_000)

test('Redis killed and away for 25 s: mail is archived meanwhile, work goes on when it is back', async () => {
  await mailsCome(3)
  const back = redis.restart('SIGKILL', 25_000)
  await mailsCome(3)
  await until(held, 20)
  await back
  const begun = performance.now()
  await processes[0]?.said((line) => line.includes('"job":"parse-message"') && line.includes('job ended'))
  expect((performance.now() - begun) / 1000).toBeLessThan(RESUMED_SECONDS)
  await expectWhole()
}, 900_000)

test('PostgreSQL killed under work, and away for 5 s', async () => {
  for (const downMs of [0, 5000, 0]) {
    await mailsCome(4)
    await sleep(300)
    await postgres.restart('SIGKILL', downMs)
  }
  await rig.settled()
  expect(processes.map((each) => each.alive())).toEqual([true, true])
  const figures = await rig.figures()
  expect(figures).toMatchObject({ ...NOTHING_WRONG, archived: number, held: number })
  expect(figures.uncertain).toBeLessThanOrEqual(3)
}, 900_000)

test('Dovecot stopped, frozen in mid-conversation, killed, and with a new UIDVALIDITY', async () => {
  await dovecot.restart('SIGTERM', 2000)
  await mailsCome(2)
  await until(held, PICKED_UP_SECONDS)
  dovecot.freeze()
  await sleep(4000)
  dovecot.thaw()
  await mailsCome(2)
  await until(held, PICKED_UP_SECONDS)
  await dovecot.restart('SIGKILL')
  await mailsCome(2)
  await dovecot.resetUidValidity(rig.user)
  await mailsCome(2)
  await until(held, PICKED_UP_SECONDS)
  await rig.settled()
  const { uncertain, ...figures } = await rig.figures()
  expect(figures).toMatchObject({ ...NOTHING_WRONG, archived: number, held: number })
  expect(uncertain).toBeLessThanOrEqual(3)
}, 900_000)
