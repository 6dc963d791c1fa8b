import type { NewReply } from '../store/replies.ts'
import type { WaitingCase } from '../store/waiting-cases.ts'
import { compose } from '../templates/compose.ts'
import { assessHeld } from './assess-held.ts'
import { type HeldMessage, heldMessages, localDay } from './held-message.ts'
import type { Tools } from './tools.ts'
import { filledFor, ofSeveralSenders, receivedFiles, writeReply } from './write-reply.ts'

/**
 * A reminder of what is missing, or the letter that closes a case. Null when there is nothing left to remind of, as
 * where the rules have changed since the case was answered.
 */
export async function clockReply(
  tools: Tools,
  waiting: WaitingCase,
  step: 'reminder' | 'expiry',
  closesOn: string,
): Promise<NewReply | null> {
  const { db, config, tokens, smtp } = tools
  const held = await heldMessages(db, waiting.id)
  const newest = held.at(-1) as HeldMessage
  const assessed = await assessHeld(tools, { sender: waiting.sender, held, links: [] })
  const { facts, verdictForSender } = assessed
  const composed = compose({
    occasion: step === 'reminder' ? { is: 'reminder', closesOn } : { is: 'expiry' },
    verdict: verdictForSender,
    situations: facts.message.situations,
    files: receivedFiles(held, facts.documents).map((file) => ({
      ...file,
      earlier: file.earlier ?? localDay(newest.message.received_at),
    })),
    language: facts.message.language,
    provider: config.PROVIDER_NAME,
    caseRef: waiting.id.slice(0, 8).toUpperCase(),
    filled: filledFor(held, assessed),
  })
  if (step === 'reminder' && composed.template !== 'reminder') return null
  const to = {
    messageId: newest.message.id,
    recipient: facts.message.sender,
    facts: facts.message,
    caseId: waiting.id,
    verdictId: waiting.verdictId,
    occasion: step,
    heldBack: ofSeveralSenders(held),
  }
  return writeReply(to, composed, { config, tokens, canSend: smtp !== null })
}
