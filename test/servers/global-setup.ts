import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../store/database.ts'
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
  /** A data folder with a fresh embedded database, to be copied: making one takes seconds. */
  readonly dataTemplate: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    servers: TestServers
  }
}

/** Starts every server once for the whole run; returns what ends them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  installServers()
  const dataTemplate = await makeDataTemplate()
  const started = await Promise.allSettled([startRedis(), startPostgres(), startDovecot()])
  const teardown = async () => {
    for (const each of started) if (each.status === 'fulfilled') await each.value.stop()
    await rm(dataTemplate, { recursive: true })
  }
  const failed = started.find((each) => each.status === 'rejected')
  if (failed) {
    await teardown()
    throw failed.reason
  }
  const [redis, postgres, dovecot] = started.map(
    (each) => (each as PromiseFulfilledResult<unknown>).value,
  ) as [RedisServer, PostgresServer, DovecotServer]
  project.provide('servers', {
    redisUrl: redis.url,
    postgresUrl: postgres.url,
    imap: dovecot.access,
    dataTemplate,
  })
  return teardown
}

async function makeDataTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-template-'))
  await (await openDatabase({ dataDir: folder })).close()
  return folder
}
