import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findProgram, isRoot } from './install.ts'

/** The loopback address every test server listens on, and no other. */
export const HOST = '127.0.0.1'

/** Who a server runs as: the one who runs the tests, or `nobody` when that is root. */
export const RUNS_AS = isRoot() ? account('nobody') : { ...userInfo(), group: idOf('-gn') }

/** A folder of its own for one server, removed by `drop`. */
export interface Folder {
  readonly path: string
  /** Path of a file in it, written when content is given. */
  file(name: string, content?: string): string
  drop(): void
}

/** A running server process. */
export interface Running {
  readonly child: ChildProcess
  stop(signal?: NodeJS.Signals): Promise<void>
}

function idOf(option: string, name?: string): string {
  return spawnSync('id', name ? [option, name] : [option], { encoding: 'utf8' }).stdout.trim()
}

function account(username: string) {
  return {
    username,
    uid: Number(idOf('-u', username)),
    gid: Number(idOf('-g', username)),
    group: idOf('-gn', username),
  }
}

/** A new temporary folder that the server's user owns. */
export function makeFolder(name: string): Folder {
  const path = mkdtempSync(join(tmpdir(), `recovery-desk-${name}-`))
  const own = (target: string) => isRoot() && chownSync(target, RUNS_AS.uid, RUNS_AS.gid)
  own(path)
  return {
    path,
    file: (file, content) => {
      const target = join(path, file)
      if (content !== undefined) {
        writeFileSync(target, content, { mode: 0o600 })
        own(target)
      }
      return target
    },
    drop: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** A loopback port that nothing listened on a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, HOST, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

// setpriv drops root and makes the kernel end the server when the test run is killed.
function privileges(deathSignal: string): string[] {
  const change = isRoot() ? [`--reuid=${RUNS_AS.uid}`, `--regid=${RUNS_AS.gid}`, '--clear-groups'] : []
  return [...change, '--pdeathsig', deathSignal, '--']
}

/** Runs a short command as the servers' user and returns when it is done. */
export function runOnce(program: string, args: readonly string[], cwd: string): void {
  const command = [...privileges('KILL'), findProgram(program), ...args]
  const run = spawnSync('setpriv', command, { encoding: 'utf8', cwd, env: { ...process.env, HOME: cwd } })
  if (run.status !== 0) throw new Error(`${program} failed: ${run.error?.message ?? run.stderr}`)
}

/** Starts a server in the foreground of its own process and waits until `ready` stops throwing. */
export async function startProcess(
  program: string,
  args: readonly string[],
  folder: Folder,
  options: { readonly ready: () => Promise<unknown>; readonly deathSignal?: string },
): Promise<Running> {
  const log = folder.file(`${program}.out`)
  const output = openSync(log, 'a')
  const command = [...privileges(options.deathSignal ?? 'TERM'), findProgram(program), ...args]
  const child = spawn('setpriv', command, { stdio: ['ignore', output, output], cwd: folder.path })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const running: Running = {
    child,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
  try {
    await until(options.ready, () => child.exitCode === null && child.signalCode === null)
  } catch (error) {
    await running.stop('SIGKILL')
    throw new Error(`${program} did not start: ${error}\n${readFileSync(log, 'utf8').slice(-2000)}`)
  }
  return running
}

/** Sends a signal to a server and to every process beneath it. */
export function signalTree({ child }: Running, signal: NodeJS.Signals): void {
  const below = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(below)]
  for (const pid of below(child.pid as number)) process.kill(pid, signal)
}

function childrenOf(pid: number): number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return listed.split(' ').filter(Boolean).map(Number)
}

async function until(ready: () => Promise<unknown>, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    try {
      await ready()
      return
    } catch (error) {
      if (!alive() || Date.now() > deadline) throw error
      await sleep(30)
    }
  }
}

/** Tries again when something else took the free port in between. */
export async function retried<T>(start: () => Promise<T>, times = 3): Promise<T> {
  try {
    return await start()
  } catch (error) {
    if (times <= 1) throw error
    return retried(start, times - 1)
  }
}
