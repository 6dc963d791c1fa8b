import { random } from '../../demo/numbers.ts'
import { Deck } from './deck.ts'
import type { Wording } from './paper.ts'
import type { Fault, Form, Wrapping } from './sample.ts'
import { UNSEEN } from './unseen.ts'
import { WORDINGS } from './wordings.ts'

export interface CorpusOptions {
  readonly seed: number
  readonly count: number
  /** `check` also draws from wordings that nobody tunes to. */
  readonly set: 'tuning' | 'check'
}

/** What one sample is to be. */
export interface Plan {
  readonly index: number
  /** Of everything drawn by chance in the sample. */
  readonly seed: number
  readonly wording: Wording
  readonly form: Form
  readonly wrapping: Wrapping
  readonly fault: Fault | null
}

const KINDS: Readonly<Record<Wording['kind'], number>> = {
  application: 6,
  registration: 4,
  appointment: 4,
  'power-of-attorney': 4,
  identity: 3,
  'tax-certificate': 2,
  'payment-order': 1,
  selfie: 1,
  other: 3,
}

/** How often papers come in each form. */
export const FORM_SHARES: Readonly<Record<Form, number>> = {
  pdf: 3,
  docx: 2,
  'scan-300': 2,
  'scan-200': 3,
  turned: 2,
  combined: 2,
  tiff: 2,
  png: 2,
  'scan-150': 3,
  skewed: 3,
  photo: 4,
  heic: 1,
}

const WRAPPINGS: readonly Wrapping[] = ['zip', 'eml', 'winmail', 'smime']
const FAULTS: readonly Fault[] = [
  'wrong-digit',
  'wrong-digit',
  'expired-power',
  'other-number',
  'poor-picture',
  'poor-picture',
  'password',
  'blank-page',
]
const TEN: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Kinds that people type in Word. */
const TYPED: readonly Wording['kind'][] = ['application', 'appointment', 'power-of-attorney']
/** Kinds that belong to a company and print its number. */
const NUMBERED: readonly Wording['kind'][] = [
  'application',
  'registration',
  'appointment',
  'power-of-attorney',
]

/** The wordings a set draws from. */
export function wordingsOf(set: CorpusOptions['set']): readonly Wording[] {
  return set === 'check' ? [...WORDINGS, ...UNSEEN] : WORDINGS
}

/** What all samples of a corpus are to be, balanced over kinds, countries and forms; the same for the same options. */
export function plansOf({ seed, count, set }: CorpusOptions): Plan[] {
  const base = seed * 100_003 + (set === 'check' ? 50_000_017 : 0)
  const next = random(base)
  const forms = new Deck(
    weighted(Object.keys(FORM_SHARES) as Form[], (form) => FORM_SHARES[form]),
    next,
  )
  const papers = new WordingDeck(wordingsOf(set), next)
  const faults = new Deck(FAULTS, next)
  const faulty = new Deck(TEN, next)
  const wrapped = new Deck(
    Array.from({ length: 23 }, (_, place) => place < 2),
    next,
  )
  const wrappings = new Deck(WRAPPINGS, next)
  return Array.from({ length: count }, (_, index) => {
    const fault = faulty.take() === 0 ? faults.take() : null
    const form = fault ? formOfFault(fault, forms, next()) : forms.take()
    const wording = papers.take((paper) => canDeliver(paper, form) && canSuffer(paper, fault))
    const wrapping = fault === null && wrapped.take() ? wrappings.take() : 'none'
    return { index, seed: base + index, wording, form, wrapping, fault }
  })
}

function formOfFault(fault: Fault, forms: Deck<Form>, share: number): Form {
  if (fault === 'poor-picture') return 'photo'
  if (fault === 'password') return 'pdf'
  if (fault === 'other-number') return 'combined'
  if (fault === 'blank-page') return share < 0.5 ? 'combined' : share < 0.75 ? 'scan-200' : 'photo'
  return forms.take()
}

/** Whether people send such a paper in a form. */
export function canDeliver({ kind }: Wording, form: Form): boolean {
  if (form === 'docx') return TYPED.includes(kind)
  if (kind === 'selfie') return form === 'photo' || form === 'heic'
  // Identity papers are copied or photographed.
  return form !== 'pdf' || kind !== 'identity'
}

function canSuffer({ kind, country }: Wording, fault: Fault | null): boolean {
  if (fault === 'expired-power') return kind === 'power-of-attorney'
  // Kenyan numbers have no check digit that could fail.
  if (fault === 'wrong-digit') return country !== 'KE' && NUMBERED.includes(kind)
  return fault !== 'other-number' || NUMBERED.includes(kind)
}

function weighted<T>(items: readonly T[], weight: (item: T) => number): T[] {
  return items.flatMap((item) => Array.from({ length: weight(item) }, () => item))
}

/** Deals countries and kinds evenly, and within them one wording after another. */
class WordingDeck {
  readonly #groups: Deck<{ readonly first: Wording; readonly wordings: Deck<Wording> }>

  constructor(wordings: readonly Wording[], next: () => number) {
    const byGroup = Object.values(Object.groupBy(wordings, ({ country, kind }) => `${country} ${kind}`))
    const groups = byGroup.flatMap((own = []) => {
      const [first] = own
      return first ? [{ first, wordings: new Deck(own, next) }] : []
    })
    this.#groups = new Deck(
      weighted(groups, ({ first }) => KINDS[first.kind]),
      next,
    )
  }

  take(fits: (wording: Wording) => boolean): Wording {
    return this.#groups.take(({ first }) => fits(first)).wordings.take()
  }
}
