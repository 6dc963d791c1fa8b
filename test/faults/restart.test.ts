import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, inject, test } from 'vitest'
import { openDatabase } from '../../store/database.ts'
import { AlreadyOwned } from '../../store/owner-lock.ts'
import { NOTHING_WRONG } from './checker.ts'
import { ownersMail } from './mails.ts'
import { seededRandom } from './random.ts'
import { openRig, type Rig } from './rig.ts'

const RESTARTS = 5
const SECOND_OPENINGS = 2
const SEED = 5

let rig: Rig
afterEach(() => rig.stop())

test('told to stop 5 times under load, the desk ends in time and loses nothing; while it runs nobody else opens its database', async () => {
  const random = seededRandom(SEED)
  rig = await openRig({ imap: inject('servers').imap })
  const stops: { ms: number; code: number | null }[] = []
  for (let time = 0; time < RESTARTS; time += 1) {
    const desk = rig.start('all')
    const numbers = [3 * time + 1, 3 * time + 2, 3 * time + 3]
    await rig.mailbox.put(await Promise.all(numbers.map((number) => ownersMail(number))))
    await desk.started
    for (let second = 0; second < SECOND_OPENINGS; second += 1)
      await expect(openDatabase({ dataDir: rig.folder })).rejects.toThrow(AlreadyOwned)
    await sleep(random() * 1000)
    stops.push(await desk.terminate())
  }
  rig.start('all')
  await rig.settled()
  expect(stops.filter(({ ms, code }) => ms > 30_000 || code !== 0)).toEqual([])
  const all = 3 * RESTARTS
  expect(await rig.figures()).toMatchObject({
    ...NOTHING_WRONG,
    archived: all,
    held: all,
    answered: all,
    uncertain: 0,
  })
}, 900_000)
