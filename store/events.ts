import { json } from './json.ts'
import type { Db, EventRow } from './schema.ts'

export interface Event {
  /** `ingest`, `workers`, or a member of staff by id. */
  readonly actor: string
  readonly what: string
  readonly messageId?: string | null
  readonly caseId?: string | null
  /** Ids, codes and counts; never what people wrote. */
  readonly details?: Record<string, unknown>
}

/** Appends one line to the audit log. */
export async function addEvent(tx: Db, event: Event): Promise<void> {
  await tx
    .insertInto('events')
    .values({
      actor: event.actor,
      what: event.what,
      message_id: event.messageId ?? null,
      case_id: event.caseId ?? null,
      details: json(event.details ?? {}),
    })
    .execute()
}

/** The events of a case, oldest first. */
export async function eventsOf(db: Db, caseId: string): Promise<EventRow[]> {
  return db.selectFrom('events').selectAll().where('case_id', '=', caseId).orderBy('id').execute()
}
