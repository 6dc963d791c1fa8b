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
import type { Story } from './stories.ts'

interface Kept {
  readonly label: CaseLabel
  readonly mails: readonly string[]
}

/** The labelled cases of a corpus that tell some stories, each written once and kept under bench/.cache while its sources stay the same. */
export async function* keptCases(
  options: CaseOptions,
  stories: readonly Story[],
): AsyncGenerator<LabelledCase> {
  installPackages(CORPUS_PACKAGES)
  const { set, seed, forms } = options
  const sources = await fingerprint(new URL('make-case.ts', import.meta.url))
  const folder = join(CACHE, ['cases', set, seed, forms, sources].join('-'))
  await mkdir(folder, { recursive: true })
  for (const plan of dealCases(options, stories)) {
    const path = join(folder, `${plan.index}-${plan.story.name}`)
    yield (await held(path)) ?? (await keep(path, await makeCase(plan, wordingsOf(set), forms)))
  }
}

async function held(path: string): Promise<LabelledCase | null> {
  const text = await readFile(`${path}.json`, 'utf8').catch(() => null)
  if (!text) return null
  const { label, mails } = JSON.parse(text) as Kept
  return { label, mails: mails.map((mail) => Buffer.from(mail, 'base64')) }
}

async function keep(path: string, made: LabelledCase): Promise<LabelledCase> {
  const kept: Kept = { label: made.label, mails: made.mails.map((mail) => mail.toString('base64')) }
  await writeFile(`${path}.draft`, JSON.stringify(kept))
  // It stands there whole or not at all.
  await rename(`${path}.draft`, `${path}.json`)
  return made
}
