import type { Kysely } from 'kysely'
import type { Archive } from '../../store/archive.ts'
import type { Schema } from '../../store/schema.ts'
import { unfinished } from '../../store/unfinished.ts'
import type { AcceptedLetter } from './sink.ts'

/** What a run came to; all but the first four should be nothing, `uncertain` at most one for each kill. */
export interface Figures {
  readonly sent: number
  readonly archived: number
  readonly held: number
  readonly answered: number
  /** Sent, but without its archived bytes, its message, or an end of it that somebody sees. */
  readonly lost: number
  /** Letters that the sink took a second time, and messages answered twice. */
  readonly doubled: number
  /** Letters to anybody but the sender of the message they answer. */
  readonly strangers: number
  /** Whatever is not in a final state. */
  readonly stuck: number
  /** Replies of which nobody knows whether they left, and how many of these staff are not shown. */
  readonly uncertain: number
  readonly unseen: number
}

/** What every fault must leave. */
export const NOTHING_WRONG = { lost: 0, doubled: 0, strangers: 0, stuck: 0, unseen: 0 } as const

/**
 * Compares four lists: sent into the mailbox (by SHA-256), archived, messages and replies of the database, accepted by
 * the sink. For a desk that has settled.
 */
export async function check(
  { db, archive }: { db: Kysely<Schema>; archive: Archive },
  sent: ReadonlySet<string>,
  accepted: readonly AcceptedLetter[],
): Promise<Figures> {
  const messages = await db.selectFrom('messages').selectAll().execute()
  const replies = await db.selectFrom('replies').selectAll().execute()
  const archived = await Promise.all([...sent].map((sha256) => archive.get(sha256).catch(() => null)))
  const bySource = new Map(messages.map((message) => [message.source_sha256, message]))
  const answers = new Map(replies.map((reply) => [reply.header_id, reply]))
  const taken = new Set(accepted.map(({ messageId }) => messageId))
  const isOver = (sha256: string): boolean => {
    const message = bySource.get(sha256)
    if (!message) return false
    if (message.state === 'needs-staff') return true
    const own = replies.filter((reply) => reply.message_id === message.id)
    // What the database calls sent, the sink must have.
    const isTrue = own.every((reply) => reply.state !== 'sent' || taken.has(reply.header_id))
    return message.state === 'assessed' && own.length > 0 && isTrue
  }
  const uncertain = replies.filter(({ state }) => state === 'uncertain')
  const shown = new Set(messages.filter(({ state }) => state === 'needs-staff').map(({ id }) => id))
  return {
    sent: sent.size,
    archived: archived.filter((bytes) => bytes !== null).length,
    held: [...sent].filter((sha256) => bySource.has(sha256)).length,
    answered: taken.size,
    lost: [...sent].filter((sha256, at) => archived[at] === null || !isOver(sha256)).length,
    doubled:
      accepted.length - taken.size + replies.length - new Set(replies.map((each) => each.message_id)).size,
    strangers: accepted.filter(({ messageId, recipient }) => answers.get(messageId)?.recipient !== recipient)
      .length,
    stuck: (await unfinished(db, 0)).length,
    uncertain: uncertain.length,
    unseen: uncertain.filter((reply) => !shown.has(reply.message_id)).length,
  }
}
