import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const DDL = `
create table case_files (
  id text primary key,
  opened_at timestamptz not null default now(),
  sender text not null,
  language text,
  verdict_id text
);
create table messages (
  id text primary key,
  number serial unique not null,
  source_sha256 text not null unique,
  size int not null,
  received_at timestamptz not null,
  accepted_at timestamptz not null default now(),
  message_id text,
  state text not null check (state in ('accepted', 'parsed', 'assessed', 'needs-staff')),
  reason text,
  kind text,
  language text,
  sender text,
  facts jsonb,
  case_id text references case_files (id)
);
create index messages_message_id on messages (message_id);
create index messages_case on messages (case_id);
create table envelopes (
  mailbox text not null,
  uid_validity text not null,
  uid bigint not null,
  message_id text not null references messages (id),
  received_at timestamptz not null,
  primary key (mailbox, uid_validity, uid)
);
create table cursors (
  mailbox text primary key,
  uid_validity text not null,
  uid bigint not null
);
create table attachments (
  id text primary key,
  message_id text not null references messages (id),
  position int not null,
  name text not null,
  sha256 text not null,
  size int not null,
  media_type text not null,
  container text,
  status text not null check (status in ('pending', 'read', 'unreadable', 'decoration', 'refused')),
  reason text,
  unique (message_id, position)
);
create index attachments_sha256 on attachments (sha256);
create table readings (
  sha256 text not null,
  reader_version text not null,
  reading jsonb not null,
  read_ms int not null,
  primary key (sha256, reader_version)
);
create table documents (
  attachment_id text not null references attachments (id),
  position int not null,
  document jsonb not null,
  primary key (attachment_id, position)
);
create table verdicts (
  id text primary key,
  case_id text not null references case_files (id),
  message_id text not null references messages (id),
  made_at timestamptz not null default now(),
  rules_version text not null,
  verdict jsonb not null
);
create index verdicts_message on verdicts (message_id);
create table replies (
  id text primary key,
  case_id text not null references case_files (id),
  verdict_id text not null unique references verdicts (id),
  message_id text not null references messages (id),
  recipient text not null,
  template text not null,
  language text not null,
  composed jsonb not null,
  header_id text not null unique,
  state text not null
    check (state in ('queued', 'sending', 'sent', 'failed', 'uncertain', 'draft', 'suppressed')),
  reason text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create table events (
  id serial primary key,
  at timestamptz not null default now(),
  actor text not null,
  what text not null,
  message_id text,
  case_id text,
  details jsonb not null
);
create index events_case on events (case_id);
create table outbox (
  id text primary key,
  job text not null,
  payload jsonb not null,
  state text not null default 'pending' check (state in ('pending', 'done', 'failed')),
  reason text,
  created_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  settled_at timestamptz
);
create index outbox_pending on outbox (due_at) where state = 'pending';
`

/** The first tables. */
export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(DDL).execute(db)
  },
}
