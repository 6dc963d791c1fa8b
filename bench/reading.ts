import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LIMITS } from '../workers/documents/limits.ts'
import { createReader, type Reader } from '../workers/reader.ts'
import { corpusSamples } from './corpus/corpus.ts'
import { CACHE, cachedReading } from './reading/cached-reading.ts'
import { readFileOf } from './reading/read-file.ts'
import { type Example, htmlReport } from './reading/report.ts'
import { type Answer, answersOf, lineOf } from './reading/score.ts'
import { formOf, goalTable, tableBy } from './reading/tables.ts'

/** Looked at only at the end; tune with `--tuning` and any other seed. */
const CHECK_SEED = 7001
const EXAMPLES = 80

/** How well documents are read: the check seed, or with `--tuning SEED` one to work on. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { tuning: { type: 'string' }, count: { type: 'string', default: '600' } },
  })
  const tuning = values.tuning !== undefined
  const [set, seed] = tuning ? (['tuning', Number(values.tuning)] as const) : (['check', CHECK_SEED] as const)
  const folder = await mkdtemp(join(tmpdir(), 'bench-reading-'))
  const reader = createReader({ children: availableParallelism(), cacheDir: folder, limits: LIMITS })
  try {
    const examples = await readAll(reader, { seed, set, count: Number(values.count) })
    const answers = examples.flatMap((example) => example.answers)
    const title = `reading: ${set} seed ${seed}, ${examples.length} files, ${answers.length} questions`
    const tables = tablesOf(answers)
    console.log([title, ...tables].join('\n'))
    const wrong = examples.map(onlyWrong).filter((example) => example.answers.length > 0)
    const report = join(CACHE, `reading-${set}-${seed}.html`)
    await writeFile(report, await htmlReport(title, tables, wrong.toSorted(worstFirst).slice(0, EXAMPLES)))
    console.log(`\n${wrong.length} files with something wrong; the worst ${EXAMPLES} as pictures: ${report}`)
  } finally {
    await reader.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function readAll(
  reader: Reader,
  options: { seed: number; set: 'tuning' | 'check'; count: number },
): Promise<Example[]> {
  const readCached = await cachedReading(reader)
  const examples: Example[] = []
  const files = corpusSamples(options)
  const work = async (): Promise<void> => {
    for (let next = await files.next(); !next.done; next = await files.next()) {
      const read = await readFileOf(next.value, readCached)
      examples.push({ answers: answersOf(next.value.sample, read), read })
      if (process.stderr.isTTY) process.stderr.write(`\r${examples.length} of ${options.count}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return examples
}

function tablesOf(answers: readonly Answer[]): string[] {
  const clean = answers.filter(({ sample }) => sample.fault === null)
  const faulty = answers.filter(({ sample }) => sample.fault !== null)
  const ofDocuments = clean.filter(({ truth }) => truth !== null)
  return [
    ...['', ...goalTable(clean)],
    ...['', ...tableBy(clean, 'by form, % right', formOf)],
    ...['', ...tableBy(ofDocuments, 'by language', ({ truth }) => `${truth?.country} ${truth?.language}`)],
    ...['', ...tableBy(ofDocuments, 'by kind', ({ truth }) => truth?.kind ?? '')],
    ...['', ...tableBy(clean, 'by wrapping', ({ sample }) => sample.wrapping)],
    ...['', ...tableBy(faulty, 'deliberate faults', ({ sample }) => sample.fault ?? '')],
    '',
    ...answers.filter(({ right, surelyWrong }) => surelyWrong || !right).map(lineOf),
  ]
}

function onlyWrong({ answers, read }: Example): Example {
  return { answers: answers.filter(({ right, surelyWrong }) => surelyWrong || !right), read }
}

/** What is wrong and sure comes first, then whatever has most wrong. */
function worstFirst(a: Example, b: Example): number {
  const badness = ({ answers }: Example): number =>
    answers.length + 100 * answers.filter(({ surelyWrong }) => surelyWrong).length
  return badness(b) - badness(a)
}

await main()
