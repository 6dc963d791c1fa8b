import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Progress } from '../commands/progress.ts'
import { readConfig } from '../config.ts'
import { startConsole } from '../console/main.ts'
import { openDesk } from '../desk.ts'
import { startParsing, startWatching } from '../ingest/main.ts'
import { createLog } from '../log.ts'
import { outboxCounts } from '../store/outbox.ts'
import { startWorkers } from '../workers/main.ts'
import type { Tools } from '../workers/tools.ts'
import { peakMemoryMb } from './memory.ts'
import { type Sample, samples } from './samples.ts'
import { type DemoServers, startServers } from './servers.ts'
import { sampleZone } from './signed.ts'
import { outcomeLines, table } from './table.ts'

const DATA_DIR = './data/demo'
const LOOK_MS = 100
const TIME_OUT_MS = 15 * 60_000

/**
 * Delivers the sample mails to an embedded mailbox and runs the real desk on them: poll, queue, OCR, rules,
 * SMTP. Prints what came of each (a verdict that is not the expected one is marked), and one reply in full.
 * On a terminal the page of cases stays open until Ctrl-C.
 */
export async function demo(): Promise<void> {
  const started = performance.now()
  const memory = peakMemoryMb()
  console.log('Drawing the sample documents and starting the mailbox…')
  const mails = await samples()
  const servers = await startServers()
  await rm(DATA_DIR, { recursive: true, force: true })
  const config = readConfig(settings(servers), '/nowhere')
  const desk = await openDesk(config, createLog(config.LOG_LEVEL))
  const { tools } = desk

  const working = performance.now()
  startParsing(tools, config, sampleZone)
  const watching = startWatching(tools, config, () => config)
  const stopSweep = startWorkers(tools)
  for (const mail of mails) servers.deliver(mail)
  const firstVerdict = await untilDone(tools, mails.length, working)

  const lines = await outcomeLines(tools.db, mails)
  console.log(`\n${table(lines)}\n`)
  console.log(
    "Every sample is signed by its sender's domain; whom nothing verifies is answered by drafts only.\n",
  )
  printReply(servers, mails)
  const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(0)
  console.log(
    `${mails.length} mails in ${seconds(working)} s (first verdict after ${(firstVerdict / 1000).toFixed(0)} s), ` +
      `${seconds(started)} s with drawing the samples; at most ${memory.stop()} MB of memory in all processes.`,
  )
  console.log(`Look further: DATA_DIR=${DATA_DIR} npm run -s desk -- export --json, or explain <case id>`)
  if (process.stdout.isTTY) await showPage(tools)
  await watching?.stop()
  stopSweep()
  await desk.close()
  await servers.close()
}

function settings(servers: DemoServers): NodeJS.ProcessEnv {
  return {
    DATA_DIR,
    IMAP_URL: servers.imapUrl,
    IMAP_PASSWORD: servers.imapPassword,
    TLS_VERIFY: 'no',
    IMAP_MOVE_TO: 'Processed',
    IMAP_POLL_SECONDS: '5',
    SMTP_URL: servers.smtpUrl,
    REPLY_MODE: 'auto',
    PROVIDER_NAME: 'Example Cloud',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    PORT: process.env.PORT,
  }
}

/** Waits until every mail is settled; gives the ms from `since` to the first verdict. */
async function untilDone({ db, reader }: Tools, mails: number, since: number): Promise<number> {
  const progress = new Progress()
  const deadline = performance.now() + TIME_OUT_MS
  let first = 0
  for (;;) {
    const counts = await outboxCounts(db)
    const of = (job: string, ...states: string[]): number =>
      counts
        .filter((row) => row.job === job && states.includes(row.state))
        .reduce((sum, { count }) => sum + count, 0)
    const open = counts.filter(({ state }) => state === 'pending').reduce((sum, { count }) => sum + count, 0)
    if (first === 0 && of('assess-case', 'done') > 0) first = performance.now() - since
    const reads = of('read-document', 'done', 'failed')
    progress.show(reads, reads + of('read-document', 'pending'), 'documents read', reader.progress())
    if (of('parse-message', 'done', 'failed') === mails && open === 0) break
    if (performance.now() > deadline) throw new Error('the demo did not finish in time')
    await sleep(LOOK_MS)
  }
  progress.end()
  return first
}

function printReply(servers: DemoServers, mails: readonly Sample[]): void {
  const wanted = mails.find(({ name }) => name === 'missing-authority')
  const reply =
    servers.sent.find(({ envelope }) => wanted?.from.includes(`<${envelope.to[0]}>`)) ?? servers.sent[0]
  if (!reply) return
  const attached = reply.mail.attachments.map(({ filename }) => filename).join(', ')
  console.log('One of the replies, as its recipient sees it:\n')
  console.log(`  Subject: ${reply.mail.subject}${attached ? `\n  Attached: ${attached}` : ''}\n`)
  console.log(`${reply.mail.text?.replace(/^/gm, '  ')}\n`)
}

async function showPage(tools: Parameters<typeof startConsole>[0]): Promise<void> {
  const stop = await startConsole(tools)
  console.log(
    `The cases as a page: http://${tools.config.HOST}:${tools.config.PORT}/  (Ctrl-C ends the demo)`,
  )
  await once(process, 'SIGINT')
  await stop()
}
