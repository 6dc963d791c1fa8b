import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Page } from '../../cases/document.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import type { ChildReport, ChildSetting, ParentOrder } from './child.ts'
import { childFlags } from './child-flags.ts'
import { residentBytes, type Spent, watchCosts } from './watch-costs.ts'

/** One process that reads documents, one at a time, and may be killed at any moment. */
export interface ForkedChild {
  /** Reads as much of a document as it is handed; says why when that ended before its time. */
  read(turn: Turn): Promise<{ readonly lost?: UnreadableReason }>
  /** False once the process is gone, or too swollen to be used again. */
  fit(): boolean
  kill(): Promise<void>
}

/** One process's turn at one document. */
interface Turn {
  readonly bytes: Uint8Array
  readonly name: string
  /** Of the document in all its turns together. */
  readonly spent: Spent
  /** The next page to be read of so many; undefined ends the turn. */
  next(count: number): number | undefined
  onPage(page: Page): void
}

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url))
/** V8 and the kernel's memory watch end a process with these. */
const MEMORY_SIGNALS: readonly (string | null)[] = ['SIGABRT', 'SIGKILL']
const KEPT_ERRORS = 2000
const START_MS = 30_000
/** A process that holds more than this would leave the next page too little. */
const REUSABLE_SHARE = 0.7

/** Starts a reading process with nothing of this process's environment in it. */
export function forkChild(setting: ChildSetting): ForkedChild {
  const child = fork(ENTRY, [JSON.stringify(setting)], {
    env: {},
    execArgv: childFlags(setting.folder, setting.limits),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let [ready, closing, errors, turns] = [false, false, '', 0]
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-KEPT_ERRORS)
  })
  // Without a listener a failed start or a broken pipe would end this process.
  child.on('error', (error) => {
    errors += error.message
  })
  const started = new Promise<void>((resolve) => {
    child.on('message', (message: ChildReport) => {
      if ('ready' in message) ready = true
      if (ready) resolve()
    })
    child.once('close', () => resolve())
  })
  const startTimer = setTimeout(() => child.kill('SIGKILL'), START_MS)
  void started.then(() => clearTimeout(startTimer))

  async function read({ bytes, name, spent, next, onPage }: Turn): Promise<{ lost?: UnreadableReason }> {
    // The limits are for the document; a slow start of the process is not its fault.
    await started
    const id = ++turns
    let killedFor: UnreadableReason | undefined
    const { promise, resolve, reject } = Promise.withResolvers<{ lost?: UnreadableReason }>()
    const watch = watchCosts(child.pid ?? 0, setting.limits, spent, (reason) => {
      killedFor = reason
      child.kill('SIGKILL')
    })
    const send = (order: ParentOrder) => child.send(order, () => {})
    const onMessage = (message: ChildReport) => {
      if (!('id' in message) || message.id !== id) return
      if ('count' in message) send({ id, next: next(message.count) })
      else if ('unreadable' in message) resolve({ lost: message.unreadable })
      else if ('done' in message) resolve({})
      else if ('failure' in message) reject(new Error(message.failure))
      else {
        watch.pageDone()
        onPage(message.page)
      }
    }
    const onClose = (_: number | null, signal: string | null) => {
      if (closing) return reject(new Error('the reader was closed while it read'))
      if (!ready && !killedFor) return reject(new Error(`the reading process does not start: ${errors}`))
      resolve({ lost: killedFor ?? (MEMORY_SIGNALS.includes(signal) ? 'memory-limit' : 'damaged') })
    }
    child.on('message', onMessage)
    child.on('close', onClose)
    if (isGone(child)) onClose(child.exitCode, child.signalCode)
    else send({ id, bytes, name })
    return promise.finally(() => {
      watch.stop()
      child.off('message', onMessage)
      child.off('close', onClose)
    })
  }

  async function kill(): Promise<void> {
    closing = true
    if (isGone(child)) return
    const gone = once(child, 'close')
    child.kill('SIGKILL')
    await gone
  }

  function fit(): boolean {
    return !isGone(child) && residentBytes(child.pid ?? 0) <= setting.limits.rssBytes * REUSABLE_SHARE
  }

  return { read, kill, fit }
}

function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}
