import type { Page, Reading } from '../cases/document.ts'
import { createChildPool } from './documents/child-pool.ts'
import type { Limits } from './documents/limits.ts'
import { type Progress, type SharedReading, shareReading } from './documents/shared-reading.ts'
import type { Spent } from './documents/watch-costs.ts'

/** To be changed whenever the same bytes may read differently. */
const READER_VERSION = '16'

/** Reads attachments, a few at a time, each in processes that can be lost without harm. */
export interface Reader {
  /**
   * `onPage` hears of every page as soon as it is read, and how far the reading is; the pages of a long document
   * are shared among idle processes and may come out of order. Rejects only when the machinery fails, never for content.
   */
  read(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<Reading>
  /** How far the documents in hand are, together. */
  progress(): Progress
  /** Readings kept under another version (an older reader, other languages or limits) are to be read again. */
  version(): Promise<string>
  /** Ends every process; what was being read rejects. */
  close(): Promise<void>
}

type OnPage = (page: Page, progress: Progress) => void

export interface ReaderOptions {
  readonly children: number
  /** Where the language data is laid out. */
  readonly cacheDir: string
  readonly limits: Limits
}

/** One document in hand. */
interface Task {
  readonly bytes: Uint8Array
  readonly name: string
  readonly onPage: OnPage
  readonly reading: SharedReading
  readonly spent: Spent
  /** How many processes are at it. */
  children: number
  /** Its pages are worth a second process. */
  slow: boolean
  resolve(reading: Reading): void
  reject(error: unknown): void
}

/** A page that takes longer is under OCR; for less, starting another process would cost more than it saves. */
const SLOW_MS = 250
/** After this long the last process of a document leaves it for one that waits. */
const TURN_MS = 1000

/** Sets up a reader; its processes start when there is something to read. */
export function createReader({ children, cacheDir, limits }: ReaderOptions): Reader {
  const pool = createChildPool(cacheDir, limits)
  /** In the order of their last turns: who waits longest comes first. */
  const tasks: Task[] = []
  let busy = 0
  let leaving = 0

  async function read(bytes: Uint8Array, name: string, onPage: OnPage = () => {}): Promise<Reading> {
    if (bytes.length === 0) return { status: 'unreadable', reason: 'empty' }
    if (bytes.length > limits.attachmentBytes) return { status: 'unreadable', reason: 'too-large' }
    const { promise, resolve, reject } = Promise.withResolvers<Reading>()
    const state = { reading: shareReading(), spent: { ms: 0 }, children: 0, slow: false }
    tasks.push({ bytes, name, onPage, ...state, resolve, reject })
    fill()
    return promise
  }

  /** Whoever has no process comes first; one that is still free helps with a long document. */
  function fill(): void {
    while (busy < children) {
      const waiting = tasks.find((task) => task.children === 0)
      const task = waiting ?? tasks.find(({ slow, reading }) => slow && reading.left() > 0)
      if (!task) return
      tasks.push(...tasks.splice(tasks.indexOf(task), 1))
      void serve(task)
    }
  }

  async function serve(task: Task): Promise<void> {
    busy++
    task.children++
    try {
      await readTurn(task)
    } catch (error) {
      task.reject(error)
      task.reading.end('damaged')
    }
    busy--
    task.children--
    if (task.reading.isOver() && task.children === 0) {
      tasks.splice(tasks.indexOf(task), 1)
      task.resolve(task.reading.result())
    }
    fill()
  }

  /** One process reads pages of the document until there are no more, or others need it. */
  async function readTurn(task: Task): Promise<void> {
    const { bytes, name, reading, spent } = task
    const child = await pool.take()
    const started = performance.now()
    let [taken, pages, left]: [number | undefined, number, boolean] = [undefined, 0, false]
    let slowTimer: NodeJS.Timeout | undefined

    function next(count: number): number | undefined {
      const hadItsTurn = pages > 0 && performance.now() - started > TURN_MS
      left = mustLeave(task, hadItsTurn) || (pages > 0 && !child.fit())
      if (left) leaving++
      taken = left ? undefined : reading.take(count)
      if (reading.left() > 0) slowTimer = setTimeout(() => callHelp(task), SLOW_MS)
      return taken
    }

    function onPage(page: Page): void {
      clearTimeout(slowTimer)
      taken = undefined
      pages++
      reading.keep(page)
      task.onPage(page, reading.progress())
    }

    try {
      const { lost } = await child.read({ bytes, name, spent, next, onPage })
      if (!lost) reading.finish()
      else if (spent.ms > limits.documentMs) reading.end(lost)
      else reading.lose(taken, lost)
    } finally {
      clearTimeout(slowTimer)
      if (left) leaving--
      pool.giveBack(child)
    }
  }

  /** A helper leaves for whoever waits, the last process of a document only when it had its turn. */
  function mustLeave(task: Task, hadItsTurn: boolean): boolean {
    const waiting = tasks.filter((other) => other.children === 0).length
    return waiting > leaving && (task.children > 1 || hadItsTurn)
  }

  function callHelp(task: Task): void {
    task.slow = true
    fill()
  }

  function progress(): Progress {
    const all = tasks.map(({ reading }) => reading.progress())
    const sum = (key: keyof Progress) => all.reduce((total, each) => total + each[key], 0)
    return { read: sum('read'), of: sum('of') }
  }

  async function version(): Promise<string> {
    const { pages, megapixels, unpackedBytes, attachmentBytes } = limits
    const bounds = [pages, megapixels, unpackedBytes, attachmentBytes].join('-')
    return [READER_VERSION, ...(await pool.languages()), bounds].join(' ')
  }

  return { read, progress, version, close: pool.close }
}
