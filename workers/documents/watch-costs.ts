import { readFileSync } from 'node:fs'
import type { Limits } from './limits.ts'

/** A running watch over one document in one process. */
export interface Watch {
  pageDone(): void
  /** Ends the watch and says how much memory the process held when last looked at. */
  stop(): number
}

const POLL_MS = 200
const PAGE_BYTES = 4096

/** Calls `exceeded` once when a process takes too long or too much memory over a document. */
export function watchCosts(
  pid: number,
  limits: Limits,
  exceeded: (reason: 'time-limit' | 'memory-limit') => void,
): Watch {
  const start = performance.now()
  let pageStart = start
  let rss = 0
  const timer = setInterval(() => {
    const now = performance.now()
    rss = residentBytes(pid)
    if (rss > limits.rssBytes) end('memory-limit')
    else if (now - start > limits.documentMs || now - pageStart > limits.pageMs) end('time-limit')
  }, POLL_MS)

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
      return Math.max(rss, residentBytes(pid))
    },
  }
}

/** 0 where the system does not say, or the process is gone. */
function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGE_BYTES
  } catch {
    return 0
  }
}
