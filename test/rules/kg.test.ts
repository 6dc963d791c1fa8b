import { expect, test } from 'vitest'
import type { CaseDocument } from '../../cases/document.ts'
import { COUNTRIES } from '../../cases/vocabulary.ts'
import { assess } from '../../rules/assess.ts'
import { rulebook } from '../../rules/rulebook.ts'
import { having } from './owners.ts'
import { application, appointment, facts, HEAD, paper, SETTINGS, withoutNumber } from './papers.ts'

const ON = { ...SETTINGS, rules: rulebook({ off: [], add: [], countries: ['KG'] }) }
const INN = '00103201510045'
const PERSONAL = '21507199012345'
const FIRM = 'ОсОО «Ала-Тоо»'

const applied = application({ registrationNumber: INN, organisationName: FIRM })
const certificate = paper('registration', { registrationNumber: INN, organisationName: FIRM })
const order = appointment({ organisationName: FIRM })
const values = { registrationNumber: PERSONAL, accountNumber: '123456', newEmail: 'new@firm.example' }
const letter = paper('application', { ...values, signatoryName: HEAD }, { requests: ['change-email'] })
const card = paper('identity', {
  registrationNumber: PERSONAL,
  signatoryName: HEAD,
  birthDate: '1990-07-15',
  validUntil: '2030-01-01',
})
const photo = paper('selfie', {}, { confidence: 0.45 })

/** As the reader gives numbers of Kyrgyzstan. */
function read(document: CaseDocument): CaseDocument {
  const fields = document.fields.map((field) =>
    field.scheme ? { ...field, scheme: 'kg-inn' as const } : field,
  )
  return { ...document, fields }
}

/** Kyrgyzstan, switched on: companies, sole proprietors, individuals. */
const ROWS = [
  { name: 'a company', papers: [applied, certificate, order], want: 'complete' },
  {
    name: 'a company without its certificate',
    papers: [applied, order],
    want: 'incomplete registration-document',
  },
  { name: 'a company without authority', papers: [applied, certificate], want: 'incomplete authority' },
  {
    name: 'by its form alone',
    papers: [withoutNumber(applied), order],
    want: 'incomplete registration-number',
  },
  {
    name: 'two companies',
    papers: [applied, having({ registrationNumber: '00204201610046' })(certificate), order],
    want: 'review registration-number-mismatch',
  },
  { name: 'an individual', papers: [letter, card, photo], want: 'complete' },
  { name: 'an individual without a photo', papers: [letter, card], want: 'incomplete selfie' },
  { name: 'an individual without a card', papers: [letter, photo], want: 'incomplete identity' },
  {
    name: 'a sole proprietor',
    papers: [having({ organisationName: 'ИП Асанов' })(letter), card, photo],
    want: 'complete',
  },
  {
    name: 'a birth date that is not the one in the INN',
    papers: [letter, having({ birthDate: '1990-07-16' })(card), photo],
    want: 'review identity-mismatch',
  },
  {
    name: 'an expired card',
    papers: [letter, having({ validUntil: '2020-01-01' })(card), photo],
    want: 'review identity-expired',
  },
]

test.each(ROWS)('$name', ({ papers, want }) => {
  const { country, outcome, missing, flags } = assess(
    facts(papers.map(read), { requests: ['change-email'] }),
    ON,
  )
  expect(country).toBe('KG')
  expect([outcome, ...missing, ...flags.map(({ code }) => code)].join(' ')).toBe(want)
})

test('off, it is recognised and goes to a person', () => {
  const verdict = assess(facts([applied, certificate, order].map(read)), SETTINGS)
  expect(verdict).toMatchObject({
    country: 'KG',
    outcome: 'review',
    flags: [{ code: 'no-rules' }],
    missing: [],
  })
})

test('all of it is assumed, and it alone is off by default', () => {
  expect(COUNTRIES.filter((country) => !rulebook()[country])).toEqual(['KG'])
  expect(ON.rules.KG?.requirements.filter(({ provenance }) => provenance !== 'assumed')).toEqual([])
})
