import { beforeAll, describe, expect, it } from 'vitest'
import { dealCases, draftOf } from '../../bench/cases/deal.ts'
import { DEMANDS, type Given, lacking } from '../../bench/cases/demands.ts'
import { makeCase } from '../../bench/cases/make-case.ts'
import { FOLLOW_UPS, STORIES } from '../../bench/cases/stories.ts'
import { wordingsOf } from '../../bench/corpus/plan.ts'
import { CORPUS_PACKAGES } from '../../bench/corpus/store.ts'
import type { EntityType, MissingItem, Request } from '../../cases/vocabulary.ts'
import { parse } from '../../ingest/parse.ts'
import { installPackages } from '../servers/install.ts'

beforeAll(() => installPackages(CORPUS_PACKAGES))

const ALL: Given = {
  application: true,
  numberShown: true,
  numberSaid: true,
  authority: true,
  identity: true,
  selfie: true,
  businessName: true,
  accountNumber: true,
  newEmail: true,
  request: true,
  country: true,
  entityType: true,
}

interface Row {
  readonly name: string
  readonly of: { country: 'KZ' | 'UZ' | 'KE'; entityType: EntityType; requests: readonly Request[] }
  readonly lacks: Partial<Given>
  readonly want: readonly MissingItem[]
}

const EMAIL: readonly Request[] = ['change-email']
const TWO_FACTORS: readonly Request[] = ['disable-2fa']
const TABLE: readonly Row[] = [
  {
    name: 'a Kazakh company, nothing but its application',
    of: { country: 'KZ', entityType: 'legal-entity', requests: EMAIL },
    lacks: { numberShown: false, authority: false, identity: false, selfie: false },
    want: ['registration-document', 'authority'],
  },
  {
    name: 'an Uzbek company whose number stands nowhere',
    of: { country: 'UZ', entityType: 'legal-entity', requests: EMAIL },
    lacks: { numberShown: false, numberSaid: false },
    want: ['registration-number'],
  },
  {
    name: 'a person needs no authority and no registration',
    of: { country: 'UZ', entityType: 'individual', requests: EMAIL },
    lacks: { numberShown: false, authority: false, businessName: false },
    want: [],
  },
  {
    name: 'a Kenyan sole proprietor needs the business name',
    of: { country: 'KE', entityType: 'sole-proprietor', requests: EMAIL },
    lacks: { businessName: false, selfie: false },
    want: ['selfie', 'registration-document'],
  },
  {
    name: 'switching 2FA off needs no address',
    of: { country: 'KZ', entityType: 'sole-proprietor', requests: TWO_FACTORS },
    lacks: { newEmail: false, accountNumber: false },
    want: ['account-number'],
  },
  {
    name: 'while country and entity type are open only what everybody sends is asked for',
    of: { country: 'KE', entityType: 'legal-entity', requests: EMAIL },
    lacks: { application: false, numberShown: false, authority: false, country: false, entityType: false },
    want: ['application', 'country', 'entity-type'],
  },
]

describe('what a clerk would still ask for', () => {
  it.each(TABLE)('$name', ({ of, lacks, want }) => {
    expect(lacking(of, { ...ALL, ...lacks })).toEqual(want)
  })

  it('is nothing where everything was given, and an application where nothing was', () => {
    for (const country of ['KZ', 'UZ', 'KE'] as const) {
      for (const entityType of Object.keys(DEMANDS[country]) as EntityType[]) {
        expect(lacking({ country, entityType, requests: EMAIL }, ALL)).toEqual([])
        expect(lacking({ country, entityType, requests: EMAIL }, { ...ALL, application: false })).toEqual([
          'application',
        ])
      }
    }
  })
})

const options = { seed: 3, count: 400, set: 'tuning' } as const
const plans = dealCases(options, STORIES)

describe('dealt cases', () => {
  it('have shares that make a hundred, and come in them', () => {
    expect(FOLLOW_UPS.reduce((sum, { share }) => sum + share, 0)).toBe(10)
    expect(STORIES.reduce((sum, { share }) => sum + share, 0)).toBe(100)
    for (const story of STORIES)
      expect(plans.filter((plan) => plan.story.name === story.name).length, story.name).toBe(4 * story.share)
  })

  it('of a longer corpus begin with those of a shorter one', () => {
    expect(dealCases({ ...options, count: 40 }, STORIES)).toEqual(plans.slice(0, 40))
  })

  it('bring every country with every entity type', () => {
    const pairs = new Set(plans.map(({ country, entityType }) => `${country} ${entityType}`))
    expect(pairs.size).toBe(9)
  })

  it('are sent on a day on which no paper but those meant to is from the future', () => {
    for (const plan of plans) {
      const { scene, today } = draftOf(plan)
      expect(scene.appliedOn <= today && scene.empoweredOn <= today, plan.story.name).toBe(true)
    }
  })
})

describe('written cases', () => {
  const wordings = wordingsOf('check')
  const planOf = (story: string, index = 0) => {
    const plan = plans.filter((each) => each.story.name === story)[index]
    if (!plan) throw new Error(`no ${story} was dealt`)
    return plan
  }

  it.each(['no-selfie', 'expired-power', 'out-of-office'])(
    'are the same bytes for the same seed: %s',
    async (story) => {
      const [first, second] = [
        await makeCase(planOf(story), wordings, 'text'),
        await makeCase(planOf(story), wordings, 'text'),
      ]
      expect(second.label).toEqual(first.label)
      expect(second.mails).toEqual(first.mails)
    },
  )

  it.each([
    { second: 'in-reply', want: { outcome: 'complete', missing: [] } },
    { second: 'from-elsewhere', want: { outcome: 'incomplete' } },
  ])('of two mails are labelled with what is true after both: $second', async ({ second, want }) => {
    const plan = dealCases({ ...options, count: 10 }, FOLLOW_UPS).find((each) => each.story.second === second)
    if (!plan) throw new Error(`no ${second} was dealt`)
    const { label, mails } = await makeCase(plan, wordings, 'text')
    expect(label.truth).toMatchObject(want)
    const [first, later] = await Promise.all(mails.map((mail) => parse(mail)))
    expect(first?.messageId).not.toBe(later?.messageId)
    expect(first?.sender === later?.sender).toBe(second === 'in-reply')
  })

  it.each([
    { story: 'no-certificate', want: { outcome: 'incomplete', missing: ['registration-document'] } },
    { story: 'undated-power', want: { outcome: 'review', flags: ['power-of-attorney-undated'] } },
    { story: 'blank-address', want: { outcome: 'incomplete', missing: ['new-email'] } },
    { story: 'bill', want: { outcome: 'none', missing: [] } },
  ])('are labelled with what is true of them: $story', async ({ story, want }) => {
    const { label, mails } = await makeCase(planOf(story), wordings, 'text')
    expect(label.truth).toMatchObject(want)
    expect((await parse(mails[0] as Buffer)).sender).toMatch(/@.+\.example$/)
  })
})
