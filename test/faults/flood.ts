import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ownersMail } from './mails.ts'
import type { Rig } from './rig.ts'
import { until } from './until.ts'

export interface FloodFigures {
  readonly mails: number
  /** From the start of the desk until all the flood was archived and accepted. */
  readonly archivedSeconds: number
  /** Letters that went to the flooder. */
  readonly answered: number
  /** From a mail of somebody else until its answer, at the 95th percentile. */
  readonly othersSeconds: number
  /** The most memory that the poller had, in MB. */
  readonly pollerMb: number
}

const FLOODER = 'flooder@flood.example'
const OTHERS_EVERY_MS = 1500

/** One sender has sent `mails` mails when the desk starts; meanwhile `others` write one mail each. */
export async function flood(
  rig: Rig,
  { mails, others, withinSeconds }: { mails: number; others: number; withinSeconds: number },
): Promise<FloodFigures> {
  const own = Array.from({ length: mails }, (_, at) => ownersMail(5 * at + 1, FLOODER))
  await rig.mailbox.put(await Promise.all(own))
  const poller = rig.start('ingest')
  const workers = rig.start('workers')
  await Promise.all([poller.started, workers.started])
  const archived = until(async () => (await rig.held()) >= mails + others, withinSeconds)
  archived.catch(() => {})
  const waits = []
  for (let other = 0; other < others; other += 1) {
    const sender = `other${other}@other${other}.example`
    await rig.mailbox.put([await ownersMail(5 * (mails + other) + 1, sender)])
    waits.push(
      until(async () => rig.sink.accepted.some(({ recipient }) => recipient === sender), withinSeconds),
    )
    await sleep(OTHERS_EVERY_MS)
  }
  const seconds = (await Promise.all(waits)).toSorted((a, b) => a - b)
  return {
    mails,
    archivedSeconds: await archived,
    answered: rig.sink.accepted.filter(({ recipient }) => recipient === FLOODER).length,
    othersSeconds: seconds[Math.ceil(seconds.length * 0.95) - 1] ?? 0,
    pollerMb: mostMemoryMb(poller.pid),
  }
}

function mostMemoryMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024)
}
