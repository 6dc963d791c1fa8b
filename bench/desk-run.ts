import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { openDesk } from '../desk.ts'
import { accept } from '../ingest/accept.ts'
import { startParsing } from '../ingest/main.ts'
import { unfinishedJobs } from '../store/outbox.ts'
import { startWorkers } from '../workers/main.ts'

export interface DeskRun {
  readonly wallMs: number
  /** CPU seconds of this process and its children by wall seconds. */
  readonly busyCores: number
  /** Sum of the jobs' wall times, ms. */
  readonly stageMs: Readonly<Record<string, number>>
}

/** Puts the mails through a fresh embedded desk; its opening is not counted, starting the readers is. */
export async function runDesk(mails: readonly Buffer[]): Promise<DeskRun> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const stageMs: Record<string, number> = {}
  const log = pino({ level: 'info' }, { write: (line: string) => note(stageMs, line) })
  const desk = await openDesk(readConfig({ DATA_DIR: folder }, folder), log)
  try {
    const cpuBefore = cpuMs()
    const started = performance.now()
    startParsing(desk.tools, desk.tools.config)
    const stop = startWorkers(desk.tools)
    const ids: string[] = []
    for (const source of mails) {
      ids.push((await accept(desk.tools, source, new Date('2026-03-02T10:00:00Z'), null)).messageId)
    }
    while (await unfinishedJobs(desk.tools.db, ids)) await sleep(20)
    const wallMs = performance.now() - started
    const busyCores = (cpuMs() - cpuBefore) / wallMs
    stop()
    return { wallMs, busyCores, stageMs }
  } finally {
    await desk.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function note(stageMs: Record<string, number>, line: string): void {
  const { job, ms } = JSON.parse(line) as { job?: string; ms?: number }
  if (job && ms !== undefined) stageMs[job] = (stageMs[job] ?? 0) + ms
}

/** CPU time of the whole machine spent on user and system work, ms (100 ticks a second). */
function cpuMs(): number {
  const [, user = 0, nice = 0, system = 0] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .map(Number)
  return (user + nice + system) * 10
}
