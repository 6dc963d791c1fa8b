import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { freePort, HOST, makeFolder, type Running, retried, startProcess } from './process.ts'

/** A private Redis, as durable as production's. */
export interface RedisServer {
  readonly url: string
  flushAll(): Promise<void>
  /** Starts it again on the same port with what its append-only file holds, after a while if one is given. */
  restart(signal?: NodeJS.Signals, downMs?: number): Promise<void>
  stop(): Promise<void>
}

/** Starts a Redis on a free port: append-only file, fsync on every write, no eviction. */
export function startRedis(): Promise<RedisServer> {
  return retried(launch)
}

async function launch(): Promise<RedisServer> {
  const folder = makeFolder('redis')
  const port = await freePort()
  const url = `redis://${HOST}:${port}`
  const args = ['--port', String(port), '--bind', HOST, '--dir', folder.path, '--appendonly', 'yes']
  args.push('--appendfsync', 'always', '--maxmemory-policy', 'noeviction', '--save', '', '--daemonize', 'no')
  const run = () =>
    startProcess('redis-server', args, folder, { ready: () => ask(url, (redis) => redis.ping()) })
  let running: Running
  try {
    running = await run()
  } catch (error) {
    folder.drop()
    throw error
  }
  return {
    url,
    flushAll: () => ask(url, async (redis) => void (await redis.flushall())),
    restart: async (signal, downMs = 0) => {
      await running.stop(signal)
      await sleep(downMs)
      running = await run()
    },
    stop: async () => {
      await running.stop()
      folder.drop()
    },
  }
}

async function ask<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  redis.on('error', () => {})
  try {
    await redis.connect()
    return await question(redis)
  } finally {
    redis.disconnect()
  }
}
