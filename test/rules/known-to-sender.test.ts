import { expect, test } from 'vitest'
import type { AccountAnswer, AccountRecord } from '../../cases/account-record.ts'
import type { ReceivedFile } from '../../cases/verdict.ts'
import { assess } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import { knownToSender } from '../../rules/known-to-sender.ts'
import { REPLY_LANGUAGES } from '../../templates/register.ts'
import { reply } from '../templates/reply.ts'
import { AUTHORITY_ROWS } from './authority-rows.ts'
import { OBSERVATION_ROWS } from './observation-rows.ts'
import { PAPER_ROWS } from './paper-rows.ts'
import { BIN, COMPLETE, facts, OTHER_BIN, SETTINGS } from './papers.ts'

const RECORD: AccountRecord = {
  accountNumber: '123456',
  country: 'KZ',
  entityType: 'legal-entity',
  registrationNumber: BIN,
  organisation: 'ТОО «Фирма»',
  ownerName: null,
  ownerEmails: ['owner@firm.example'],
  submissionMethod: null,
}
const MISMATCHING: AccountRecord = {
  ...RECORD,
  country: 'UZ',
  entityType: 'individual',
  registrationNumber: OTHER_BIN,
  organisation: 'ТОО «Другая»',
  ownerName: 'Петров Иван',
  ownerEmails: ['owner@f1rm.example'],
  submissionMethod: 'notary',
}
const ANSWERS: readonly AccountAnswer[] = [
  { is: 'found', record: RECORD },
  { is: 'found', record: MISMATCHING },
  { is: 'unknown' },
  { is: 'unreachable' },
  { is: 'not-asked' },
]
const ROWS = [...PAPER_ROWS, ...AUTHORITY_ROWS, ...OBSERVATION_ROWS]

function replies(given: CaseFacts): string {
  const verdict = assess(knownToSender(given), SETTINGS)
  const files = given.documents.map(({ attachmentId, name, kind }): ReceivedFile => {
    return { attachmentId, name, status: 'read', reason: null, kinds: [kind], earlier: null }
  })
  return JSON.stringify(REPLY_LANGUAGES.map((language) => reply(verdict, files, language)))
}

test.each(ROWS)('every reply is the same, byte for byte, whatever is known of the account: $name', (row) => {
  const want = replies({ ...row.facts, account: { is: 'off' } })
  for (const account of ANSWERS) expect(replies({ ...row.facts, account })).toBe(want)
})

test('that is not for want of a difference: staff get another verdict for each answer', () => {
  const flags = ANSWERS.map((account) =>
    assess(facts(COMPLETE, {}, { account }), SETTINGS)
      .flags.map(({ code }) => code)
      .join(),
  )
  expect(new Set(flags).size).toBe(4)
})

test('nor does a reply tell that another sender has sent the same file', () => {
  const reused = [{ attachmentId: 'registration', name: 'registration.pdf' }]
  const given = facts(COMPLETE, {}, { reused })
  expect(replies(given)).toBe(replies(facts(COMPLETE)))
  expect(assess(given, SETTINGS)).toMatchObject({
    outcome: 'review',
    flags: [{ code: 'document-reused', evidence: [{ name: 'registration.pdf' }] }],
  })
})
