import { sql } from 'kysely'
import type { Db } from './schema.ts'

/**
 * The time by the database's clock, the one that every row was stamped by: the clock of a machine that runs a part of
 * the desk may be wrong or jump without anybody being reminded early or answered too often.
 */
export async function databaseNow(db: Db): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now()`.execute(db)
  return (rows[0] as { now: Date }).now
}
