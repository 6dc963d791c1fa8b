import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const DDL = `
create index messages_unsettled on messages (number) where state in ('accepted', 'parsed');
create index messages_with_people on messages (sender) where state <> 'assessed';
create index verdicts_case on verdicts (case_id, made_at);
create index replies_case on replies (case_id, created_at);
create index replies_message on replies (message_id);
create index case_files_opened on case_files (opened_at);
create index events_message on events (message_id);
`

/** What is looked up for each mail, and by each sweep, is found without reading whole tables. */
export const lookups: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(DDL).execute(db)
  },
}
