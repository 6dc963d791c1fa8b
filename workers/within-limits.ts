import { answersSent, type NewReply, repliesSent } from '../store/replies.ts'
import type { Db } from '../store/schema.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MOST_AN_HOUR = 200
const MOST_A_DAY = 3
const MOST_IN_A_CASE = 10

/**
 * The answer, or a draft of it where one address, one case or everybody was answered often enough (PROMISES P12): an
 * automatic responder that does not say it is one answers every answer, and nothing else would ever end that; and a
 * flood of mail must not make a flood of ours.
 */
export async function withinLimits(tx: Db, answer: NewReply, now: Date): Promise<NewReply> {
  if (answer.state !== 'queued') return answer
  const { lately, inCase } = await answersSent(tx, answer, new Date(now.getTime() - DAY_MS))
  if (lately >= MOST_A_DAY || inCase >= MOST_IN_A_CASE)
    return { ...answer, state: 'draft', reason: 'answered-often' }
  return (await isHourFull(tx, now)) ? { ...answer, state: 'draft', reason: 'too-many-replies' } : answer
}

/** Whether as many replies as may go out to everybody together went, or are to go, within the last hour. */
export async function isHourFull(tx: Db, now: Date): Promise<boolean> {
  return (await repliesSent(tx, new Date(now.getTime() - HOUR_MS))) >= MOST_AN_HOUR
}
