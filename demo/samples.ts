import { writeMail } from './mails.ts'
import { combinedScan, phonePhoto, pictureFormats, wordFile } from './samples/pictures.ts'
import {
  attorney,
  binOnlySaid,
  complete,
  english,
  kazakh,
  missingAuthority,
  theRest,
} from './samples/plain.ts'
import type { Draft, Sample, Scene } from './samples/sample.ts'
import { bill, outOfOffice, passwordProtected } from './samples/strange.ts'

import { signed } from './signed.ts'

export type { Sample } from './samples/sample.ts'

const BUILDERS: readonly ((scene: Scene) => Promise<Draft>)[] = [
  complete,
  missingAuthority,
  theRest,
  binOnlySaid,
  combinedScan,
  phonePhoto,
  wordFile,
  kazakh,
  english,
  attorney,
  pictureFormats,
  passwordProtected,
  outOfOffice,
  bill,
]

/** All sample mails, written as if sent on `today` (ISO date); the same day and seed give the same bytes. */
export async function samples(scene: Partial<Scene> = {}): Promise<Sample[]> {
  const { today = new Date().toISOString().slice(0, 10), seed = 20 } = scene
  const made: Sample[] = []
  for (const build of BUILDERS) {
    const { letter, ...rest } = await build({ today, seed })
    const from = `${letter.from.name} <${letter.from.address}>`
    const domain = letter.from.address.split('@')[1] ?? ''
    const source = await signed(await writeMail(letter), domain, new Date(`${today}T00:00:00Z`))
    made.push({ ...rest, from, source })
  }
  return made
}
