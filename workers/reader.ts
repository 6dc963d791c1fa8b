import type { Page, Reading } from '../cases/document.ts'
import { type ForkedChild, forkChild } from './documents/forked-child.ts'
import { type Languages, prepareLanguages } from './documents/languages.ts'
import type { Limits } from './documents/limits.ts'

/** To be changed whenever the same bytes may read differently. */
const READER_VERSION = '1'

/** Reads attachments, a few at a time, each in a process that can be lost without harm. */
export interface Reader {
  /** `onPage` hears of every page as soon as it is read. Rejects only when the machinery fails, never for content. */
  read(bytes: Uint8Array, name: string, onPage?: (page: Page) => void): Promise<Reading>
  /** Readings kept under another version (an older reader, other languages) are to be read again. */
  version(): Promise<string>
  /** Ends every process; what was being read rejects. */
  close(): Promise<void>
}

export interface ReaderOptions {
  readonly children: number
  /** Where the language data is laid out. */
  readonly cacheDir: string
  readonly limits: Limits
}

/** Sets up a reader; its processes start when there is something to read. */
export function createReader({ children, cacheDir, limits }: ReaderOptions): Reader {
  const idle: ForkedChild[] = []
  const alive = new Set<ForkedChild>()
  const waiting: (() => void)[] = []
  let languages: Promise<Languages> | undefined
  let busy = 0
  let closed = false

  async function read(
    bytes: Uint8Array,
    name: string,
    onPage: (page: Page) => void = () => {},
  ): Promise<Reading> {
    if (bytes.length === 0) return { status: 'unreadable', reason: 'empty' }
    if (bytes.length > limits.attachmentBytes) return { status: 'unreadable', reason: 'too-large' }
    await turn()
    try {
      const child = await takeChild()
      try {
        return await child.read(bytes, name, onPage)
      } finally {
        giveBack(child)
      }
    } finally {
      leave()
    }
  }

  async function turn(): Promise<void> {
    if (busy >= children) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy++
  }

  /** The place passes to the first who waits, so that nobody can slip in between. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }

  async function findLanguages(): Promise<Languages> {
    languages ??= prepareLanguages(cacheDir)
    return languages.catch((error: unknown) => {
      languages = undefined
      throw error
    })
  }

  async function version(): Promise<string> {
    return [READER_VERSION, ...(await findLanguages()).languages].join(' ')
  }

  async function takeChild(): Promise<ForkedChild> {
    const found = await findLanguages()
    if (closed) throw new Error('the reader is closed')
    const child = fitIdle() ?? forkChild({ folder: found.folder, languages: found.languages, limits })
    alive.add(child)
    return child
  }

  /** A child that died while nobody used it must not be blamed on the next document. */
  function fitIdle(): ForkedChild | undefined {
    for (let child = idle.pop(); child; child = idle.pop()) {
      if (child.fit()) return child
      alive.delete(child)
    }
    return undefined
  }

  function giveBack(child: ForkedChild): void {
    if (child.fit() && !closed) {
      idle.push(child)
      return
    }
    void child.kill().then(() => alive.delete(child))
  }

  async function close(): Promise<void> {
    closed = true
    await Promise.all([...alive].map((child) => child.kill()))
  }

  return { read, version, close }
}
