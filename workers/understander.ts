import { Worker } from 'node:worker_threads'
import type { CaseDocument, Reading } from '../cases/document.ts'

/** Understands readings in a thread of its own, so that words nobody foresaw cannot stop the process. */
export interface Understander {
  /** The documents of a reading; null when it took too long, or too much memory. */
  documentsIn(task: UnderstandTask): Promise<CaseDocument[] | null>
  close(): Promise<void>
}

/** What the thread is told, as the arguments of `documentsIn`. */
export interface UnderstandTask {
  readonly reading: Reading
  readonly attachmentId: string
  readonly name: string
  readonly accountNumberPattern: RegExp
}

/** What the thread answers; a `failure` is our own fault, and thrown. */
export type Understood = { readonly documents: CaseDocument[] } | { readonly failure: string }

const ENTRY = new URL('./understand-thread.ts', import.meta.url)
/** Sixty pages of close print take a tenth of it. */
const LIMIT_MS = 60_000
const LIMITS = { maxOldGenerationSizeMb: 512 }

/** Opens the thread at the first reading, and anew after one that broke it. Tasks take turns. */
export function openUnderstander(limitMs = LIMIT_MS): Understander {
  let thread: Worker | null = null
  let turn: Promise<unknown> = Promise.resolve()

  function drop(): Promise<number> | undefined {
    const ended = thread?.terminate()
    thread = null
    return ended
  }

  async function ask(task: UnderstandTask): Promise<CaseDocument[] | null> {
    thread ??= new Worker(ENTRY, { resourceLimits: LIMITS })
    const { promise, resolve } = Promise.withResolvers<Understood | null>()
    const timer = setTimeout(() => resolve(null), limitMs)
    const own = thread
    const fail = (): void => resolve(null)
    own.once('message', resolve).once('error', fail)
    own.ref()
    own.postMessage(task)
    const answer = await promise
    clearTimeout(timer)
    own.off('message', resolve).off('error', fail)
    if (answer === null) await drop()
    // It must not keep a process alive that has nothing else to do.
    else own.unref()
    if (answer && 'failure' in answer) throw new Error(answer.failure)
    return answer?.documents ?? null
  }

  return {
    documentsIn(task) {
      const asked = turn.then(() => ask(task))
      turn = asked.catch(() => {})
      return asked
    },
    async close() {
      await turn
      await drop()
    },
  }
}
