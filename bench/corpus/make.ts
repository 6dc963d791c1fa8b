import { addDays } from '../../demo/dates.ts'
import { between, random } from '../../demo/numbers.ts'
import { lookOf } from './drawing/look.ts'
import { type Printing, printPaper } from './drawing/paper-pdf.ts'
import { stampPicture } from './drawing/stamps.ts'
import { faultyScene, POOR_PICTURES, withStrangersNumber } from './faults.ts'
import { fileNameOf } from './file-names.ts'
import { blankScan, type Delivered, deliver, deliverTogether, type Job } from './forms/deliver.ts'
import { photo } from './forms/photo.ts'
import { blankSheet } from './forms/subjects.ts'
import type { PaperTruth, Pick, Wording } from './paper.ts'
import type { Plan } from './plan.ts'
import type { CorpusFile, Sample, TrueDocument } from './sample.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './scenes.ts'
import { mediaTypeOf, wrap } from './wrappings/wrap.ts'

/** A written paper: what it says, how it looks, what is true of it. */
interface Written extends Job {
  readonly wording: Wording
  readonly truth: PaperTruth
}

/** One sample of a corpus; `wordings` are those that a combined file may add to. */
export async function makeSample(plan: Plan, wordings: readonly Wording[]): Promise<CorpusFile> {
  const { seed, wording, fault } = plan
  const next = random(seed * 53 + 1)
  const today = addDays('2025-03-01', between(next, 0, 400))
  const scene = faultyScene(sceneOf(seed, wording.country, today), fault, next)
  if (fault === 'poor-picture' || fault === 'password') return unreadable(plan, scene, next)
  if (fault === 'blank-page' && plan.form !== 'combined') return blank(plan, scene, next)
  const papers =
    plan.form === 'combined' ? together(plan, scene, wordings, next) : [write(wording, scene, seed)]
  const delivered =
    plan.form === 'combined'
      ? await deliverTogether(withBlank(papers, plan, next), seed)
      : await deliver(plan.form, papers[0] as Written, seed)
  return finish(
    plan,
    scene,
    delivered,
    next,
    papers.map((paper, index) => documentOf(paper, delivered.pages[index] ?? [])),
  )
}

/** Writes a paper in words and chooses how it will look. */
export function write(wording: Wording, scene: Scene, seed: number): Written {
  const next = random(seed * 59 + 13)
  const pick: Pick = (...variants) =>
    variants[between(next, 0, variants.length - 1)] as (typeof variants)[number]
  const { paper, truth } = wording.write(scene, pick)
  const look = lookOf(next, JSON.stringify(paper))
  const hand = (name: string) =>
    [...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), scene.seed) % 100_003
  const marks = { hand, stamp: () => stampPicture(scene, wording.kind, wording.language, look) }
  const secure = wording.kind === 'registration' || wording.kind === 'tax-certificate'
  const printing: Printing = { look, marks, date: scene.appliedOn, secure }
  return { wording, truth, paper, printing }
}

/** The planned paper among one to four others of the same application, of kinds of their own. */
function together(plan: Plan, scene: Scene, wordings: readonly Wording[], next: () => number): Written[] {
  const chosen = [plan.wording]
  const more = between(next, 1, 4)
  while (chosen.length <= more) {
    // A photo of a person is sent by itself.
    const kinds = [...chosen.map(({ kind }) => kind), 'selfie']
    const others = wordings.filter(
      ({ country, kind }) => country === plan.wording.country && !kinds.includes(kind),
    )
    const other = others[between(next, 0, others.length - 1)]
    if (!other) break
    chosen.splice(between(next, 0, chosen.length), 0, other)
  }
  return chosen.map((wording, index) => {
    const own = plan.fault === 'other-number' && wording === plan.wording ? withStrangersNumber(scene) : scene
    return write(wording, own, plan.seed + index * 1_000_003)
  })
}

function withBlank(papers: readonly Written[], { fault }: Plan, next: () => number): (Written | 'blank')[] {
  const all: (Written | 'blank')[] = [...papers]
  if (fault === 'blank-page') all.splice(between(next, 1, papers.length), 0, 'blank')
  return all
}

function documentOf({ wording, truth, printing }: Written, pages: readonly number[]): TrueDocument {
  const { name, country, language } = wording
  return { ...truth, wording: name, country, language, pages, look: printing.look.name }
}

async function unreadable(plan: Plan, scene: Scene, next: () => number): Promise<CorpusFile> {
  const { paper, printing } = write(plan.wording, scene, plan.seed)
  if (plan.fault === 'password') {
    const { pdf } = await printPaper(paper, { ...printing, password: `${scene.organisation.number}!` })
    return finish(plan, scene, { form: 'pdf', bytes: pdf, pages: [] }, next, [], ['password', 'encrypted'])
  }
  const { subject, spoil, reasons } = POOR_PICTURES[
    between(next, 0, POOR_PICTURES.length - 1)
  ] as (typeof POOR_PICTURES)[number]
  const pdf = subject ? await subject(plan.seed) : (await printPaper(paper, { ...printing, bare: true })).pdf
  return finish(
    plan,
    scene,
    { form: 'photo', bytes: await photo(pdf, plan.seed, spoil), pages: [] },
    next,
    [],
    reasons,
  )
}

async function blank(plan: Plan, scene: Scene, next: () => number): Promise<CorpusFile> {
  const bytes =
    plan.form === 'photo' ? await photo(await blankSheet(), plan.seed) : await blankScan(plan.seed)
  return finish(
    plan,
    scene,
    { form: plan.form, bytes, pages: [] },
    next,
    [],
    ['blank', 'empty', 'not-a-document'],
  )
}

async function finish(
  { index, wording, wrapping, fault }: Plan,
  scene: Scene,
  { form, bytes }: Delivered,
  next: () => number,
  documents: readonly TrueDocument[],
  reasons: Sample['unreadable'] = null,
): Promise<CorpusFile> {
  const { kind, language, country } = wording
  const fileName = fileNameOf(next, form, kind, language)
  const id = [String(index).padStart(4, '0'), country, language, kind, form].join('-').toLowerCase()
  const sample: Sample = { id, fileName, form, wrapping, fault, unreadable: reasons, documents }
  if (wrapping === 'none') return { sample, bytes }
  const file = { name: fileName, bytes, type: mediaTypeOf(form) }
  return { sample, bytes: await wrap(wrapping, file, scene) }
}
