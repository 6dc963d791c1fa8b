import { fileURLToPath } from 'node:url'
import type { CorpusOptions } from './plan.ts'
import type { CorpusFile } from './sample.ts'
import { keptCorpus, readCorpus } from './store.ts'

/** A labelled corpus, kept under bench/.cache; the same options give the same bytes, but for what S/MIME signs. */
export async function* corpusSamples(options: CorpusOptions): AsyncGenerator<CorpusFile> {
  yield* readCorpus(await keptCorpus(fileURLToPath(new URL('../.cache', import.meta.url)), options))
}
