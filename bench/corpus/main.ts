import { parseArgs } from 'node:util'
import { writeCorpus } from './store.ts'

/** Writes a labelled corpus and its truth.json into a folder. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '200' },
      out: { type: 'string' },
      set: { type: 'string', default: 'tuning' },
    },
  })
  const { out, set } = values
  if (!out || (set !== 'tuning' && set !== 'check')) {
    throw new Error('usage: npm run corpus -- --out FOLDER [--seed 1] [--count 200] [--set tuning|check]')
  }
  const started = performance.now()
  await writeCorpus(out, { seed: Number(values.seed), count: Number(values.count), set })
  console.log(`${values.count} samples in ${out}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

await main()
