import type { Kysely } from 'kysely'
import type { Blank } from '../cases/blank.ts'
import { addEvent } from '../store/events.ts'
import { addToOutbox } from '../store/outbox.ts'
import { type ComposedReply, releaseDraft, repliesOf } from '../store/replies.ts'
import type { Schema } from '../store/schema.ts'
import { newJob } from '../workers/jobs.ts'

/** The newest reply of a case as its recipient sees it; null when the case has none. */
export async function showReply(db: Kysely<Schema>, caseId: string): Promise<string | null> {
  const reply = (await repliesOf(db, caseId)).at(-1)
  if (!reply) return null
  const { subject, text, application } = reply.composed as ComposedReply
  const reason = reply.reason ? ` (${reply.reason})` : ''
  const attached = application ? `\nAttached: ${saidOf(application)}` : ''
  return `State: ${reply.state}${reason}\nTo: ${reply.recipient}\nSubject: ${subject}${attached}\n\n${text}`
}

function saidOf({ filled: { requests, ...filled } }: Blank): string {
  const values = [...requests, ...Object.values(filled)]
  return values.length ? `application form, filled in with ${values.join(', ')}` : 'blank application form'
}

/**
 * Releases the newest reply of a case if it is a draft or was refused, so that the running desk (or the next start)
 * sends it; false otherwise. An older draft speaks of what is no longer so, and is never sent.
 */
export async function sendDraft(db: Kysely<Schema>, caseId: string): Promise<boolean> {
  const draft = (await repliesOf(db, caseId)).at(-1)
  if (draft?.state !== 'draft' && draft?.state !== 'failed') return false
  return db.transaction().execute(async (tx) => {
    if (!(await releaseDraft(tx, draft.id))) return false
    await addToOutbox(tx, [newJob('send-reply', { replyId: draft.id })])
    const details = { replyId: draft.id }
    await addEvent(tx, {
      actor: 'staff',
      what: 'draft-released',
      messageId: draft.message_id,
      caseId,
      details,
    })
    return true
  })
}
