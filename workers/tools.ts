import type { Kysely } from 'kysely'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Archive } from '../store/archive.ts'
import type { Db, Schema } from '../store/schema.ts'
import type { AccountDirectory } from './account-directory/open.ts'
import type { Queues } from './queue.ts'
import type { Reader } from './reader.ts'
import type { Smtp } from './smtp.ts'
import type { ThreadTokens } from './thread-token.ts'
import type { Understander } from './understander.ts'

/** What handlers work with; built once in main.ts. */
export interface Tools {
  readonly db: Kysely<Schema>
  readonly archive: Archive
  readonly queues: Queues
  readonly reader: Reader
  readonly understander: Understander
  readonly directory: AccountDirectory
  /** Null when no SMTP server is configured: then nothing is sent. */
  readonly smtp: Smtp | null
  /** Makes our own Message-IDs and knows them again. */
  readonly tokens: ThreadTokens
  /** The time by the clock of the database; tests turn it. */
  readonly clock: (db: Db) => Promise<Date>
  readonly config: Config
  readonly log: Log
}
