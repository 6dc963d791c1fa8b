import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installPackages } from '../../test/servers/install.ts'
import { wordingsOf } from '../corpus/plan.ts'
import { CORPUS_PACKAGES } from '../corpus/store.ts'
import { CACHE } from '../reading/cached-reading.ts'
import { fingerprint } from '../reading/fingerprint.ts'
import type { CaseLabel, CaseOptions, LabelledCase } from './case-plan.ts'
import { dealCases } from './deal.ts'
import { makeCase } from './make-case.ts'

/** The labelled cases of a corpus, each written once and kept under bench/.cache while its sources stay the same. */
export async function* keptCases(options: CaseOptions): AsyncGenerator<LabelledCase> {
  installPackages(CORPUS_PACKAGES)
  const { set, seed, forms } = options
  const sources = await fingerprint(new URL('make-case.ts', import.meta.url))
  const folder = join(CACHE, ['cases', set, seed, forms, sources].join('-'))
  await mkdir(folder, { recursive: true })
  for (const plan of dealCases(options)) {
    const path = join(folder, String(plan.index))
    yield (await held(path)) ?? (await keep(path, await makeCase(plan, wordingsOf(set), forms)))
  }
}

async function held(path: string): Promise<LabelledCase | null> {
  const label = await readFile(`${path}.json`, 'utf8').catch(() => null)
  return label ? { label: JSON.parse(label) as CaseLabel, mail: await readFile(`${path}.eml`) } : null
}

/** The label comes last and whole: where it stands the mail does too. */
async function keep(path: string, made: LabelledCase): Promise<LabelledCase> {
  await writeFile(`${path}.eml`, made.mail)
  await writeFile(`${path}.draft`, JSON.stringify(made.label))
  await rename(`${path}.draft`, `${path}.json`)
  return made
}
