import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = resolve(import.meta.dirname, '../..')
const KEPT_LINES = 400

export type Part = 'ingest' | 'workers' | 'all'

/** A real process of the desk, as a supervisor starts it. */
export interface DeskProcess {
  readonly part: Part
  readonly pid: number
  /** Resolves when it says that it has started; rejects when it ends before. */
  readonly started: Promise<void>
  /** Its last log lines. */
  readonly log: readonly string[]
  /** True until it ends, whoever ended it. */
  alive(): boolean
  /** Resolves when it says something that holds; rejects when it ends before. */
  said(holds: (line: string) => boolean): Promise<void>
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>
  /** SIGTERM; gives the milliseconds it took and the exit code. */
  terminate(): Promise<{ ms: number; code: number | null }>
}

/** Starts `recovery-desk start [part]` with these settings and no others. */
export function startDeskProcess(part: Part, settings: NodeJS.ProcessEnv): DeskProcess {
  const args = ['cli.ts', 'start', ...(part === 'all' ? [] : [part])]
  const { PATH, HOME } = process.env
  // Most of a start is compiling; the runs of a rig start hundreds of processes.
  const NODE_COMPILE_CACHE = join(tmpdir(), 'recovery-desk-faults-compiled')
  const env = { PATH, HOME, NODE_COMPILE_CACHE, LOG_LEVEL: 'info', PORT: '0', ...settings }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const exited = once(child, 'exit')
  const log: string[] = []
  const listeners = new Set<(line: string) => void>()
  createInterface({ input: child.stderr }).on('line', (line) => {
    log.push(line)
    if (log.length > KEPT_LINES) log.shift()
    for (const listener of listeners) listener(line)
  })
  const alive = (): boolean => child.exitCode === null && child.signalCode === null
  const said = (holds: (line: string) => boolean): Promise<void> =>
    new Promise((done, fail) => {
      const listener = (line: string): void => {
        if (!holds(line)) return
        listeners.delete(listener)
        done()
      }
      listeners.add(listener)
      void exited.then(() => fail(new Error(`the ${part} process ended:\n${log.slice(-5).join('\n')}`)))
    })
  const started = said((line) => line.includes('"msg":"started"'))
  // Who never asks is not to be told: a process killed while it starts.
  started.catch(() => {})
  return {
    part,
    pid: child.pid as number,
    started,
    log,
    alive,
    said,
    async kill() {
      await signal(child, 'SIGKILL', exited)
    },
    async terminate() {
      const begun = performance.now()
      await signal(child, 'SIGTERM', exited)
      return { ms: performance.now() - begun, code: child.exitCode }
    },
  }
}

async function signal(child: ChildProcess, name: NodeJS.Signals, exited: Promise<unknown>): Promise<void> {
  child.kill(name)
  await exited
}
