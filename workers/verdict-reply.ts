import type { NewReply } from '../store/replies.ts'
import { compose } from '../templates/compose.ts'
import type { Assessed } from './assess-held.ts'
import type { HeldMessage } from './held-message.ts'
import type { Tools } from './tools.ts'
import { filledFor, ofSeveralSenders, receivedFiles, writeReply } from './write-reply.ts'

/** The reply that tells the owner what a verdict means for them. */
export function verdictReply(
  { config, tokens, smtp }: Pick<Tools, 'config' | 'tokens' | 'smtp'>,
  of: {
    readonly held: readonly HeldMessage[]
    readonly assessed: Assessed
    readonly caseId: string
    readonly verdictId: string
    /** Staff settle it: nothing is asked for. */
    readonly staffOnly: boolean
    /** Why it may not leave without a person, or null. */
    readonly heldBack: string | null
  },
): NewReply {
  const { message, documents } = of.assessed.facts
  const composed = compose({
    occasion: { is: of.staffOnly ? 'beside' : 'message' },
    verdict: of.assessed.verdictForSender,
    situations: message.situations,
    files: receivedFiles(of.held, documents),
    language: message.language,
    provider: config.PROVIDER_NAME,
    caseRef: of.caseId.slice(0, 8).toUpperCase(),
    filled: filledFor(of.held, of.assessed),
  })
  const { caseId, verdictId } = of
  const messageId = of.held.at(-1)?.message.id ?? ''
  const to = {
    messageId,
    recipient: message.sender,
    facts: message,
    caseId,
    verdictId,
    occasion: 'answer' as const,
    heldBack: of.heldBack ?? ofSeveralSenders(of.held),
  }
  return writeReply(to, composed, { config, tokens, canSend: smtp !== null })
}
