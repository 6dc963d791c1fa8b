import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until something holds; gives the seconds it took, throws when it takes longer than `withinSeconds`. */
export async function until(holds: () => Promise<boolean>, withinSeconds: number): Promise<number> {
  const begun = performance.now()
  const seconds = (): number => (performance.now() - begun) / 1000
  while (!(await holds())) {
    if (seconds() > withinSeconds) throw new Error(`it did not come about within ${withinSeconds} s`)
    await sleep(200)
  }
  return seconds()
}
