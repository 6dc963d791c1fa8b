import { readdirSync, readFileSync } from 'node:fs'

const LOOK_MS = 250
const PAGE_BYTES = 4096

/** Watches the resident memory of this process and its children; `stop` gives the peak in MB (0 without /proc). */
export function peakMemoryMb(): { stop(): number } {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(process.pid))
  }, LOOK_MS)
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      return Math.round(peak / 1e6)
    },
  }
}

function residentBytes(pid: number): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
    return childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), own)
  } catch {
    return 0
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}
