import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { openDesk } from '../desk.ts'
import { accept } from '../ingest/accept.ts'
import { mailFiles, receivedAt } from '../ingest/mail-files.ts'
import { startParsing } from '../ingest/main.ts'
import type { Log } from '../log.ts'
import { attachmentsOf } from '../store/attachments.ts'
import { caseFileById, verdictsOf } from '../store/case-files.ts'
import { messageById } from '../store/messages.ts'
import { outboxCounts, unfinishedJobs } from '../store/outbox.ts'
import type { Db } from '../store/schema.ts'
import { startWorkers } from '../workers/main.ts'
import type { Tools } from '../workers/tools.ts'
import { Progress } from './progress.ts'

const LOOK_MS = 100

/**
 * Takes mail from files through the one door. With `wait` it also does the work and prints a line a
 * message; without, a running desk (or the next start) does. Exit code 1 when a message needs staff.
 */
export async function ingest(
  config: Config,
  log: Log,
  paths: readonly string[],
  wait: boolean,
): Promise<number> {
  const desk = await openDesk(config, log)
  const { tools } = desk
  const stops: (() => unknown)[] = []
  try {
    if (wait) {
      startParsing(tools, config)
      stops.push(startWorkers(tools))
    }
    const accepted: string[] = []
    for await (const { path, source } of mailFiles(paths)) {
      const { messageId, isNew } = await accept(tools, source, await receivedAt(source, new Date()), null)
      accepted.push(messageId)
      if (!wait) console.log(`${messageId}  ${isNew ? 'accepted' : 'already held'}  ${path}`)
    }
    if (!wait) return 0
    await untilDone(tools, [...new Set(accepted)])
    return await report(tools.db, [...new Set(accepted)])
  } finally {
    for (const stop of stops) await stop()
    await desk.close()
  }
}

async function untilDone({ db, reader }: Tools, messageIds: readonly string[]): Promise<void> {
  const progress = new Progress()
  while (await unfinishedJobs(db, messageIds)) {
    const counts = await outboxCounts(db)
    const total = counts.reduce((sum, row) => sum + row.count, 0)
    const open = counts.filter(({ state }) => state === 'pending').reduce((sum, row) => sum + row.count, 0)
    progress.show(total - open, total, 'jobs done', reader.progress())
    await sleep(LOOK_MS)
  }
  progress.end()
}

async function report(db: Db, messageIds: readonly string[]): Promise<number> {
  let trouble = 0
  for (const id of messageIds) {
    const message = await messageById(db, id)
    if (message.state === 'needs-staff') trouble += 1
    const files = (await attachmentsOf(db, id)).length
    console.log(
      `${id}  ${files} file(s)  ${await summary(db, message.case_id, message.reason ?? message.kind ?? '')}`,
    )
  }
  return trouble > 0 ? 1 : 0
}

async function summary(db: Db, caseId: string | null, otherwise: string): Promise<string> {
  const caseFile = caseId ? await caseFileById(db, caseId) : undefined
  if (!caseFile) return otherwise
  const verdict = (await verdictsOf(db, caseFile.id)).at(-1)?.verdict
  const missing = verdict?.missing.length ? `  missing: ${verdict.missing.join(', ')}` : ''
  const flags = verdict?.flags.length ? `  flags: ${verdict.flags.map(({ code }) => code).join(', ')}` : ''
  const doubts = (verdict?.findings ?? []).filter(({ status }) => status === 'unclear' || status === 'unmet')
  const unclear = doubts.map(({ code, reason }) => `  ${code} ${reason}`).join('')
  return `case ${caseFile.id}  ${verdict?.outcome ?? ''}${missing}${flags}${unclear}`
}
