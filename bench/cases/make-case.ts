import { random } from '../../demo/numbers.ts'
import { write } from '../corpus/make.ts'
import type { PaperTruth, Wording } from '../corpus/paper.ts'
import { sceneOf } from '../corpus/scenes.ts'
import { type CasePaper, carry } from './carry.ts'
import type { CaseTruth, Draft, Forms, LabelledCase, PaperDraft } from './case-plan.ts'
import { writePaper } from './choose-wording.ts'
import { draftOf, type Plan } from './deal.ts'
import { type Given, lacking } from './demands.ts'
import { writeCaseMail } from './letters.ts'

const SELFIE_SEED = 919
const BLANK = /^_+$/
/** Languages that tell the country by themselves. */
const TELLING = ['kk', 'uz-Latn', 'uz-Cyrl', 'sw']

/** One labelled case; the same plan gives the same bytes. */
export async function makeCase(
  plan: Plan,
  wordings: readonly Wording[],
  forms: Forms,
): Promise<LabelledCase> {
  const draft = draftOf(plan)
  const next = random(plan.seed * 79 + 17)
  const papers = draft.papers.map((paper, index): CasePaper => {
    if (paper.kind === 'selfie' && forms === 'text') return sharedSelfie(draft, paper, wordings)
    const seed = plan.seed * 10 + index
    return { draft: paper, seed, written: writePaper(draft, paper, wordings, seed) }
  })
  const { files, carried } = await carry(papers, forms, next)
  const mail = await writeCaseMail(draft, files, next)
  const { story, country, entityType, language } = plan
  const id = [String(plan.index).padStart(4, '0'), country, entityType, story.name].join('-').toLowerCase()
  const truth = truthOf(draft, papers)
  return {
    label: { id, story: story.name, group: story.group, country, entityType, language, carried, truth },
    mail,
  }
}

/** Nobody sends a selfie as text: where no time is to go into OCR, one picture of each country serves all its cases. */
function sharedSelfie({ country }: Draft, paper: PaperDraft, wordings: readonly Wording[]): CasePaper {
  const wording = wordings.find((each) => each.kind === 'selfie' && each.country === country)
  if (!wording) throw new Error(`no selfie of ${country}`)
  const scene = sceneOf(SELFIE_SEED, country, '2026-01-12')
  return { draft: paper, seed: SELFIE_SEED, written: write(wording, scene, SELFIE_SEED) }
}

/** What an honest clerk makes of the case: flags before all, then what is missing. */
function truthOf(draft: Draft, papers: readonly CasePaper[]): CaseTruth {
  const { country, entityType, scene, flags, mail } = draft
  if (mail.business) {
    return { outcome: 'none', missing: [], flags: [], country: null, entityType: null, requests: [] }
  }
  const given = givenBy(draft, papers)
  const missing = lacking({ country, entityType, requests: scene.requests }, given)
  return {
    outcome: flags.length > 0 ? 'review' : missing.length > 0 ? 'incomplete' : 'complete',
    missing,
    flags,
    country: given.country ? country : null,
    entityType: given.entityType ? entityType : null,
    requests: given.request ? scene.requests : [],
  }
}

function givenBy({ scene, country, entityType, language, mail }: Draft, all: readonly CasePaper[]): Given {
  const papers = all.filter(({ draft }) => draft.state === undefined)
  const has = (...kinds: readonly PaperDraft['kind'][]): boolean =>
    papers.some(({ draft }) => kinds.includes(draft.kind))
  const truths = (...kinds: readonly PaperDraft['kind'][]): PaperTruth[] =>
    papers.filter(({ draft }) => kinds.includes(draft.kind)).map(({ written }) => written.truth)
  const application = has('application')
  const isSaid = (field: 'accountNumber' | 'newEmail'): boolean =>
    truths('application').some(({ fields }) => fields[field]?.some((value) => !BLANK.test(value)))
  // The registry's extract on a Kenyan company names its directors.
  const names = country === 'KE' && truths('registration').some(({ fields }) => fields.signatoryName?.length)
  const proof = scene.signatory === 'head' ? 'appointment' : 'power-of-attorney'
  const isAuthorised = application
    ? has(proof) || (names && scene.signatory === 'head')
    : has('appointment', 'power-of-attorney')
  return {
    application,
    numberShown: has('registration', 'tax-certificate'),
    numberSaid:
      mail.saysNumber ||
      truths('application', 'appointment', 'power-of-attorney').some(
        ({ registrationNumbers }) => registrationNumbers.length > 0,
      ),
    authority: Boolean(isAuthorised),
    identity: has('identity'),
    selfie: has('selfie'),
    businessName: has('registration'),
    accountNumber: isSaid('accountNumber') || mail.saysAccount !== null,
    newEmail: isSaid('newEmail') || mail.saysEmail !== null,
    request: true,
    country: papers.length > 0 || mail.saysNumber || TELLING.includes(language),
    entityType:
      papers.length > 0 || mail.saysNumber || (mail.saysEntityType && entityType !== 'legal-entity'),
  }
}
