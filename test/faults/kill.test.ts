import { afterEach, expect, inject, type TestContext, test } from 'vitest'
import { keepFigure } from '../figure.ts'
import { createDatabase } from '../servers/postgres.ts'
import { type RedisServer, startRedis } from '../servers/redis.ts'
import { NOTHING_WRONG } from './checker.ts'
import { seededRandom } from './random.ts'
import { openRig, type Rig } from './rig.ts'
import { storm } from './storm.ts'

const SEED = 11

let rig: Rig
let redis: RedisServer | null = null
afterEach(async () => {
  await rig.stop()
  await redis?.stop()
  redis = null
})

test('poller and workers on servers, killed 10 times: nothing lost, nothing doubled, nothing stuck', async ({
  task,
}) => {
  redis = await startRedis()
  const random = seededRandom(SEED)
  const databaseUrl = await createDatabase(inject('servers').postgresUrl)
  rig = await openRig(
    { imap: inject('servers').imap, databaseUrl, redisUrl: redis.url },
    () => random() * 300,
  )
  expectWhole(task, await storm(rig, { seed: SEED, kills: 10, mails: 30, parts: ['ingest', 'workers'] }), 10)
}, 900_000)

test('the embedded desk all in one, killed 5 times', async ({ task }) => {
  const random = seededRandom(SEED)
  rig = await openRig({ imap: inject('servers').imap }, () => random() * 300)
  expectWhole(task, await storm(rig, { seed: SEED, kills: 5, mails: 10, parts: ['all'] }), 5)
}, 900_000)

function expectWhole(
  task: TestContext['task'],
  figures: Awaited<ReturnType<typeof storm>>,
  kills: number,
): void {
  const { sent, lost, doubled, stuck, uncertain } = figures
  keepFigure(
    task,
    `${kills} kills, ${sent} mails: ${lost} lost, ${doubled} doubled, ${stuck} stuck, ${uncertain} uncertain`,
  )
  expect(figures).toMatchObject({ ...NOTHING_WRONG, archived: sent, held: sent })
  expect(uncertain).toBeLessThanOrEqual(kills)
}
