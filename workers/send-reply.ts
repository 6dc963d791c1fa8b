import { addEvent } from '../store/events.ts'
import { markForStaff } from '../store/messages.ts'
import { triesSince } from '../store/outbox.ts'
import { type ComposedReply, replyById, setReplyState, takeForSending } from '../store/replies.ts'
import type { Db, ReplyRow } from '../store/schema.ts'
import type { ReplyLanguage } from '../templates/register.ts'
import { blankFiles } from './blank-files.ts'
import type { Handler } from './run.ts'
import type { Letter, Sent } from './smtp.ts'
import type { Tools } from './tools.ts'

const RETRY_MS = 60_000
const GIVE_UP_AFTER_HOURS = 48

/**
 * Sends a reply at most once: `sending` is committed before a byte goes out, and a reply found in that state
 * belongs to an attempt that died, so whether it left nobody knows; people decide, it is never sent again.
 */
export function sendReply({ db, smtp, config }: Tools): Handler<'send-reply'> {
  return async ({ replyId }) => {
    const reply = await replyById(db, replyId)
    if (!smtp) return { wait: RETRY_MS }
    const letter = await letterOf(reply, config.PROVIDER_NAME)
    if (!(await takeForSending(db, replyId))) return ended(reply, await foundEnd(db, replyId))
    const sent = await smtp.send(letter)
    if (sent.is === 'later' && !(await triesSince(db, replyId, GIVE_UP_AFTER_HOURS))) {
      await setReplyState(db, replyId, 'queued', sent.reason)
      return { wait: RETRY_MS }
    }
    const end = endOf(sent)
    // At once, not with the job's end: what is known now must not become uncertain when this process dies.
    await setReplyState(db, replyId, end.state, end.reason)
    return ended(reply, end)
  }
}

interface End {
  readonly state: 'sent' | 'failed' | 'uncertain'
  readonly reason: string | null
}

function endOf(sent: Sent): End {
  if (sent.is === 'sent') return { state: 'sent', reason: null }
  return { state: sent.is === 'uncertain' ? 'uncertain' : 'failed', reason: sent.reason }
}

/** How an earlier attempt ended; one that did not say so died. */
async function foundEnd(db: Db, replyId: string): Promise<End> {
  const { state, reason } = await replyById(db, replyId)
  if (state === 'sent' || state === 'failed' || state === 'uncertain') return { state, reason }
  return { state: 'uncertain', reason: 'interrupted' }
}

function ended(reply: ReplyRow, { state, reason }: End): { done: (tx: Db) => Promise<[]> } {
  return {
    done: async (tx) => {
      await setReplyState(tx, reply.id, state, reason)
      if (state !== 'sent') await markForStaff(tx, reply.message_id, `reply-${state}`)
      const details = { replyId: reply.id, state, reason }
      await addEvent(tx, {
        actor: 'workers',
        what: 'reply',
        messageId: reply.message_id,
        caseId: reply.case_id,
        details,
      })
      return []
    },
  }
}

async function letterOf(reply: ReplyRow, provider: string): Promise<Letter> {
  const { application, ...composed } = reply.composed as ComposedReply
  const attachments = application
    ? await blankFiles(application, reply.language as ReplyLanguage, provider)
    : []
  return { ...composed, headerId: reply.header_id, to: reply.recipient, attachments }
}
