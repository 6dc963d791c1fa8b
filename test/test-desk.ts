import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { type Config, readConfig } from '../config.ts'
import { sampleZone } from '../demo/signed.ts'
import { type Desk, openDesk } from '../desk.ts'
import type { LookUp } from '../ingest/dns.ts'
import { startParsing } from '../ingest/main.ts'
import { createLog } from '../log.ts'
import { allMessages } from '../store/messages.ts'
import { unfinishedJobs } from '../store/outbox.ts'
import { startWorkers } from '../workers/main.ts'
import { sweep } from '../workers/sweep.ts'
import type { Tools } from '../workers/tools.ts'
import { createDatabase } from './servers/postgres.ts'
import { startRedis } from './servers/redis.ts'

/** The two ways the desk is run: everything embedded, and on servers. */
export const BACKENDS = ['embedded', 'servers'] as const
export type Backend = (typeof BACKENDS)[number]

export interface TestDesk {
  readonly config: Config
  readonly tools: Tools
  /** Starts parsing, with that DNS (else that of the samples), and the workers. */
  work(lookUp?: LookUp): void
  /** Waits until no job is left to do. */
  settled(): Promise<void>
  /** The same, of jobs too that were added beside the queue, as commands do. */
  sweptAndSettled(): Promise<void>
  /** Only on servers: forgets every queued job. */
  flushQueues(): Promise<void>
  /** Closes this desk and opens another on the same data. */
  reopen(): Promise<TestDesk>
  close(): Promise<void>
}

/** A desk of its own on fresh data. */
export async function openTestDesk(backend: Backend, settings: NodeJS.ProcessEnv = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'))
  if (backend === 'embedded')
    await cp(join(inject('servers').dataTemplate, 'database'), join(folder, 'database'), { recursive: true })
  const redis = backend === 'servers' ? await startRedis() : null
  const servers = redis
    ? { DATABASE_URL: await createDatabase(inject('servers').postgresUrl), REDIS_URL: redis.url }
    : {}
  const config = readConfig(
    { DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0', ...servers, ...settings },
    folder,
  )
  return opened(config, {
    flushQueues: async () => redis?.flushAll(),
    drop: async () => {
      await redis?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  })
}

async function opened(
  config: Config,
  rest: { flushQueues(): Promise<void>; drop(): Promise<void> },
): Promise<TestDesk> {
  const desk: Desk = await openDesk(config, createLog(config.LOG_LEVEL))
  let stopSweep = (): void => {}
  const shut = async (): Promise<void> => {
    stopSweep()
    await desk.close()
  }
  const settled = async (): Promise<void> => {
    const ids = (await allMessages(desk.tools.db)).map(({ id }) => id)
    while (await unfinishedJobs(desk.tools.db, ids)) await sleep(50)
  }
  return {
    config,
    tools: desk.tools,
    work(lookUp = sampleZone) {
      startParsing(desk.tools, desk.tools.config, lookUp)
      stopSweep = startWorkers(desk.tools)
    },
    settled,
    async sweptAndSettled() {
      await sql`update outbox set due_at = now() - interval '1 day' where state = 'pending'`.execute(
        desk.tools.db,
      )
      await sweep(desk.tools)
      await settled()
    },
    flushQueues: rest.flushQueues,
    async reopen() {
      await shut()
      return opened(config, rest)
    },
    async close() {
      await shut()
      await rest.drop()
    },
  }
}
