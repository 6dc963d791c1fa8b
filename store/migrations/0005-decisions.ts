import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const DDL = `
create table decisions (
  id serial primary key,
  case_id text not null references case_files (id),
  verdict_id text not null references verdicts (id),
  decision text not null check (decision in ('approved', 'rejected', 'asked-again')),
  staff_id text not null,
  reason text not null,
  made_at timestamptz not null default now()
);
create index decisions_case on decisions (case_id);
create trigger decisions_append_only before update or delete or truncate on decisions
  for each statement execute function refuse_change();
create function only_people_decide() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from decisions
    where case_id = new.id and verdict_id = new.verdict_id and decision = new.state
  ) then
    raise exception 'only people decide: case % has no decision on its verdict', new.id;
  end if;
  return new;
end $$;
create trigger case_files_decided before insert or update of state on case_files
  for each row when (new.state in ('approved', 'rejected')) execute function only_people_decide();
`

/** What people decided, and that nothing is approved or rejected without it (PROMISES P25). */
export const decisions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(DDL).execute(db)
  },
}
