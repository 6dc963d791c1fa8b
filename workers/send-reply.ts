import { addEvent } from '../store/events.ts'
import { type ComposedReply, replyById, setReplyState, takeForSending } from '../store/replies.ts'
import type { ReplyRow } from '../store/schema.ts'
import type { ReplyLanguage } from '../templates/register.ts'
import { blankFiles } from './blank-files.ts'
import type { Handler } from './run.ts'
import type { Letter, Sent } from './smtp.ts'
import type { Tools } from './tools.ts'

const RETRY_MS = 60_000
const GIVE_UP_AFTER_MS = 48 * 3600_000

/**
 * Sends a reply at most once: `sending` is committed before a byte goes out, and a reply found in that state
 * belongs to an attempt that died, so whether it left nobody knows; people decide, it is never sent again.
 */
export function sendReply({ db, smtp, config }: Tools): Handler<'send-reply'> {
  return async ({ replyId }) => {
    const reply = await replyById(db, replyId)
    if (!smtp) return { wait: RETRY_MS }
    const letter = await letterOf(reply, config.PROVIDER_NAME)
    if (await takeForSending(db, replyId)) {
      const sent = await smtp.send(letter)
      const late = Date.now() - reply.created_at.getTime() > GIVE_UP_AFTER_MS
      if (sent.is === 'later' && !late) {
        await setReplyState(db, replyId, 'queued', sent.reason)
        return { wait: RETRY_MS }
      }
      return ended(reply, sent)
    }
    return ended(reply, { is: 'uncertain', reason: 'interrupted' })
  }
}

function ended(reply: ReplyRow, sent: Sent): { done: (tx: Parameters<typeof addEvent>[0]) => Promise<[]> } {
  const state = sent.is === 'sent' || sent.is === 'uncertain' ? sent.is : 'failed'
  const reason = sent.is === 'sent' ? null : sent.reason
  return {
    done: async (tx) => {
      await setReplyState(tx, reply.id, state, reason)
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
