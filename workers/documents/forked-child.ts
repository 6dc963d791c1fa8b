import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Page, Reading } from '../../cases/document.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import type { ChildReport, ChildSetting } from './child.ts'
import { childFlags } from './child-flags.ts'
import { watchCosts } from './watch-costs.ts'

/** One process that reads documents, one at a time, and may be killed at any moment. */
export interface ForkedChild {
  read(bytes: Uint8Array, name: string, onPage: (page: Page) => void): Promise<Reading>
  /** False once the process is gone, or too swollen to be used again. */
  fit(): boolean
  kill(): Promise<void>
}

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url))
/** V8 and the kernel's memory watch end a process with these. */
const MEMORY_SIGNALS: readonly (string | null)[] = ['SIGABRT', 'SIGKILL']
const KEPT_ERRORS = 2000
const START_MS = 30_000
/** A process that holds more than this when it is done would leave the next document too little. */
const REUSABLE_SHARE = 0.7

/** Starts a reading process with nothing of this process's environment in it. */
export function forkChild(setting: ChildSetting): ForkedChild {
  const child = fork(ENTRY, [JSON.stringify(setting)], {
    env: {},
    execArgv: childFlags(setting.folder),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let [ready, swollen, closing, errors, orders] = [false, false, false, '', 0]
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

  async function read(bytes: Uint8Array, name: string, onPage: (page: Page) => void): Promise<Reading> {
    // The limits are for the document; a slow start of the process is not its fault.
    await started
    const id = ++orders
    const pages: Page[] = []
    let killedFor: UnreadableReason | undefined
    const { promise, resolve, reject } = Promise.withResolvers<Reading>()
    const watch = watchCosts(child.pid ?? 0, setting.limits, (reason) => {
      killedFor = reason
      child.kill('SIGKILL')
    })
    const onMessage = (message: ChildReport) => {
      if (!('id' in message) || message.id !== id) return
      if ('reading' in message) resolve(message.reading)
      else if ('failure' in message) reject(new Error(message.failure))
      else {
        pages.push(message.page)
        watch.pageDone()
        onPage(message.page)
      }
    }
    const onClose = (_: number | null, signal: string | null) => {
      if (closing) return reject(new Error('the reader was closed while it read'))
      if (!ready && !killedFor) return reject(new Error(`the reading process does not start: ${errors}`))
      resolve(cutShort(pages, killedFor ?? (MEMORY_SIGNALS.includes(signal) ? 'memory-limit' : 'damaged')))
    }
    child.on('message', onMessage)
    child.on('close', onClose)
    if (isGone(child)) onClose(child.exitCode, child.signalCode)
    else child.send({ id, bytes, name }, () => {})
    return promise.finally(() => {
      swollen = watch.stop() > setting.limits.rssBytes * REUSABLE_SHARE
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

  return { read, kill, fit: () => !isGone(child) && !swollen }
}

function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

/** What was read before the end counts; the page it ended on says why there is no more. */
function cutShort(pages: readonly Page[], reason: UnreadableReason): Reading {
  if (pages.length === 0) return { status: 'unreadable', reason }
  const number = (pages.at(-1)?.number ?? 0) + 1
  const last: Page = { number, width: 0, height: 0, source: 'ocr', words: [], unreadable: reason }
  return { status: 'read', pages: [...pages, last] }
}
