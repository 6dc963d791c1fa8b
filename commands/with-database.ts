import type { Config } from '../config.ts'
import { caseIdOf } from '../store/case-files.ts'
import { type Database, openDatabase } from '../store/database.ts'

/** The command was used in a way it does not understand. */
export class WrongUse extends Error {}

/** Opens the database for one command and closes it after; throws `AlreadyOwned` when the embedded one is in use. */
export async function withDatabase<T>(config: Config, use: (db: Database['db']) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url: config.DATABASE_URL, dataDir: config.DATA_DIR })
  try {
    return await use(database.db)
  } finally {
    await database.close()
  }
}

/** The same for one case, given by its id or the reference in its reply; throws `WrongUse` when there is none, or more than one. */
export async function withCase<T>(
  config: Config,
  given: string,
  use: (db: Database['db'], caseId: string) => Promise<T>,
): Promise<T> {
  return withDatabase(config, async (db) => {
    const caseId = await caseIdOf(db, given)
    if (!caseId) throw new WrongUse(`there is no case ${given}, or more than one`)
    return use(db, caseId)
  })
}
