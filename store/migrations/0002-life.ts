import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const DDL = `
alter table case_files
  add column state text not null default 'review'
    check (state in ('waiting', 'ready', 'review', 'expired', 'approved', 'rejected', 'merged')),
  add column waiting_since timestamptz,
  add column reminded_at timestamptz,
  add column merged_into text references case_files (id);
create index case_files_sender on case_files (sender);
create index case_files_waiting on case_files (waiting_since) where state = 'waiting';
alter table messages add column joined_by text;
create table case_marks (
  case_id text not null references case_files (id),
  what text not null check (what in ('account-number', 'registration-number', 'organisation')),
  value text not null,
  primary key (case_id, what, value)
);
create index case_marks_value on case_marks (what, value);
create table case_links (
  case_id text not null references case_files (id),
  other_id text not null references case_files (id),
  why text not null,
  made_at timestamptz not null default now(),
  primary key (case_id, other_id)
);
create index case_links_other on case_links (other_id);
create table keys (
  name text primary key,
  value text not null
);
alter table verdicts add column reader_version text not null default '';
alter table replies
  alter column case_id drop not null,
  alter column verdict_id drop not null,
  add column occasion text not null default 'answer' check (occasion in ('answer', 'reminder', 'expiry')),
  drop constraint replies_verdict_id_key,
  add constraint replies_occasion unique (verdict_id, occasion);
create index replies_recipient on replies (recipient, template);
`

/** Cases live: states and their clock, what they are recognised by, links between them, replies without a case. */
export const life: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(DDL).execute(db)
  },
}
