import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort, HOST, makeFolder, type Running, retried, runOnce, startProcess } from './process.ts'

/** A private PostgreSQL cluster. */
export interface PostgresServer {
  /** Of the administrative database; tests make their own with `createDatabase`. */
  readonly url: string
  createDatabase(): Promise<string>
  restart(signal?: NodeJS.Signals, downMs?: number): Promise<void>
  stop(): Promise<void>
}

/** Starts a cluster on a free loopback port, trusting everybody there. */
export function startPostgres(): Promise<PostgresServer> {
  return retried(launch)
}

/** A fresh empty database on a running cluster; returns its connection URL. */
export async function createDatabase(adminUrl: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await ask(adminUrl, `create database ${name}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

async function launch(): Promise<PostgresServer> {
  const folder = makeFolder('postgres')
  try {
    const data = folder.file('data')
    const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
    runOnce('initdb', init, folder.path)
    const port = await freePort()
    const url = `postgres://postgres@${HOST}:${port}/postgres`
    // fsync off: a killed process loses nothing by it, only a machine without power would.
    const settings = [
      `listen_addresses=${HOST}`,
      'fsync=off',
      'max_connections=200',
      'log_min_messages=fatal',
    ]
    const args = [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder.path,
      ...settings.flatMap((each) => ['-c', each]),
    ]
    const ready = () => ask(url, 'select 1')
    const run = () => startProcess('postgres', args, folder, { ready, deathSignal: 'QUIT' })
    let running: Running = await run()
    return {
      url,
      createDatabase: () => createDatabase(url),
      restart: async (signal = 'SIGINT', downMs = 0) => {
        await running.stop(signal)
        await sleep(downMs)
        // After a kill its children hold its memory for a moment, and it refuses to start.
        running = await retried(run, 10)
      },
      stop: async () => {
        await running.stop('SIGINT')
        folder.drop()
      },
    }
  } catch (error) {
    folder.drop()
    throw error
  }
}

async function ask(url: string, question: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(question)
  } finally {
    await client.end().catch(() => {})
  }
}
