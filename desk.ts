import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { type Archive, openBlobArchive } from './store/archive.ts'
import { fileBlobs } from './store/blobs.ts'
import { type Database, openDatabase } from './store/database.ts'
import { masterKeys } from './store/master-keys.ts'
import { databaseNow } from './store/now.ts'
import { archiveFolder } from './store/room.ts'
import { openAccountDirectory } from './workers/account-directory/open.ts'
import { readLimits } from './workers/documents/limits.ts'
import { openQueues } from './workers/queue.ts'
import { createReader, type Reader } from './workers/reader.ts'
import { openSmtp } from './workers/smtp.ts'
import { openThreadTokens } from './workers/thread-token.ts'
import type { Tools } from './workers/tools.ts'
import { openUnderstander } from './workers/understander.ts'

export interface Desk {
  readonly tools: Tools
  readonly database: Database
  close(): Promise<void>
}

/** Opens everything a process needs; throws when the database or the queue can't be had, or the accounts can't be used. */
export async function openDesk(config: Config, log: Log): Promise<Desk> {
  const directory = await openAccountDirectory(config, log)
  const database = await openDatabase({ url: config.DATABASE_URL, dataDir: config.DATA_DIR })
  const queues = await openQueues({ redisUrl: config.REDIS_URL, pool: database.queuePool }, log)
  const reader = openReader(config)
  const understander = openUnderstander()
  const smtp = config.SMTP_URL
    ? openSmtp(
        {
          url: config.SMTP_URL,
          from: config.RECOVERY_ADDRESS,
          provider: config.PROVIDER_NAME,
          verifyTls: config.TLS_VERIFY === 'yes',
          timeoutMs: config.SMTP_TIMEOUT_SECONDS * 1000,
        },
        log,
      )
    : null
  return {
    tools: {
      db: database.db,
      archive: await openArchive(config),
      queues,
      reader,
      understander,
      directory,
      smtp,
      tokens: await openThreadTokens(database.db),
      clock: databaseNow,
      config,
      log,
    },
    database,
    async close() {
      await queues.close()
      await reader.close()
      await understander.close()
      await database.close()
    },
  }
}

/** The archive where the settings say; throws when its master keys can't be had. */
export async function openArchive(config: Config): Promise<Archive> {
  return openBlobArchive(fileBlobs(archiveFolder(config)), await masterKeys(config))
}

/** The pool of reading children, as the settings bound it. */
export function openReader(config: Config): Reader {
  return createReader({
    children: config.READERS ?? availableParallelism(),
    cacheDir: join(config.DATA_DIR, 'languages'),
    limits: readLimits(config),
  })
}
