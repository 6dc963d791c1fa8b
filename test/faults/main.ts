import { parseArgs } from 'node:util'
import { type DovecotServer, startDovecot } from '../servers/dovecot.ts'
import { installServers } from '../servers/install.ts'
import { type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { type RedisServer, startRedis } from '../servers/redis.ts'
import { flood } from './flood.ts'
import { seededRandom } from './random.ts'
import { openRig, type Rig, type RigServers } from './rig.ts'
import { storm } from './storm.ts'

/** How long the sink takes at most before it says that it has a letter: the window in which nobody knows. */
const SINK_MS = 300
const MAILS_PER_KILL = 3

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '1000' },
    flood: { type: 'string', default: '10000' },
    only: { type: 'string' },
  },
})
const [seed, kills, mails] = [Number(values.seed), Number(values.kills), Number(values.flood)]

/** What is done, each on servers of its own; three quarters of the kills hit poller and workers, the rest the whole. */
const RUNS: Record<string, () => Promise<object>> = {
  servers: () => {
    const count = Math.ceil(kills * 0.75)
    return onServers((rig) =>
      storm(rig, { seed, kills: count, mails: count * MAILS_PER_KILL, parts: ['ingest', 'workers'] }),
    )
  },
  embedded: async () => {
    const count = Math.floor(kills * 0.25)
    const dovecot = await startDovecot()
    return withRig({ imap: dovecot.access }, [dovecot], (rig) =>
      storm(rig, { seed, kills: count, mails: count * MAILS_PER_KILL, parts: ['all'] }),
    )
  },
  flood: () => onServers((rig) => flood(rig, { mails, others: 20, withinSeconds: 600 })),
}

installServers()
for (const [name, run] of Object.entries(RUNS)) {
  if (values.only && values.only !== name) continue
  const begun = performance.now()
  const figures = await run().catch((error: Error) => ({ failed: error.message }))
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(JSON.stringify({ run: name, seed, seconds, ...figures }))
  if ('failed' in figures) process.exitCode = 1
}

async function onServers(work: (rig: Rig) => Promise<object>): Promise<object> {
  const [dovecot, redis, postgres]: [DovecotServer, RedisServer, PostgresServer] = await Promise.all([
    startDovecot(),
    startRedis(),
    startPostgres(),
  ])
  const databaseUrl = await postgres.createDatabase()
  const servers = { imap: dovecot.access, redisUrl: redis.url, databaseUrl }
  return withRig(servers, [dovecot, redis, postgres], work)
}

async function withRig(
  servers: RigServers,
  toStop: readonly { stop(): Promise<void> }[],
  work: (rig: Rig) => Promise<object>,
): Promise<object> {
  const random = seededRandom(seed)
  const rig = await openRig(servers, () => random() * SINK_MS)
  try {
    return await work(rig)
  } finally {
    await rig.stop()
    for (const server of toStop) await server.stop()
  }
}
