import { fileURLToPath } from 'node:url'
import type { CorpusOptions } from './plan.ts'
import type { CorpusFile } from './sample.ts'
import { readCorpus, writeCorpus } from './store.ts'

/** A labelled corpus, kept under bench/.cache; the same options give the same bytes, but for what S/MIME signs. */
export async function* corpusSamples(options: CorpusOptions): AsyncGenerator<CorpusFile> {
  const { set, seed, count } = options
  const folder = fileURLToPath(new URL(`../.cache/corpus-${set}-${seed}-${count}`, import.meta.url))
  await writeCorpus(folder, options)
  yield* readCorpus(folder)
}
