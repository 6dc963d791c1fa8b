import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LIMITS } from '../workers/documents/limits.ts'
import { createReader, type Reader } from '../workers/reader.ts'
import { type Assessed, assessMail } from './cases/assess-mail.ts'
import type { CaseOptions, LabelledCase } from './cases/case-plan.ts'
import { wrongCase, wrongLine } from './cases/describe.ts'
import { openFollowUpDesk } from './cases/follow-up.ts'
import { keptCases } from './cases/kept-cases.ts'
import { confusionLines, goalLines, isFalselyComplete, type Scored, score, tableBy } from './cases/score.ts'
import { FOLLOW_UPS, STORIES } from './cases/stories.ts'
import { cachedReading } from './reading/cached-reading.ts'

/** Looked at only at the end; tune with `--tuning` and any other seed. */
const CHECK_SEED = 7101
/** Cases of two mails, beside those of one; they need a whole desk, which takes longer. */
const FOLLOW_UP_SHARE = 0.1
/** A machine that is busy with other work reads slower, and no worse. */
const PATIENT = { ...LIMITS, pageMs: 6 * LIMITS.pageMs }
const USAGE =
  'usage: npm run bench:cases -- [--tuning SEED] [--count 200] [--forms text|all] [--explain]; --tuning explains at length'

/** How well whole cases are judged: the check seed, or with `--tuning SEED` one to work on. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tuning: { type: 'string' },
      count: { type: 'string', default: '200' },
      forms: { type: 'string', default: 'all' },
      explain: { type: 'boolean', default: false },
    },
  })
  const { forms, tuning } = values
  if (forms !== 'text' && forms !== 'all') throw new Error(USAGE)
  const isTuning = tuning !== undefined
  const options: CaseOptions = {
    set: isTuning ? 'tuning' : 'check',
    seed: isTuning ? Number(tuning) : CHECK_SEED,
    count: Number(values.count),
    forms,
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-cases-'))
  const reader = createReader({ children: availableParallelism(), cacheDir: folder, limits: PATIENT })
  try {
    const scored = await scoreAll(options, reader)
    console.log(reportOf(options, scored).join('\n'))
    const wrong = scored.filter(({ right }) => !right.outcome || !right.missing || !right.flags)
    if (isTuning) console.log(['', ...wrong.flatMap(wrongCase)].join('\n'))
    else if (values.explain) console.log(['', ...wrong.map(wrongLine)].join('\n'))
  } finally {
    await reader.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function scoreAll(options: CaseOptions, reader: Reader): Promise<Scored[]> {
  const read = await cachedReading(reader)
  const desk = await openFollowUpDesk(read)
  try {
    const single = ({ mails: [mail] }: LabelledCase): Promise<Assessed> => assessMail(mail as Buffer, read)
    const followUps = { ...options, count: Math.ceil(options.count * FOLLOW_UP_SHARE) }
    return [
      ...(await scoreEach(keptCases(options, STORIES), single, availableParallelism())),
      ...(await scoreEach(keptCases(followUps, FOLLOW_UPS), ({ mails }) => desk.assess(mails), 1)),
    ].toSorted((a, b) => a.label.id.localeCompare(b.label.id))
  } finally {
    await desk.close()
  }
}

async function scoreEach(
  cases: AsyncGenerator<LabelledCase>,
  assess: (labelled: LabelledCase) => Promise<Assessed>,
  atOnce: number,
): Promise<Scored[]> {
  const scored: Scored[] = []
  const work = async (): Promise<void> => {
    for (let next = await cases.next(); !next.done; next = await cases.next()) {
      scored.push(score(next.value.label, await assess(next.value)))
      if (process.stderr.isTTY) process.stderr.write(`\r${scored.length}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return scored
}

function reportOf({ set, seed, forms }: CaseOptions, scored: readonly Scored[]): string[] {
  return [
    `cases: ${set} seed ${seed}, ${scored.length} cases, forms ${forms}`,
    ...['', ...goalLines(scored)],
    ...['', ...confusionLines(scored)],
    ...[
      '',
      ...tableBy(scored, 'by country and entity type', (label) => `${label.country} ${label.entityType}`),
    ],
    ...['', ...tableBy(scored, 'by kind of case', ({ group, story }) => `${group}: ${story}`)],
    ...['', ...tableBy(scored, 'by language of the mail', ({ language }) => language)],
    ...['', ...tableBy(scored, 'by carriage', ({ carried }) => carriageOf(carried))],
    ...['', ...scored.filter(isFalselyComplete).map((each) => `FALSE COMPLETE ${wrongLine(each)}`)],
  ]
}

function carriageOf(carried: string): string {
  if (carried.startsWith('zip')) return 'zip'
  if (carried.startsWith('one PDF')) return 'one PDF'
  return carried === '' ? 'no papers' : 'file by file'
}

await main()
