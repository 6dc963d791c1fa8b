import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, readConfig } from '../config.ts'
import { startConsole } from '../console/main.ts'
import { openDesk } from '../desk.ts'
import { dnsLookUp } from '../ingest/dns.ts'
import { startParsing, startWatching } from '../ingest/main.ts'
import type { Log } from '../log.ts'
import { startSweep, startWorkers } from '../workers/main.ts'
import { senderChecks } from './sender-checks.ts'

export const PARTS = ['ingest', 'workers', 'console'] as const
export type Part = (typeof PARTS)[number]

/** Supervisors wait 30 s at the least before they kill (PROMISES P28); a long document is not read to its end. */
const STOP_MS = 25_000

/** Runs the named parts (all without a name) until SIGTERM or SIGINT, then lets running jobs finish, for 25 s. */
export async function start(config: Config, log: Log, parts: readonly Part[]): Promise<void> {
  const desk = await openDesk(config, log)
  const { tools } = desk
  const stops: (() => unknown)[] = []
  if (parts.includes('ingest')) {
    const lookUp = dnsLookUp()
    startParsing(tools, config, lookUp)
    // Not waited for: a DNS that says nothing must not keep the desk from starting.
    void senderChecks(config, lookUp).then(({ status, said, action }) =>
      status === 'ok' ? log.info(said) : log.warn(`${said}. ${action}`),
    )
    const watching = startWatching(tools, config, readConfig)
    if (!watching) log.warn('IMAP_URL is not set: no mailbox is watched')
    stops.push(() => watching?.stop())
  }
  if (parts.includes('workers')) stops.push(startWorkers(tools))
  else if (parts.includes('ingest')) stops.push(startSweep(tools))
  if (parts.includes('console')) stops.push(await startConsole(tools))
  log.info({ parts, embedded: desk.database.embedded }, 'started')

  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  log.info('stopping')
  const orderly = async (): Promise<void> => {
    for (const stop of stops) await stop()
    await desk.close()
  }
  await Promise.race([orderly(), leaveIn(STOP_MS, log)])
}

/** What a process may be killed in at any time, it may also end in: leases run out, and others go on. */
async function leaveIn(ms: number, log: Log): Promise<void> {
  await sleep(ms, undefined, { ref: false })
  log.warn('not everything ended in time: it is left to the next start')
  process.exit()
}
