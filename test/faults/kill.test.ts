import { afterEach, expect, inject, test } from 'vitest'
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

test('poller and workers on servers, killed 20 times: nothing lost, nothing doubled, nothing stuck', async () => {
  redis = await startRedis()
  const random = seededRandom(SEED)
  const databaseUrl = await createDatabase(inject('servers').postgresUrl)
  rig = await openRig(
    { imap: inject('servers').imap, databaseUrl, redisUrl: redis.url },
    () => random() * 300,
  )
  expectWhole(await storm(rig, { seed: SEED, kills: 20, mails: 60, parts: ['ingest', 'workers'] }), 20)
}, 900_000)

test('the embedded desk all in one, killed 10 times', async () => {
  const random = seededRandom(SEED)
  rig = await openRig({ imap: inject('servers').imap }, () => random() * 300)
  expectWhole(await storm(rig, { seed: SEED, kills: 10, mails: 20, parts: ['all'] }), 10)
}, 900_000)

function expectWhole(figures: Awaited<ReturnType<typeof storm>>, kills: number): void {
  console.log(JSON.stringify({ seed: SEED, kills, ...figures }))
  expect(figures).toMatchObject({ ...NOTHING_WRONG, archived: figures.sent, held: figures.sent })
  expect(figures.uncertain).toBeLessThanOrEqual(kills)
}
