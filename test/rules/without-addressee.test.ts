import { expect, test } from 'vitest'
import { assess } from '../../rules/assess.ts'
import { withoutAddressee } from '../../rules/without-addressee.ts'
import { application, appointment, BIN, facts, registration, SETTINGS } from './papers.ts'

test('the provider named in a paper, a mail or its subject is nobody who applies; another organisation stays', () => {
  const given = facts([application({ organisationName: 'ТОО «Example Cloud»' })], {
    values: { organisationName: 'Example Cloud LLP', accountNumber: '123456' },
  })
  const message = { ...given.message, subjectFields: given.message.fields }
  const left = withoutAddressee({ ...given, message }, ['Пример Облако', 'Example Cloud'])
  const named = [left.message.fields, left.message.subjectFields, left.documents[0]?.fields ?? []]
  expect(named.map((fields) => fields.some(({ name }) => name === 'organisationName'))).toEqual([
    false,
    false,
    false,
  ])
  expect(left.message.subjectFields.map(({ value }) => value)).toEqual(['123456'])
  const own = facts([application({ organisationName: 'ТОО «Фирма»' })])
  expect(withoutAddressee(own, ['Example Cloud'])).toEqual(own)
})

test('a firm that put the name of the provider into its own does not pass for another', () => {
  const organisationName = 'ТОО «Example Cloud Сервис»'
  const papers = [
    application(),
    registration({ organisationName }),
    appointment({ organisationName, registrationNumber: BIN }),
  ]
  const { outcome, flags } = assess(facts(papers), SETTINGS)
  expect([outcome, flags.map(({ code }) => code)]).toEqual(['review', ['organisation-mismatch']])
})
