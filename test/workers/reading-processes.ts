import { readdirSync, readFileSync } from 'node:fs'
import type { Reading } from '../../cases/document.ts'
import { linesOf } from './documents/samples.ts'

/** The reading processes of this process. */
export function children(): number[] {
  const all = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return all
    .filter(isAlive)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('documents/child.ts'))
}

/** Whether a process runs; one that has ended and was not yet asked after does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** The first page as lines of text. */
export function textOf(reading: Reading): string[] {
  return reading.status === 'read' && reading.pages[0] ? linesOf(reading.pages[0]) : []
}
