import { availableParallelism } from 'node:os'
import { samples } from '../demo/samples.ts'
import { installPackages } from '../test/servers/install.ts'
import { type DeskRun, runDesk } from './desk-run.ts'
import { runFloor } from './floor.ts'
import { median } from './median.ts'

const ROUNDS = 3
const SEEDS = [20, 21, 22]
const PACKAGES = ['tesseract-ocr', 'tesseract-ocr-rus', 'tesseract-ocr-kaz', 'poppler-utils']

/**
 * End to end: the desk as a whole (archive, database, queue, children, rules, replies kept as drafts) beside the floor
 * of SPEED.md section 7, one best native tool for each stage on the same mails, in rotating order, medians.
 */
async function main(): Promise<void> {
  installPackages(PACKAGES)
  const sets = await Promise.all(SEEDS.map((seed) => samples({ seed, today: '2026-03-02' })))
  const mails = sets.flat().map(({ source }) => source)
  console.log(`${mails.length} mails, ${ROUNDS} rounds, ${availableParallelism()} cores`)
  const desk: DeskRun[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const both = [async () => desk.push(await runDesk(mails)), async () => floor.push(await runFloor(mails))]
    for (const run of round % 2 === 0 ? both : both.toReversed()) await run()
    console.log(
      `round ${round + 1}: desk ${seconds(desk.at(-1)?.wallMs)} s, floor ${seconds(floor.at(-1))} s`,
    )
  }
  const wall = median(desk.map(({ wallMs }) => wallMs))
  console.log(`\nmessages an hour: desk ${perHour(mails, wall)}, floor ${perHour(mails, median(floor))}`)
  console.log(`desk / floor, wall: ${(wall / median(floor)).toFixed(2)} (goal: at most 1.3)`)
  console.log(`cores busy: ${median(desk.map(({ busyCores }) => busyCores)).toFixed(2)}`)
  for (const stage of ['parse-message', 'read-document', 'assess-case'] as const) {
    const each = median(desk.map(({ stageMs }) => stageMs[stage] ?? 0))
    console.log(`seconds a message in ${stage}: ${(each / mails.length / 1000).toFixed(3)}`)
  }
}

function perHour(mails: readonly unknown[], wallMs: number): number {
  return Math.round((mails.length / wallMs) * 3_600_000)
}

function seconds(ms = 0): string {
  return (ms / 1000).toFixed(1)
}

await main()
