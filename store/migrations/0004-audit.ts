import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const DDL = `
create table seals (
  number int primary key,
  event_id int not null unique references events (id),
  sha256 text not null
);
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger events_append_only before update or delete or truncate on events
  for each statement execute function refuse_change();
create trigger seals_append_only before update or delete or truncate on seals
  for each statement execute function refuse_change();
`

/** The audit log can only grow, and each of its lines is sealed to the one before it. */
export const audit: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(DDL).execute(db)
  },
}
