import { type ForkedChild, forkChild } from './forked-child.ts'
import { type Languages, prepareLanguages } from './languages.ts'
import type { Limits } from './limits.ts'

/** Reading processes that are kept between documents. */
export interface ChildPool {
  /** One that is idle, or a new one. */
  take(): Promise<ForkedChild>
  giveBack(child: ForkedChild): void
  /** The language data they read with. */
  languages(): Promise<readonly string[]>
  /** Ends every process; from then on there is none to take. */
  close(): Promise<void>
}

/** Sets up a pool; how many are taken at once is the caller's to bound. */
export function createChildPool(cacheDir: string, limits: Limits): ChildPool {
  const idle: ForkedChild[] = []
  const alive = new Set<ForkedChild>()
  let languages: Promise<Languages> | undefined
  let closed = false

  async function findLanguages(): Promise<Languages> {
    languages ??= prepareLanguages(cacheDir)
    return languages.catch((error: unknown) => {
      languages = undefined
      throw error
    })
  }

  async function take(): Promise<ForkedChild> {
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

  return { take, giveBack, close, languages: async () => (await findLanguages()).languages }
}
