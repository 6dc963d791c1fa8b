import { overdueJobs } from '../store/outbox.ts'
import { unfinished } from '../store/unfinished.ts'
import { JOB_NAMES, JOBS, type JobName, type NewJob, type Payload } from './jobs.ts'
import type { Runner } from './run.ts'

/** What is not done after so long without a wake-up ahead, somebody should look at (PROMISES P27). */
export const STUCK_MINUTES = 15

/** A job just written may not be in the queue yet; one that is late should be done. */
const AGES = { graceSeconds: 10, lateSeconds: 60 }
const MOST = 20_000
const BATCH = 500

/**
 * Puts back every job of the outbox that the queue has forgotten (flushed, killed, never told), and wakes those it puts
 * off for too long, as it does when a clock is set back. Gives how many it added. Adding a job that is there is
 * harmless: it has the same id.
 */
export async function sweep({ db, queues, log }: Runner): Promise<number> {
  const overdue = await overdueJobs(db, AGES, MOST)
  let added = 0
  for (const name of JOB_NAMES) {
    const rows = overdue.filter(({ job }) => job === name)
    if (rows.length === 0) continue
    const held = await queues.held(name)
    for (const { id } of rows.filter((row) => row.isLate && held.delayed.has(row.id)))
      await queues.hasten(name, id)
    const forgotten: NewJob[] = []
    for (const { id, payload } of rows.filter((row) => !held.all.has(row.id)))
      if (!(await queues.holds(name, id))) forgotten.push(asJob(id, name, payload))
    for (let at = 0; at < forgotten.length; at += BATCH) await queues.add(forgotten.slice(at, at + BATCH))
    added += forgotten.length
  }
  if (added > 0) log.info({ added }, 'sweep put jobs back')
  const stuck = await unfinished(db, STUCK_MINUTES)
  if (stuck.length > 0) log.error({ stuck: stuck.length, since: stuck[0]?.since }, 'work does not go on')
  return added
}

// Alone, without its flow: a job that comes before its children are done waits for them by itself.
function asJob(id: string, job: JobName, payload: unknown): NewJob {
  return { id, job, payload: JOBS[job].parse(payload) as Payload<JobName>, children: [] }
}
