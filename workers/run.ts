import type { Kysely } from 'kysely'
import type { Log } from '../log.ts'
import { addEvent } from '../store/events.ts'
import { markForStaff, messageOfJob } from '../store/messages.ts'
import { failJob, pendingJob, postpone, settle } from '../store/outbox.ts'
import type { Db, Schema } from '../store/schema.ts'
import { JOBS, type JobName, type NewJob, type Payload } from './jobs.ts'
import { isOutage } from './outage.ts'
import type { Processed, Processor, Queues } from './queue.ts'

/**
 * How a handler ends: with what to save (in one transaction with the job's end, and the jobs that follow),
 * given up for good with a reason that staff see, or to be called again later. A throw means retry.
 */
type Outcome =
  | { readonly done: (tx: Db) => Promise<readonly NewJob[]> }
  | { readonly giveUp: string }
  | { readonly wait: number }

/** When a job is tried again that met a full disk or a database that is away; for how long never counts against it. */
const OUTAGE_MS = 5000

export type Handler<N extends JobName> = (payload: Payload<N>) => Promise<Outcome>

export interface Runner {
  readonly db: Kysely<Schema>
  readonly queues: Queues
  readonly log: Log
}

/** Wraps a handler for the queue: loads the job from the outbox, runs it, and records how it ended. */
export function run<N extends JobName>(runner: Runner, name: N, handler: Handler<N>): Processor {
  const { db, queues, log } = runner
  async function attempt(id: string): Promise<Processed> {
    const row = await pendingJob(db, id)
    if (!row) return 'finished'
    const started = performance.now()
    const outcome = await handler(JOBS[name].parse(row.payload) as Payload<N>)
    const ms = Math.round(performance.now() - started)
    if ('wait' in outcome) {
      await postpone(db, id, outcome.wait)
      return { again: outcome.wait }
    }
    if ('giveUp' in outcome) await giveUp(db, id, name, outcome.giveUp)
    else await dispatch(queues, log, (await settle(db, id, outcome.done)) ?? [])
    log.info({ job: name, id, ms, ...('giveUp' in outcome ? { reason: outcome.giveUp } : {}) }, 'job ended')
    return 'finished'
  }
  return {
    process: (id) =>
      attempt(id).catch((error: Error) => {
        const isOurs = isOutage(error)
        const code = 'code' in error ? error.code : undefined
        log.warn({ job: name, error: error.name, code, isOurs }, 'job failed, will be tried again')
        if (isOurs) return { again: OUTAGE_MS }
        // The queue keeps the message of what a job throws, and messages of databases quote values.
        throw new Error(error.name)
      }),
    async exhausted(id, error) {
      log.error({ job: name, id, error: error.name }, 'job failed for good')
      await giveUp(db, id, name, 'failed-repeatedly')
    },
  }
}

/** Adds committed jobs to the queue; what can't be added now is left to `sweep`. */
export async function dispatch(queues: Queues, log: Log, jobs: readonly NewJob[]): Promise<void> {
  try {
    await queues.add(jobs)
  } catch (error) {
    log.warn(
      { jobs: jobs.length, error: (error as Error).name },
      'queue not reached; sweep will add the jobs',
    )
  }
}

async function giveUp(db: Kysely<Schema>, id: string, name: JobName, reason: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (!(await failJob(tx, id, reason))) return
    const messageId = await messageOfJob(tx, id)
    if (messageId) await markForStaff(tx, messageId, reason)
    await addEvent(tx, { actor: 'workers', what: 'job-gave-up', messageId, details: { job: name, reason } })
  })
}
