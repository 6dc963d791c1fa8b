import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Log } from '../log.ts'
import type { Archive } from '../store/archive.ts'
import { addEvent } from '../store/events.ts'
import { addEnvelope, type Envelope, insertMessage } from '../store/messages.ts'
import { addToOutbox } from '../store/outbox.ts'
import { assureRoom, type Place } from '../store/room.ts'
import type { Schema } from '../store/schema.ts'
import { newJob } from '../workers/jobs.ts'
import type { Queues } from '../workers/queue.ts'
import { dispatch } from '../workers/run.ts'

export interface Door {
  readonly db: Kysely<Schema>
  readonly archive: Archive
  readonly config: Place
  readonly queues: Queues
  readonly log: Log
}

export interface Accepted {
  readonly messageId: string
  /** False when the same bytes had been accepted before. */
  readonly isNew: boolean
}

/**
 * The one door: archives the source, then inserts the message once with its first job, then tells the
 * queue. When it answers, the message can no longer be lost; only then may the mailbox be touched. Throws `NoRoom`
 * when the disk is nearly full: what is left is for the mail that was taken already.
 */
export async function accept(
  { db, archive, config, queues, log }: Door,
  source: Uint8Array,
  receivedAt: Date,
  envelope: Envelope | null,
): Promise<Accepted> {
  await assureRoom(config)
  const sha256 = await archive.put(source)
  const parseMessage = newJob('parse-message', { messageId: randomUUID() })
  const accepted = await db.transaction().execute(async (tx) => {
    const { id, isNew } = await insertMessage(tx, {
      id: (parseMessage.payload as { messageId: string }).messageId,
      source_sha256: sha256,
      size: source.byteLength,
      received_at: receivedAt,
    })
    if (envelope) await addEnvelope(tx, id, envelope, receivedAt)
    if (isNew) {
      await addToOutbox(tx, [parseMessage])
      await addEvent(tx, {
        actor: 'ingest',
        what: 'accepted',
        messageId: id,
        details: { bytes: source.byteLength },
      })
    }
    return { messageId: id, isNew }
  })
  if (accepted.isNew) await dispatch(queues, log, [parseMessage])
  log.info({ message: accepted.messageId, isNew: accepted.isNew }, 'accepted')
  return accepted
}
