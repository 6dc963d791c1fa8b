import { randomUUID } from 'node:crypto'
import { z } from 'zod'

const id = z.uuid()

/** The jobs and what each carries: ids alone, so that queues hold nothing about anybody. */
export const JOBS = {
  'parse-message': z.strictObject({ messageId: id }),
  'read-document': z.strictObject({ attachmentId: id }),
  'assess-case': z.strictObject({ messageId: id }),
  'reassess-case': z.strictObject({ caseId: id }),
  'send-reply': z.strictObject({ replyId: id }),
} as const

export type JobName = keyof typeof JOBS
export const JOB_NAMES = Object.keys(JOBS) as JobName[]

export type Payload<N extends JobName> = z.infer<(typeof JOBS)[N]>

/** A job to be written to the outbox; `children` run before it. */
export interface NewJob {
  /** Of the outbox row, and of the job in the queue. */
  readonly id: string
  readonly job: JobName
  readonly payload: Payload<JobName>
  readonly children: readonly NewJob[]
}

/** Makes a job with an id of its own. */
export function newJob<N extends JobName>(
  job: N,
  payload: Payload<N>,
  children: readonly NewJob[] = [],
): NewJob {
  return { id: randomUUID(), job, payload, children }
}
