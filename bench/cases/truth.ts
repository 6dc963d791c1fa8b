import type { PaperTruth } from '../corpus/paper.ts'
import type { CasePaper } from './carry.ts'
import type { CaseTruth, Draft, PaperDraft } from './case-plan.ts'
import { type Given, lacking } from './demands.ts'

const BLANK = /^_+$/
/** Languages that tell the country by themselves. */
const TELLING = ['kk', 'uz-Latn', 'uz-Cyrl', 'sw']

/** What an honest clerk makes of the case: flags before all, then what is missing. */
export function truthOf(draft: Draft, papers: readonly CasePaper[]): CaseTruth {
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
