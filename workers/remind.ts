import { advance } from '../cases/advance.ts'
import { closesAt, due, type Terms } from '../cases/due.ts'
import { lockCasesOf, moveCase, verdictById } from '../store/case-files.ts'
import { addEvent } from '../store/events.ts'
import { addToOutbox } from '../store/outbox.ts'
import { insertReply } from '../store/replies.ts'
import { markReminded, type WaitingCase, waitingCases } from '../store/waiting-cases.ts'
import { clockReply } from './clock-reply.ts'
import { localDay } from './held-message.ts'
import { type NewJob, newJob } from './jobs.ts'
import { dispatch } from './run.ts'
import type { Tools } from './tools.ts'
import { isHourFull } from './within-limits.ts'

const BATCH = 100
/** Whoever was told how to go on without papers is not asked for papers later; their case is closed without a word. */
const ASKED_NOTHING: ReadonlySet<string> = new Set(['not-owner', 'password-only', 'has-access'])

/**
 * Reminds owners who have not answered, once in each waiting period, and closes the cases in which nothing came after
 * that. Gives how many it did; a case that fails leaves the others be and is tried again.
 */
export async function remind(tools: Tools): Promise<number> {
  const { db, config, log, queues } = tools
  const terms = { remindAfterDays: config.REMIND_AFTER_DAYS, expireAfterDays: config.EXPIRE_AFTER_DAYS }
  const now = await tools.clock(db)
  let acted = 0
  for (const waiting of await waitingCases(db, { now, terms }, BATCH)) {
    try {
      const jobs = await act(tools, waiting, now, terms)
      if (!jobs) continue
      acted += 1
      await dispatch(queues, log, jobs)
    } catch (error) {
      log.warn({ caseId: waiting.id, error: (error as Error).name }, 'reminding failed')
    }
  }
  if (acted > 0) log.info({ acted }, 'reminded or closed cases')
  return acted
}

/** One step of one case; null when it is not due, or something came meanwhile. */
async function act(
  tools: Tools,
  waiting: WaitingCase,
  now: Date,
  terms: Terms,
): Promise<readonly NewJob[] | null> {
  const step = due(waiting, now, terms)
  if (!step) return null
  const { db } = tools
  const { id: caseId, since, verdictId } = waiting
  const closesOn = localDay(closesAt({ since, remindedAt: now }, terms))
  const isAsked = !ASKED_NOTHING.has(waiting.template)
  const reply = isAsked ? await clockReply(tools, waiting, step, closesOn) : null
  const withoutReply = isAsked ? 'assessed-review' : 'expired'
  const what = !reply ? withoutReply : step === 'reminder' ? 'reminded' : 'expired'
  const state = advance('waiting', what) ?? 'review'
  const { rulesVersion, readerVersion } = await verdictById(db, verdictId)
  return db.transaction().execute(async (tx) => {
    await lockCasesOf(tx, waiting.sender)
    const [still] = await waitingCases(tx, { now, terms }, 1, caseId)
    if (still?.verdictId !== verdictId || due(still, now, terms) !== step) return null
    // It can wait an hour; answers can't.
    if (reply?.state === 'queued' && (await isHourFull(tx, now))) return null
    if (what === 'reminded') await markReminded(tx, caseId, now)
    else await moveCase(tx, caseId, state, now)
    if (reply) await insertReply(tx, reply)
    const jobs = reply?.state === 'queued' ? [newJob('send-reply', { replyId: reply.id })] : []
    await addToOutbox(tx, jobs)
    await addEvent(tx, {
      actor: 'clock',
      what: reply ? what : 'nothing-to-ask',
      caseId,
      details: {
        reason: 'no-answer',
        since,
        verdictId,
        state,
        reply: reply?.state ?? null,
        rulesVersion,
        readerVersion,
      },
    })
    return jobs
  })
}
