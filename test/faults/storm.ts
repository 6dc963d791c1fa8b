import { setTimeout as sleep } from 'node:timers/promises'
import type { Figures } from './checker.ts'
import type { DeskProcess, Part } from './desk-process.ts'
import { ownersMail } from './mails.ts'
import { seededRandom } from './random.ts'
import type { Rig } from './rig.ts'

export interface Storm {
  readonly seed: number
  readonly kills: number
  /** Mails that come in while processes are killed. */
  readonly mails: number
  /** The processes that run beside each other; each is killed in its turn. */
  readonly parts: readonly Part[]
}

/** How long a process lives at most once it has started, and how many are killed before that. */
const LIFE_MS = 1500
const KILLED_STARTING = 0.2
const START_MS = 1200

/** `kill -9` at points that the seed decides, under mail, each process started again at once; then it is let settle. */
export async function storm(
  rig: Rig,
  { seed, kills, mails, parts }: Storm,
): Promise<Figures & { settledSeconds: number }> {
  const random = seededRandom(seed)
  const running = new Map<Part, DeskProcess>(parts.map((part) => [part, rig.start(part)]))
  const perKill = Math.ceil(mails / kills)
  let sent = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const part = parts[Math.floor(random() * parts.length)] as Part
    const process = running.get(part) as DeskProcess
    const batch = Math.min(perKill, mails - sent)
    const numbers = Array.from({ length: batch }, (_, at) => sent + at + 1)
    sent += batch
    await rig.mailbox.put(await Promise.all(numbers.map((number) => ownersMail(number))))
    if (random() < KILLED_STARTING) await sleep(random() * START_MS)
    else {
      await process.started
      await sleep(random() * LIFE_MS)
    }
    await process.kill()
    running.set(part, rig.start(part))
  }
  const settledSeconds = await rig.settled()
  return { ...(await rig.figures()), settledSeconds }
}
