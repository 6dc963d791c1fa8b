import type { TestProject } from 'vitest/node'
import { type DovecotServer, type ImapAccess, startDovecot } from './dovecot.ts'
import { installServers } from './install.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'
import { type RedisServer, startRedis } from './redis.ts'

/** Where the servers of this test run are; shared by all test files, so each uses its own user, database, prefix. */
export interface TestServers {
  readonly redisUrl: string
  /** Administrative; take a database of your own with `createDatabase(postgresUrl)`. */
  readonly postgresUrl: string
  readonly imap: ImapAccess
}

declare module 'vitest' {
  export interface ProvidedContext {
    servers: TestServers
  }
}

/** Starts every server once for the whole run; returns what ends them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  installServers()
  const started = await Promise.allSettled([startRedis(), startPostgres(), startDovecot()])
  const teardown = async () => {
    for (const each of started) if (each.status === 'fulfilled') await each.value.stop()
  }
  const failed = started.find((each) => each.status === 'rejected')
  if (failed) {
    await teardown()
    throw failed.reason
  }
  const [redis, postgres, dovecot] = started.map(
    (each) => (each as PromiseFulfilledResult<unknown>).value,
  ) as [RedisServer, PostgresServer, DovecotServer]
  project.provide('servers', { redisUrl: redis.url, postgresUrl: postgres.url, imap: dovecot.access })
  return teardown
}
