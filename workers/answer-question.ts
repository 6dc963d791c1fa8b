import { NOTHING_FILLED } from '../cases/blank.ts'
import { addEvent } from '../store/events.ts'
import { saveAssessed } from '../store/messages.ts'
import { insertReply, wasWritten } from '../store/replies.ts'
import type { Db } from '../store/schema.ts'
import { compose } from '../templates/compose.ts'
import type { HeldMessage } from './held-message.ts'
import { type NewJob, newJob } from './jobs.ts'
import type { Tools } from './tools.ts'
import { withinLimits } from './within-limits.ts'
import { writeReply } from './write-reply.ts'

const DAY_MS = 24 * 3_600_000

/** Answers a question about access that makes no case; the same answer goes to one address at most once a day. */
export function answerQuestion(
  { config, tokens, smtp, clock }: Tools,
  { message: { id, facts } }: HeldMessage,
): (tx: Db) => Promise<NewJob[]> {
  const composed = compose({
    occasion: { is: 'message' },
    verdict: null,
    files: [],
    situations: facts.situations,
    language: facts.language,
    provider: config.PROVIDER_NAME,
    caseRef: null,
    filled: NOTHING_FILLED,
  })
  const to = {
    messageId: id,
    recipient: facts.sender,
    facts,
    caseId: null,
    verdictId: null,
    occasion: 'answer' as const,
    heldBack: null,
  }
  const written = writeReply(to, composed, { config, tokens, canSend: smtp !== null })
  return async (tx) => {
    const now = await clock(tx)
    const again = await wasWritten(tx, written, new Date(now.getTime() - DAY_MS))
    const reply = again
      ? { ...written, state: 'suppressed' as const, reason: 'answered-already' }
      : await withinLimits(tx, written, now)
    await saveAssessed(tx, id, { kind: 'question', caseId: null, joinedBy: null })
    await insertReply(tx, reply)
    const details = { template: reply.template, reply: reply.state }
    await addEvent(tx, { actor: 'workers', what: 'question-answered', messageId: id, details })
    return reply.state === 'queued' ? [newJob('send-reply', { replyId: reply.id })] : []
  }
}
