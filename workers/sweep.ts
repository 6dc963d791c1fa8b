import { overdueJobs, postpone } from '../store/outbox.ts'
import { JOBS, type JobName, type NewJob, type Payload } from './jobs.ts'
import type { Runner } from './run.ts'

const GRACE_SECONDS = 10
const BATCH = 500
/** How long a job that the queue holds is left alone before it is looked for again. */
const PATIENCE_MS = 60_000

/**
 * Puts back every job of the outbox that the queue has forgotten (flushed, killed, never told).
 * Gives how many it added. Adding a job that is there is harmless: it has the same id.
 */
export async function sweep({ db, queues, log }: Runner): Promise<number> {
  let added = 0
  for (const row of await overdueJobs(db, GRACE_SECONDS, BATCH)) {
    const name = row.job as JobName
    if (!(await queues.holds(name, row.id))) {
      await queues.add([asJob(row.id, name, row.payload)])
      added += 1
    }
    await postpone(db, row.id, PATIENCE_MS)
  }
  if (added > 0) log.info({ added }, 'sweep put jobs back')
  return added
}

// Alone, without its flow: a job that comes before its children are done waits for them by itself.
function asJob(id: string, job: JobName, payload: unknown): NewJob {
  return { id, job, payload: JOBS[job].parse(payload) as Payload<JobName>, children: [] }
}
