import { expect, test } from 'vitest'
import { assess } from '../../rules/assess.ts'
import { application, COMPLETE, facts, OTHER_BIN, registration, SETTINGS, without } from './papers.ts'

const EMAIL = 'other@firm.example'

test.each([
  { name: 'the same again', superseded: [application()], want: [] },
  {
    name: 'an older one that left the address open',
    superseded: [without(application(), 'newEmail')],
    want: [],
  },
  {
    name: 'another account',
    superseded: [application({ accountNumber: '654321' })],
    want: ['account-number-conflict'],
  },
  { name: 'another address', superseded: [application({ newEmail: EMAIL })], want: ['new-email-conflict'] },
  {
    name: 'another organisation',
    superseded: [application({ registrationNumber: OTHER_BIN })],
    want: ['registration-number-mismatch'],
  },
  { name: 'another address, read unsurely', superseded: [application({ newEmail: [EMAIL, 0.5] })], want: [] },
  {
    name: 'two of them each say something else',
    superseded: [application({ newEmail: EMAIL }), application({ accountNumber: '654321' })],
    want: ['new-email-conflict', 'account-number-conflict'],
  },
  {
    name: 'a certificate that was another one says nothing',
    superseded: [registration({ registrationNumber: OTHER_BIN })],
    want: [],
  },
])('$name', ({ superseded, want }) => {
  const verdict = assess(facts(COMPLETE, {}, { superseded }), SETTINGS)
  expect(verdict.flags.map(({ code }) => code)).toEqual(want)
  expect(verdict.outcome).toBe(want.length > 0 ? 'review' : 'complete')
})

test('both papers are the evidence', () => {
  const old = { ...application({ newEmail: EMAIL }), name: 'old.pdf' }
  const verdict = assess(facts(COMPLETE, {}, { superseded: [old] }), SETTINGS)
  expect(verdict.flags[0]?.evidence.map(({ name, quote }) => [name, quote])).toEqual([
    ['old.pdf', EMAIL],
    ['application.pdf', 'new@firm.example'],
  ])
})
