import { readFileSync } from 'node:fs'
import type { Limits } from './limits.ts'

/** A running watch over one document in one process. */
export interface Watch {
  pageDone(): void
  stop(): void
}

/** What a document has cost so far in all processes that read it; every watch over it adds to the same account. */
export interface Spent {
  ms: number
}

const POLL_MS = 200
const PAGE_BYTES = 4096

/** Calls `exceeded` once when a process takes too long or too much memory over a document. */
export function watchCosts(
  pid: number,
  limits: Limits,
  spent: Spent,
  exceeded: (reason: 'time-limit' | 'memory-limit') => void,
): Watch {
  let looked = performance.now()
  let pageStart = looked
  const timer = setInterval(() => {
    const now = charge()
    if (residentBytes(pid) > limits.rssBytes) end('memory-limit')
    else if (spent.ms > limits.documentMs || now - pageStart > limits.pageMs) end('time-limit')
  }, POLL_MS)

  function charge(): number {
    const now = performance.now()
    spent.ms += now - looked
    looked = now
    return now
  }

  function end(reason: 'time-limit' | 'memory-limit'): void {
    clearInterval(timer)
    exceeded(reason)
  }

  return {
    pageDone: () => {
      pageStart = performance.now()
    },
    stop: () => {
      clearInterval(timer)
      charge()
    },
  }
}

/** How much memory a process holds; 0 where the system does not say, or the process is gone. */
export function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGE_BYTES
  } catch {
    return 0
  }
}
