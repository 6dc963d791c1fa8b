import type { EntityType, Language, Request } from '../../cases/vocabulary.ts'
import { addDays } from '../../demo/dates.ts'
import { between, random } from '../../demo/numbers.ts'
import type { Country } from '../corpus/countries.ts'
import { Deck } from '../corpus/deck.ts'
import type { Scene } from '../corpus/scene.ts'
import { sceneOf } from '../corpus/scenes.ts'
import type { CaseOptions, Draft, PaperDraft } from './case-plan.ts'
import type { Story } from './stories.ts'

/** What one case is to be, before anything is written. */
export interface Plan {
  readonly index: number
  /** Of everything drawn by chance in the case. */
  readonly seed: number
  readonly story: Story
  readonly country: Country
  readonly entityType: EntityType
  readonly signatory: Scene['signatory']
  readonly request: Request
  readonly language: Language
}

const COUNTRIES: readonly Country[] = ['KZ', 'KZ', 'KZ', 'KZ', 'UZ', 'UZ', 'UZ', 'KE', 'KE', 'KE']
const ENTITY_TYPES = [
  ...Array<EntityType>(6).fill('legal-entity'),
  ...Array<EntityType>(2).fill('sole-proprietor'),
  ...Array<EntityType>(3).fill('individual'),
]
const SIGNATORIES = ['head', 'head', 'attorney'] as const
const ASKED: readonly Request[] = ['change-email', 'change-email', 'disable-2fa']
const LANGUAGES: Readonly<Record<Country, readonly Language[]>> = {
  KZ: ['ru', 'ru', 'ru', 'kk', 'kk', 'en'],
  UZ: ['uz-Latn', 'uz-Latn', 'uz-Latn', 'uz-Cyrl', 'ru', 'ru'],
  KE: ['en', 'en', 'en', 'sw'],
}

/** What all cases of a corpus are to be, each story in its share; a longer corpus begins with a shorter one. */
export function dealCases({ seed, count, set }: Omit<CaseOptions, 'forms'>, told: readonly Story[]): Plan[] {
  const base = seed * 100_003 + (set === 'check' ? 70_000_027 : 20_000_003)
  const next = random(base)
  const stories = new Deck(
    told.flatMap((story) => Array<Story>(story.share).fill(story)),
    next,
  )
  const countries = new Deck(COUNTRIES, next)
  const types = new Deck(ENTITY_TYPES, next)
  const signatories = new Deck(SIGNATORIES, next)
  const requests = new Deck(ASKED, next)
  const languages = {
    KZ: new Deck(LANGUAGES.KZ, next),
    UZ: new Deck(LANGUAGES.UZ, next),
    KE: new Deck(LANGUAGES.KE, next),
  }
  return Array.from({ length: count }, (_, index) => {
    const story = stories.take()
    const country = countries.take((each) => story.countries?.includes(each) ?? true)
    const entityType = types.take((each) => story.entityTypes?.includes(each) ?? true)
    const signatory = signatories.take((each) => each === (story.signatory ?? each))
    return {
      index,
      seed: base + index,
      story,
      country,
      entityType,
      signatory: entityType === 'legal-entity' ? signatory : 'head',
      request: requests.take(),
      language: languages[country].take(),
    }
  })
}

/** The case as its story tells it. */
export function draftOf({ seed, story, ...plan }: Plan): Draft {
  const { country, entityType, signatory, request, language } = plan
  const next = random(seed * 71 + 3)
  const today = addDays('2025-09-01', between(next, 0, 400))
  const scene = namedAsUsual({ ...sceneOf(seed, country, today), signatory, requests: [request] }, next)
  const { newEmail, oldEmail, accountNumber, organisation } = scene
  // Who can still read the old mailbox writes from it; anybody else from the new one or from the office.
  const own = request === 'disable-2fa' ? oldEmail : newEmail
  const complete: Draft = {
    scene,
    country,
    entityType,
    language,
    today,
    papers: completePapers(scene, entityType, next),
    mail: {
      sender: next() < 0.7 ? own : `office@${organisation.domain}`,
      saysAccount: next() < 0.6 ? accountNumber : null,
      saysEmail: request === 'change-email' && next() < 0.5 ? newEmail : null,
      saysNumber: entityType === 'legal-entity' && next() < 0.3,
      saysEntityType: next() < 0.3,
      remark: null,
      replyTo: null,
      follows: false,
      answers: false,
      business: null,
    },
    flags: [],
  }
  return story.tell(complete)
}

/** Most Kazakh companies bear one name in all languages; a few translate it, as all of the corpus do. */
function namedAsUsual(scene: Scene, next: () => number): Scene {
  const { organisation } = scene
  if (scene.country !== 'KZ' || next() < 0.2) return scene
  const { ru } = organisation.name
  return {
    ...scene,
    organisation: { ...organisation, name: { ...organisation.name, kk: ru, en: organisation.name.uzLatn } },
  }
}

/** Everything that is demanded; a tax certificate shows a company's number as well as a registration does. */
function completePapers(scene: Scene, entityType: EntityType, next: () => number): PaperDraft[] {
  const { country, signatory } = scene
  const kinds: readonly PaperDraft['kind'][] =
    entityType === 'legal-entity'
      ? ['application', 'registration', signatory === 'head' ? 'appointment' : 'power-of-attorney']
      : entityType === 'sole-proprietor' && (country === 'KE' || next() < 0.4)
        ? ['application', 'registration', 'identity', 'selfie']
        : ['application', 'identity', 'selfie']
  return kinds.map((kind) => ({ kind, scene }))
}
