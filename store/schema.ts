import type { Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely'

import type { CaseState } from '../cases/advance.ts'

/** The tables as the database holds them; JSON columns are written as text and come back parsed. */
export interface Schema {
  messages: MessagesTable
  envelopes: EnvelopesTable
  cursors: CursorsTable
  attachments: AttachmentsTable
  readings: ReadingsTable
  documents: DocumentsTable
  case_files: CaseFilesTable
  case_marks: CaseMarksTable
  case_links: CaseLinksTable
  verdicts: VerdictsTable
  replies: RepliesTable
  events: EventsTable
  seals: SealsTable
  decisions: DecisionsTable
  outbox: OutboxTable
  keys: KeysTable
}

/** A database or an open transaction of it: every query takes either. */
export type Db = Kysely<Schema> | Transaction<Schema>

type Json<T> = import('kysely').ColumnType<T, string, string>
type Instant = import('kysely').ColumnType<Date, Date | string, Date | string>

interface MessagesTable {
  id: string
  /** Order of acceptance. */
  number: Generated<number>
  source_sha256: string
  size: number
  received_at: Instant
  accepted_at: Generated<Date>
  /** Column for the header as the sender wrote it; never a key. */
  message_id: string | null
  state: 'accepted' | 'parsed' | 'assessed' | 'needs-staff'
  reason: string | null
  kind: string | null
  language: string | null
  sender: string | null
  facts: Json<unknown> | null
  case_id: string | null
  /** Why it belongs to its case, when it did not open it. */
  joined_by: string | null
}

interface EnvelopesTable {
  mailbox: string
  uid_validity: string
  uid: number
  message_id: string
  received_at: Instant
}

interface CursorsTable {
  mailbox: string
  uid_validity: string
  uid: number
}

interface AttachmentsTable {
  id: string
  message_id: string
  position: number
  name: string
  sha256: string
  size: number
  media_type: string
  container: string | null
  status: string
  reason: string | null
}

interface ReadingsTable {
  sha256: string
  reader_version: string
  reading: Json<unknown>
  read_ms: number
}

interface DocumentsTable {
  attachment_id: string
  position: number
  document: Json<unknown>
}

interface CaseFilesTable {
  id: string
  opened_at: Generated<Date>
  sender: string
  language: string | null
  verdict_id: string | null
  state: CaseState
  /** Since when the owner has the next step; null in other states. */
  waiting_since: Instant | null
  /** When the owner was reminded in this waiting period. */
  reminded_at: Instant | null
  merged_into: string | null
}

/** What a case is recognised by in later messages. */
interface CaseMarksTable {
  case_id: string
  what: 'account-number' | 'registration-number' | 'organisation'
  value: string
}

/** A case that stands beside another one for staff to see; it changes nothing there. */
interface CaseLinksTable {
  case_id: string
  other_id: string
  why: string
  made_at: Generated<Date>
}

interface VerdictsTable {
  id: string
  case_id: string
  message_id: string
  made_at: Generated<Date>
  rules_version: string
  reader_version: Generated<string>
  verdict: Json<unknown>
}

interface RepliesTable {
  id: string
  /** Null for an answer to a message that makes no case. */
  case_id: string | null
  verdict_id: string | null
  /** What makes it due: a message, or the clock. */
  occasion: 'answer' | 'reminder' | 'expiry'
  /** The inbound message it answers. */
  message_id: string
  recipient: string
  template: string
  language: string
  composed: Json<unknown>
  /** Our own Message-ID, fixed before the first attempt. */
  header_id: string
  state: string
  reason: string | null
  created_at: Generated<Date>
  sent_at: Instant | null
}

interface EventsTable {
  id: Generated<number>
  at: Generated<Date>
  actor: string
  what: string
  message_id: string | null
  case_id: string | null
  details: Json<unknown>
}

/** Each event chained to the one sealed before it. */
interface SealsTable {
  /** 1 and up, without a gap. */
  number: number
  event_id: number
  sha256: string
}

/** What a person decided on a verdict. */
interface DecisionsTable {
  id: Generated<number>
  case_id: string
  verdict_id: string
  decision: 'approved' | 'rejected' | 'asked-again'
  staff_id: string
  reason: string
  made_at: Generated<Date>
}

interface OutboxTable {
  id: string
  job: string
  payload: Json<unknown>
  state: 'pending' | 'done' | 'failed'
  reason: string | null
  created_at: Generated<Date>
  /** Not before this instant need `sweep` look for it in the queue. */
  due_at: Generated<Date>
  settled_at: Instant | null
}

interface KeysTable {
  name: string
  value: string
}

export type MessageRow = Selectable<MessagesTable>
export type NewMessage = Insertable<MessagesTable>
export type AttachmentRow = Selectable<AttachmentsTable>
export type ReplyRow = Selectable<RepliesTable>
export type OutboxRow = Selectable<OutboxTable>
export type EventRow = Selectable<EventsTable>
export type CaseFileRow = Selectable<CaseFilesTable>
export type VerdictRow = Selectable<VerdictsTable>
