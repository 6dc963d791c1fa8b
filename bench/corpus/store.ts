import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { installPackages } from '../../test/servers/install.ts'
import { fingerprint } from '../reading/fingerprint.ts'
import { FONT_PACKAGES } from './drawing/faces.ts'
import { HEIF_PACKAGES } from './forms/photo.ts'
import type { CorpusOptions } from './plan.ts'
import type { CorpusFile, Sample } from './sample.ts'

/** A sample and the file of the folder that holds its bytes. */
export interface Stored {
  readonly file: string
  readonly sample: Sample
}

/** What a worker thread is to make: every `step`-th sample from `first`. */
export interface Share {
  readonly folder: string
  readonly options: CorpusOptions
  readonly first: number
  readonly step: number
}

interface Truth {
  readonly options: CorpusOptions
  readonly files: readonly Stored[]
}

const WORKER = new URL('worker.ts', import.meta.url)

/** Debian packages that drawing needs. */
export const CORPUS_PACKAGES: readonly string[] = [...FONT_PACKAGES, ...HEIF_PACKAGES]

/** The folder under `parent` that holds this corpus as these sources make it; it is made when it is not there. */
export async function keptCorpus(parent: string, options: CorpusOptions): Promise<string> {
  const { set, seed, count } = options
  const folder = join(parent, ['corpus', set, seed, count, await fingerprint(WORKER)].join('-'))
  if (await readTruth(folder).catch(() => null)) return folder
  await mkdir(parent, { recursive: true })
  const draft = await mkdtemp(`${folder}-draft-`)
  await writeCorpus(draft, options)
  // Another process may have been first.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
  return folder
}

/** Writes a corpus and its truth.json into an empty folder. */
export async function writeCorpus(folder: string, options: CorpusOptions): Promise<void> {
  installPackages(CORPUS_PACKAGES)
  await mkdir(folder, { recursive: true })
  const threads = Math.min(availableParallelism(), options.count)
  const shares = Array.from({ length: threads }, (_, first) => ({ folder, options, first, step: threads }))
  const files = (await Promise.all(shares.map(workOff))).flat()
  if (files.length !== options.count)
    throw new Error(`only ${files.length} of ${options.count} samples were made`)
  const sorted = files.toSorted((a, b) => a.sample.id.localeCompare(b.sample.id))
  const truth: Truth = { options, files: sorted }
  await writeFile(join(folder, 'truth.json'), JSON.stringify(truth, null, 1))
}

function workOff(share: Share): Promise<Stored[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: share })
    const done: Stored[] = []
    worker.on('message', (stored: Stored) => done.push(stored))
    worker.on('error', reject)
    worker.on('exit', () => resolve(done))
  })
}

/** The samples of a folder that `writeCorpus` wrote. */
export async function* readCorpus(folder: string): AsyncGenerator<CorpusFile> {
  const { files } = await readTruth(folder)
  for (const { file, sample } of files) yield { sample, bytes: await readFile(join(folder, file)) }
}

async function readTruth(folder: string): Promise<Truth> {
  return JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'))
}
