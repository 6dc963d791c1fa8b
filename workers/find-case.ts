import { type Joining, join as joinCase } from '../cases/join.ts'
import { candidateCases } from '../store/case-marks.ts'
import { casesOfMessageIds } from '../store/messages.ts'
import { casesOfReplies } from '../store/replies.ts'
import type { Db } from '../store/schema.ts'
import { marksOf } from './case-marks.ts'
import type { HeldMessage } from './held-message.ts'
import type { ThreadTokens } from './thread-token.ts'

/** Which case a message belongs to, and why; the decision itself is that of cases/join.ts. */
export async function findCase(
  db: Db,
  tokens: ThreadTokens,
  { message, documents }: HeldMessage,
): Promise<Joining> {
  const { references, flags } = message.facts
  // Who forges an owner's address must not bring papers into the owner's case (PROMISES P15).
  const sender = flags.includes('sender-unauthenticated') ? null : message.facts.sender
  const replies = references.map((id) => tokens.replyOf(id)).filter((id) => id !== null)
  const ownTokens = await casesOfReplies(db, replies)
  const referenced = await casesOfMessageIds(db, references, message.id)
  const marks = marksOf({ message: message.facts, documents })
  const candidates = await candidateCases(db, { sender, caseIds: [...ownTokens, ...referenced], marks })
  return joinCase({ sender, ownTokens, referenced, ...marks }, candidates)
}
