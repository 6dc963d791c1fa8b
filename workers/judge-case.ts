import { randomUUID } from 'node:crypto'
import { advance, type CaseState } from '../cases/advance.ts'
import { RULES_VERSION } from '../rules/register.ts'
import { moveCase, saveVerdict } from '../store/case-files.ts'
import type { CaseLink } from '../store/case-links.ts'
import { addMarks } from '../store/case-marks.ts'
import { addEvent } from '../store/events.ts'
import { insertReply } from '../store/replies.ts'
import type { Db } from '../store/schema.ts'
import { assessHeld, type CaseToAssess } from './assess-held.ts'
import { type NewJob, newJob } from './jobs.ts'
import type { Tools } from './tools.ts'
import { verdictReply } from './verdict-reply.ts'
import { withinLimits } from './within-limits.ts'

export interface CaseToJudge extends CaseToAssess {
  readonly caseId: string
  readonly state: CaseState
  /** Why now: a message came, or people put messages elsewhere; then nothing is sent without them. */
  readonly reason: 'message' | 'regrouped'
}

/**
 * What is to be saved of a case that is assessed: the verdict, what it is recognised by, the state that follows, and
 * the reply. Looks outside the transaction, changes only within it.
 */
export async function judgeCase(tools: Tools, of: CaseToJudge): Promise<(tx: Db) => Promise<NewJob[]>> {
  const { caseId, held, links, reason } = of
  const messageId = held.at(-1)?.message.id ?? ''
  const assessed = await assessHeld(tools, of)
  const { verdict, marks } = assessed
  const state = advance(of.state, `assessed-${verdict.outcome}`) ?? of.state
  const verdictId = randomUUID()
  const composed = verdictReply(tools, {
    held,
    assessed,
    caseId,
    verdictId,
    staffOnly: links.some(isKnownToSender) || isDecided(of.state),
    heldBack: reason === 'regrouped' ? reason : null,
  })
  const versions = { rulesVersion: RULES_VERSION, readerVersion: await tools.reader.version() }

  return async (tx) => {
    await saveVerdict(tx, { id: verdictId, caseId, messageId, ...versions, verdict })
    await addMarks(tx, caseId, marks)
    const now = await tools.clock(tx)
    await moveCase(tx, caseId, state, now)
    const reply = await withinLimits(tx, composed, now)
    await insertReply(tx, reply)
    const { outcome, missing } = verdict
    const flags = verdict.flags.map(({ code }) => code)
    const details = { reason, outcome, missing, flags, verdictId, state, reply: reply.state, ...versions }
    await addEvent(tx, { actor: 'workers', what: 'assessed', messageId, caseId, details })
    return reply.state === 'queued' ? [newJob('send-reply', { replyId: reply.id })] : []
  }
}

/** Who only names the numbers of a case is answered as if there were none; who answers it, or may go on with it, knows. */
function isKnownToSender({ why }: CaseLink): boolean {
  return why !== 'numbers'
}

function isDecided(state: CaseState): boolean {
  return state === 'approved' || state === 'rejected'
}
