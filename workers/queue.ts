import {
  createPostgresBackend,
  DelayedError,
  FlowProducer,
  type Job,
  Queue,
  runMigrations,
  Worker,
} from 'bullmq'
import { Redis } from 'ioredis'
import type { Pool } from 'pg'
import type { Log } from '../log.ts'
import { JOB_NAMES, type JobName, type NewJob } from './jobs.ts'

/** What a processor tells the queue: finished, or to be called again after some milliseconds. */
export type Processed = { readonly again: number } | 'finished'

export interface Queues {
  /** Adds jobs, those beneath another before it. Throws when the queue can't be reached. */
  add(jobs: readonly NewJob[]): Promise<void>
  /** The ids of all jobs of one name that the queue means to run, and of those among them that it puts off. */
  held(job: JobName): Promise<{ all: ReadonlySet<string>; delayed: ReadonlySet<string> }>
  /** Lets a job that is put off run now. */
  hasten(job: JobName, id: string): Promise<void>
  /** True while the queue still means to run the job; a finished or failed rest of it is cleared away. */
  holds(job: JobName, id: string): Promise<boolean>
  /** Runs the jobs of one name; a throw of `process` means: retry with backoff, then `exhausted`. */
  work(name: JobName, concurrency: number, processor: Processor): void
  counts(): Promise<Record<JobName, Record<string, number>>>
  close(): Promise<void>
}

export interface Processor {
  process(id: string): Promise<Processed>
  exhausted(id: string, error: Error): Promise<void>
}

const ATTEMPTS = 5
const JOB_OPTIONS = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  // The outbox remembers what failed and why.
  removeOnFail: true,
} as const

// A job may be lost by its worker this often before it counts as failed (PROMISES P8).
const WORKER_OPTIONS = { maxStalledCount: 10, stalledInterval: 15_000, lockDuration: 30_000 } as const

interface Parts {
  queue(name: JobName): Queue
  flows: FlowProducer
  worker(name: JobName, concurrency: number, process: (job: Job, token?: string) => Promise<void>): Worker
  close(): Promise<void>
}

/** Opens the queues on Redis at `redisUrl`, or without one on PostgreSQL or PGlite through `pool`. */
export async function openQueues(
  options: { redisUrl?: string | undefined; pool: Pool },
  log: Log,
): Promise<Queues> {
  const parts = options.redisUrl ? onRedis(options.redisUrl, log) : await onPostgres(options.pool)
  const queues = Object.fromEntries(JOB_NAMES.map((name) => [name, parts.queue(name)])) as Record<
    JobName,
    Queue
  >
  const workers: Worker[] = []
  // Unheard, an error event would end the process; what it interrupts is retried or swept.
  const heed = (what: { on(event: 'error', listener: (error: Error) => void): unknown }): void => {
    what.on('error', (error) => log.warn({ code: codeOf(error) }, 'queue trouble'))
  }
  for (const each of [...Object.values(queues), parts.flows]) heed(each)

  return {
    async add(jobs) {
      await Promise.all(
        jobs.map(async (job) => {
          if (job.children.length > 0) await parts.flows.add(flowOf(job))
          else await queues[job.job].add(job.job, job.payload, { ...JOB_OPTIONS, jobId: job.id })
        }),
      )
    },
    async held(name) {
      const delayed = await queues[name].getRanges(['delayed'], 0, -1)
      const others = await queues[name].getRanges(
        ['waiting', 'active', 'prioritized', 'waiting-children'],
        0,
        -1,
      )
      return { all: new Set([...delayed, ...others]), delayed: new Set(delayed) }
    },
    async hasten(name, id) {
      const job = await queues[name].getJob(id)
      // It may have begun meanwhile: then it is not put off any more.
      if (await job?.isDelayed()) await job?.promote()
    },
    async holds(name, id) {
      const job = await queues[name].getJob(id)
      const state = job && (await job.getState())
      if (state && !['completed', 'failed', 'unknown'].includes(state)) return true
      await job?.remove()
      return false
    },
    work(name, concurrency, processor) {
      const worker = parts.worker(name, concurrency, async (job, token) => {
        const processed = await processor.process(job.id as string)
        if (processed !== 'finished') await putOff(job, processed.again, token)
      })
      heed(worker)
      worker.on('failed', (job, error) => {
        const isLast = job?.finishedOn || /stalled/.test(error.message)
        if (!job?.id || !isLast) return
        processor
          .exhausted(job.id, error)
          .catch(() => log.error({ job: job.id }, 'could not record a failed job'))
      })
      workers.push(worker)
    },
    async counts() {
      const entries = await Promise.all(
        JOB_NAMES.map(async (name) => [name, await queues[name].getJobCounts()]),
      )
      return Object.fromEntries(entries)
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()))
      await Promise.all([...Object.values(queues), parts.flows].map((each) => each.close()))
      await parts.close()
    },
  }
}

function flowOf(job: NewJob): Parameters<FlowProducer['add']>[0] {
  return {
    name: job.job,
    queueName: job.job,
    data: job.payload,
    opts: { ...JOB_OPTIONS, jobId: job.id, ignoreDependencyOnFailure: true },
    children: job.children.map(flowOf),
  }
}

async function putOff(job: Job, ms: number, token: string | undefined): Promise<never> {
  await job.moveToDelayed(Date.now() + ms, token)
  throw new DelayedError()
}

function onRedis(url: string, log: Log): Parts {
  const connect = (forWorker: boolean): Redis => {
    // A producer fails at once while Redis is away: the outbox row stays, and sweep adds the job later.
    const redis = new Redis(url, {
      maxRetriesPerRequest: forWorker ? null : 1,
      enableOfflineQueue: forWorker,
    })
    redis.on('error', (error) => log.debug({ code: codeOf(error) }, 'redis connection'))
    return redis
  }
  const producer = connect(false)
  const consumer = connect(true)
  return {
    queue: (name) => new Queue(name, { connection: producer }),
    flows: new FlowProducer({ connection: producer }),
    worker: (name, concurrency, process) =>
      new Worker(name, process, { ...WORKER_OPTIONS, concurrency, connection: consumer }),
    close: async () => {
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

async function onPostgres(pool: Pool): Promise<Parts> {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
  const connection = pool as never
  return {
    queue: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    flows: new FlowProducer({ connection }, createPostgresBackend) as unknown as FlowProducer,
    worker: (name, concurrency, process) =>
      new Worker(
        name,
        process,
        { ...WORKER_OPTIONS, concurrency, connection },
        createPostgresBackend,
      ) as unknown as Worker,
    close: async () => {},
  }
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name
}
