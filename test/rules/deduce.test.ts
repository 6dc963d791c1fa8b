import { describe, expect, test } from 'vitest'
import type { AccountRecord } from '../../cases/account-record.ts'
import type { CaseDocument } from '../../cases/document.ts'
import type { MessageFacts } from '../../cases/message.ts'
import { assess } from '../../rules/assess.ts'
import { deduce } from '../../rules/deduce.ts'
import { BIN, facts, HEAD, paper, SETTINGS, type Values } from './papers.ts'

const said = (values: Values, more: Partial<MessageFacts> = {}) => facts([], { values, ...more })
const applied = (values: Values, ...others: CaseDocument[]) =>
  facts([paper('application', values), ...others])
const number = (registrationNumber: string) => said({ registrationNumber })
const named = (organisationName: string) => said({ organisationName })
const certificate = (owner: CaseDocument['owner']) => paper('registration', {}, owner ? { owner } : {})

const ROWS = [
  { name: 'a BIN', facts: number(BIN), want: 'KZ number, legal-entity number' },
  { name: 'a joint BIN', facts: number('250160111113'), want: 'KZ number, sole-proprietor number' },
  { name: 'an IIN tells the country alone', facts: number('850703300127'), want: 'KZ number, open' },
  { name: 'a STIR of a company', facts: number('312345007'), want: 'UZ number, legal-entity number' },
  { name: 'a STIR of a person', facts: number('412345676'), want: 'UZ number, open' },
  { name: 'a PINFL', facts: number('30101850010005'), want: 'UZ number, open' },
  { name: 'a PIN that begins with P', facts: number('P012345678Z'), want: 'KE number, legal-entity number' },
  { name: 'a PIN that begins with A', facts: number('A012345678Z'), want: 'KE number, open' },
  { name: 'a company number', facts: number('CPR/2014/12345'), want: 'KE number, legal-entity number' },
  { name: 'a business name', facts: number('BN-X1ABCD23'), want: 'KE number, sole-proprietor number' },
  { name: 'ТОО', facts: named('ТОО «Фирма»'), want: 'KZ legal-form, legal-entity legal-form' },
  { name: 'ЖШС', facts: named('«Фирма» ЖШС'), want: 'KZ legal-form, legal-entity legal-form' },
  { name: 'ЖК', facts: named('«Таң» ЖК'), want: 'KZ legal-form, sole-proprietor legal-form' },
  { name: 'MChJ', facts: named('Oltin Vodiy MChJ'), want: 'UZ legal-form, legal-entity legal-form' },
  { name: 'ЯТТ', facts: named('ЯТТ Каримов'), want: 'UZ legal-form, sole-proprietor legal-form' },
  { name: 'Limited', facts: named('Jumbo Traders Limited'), want: 'KE legal-form, legal-entity legal-form' },
  {
    name: 'ООО is used in several countries',
    facts: named('ООО «Фирма»'),
    want: 'open, legal-entity legal-form',
  },
  {
    name: 'АО is used in several countries',
    facts: named('АО «Фирма»'),
    want: 'open, legal-entity legal-form',
  },
  {
    name: 'ИП is used in several countries',
    facts: named('ИП Цой'),
    want: 'open, sole-proprietor legal-form',
  },
  {
    name: 'a Ltd within a Russian name',
    facts: named('ООО «Trade Ltd»'),
    want: 'open, legal-entity legal-form',
  },
  {
    name: 'an English partnership is no Limited',
    facts: named('Firma Limited Liability Partnership'),
    want: 'open, legal-entity legal-form',
  },
  {
    name: 'a form beside the number of a person',
    facts: applied({ registrationNumber: '850703300127', organisationName: 'ИП Цой' }),
    want: 'KZ number, sole-proprietor legal-form',
  },
  {
    name: 'the number of a company beats its head’s passport from elsewhere',
    facts: applied({ registrationNumber: BIN }, paper('identity', { registrationNumber: '30101850010005' })),
    want: 'KZ number, legal-entity number',
  },
  {
    name: 'a form beats the head’s number from elsewhere',
    facts: applied({ registrationNumber: '30101850010005', organisationName: 'ТОО «Фирма»' }),
    want: 'KZ legal-form, legal-entity legal-form',
  },
  {
    name: 'who signs as proprietor',
    facts: applied({ signatoryRole: 'Proprietor' }),
    want: 'open, sole-proprietor legal-form',
  },
  {
    name: 'a certificate says whose it is',
    facts: facts([certificate({ countries: ['UZ'], entityTypes: ['sole-proprietor'] })]),
    want: 'UZ document, sole-proprietor document',
  },
  {
    name: 'an order of appointment is an organisation’s',
    facts: facts([paper('appointment', {})]),
    want: 'open, legal-entity document',
  },
  {
    name: 'a director signs for an organisation',
    facts: applied({ signatoryRole: 'Директор', signatoryName: HEAD }),
    want: 'open, legal-entity document',
  },
  {
    name: 'who says what they are',
    facts: said({}, { owner: { countries: ['KZ'], entityTypes: ['individual'] } }),
    want: 'KZ statement, individual statement',
  },
  {
    name: 'who speaks of two countries says nothing',
    facts: said({}, { owner: { countries: ['KZ', 'UZ'], entityTypes: [] } }),
    want: 'open, open',
  },
  {
    name: 'the application says it',
    facts: facts([paper('application', {}, { owner: { countries: [], entityTypes: ['sole-proprietor'] } })]),
    want: 'open, sole-proprietor statement',
  },
  { name: 'Kazakh', facts: said({}, { language: 'kk' }), want: 'KZ language, open' },
  { name: 'Uzbek', facts: said({}, { language: 'uz-Cyrl' }), want: 'UZ language, open' },
  { name: 'Swahili', facts: said({}, { language: 'sw' }), want: 'KE language, open' },
  { name: 'English tells nothing', facts: said({}, { language: 'en' }), want: 'open, open' },
  {
    name: 'a telephone number',
    facts: said({}, { countryHints: [{ country: 'UZ', sign: 'phone' }] }),
    want: 'UZ phone, open',
  },
  {
    name: 'a domain',
    facts: said({}, { countryHints: [{ country: 'KE', sign: 'domain' }] }),
    want: 'KE domain, open',
  },
  {
    name: 'language and telephone number that differ',
    facts: said({}, { language: 'kk', countryHints: [{ country: 'UZ', sign: 'phone' }] }),
    want: 'open, open',
  },
  {
    name: 'a number beats language and telephone',
    facts: said(
      { registrationNumber: BIN },
      { language: 'sw', countryHints: [{ country: 'UZ', sign: 'phone' }] },
    ),
    want: 'KZ number, legal-entity number',
  },
  {
    name: 'a number that was hardly read beats the language',
    facts: said({ registrationNumber: [BIN, 0.3] }, { language: 'uz-Latn' }),
    want: 'KZ number, legal-entity number',
  },
  {
    name: 'somebody who applies in their own name and shows who they are',
    facts: applied({ signatoryName: HEAD }, paper('identity', {})),
    want: 'open, individual document',
  },
  {
    name: 'in their own name with a number of a person',
    facts: applied({ signatoryName: HEAD, registrationNumber: '850703300127' }),
    want: 'KZ number, individual document',
  },
  {
    name: 'in their own name, and nothing shows it',
    facts: applied({ signatoryName: HEAD }),
    want: 'open, open',
  },
  {
    name: 'in their own name, with an organisation without a form',
    facts: applied({ signatoryName: HEAD, organisationName: 'Jumbo' }, paper('identity', {})),
    want: 'open, open',
  },
  {
    name: 'an organisation beside who says to be a private person',
    facts: facts([paper('application', { organisationName: 'Jumbo' })], {
      owner: { countries: ['KE'], entityTypes: ['individual'] },
    }),
    want: 'KE statement, open',
  },
  {
    name: 'a power of attorney beside who says to be a private person',
    facts: facts([paper('power-of-attorney', {})], {
      owner: { countries: ['KE'], entityTypes: ['individual'] },
    }),
    want: 'KE statement, open',
  },
  {
    name: 'the plain digits of a trade beside the name of a company',
    facts: applied({ registrationNumber: '222831', organisationName: 'Jumbo Limited' }),
    want: 'KE number, open',
  },
  {
    name: 'two countries by numbers',
    facts: applied({ registrationNumber: BIN }, certificateOf('312345007')),
    want: 'open, legal-entity number',
  },
  { name: 'nothing at all', facts: facts([]), want: 'open, open' },
]

function certificateOf(registrationNumber: string): CaseDocument {
  return paper('registration', { registrationNumber })
}

describe('country and kind of owner, each with its sign', () => {
  test.each(ROWS)('$name', ({ facts: given, want }) => {
    const { country, entityType, because } = deduce(given)
    const say = (value: string | null, sign: string | null) => (value ? `${value} ${sign}` : 'open')
    expect(`${say(country, because.country)}, ${say(entityType, because.entityType)}`).toBe(want)
  })
})

const record: AccountRecord = {
  accountNumber: '123456',
  country: 'UZ',
  entityType: 'individual',
  registrationNumber: null,
  organisation: null,
  ownerName: null,
  ownerEmails: ['owner@firm.example'],
  submissionMethod: null,
}

describe('the account record', () => {
  const known = (sender: string, more: Partial<AccountRecord> = {}) =>
    facts([], { sender }, { account: { is: 'found', record: { ...record, ...more } } })

  test('tells when the owner is written to', () => {
    const verdict = assess(known('owner@firm.example'), SETTINGS)
    expect(verdict.because).toEqual({ country: 'account-record', entityType: 'account-record' })
    expect(verdict.missing).toContain('identity')
  })

  test('tells a stranger nothing: what is asked for is the same as without it', () => {
    const stranger = 'stranger@elsewhere.example'
    const without = assess(facts([], { sender: stranger }, { account: { is: 'unknown' } }), SETTINGS)
    expect(assess(known(stranger), SETTINGS).findings).toEqual(without.findings)
  })

  test('of a country that we have no rules for tells no country', () => {
    expect(deduce(known('owner@firm.example', { country: 'FR' })).country).toBeNull()
  })
})

describe('what is open', () => {
  test('is asked for, with what every country asks for', () => {
    const verdict = assess(facts([], { requests: ['change-email'] }), SETTINGS)
    expect(verdict.outcome).toBe('incomplete')
    expect(verdict.findings.map(({ code, status, reason }) => [code, status, reason])).toEqual([
      ['ALL-01', 'missing', 'open'],
      ['ALL-02', 'missing', 'open'],
      ['ALL-03', 'missing', 'not-sent'],
      ['ALL-04', 'missing', 'not-sent'],
      ['ALL-05', 'missing', 'not-sent'],
      ['ALL-06', 'met', null],
    ])
  })

  test('is for a person where an organisation is named by who says to be a private person', () => {
    const application = paper('application', { organisationName: 'Jumbo' })
    const owner = { countries: ['KE'], entityTypes: ['individual'] } as const
    const verdict = assess(facts([application], { owner }), SETTINGS)
    expect(verdict.outcome).toBe('review')
    expect(verdict.findings[0]).toMatchObject({ code: 'ALL-02', status: 'unclear', reason: 'open' })
    expect(verdict.missing).not.toContain('entity-type')
  })

  test('is for a person where numbers contradict each other', () => {
    const verdict = assess(applied({ registrationNumber: BIN }, certificateOf('312345007')), SETTINGS)
    expect(verdict.outcome).toBe('review')
    expect(verdict.missing).not.toContain('country')
    expect(verdict.findings[0]).toMatchObject({ code: 'ALL-01', status: 'unclear', reason: 'open' })
    expect(verdict.findings[0]?.evidence.map(({ quote }) => quote)).toEqual([BIN, '312345007'])
  })
})
