import { expect, test } from 'vitest'
import type { AccountRecord } from '../../cases/account-record.ts'
import type { CaseDocument } from '../../cases/document.ts'
import type { FlagCode } from '../../cases/flags.ts'
import { assess } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import { accountFlags, accountToAsk } from '../../rules/check-account-record.ts'
import type { Deduced } from '../../rules/deduce.ts'
import { application, BIN, COMPLETE, facts, HEAD, OTHER_BIN, paper, SETTINGS } from './papers.ts'

const BLANK: AccountRecord = {
  accountNumber: '123456',
  country: null,
  entityType: null,
  registrationNumber: null,
  organisation: null,
  ownerName: null,
  ownerEmails: [],
  submissionMethod: null,
}
const AGREEING: AccountRecord = {
  ...BLANK,
  country: 'KZ',
  entityType: 'legal-entity',
  registrationNumber: '250140 111114',
  organisation: 'Фирма ЖШС',
  ownerName: 'Somebody Else',
  ownerEmails: ['lost@firm.example'],
  submissionMethod: 'email',
}
const LEGAL: Deduced = {
  country: 'KZ',
  entityType: 'legal-entity',
  because: { country: 'number', entityType: 'number' },
  contradictions: { country: [], entityType: [] },
}
const PERSON: Deduced = {
  ...LEGAL,
  entityType: 'individual',
  because: { country: 'number', entityType: 'document' },
}

const of = (record: Partial<AccountRecord>, documents: readonly CaseDocument[] = COMPLETE): CaseFacts =>
  facts([...documents], {}, { account: { is: 'found', record: { ...BLANK, ...record } } })

const BROTHER = 'Ахметжанов Талгат Ерланович'
const withIdentity = (signatoryName: string) => [
  ...byPerson('Ахметжанов Т. Е.'),
  paper('identity', { signatoryName }),
]
const byPerson = (signatoryName: string) => [paper('application', { accountNumber: '123456', signatoryName })]

interface Row {
  readonly name: string
  readonly facts: CaseFacts
  readonly deduced?: Deduced
  readonly want: readonly FlagCode[]
}

const ROWS: readonly Row[] = [
  { name: 'a record that agrees, whoever sends', facts: of(AGREEING), want: [] },
  { name: 'a record that knows nothing', facts: of({}), want: [] },
  { name: 'no directory', facts: facts(COMPLETE), want: [] },
  { name: 'not asked', facts: facts(COMPLETE, {}, { account: { is: 'not-asked' } }), want: [] },
  {
    name: 'no such account',
    facts: facts(COMPLETE, {}, { account: { is: 'unknown' } }),
    want: ['account-unknown'],
  },
  {
    name: 'a directory that cannot be asked',
    facts: facts(COMPLETE, {}, { account: { is: 'unreachable' } }),
    want: ['account-directory-unreachable'],
  },
  {
    name: 'another BIN',
    facts: of({ registrationNumber: OTHER_BIN }),
    want: ['registration-number-mismatch'],
  },
  {
    name: 'a number that is none',
    facts: of({ registrationNumber: '250140111115' }),
    want: ['registration-number-mismatch'],
  },
  {
    name: 'a number of another country',
    facts: of({ registrationNumber: 'P051129820X' }),
    want: ['account-country-mismatch'],
  },
  {
    name: 'a number of another kind',
    facts: of({ registrationNumber: 'P051129820X' }, [application({ registrationNumber: 'PVT-AB12CD34' })]),
    deduced: { ...LEGAL, country: 'KE' },
    want: [],
  },
  {
    name: 'a number of a company where a person asks',
    facts: of({ registrationNumber: BIN }, byPerson(HEAD)),
    deduced: PERSON,
    want: ['account-entity-type-mismatch'],
  },
  {
    name: 'a number of a person where a company asks',
    facts: of({ registrationNumber: '850703300127' }),
    want: ['account-entity-type-mismatch'],
  },
  {
    name: 'an organisation, whatever it is, where a person asks',
    facts: of({ organisation: 'Фирма' }, byPerson(HEAD)),
    deduced: PERSON,
    want: ['account-entity-type-mismatch'],
  },
  {
    name: 'a company by its name where a sole proprietor asks',
    facts: of({ organisation: 'ТОО «Фирма»' }, byPerson(HEAD)),
    deduced: { ...PERSON, entityType: 'sole-proprietor' },
    want: ['account-entity-type-mismatch'],
  },
  {
    name: 'a number of a person where that person asks',
    facts: of({ registrationNumber: '850703300127' }, byPerson(HEAD)),
    deduced: PERSON,
    want: [],
  },
  {
    name: 'another BIN that was read doubtfully',
    facts: of({ registrationNumber: OTHER_BIN }, [application({ registrationNumber: [BIN, 0.3] })]),
    want: [],
  },
  {
    name: 'another organisation',
    facts: of({ organisation: 'ТОО «Другая»' }),
    want: ['organisation-mismatch'],
  },
  { name: 'the organisation in Latin letters', facts: of({ organisation: 'LLP Firma' }), want: [] },
  {
    name: 'a translated name over the same BIN',
    facts: of({ organisation: 'The Enterprise LLP', registrationNumber: BIN }),
    want: [],
  },
  {
    name: 'a translated name over nothing',
    facts: of({ organisation: 'The Enterprise LLP' }),
    want: ['organisation-mismatch'],
  },
  { name: 'another country', facts: of({ country: 'RU' }), want: ['account-country-mismatch'] },
  {
    name: 'another country than the language hints at',
    facts: of({ country: 'RU' }),
    deduced: { ...LEGAL, because: { country: 'language', entityType: 'number' } },
    want: [],
  },
  {
    name: 'another entity type',
    facts: of({ entityType: 'sole-proprietor', ownerName: HEAD }),
    want: ['account-entity-type-mismatch'],
  },
  {
    name: 'an entity type that was only taken from the record',
    facts: of({ entityType: 'individual', ownerName: HEAD }),
    deduced: { ...PERSON, because: { country: 'number', entityType: 'account-record' } },
    want: [],
  },
  {
    name: 'a person who signs as the owner, in other letters',
    facts: of({ ownerName: 'Akhmetzhanov Timur' }, byPerson('Ахметжанов Тимур')),
    deduced: PERSON,
    want: [],
  },
  {
    name: 'initials of the owner, and the passport of a brother',
    facts: of({ ownerName: HEAD }, withIdentity(BROTHER)),
    deduced: PERSON,
    want: ['identity-mismatch'],
  },
  {
    name: 'initials of the owner, and the owner’s passport',
    facts: of({ ownerName: HEAD }, withIdentity(HEAD)),
    deduced: PERSON,
    want: [],
  },
  {
    name: 'a person who is not the owner',
    facts: of({ ownerName: 'Petrov Ivan' }, byPerson('Ахметжанов Тимур')),
    deduced: PERSON,
    want: ['identity-mismatch'],
  },
  {
    name: 'a way of submitting that is not a mail',
    facts: of({ submissionMethod: 'notary' }),
    want: ['submission-method-mismatch'],
  },
  { name: 'papers by mail', facts: of({ submissionMethod: 'documents' }), want: [] },
]

test.each(ROWS)('$name', ({ facts: given, deduced = LEGAL, want }) => {
  expect(accountFlags(given, deduced).map(({ code }) => code)).toEqual(want)
})

test('a difference is shown with both sides, the record named as such', () => {
  const [flag] = accountFlags(of({ registrationNumber: OTHER_BIN }), LEGAL)
  expect(flag?.evidence.map(({ name, quote }) => [name, quote])).toEqual([
    ['application.pdf', BIN],
    ['registration.pdf', BIN],
    ['account record', OTHER_BIN],
  ])
})

test('an agreeing record leaves a whole set complete; any other answer but silence never does', () => {
  const outcome = (given: CaseFacts) => assess(given, SETTINGS).outcome
  expect(outcome(of(AGREEING))).toBe('complete')
  for (const { facts: given, deduced, want } of ROWS)
    if (want.length > 0 && !deduced) expect(outcome(given)).toBe('review')
})

test.each([
  { name: 'in the application', facts: facts(COMPLETE), want: '123456' },
  { name: 'in the mail alone', facts: facts([], { values: { accountNumber: '777777' } }), want: '777777' },
  { name: 'nowhere', facts: facts([]), want: null },
  { name: 'doubtful', facts: facts([application({ accountNumber: ['123456', 0.4] })]), want: null },
  { name: 'two of them', facts: facts(COMPLETE, { values: { accountNumber: '777777' } }), want: null },
])('the account that is asked for: $name', ({ facts: given, want }) => {
  expect(accountToAsk(given)).toBe(want)
})
