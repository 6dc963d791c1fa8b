import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How many replies went in the last hour is counted before each, without reading all that ever went. */
export const repliesOfTheHour: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index replies_created on replies (created_at)`.execute(db)
  },
}
