import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { MIGRATIONS } from './migrations.ts'
import { takeFolder } from './owner-lock.ts'
import { pglitePool } from './pglite-pool.ts'
import type { Schema } from './schema.ts'

export interface Database {
  readonly db: Kysely<Schema>
  /** A pool whose sessions find the queue's schema first; for BullMQ where there is no Redis. */
  readonly queuePool: pg.Pool
  readonly embedded: boolean
  close(): Promise<void>
}

/**
 * Opens PostgreSQL at `url`, or without one the embedded PGlite under `dataDir`, and brings it up to date.
 * Throws `AlreadyOwned` when another process holds the embedded one, and an error when the database is
 * newer than this code.
 */
export async function openDatabase(options: {
  url?: string | undefined
  dataDir: string
}): Promise<Database> {
  const database = options.url ? openPostgres(options.url) : await openEmbedded(options.dataDir)
  try {
    await migrate(database.db)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, keepAlive: true })
  const queuePool = new pg.Pool({
    connectionString: url,
    max: 20,
    keepAlive: true,
    options: '-c search_path=bullmq,public',
  })
  // A connection that drops is replaced at the next query; unheard, its event would end the process, idle (the pool
  // says so) or between two statements of a transaction (the client does).
  for (const each of [pool, queuePool])
    each.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    await queuePool.end()
  }
  return { db, queuePool, embedded: false, close }
}

async function openEmbedded(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const release = takeFolder(dataDir)
  const pglite = new PGlite(join(dataDir, 'database'))
  await pglite.waitReady
  await pglite.exec('set search_path to public, bullmq')
  const pool = pglitePool(pglite)
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    await pglite.close()
    release()
  }
  return { db, queuePool: pool, embedded: true, close }
}

async function migrate(db: Kysely<Schema>): Promise<void> {
  const provider = { getMigrations: async () => MIGRATIONS }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}
