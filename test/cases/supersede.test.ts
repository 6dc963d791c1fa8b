import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../../cases/document.ts'
import { cameAgain, current, type Sent } from '../../cases/supersede.ts'
import {
  application,
  appointment,
  BIN,
  HEAD,
  OTHER_BIN,
  paper,
  power,
  registration,
} from '../rules/papers.ts'

let files = 0
/** Each line a message, each document a file of its own bytes. */
function sent(...messages: (CaseDocument | [CaseDocument, string])[][]): Sent[] {
  return messages.flatMap((documents, message) =>
    documents.map((each) => {
      const [document, bytes] = Array.isArray(each) ? each : [each, `file ${files++}`]
      return { document: { ...document, name: `${message}-${document.kind}` }, message, bytes }
    }),
  )
}

const unsure = { confidence: 0.5 }
const front = paper('identity', { signatoryName: HEAD, birthDate: '1980-01-01' })
const back = paper('identity', { documentNumber: '012345678', validUntil: '2031-01-01' })

const ROWS = [
  {
    name: 'papers of one message never stand for each other',
    sent: sent([application(), application({ accountNumber: '654321' })]),
    counts: ['0-application', '0-application'],
    superseded: [],
  },
  {
    name: 'a newer paper of the same kind that says as much stands for the older',
    sent: sent([application(), registration()], [application({ newEmail: 'other@firm.example' })]),
    counts: ['0-registration', '1-application'],
    superseded: ['0-application'],
  },
  {
    name: 'a blank that comes back filled in',
    sent: sent([paper('application', {})], [application()]),
    counts: ['1-application'],
    superseded: ['0-application'],
  },
  {
    name: 'one that says less stands beside',
    sent: sent(
      [application()],
      [paper('application', { accountNumber: '123456' }, { requests: ['change-email'] })],
    ),
    counts: ['0-application', '1-application'],
    superseded: [],
  },
  {
    name: 'one that asks for less stands beside',
    sent: sent([application({}, ['change-email', 'disable-2fa'])], [application({}, ['change-email'])]),
    counts: ['0-application', '1-application'],
    superseded: [],
  },
  {
    name: 'one of a doubtful kind stands beside',
    sent: sent([registration()], [{ ...registration(), ...unsure }]),
    counts: ['0-registration', '1-registration'],
    superseded: [],
  },
  {
    name: 'a doubtful one gives way to a sure one',
    sent: sent([{ ...registration({ registrationNumber: OTHER_BIN }), ...unsure }], [registration()]),
    counts: ['1-registration'],
    superseded: ['0-registration'],
  },
  {
    name: 'front and back of a card both stand, in two mails too',
    sent: sent([front], [back]),
    counts: ['0-identity', '1-identity'],
    superseded: [],
  },
  {
    name: 'a better picture of the same side',
    sent: sent([front, back], [front]),
    counts: ['0-identity', '1-identity'],
    superseded: ['0-identity'],
  },
  {
    name: 'the card of another person takes nothing away',
    sent: sent(
      [front],
      [paper('identity', { signatoryName: 'Цой Елена Сергеевна', birthDate: '1985-01-01' })],
    ),
    counts: ['0-identity', '1-identity'],
    superseded: [],
  },
  {
    name: 'a power for another person takes nothing away',
    sent: sent([power()], [power({ signatoryName: HEAD })]),
    counts: ['0-power-of-attorney', '1-power-of-attorney'],
    superseded: [],
  },
  {
    name: 'a newer power for the same person',
    sent: sent([power()], [power({ documentDate: '2026-02-01' })]),
    counts: ['1-power-of-attorney'],
    superseded: ['0-power-of-attorney'],
  },
  {
    name: 'an older order sent later takes nothing away',
    sent: sent([appointment()], [appointment({ documentDate: '2020-03-01' })]),
    counts: ['0-appointment', '1-appointment'],
    superseded: [],
  },
  {
    name: 'the very same file again counts once, and nothing is said',
    sent: sent([[registration(), 'same']], [[registration(), 'same']]),
    counts: ['1-registration'],
    superseded: [],
  },
  {
    name: 'the very same doubtful file again counts once',
    sent: sent([[{ ...registration(), ...unsure }, 'same']], [[{ ...registration(), ...unsure }, 'same']]),
    counts: ['1-registration'],
    superseded: [],
  },
  {
    name: 'two papers in one file, sent again, are still two',
    sent: sent(
      [
        [registration(), 'same'],
        [{ ...registration(), pages: [2] }, 'same'],
      ],
      [
        [registration(), 'same'],
        [{ ...registration(), pages: [2] }, 'same'],
      ],
    ),
    counts: ['1-registration', '1-registration'],
    superseded: [],
  },
  {
    name: 'a first thought sent again stands for the second',
    sent: sent(
      [[application(), 'first']],
      [application({ newEmail: 'other@firm.example' })],
      [[application(), 'first']],
    ),
    counts: ['2-application'],
    superseded: ['1-application'],
  },
  {
    name: 'selfies, other papers and unreadable ones stay',
    sent: sent(
      [paper('selfie', {}), paper('other', {}), paper('unreadable', {}), paper('payment-order', {})],
      [paper('selfie', {}), paper('other', {}), paper('unreadable', {}), paper('payment-order', {})],
    ),
    counts: [
      '0-selfie',
      '0-other',
      '0-unreadable',
      '0-payment-order',
      '1-selfie',
      '1-other',
      '1-unreadable',
      '1-payment-order',
    ],
    superseded: [],
  },
]

test.each(ROWS)('$name', ({ sent: given, counts, superseded }) => {
  const got = current(given)
  expect(got.documents.map(({ name }) => name)).toEqual(counts)
  expect(got.superseded.map(({ name }) => name)).toEqual(superseded)
})

describe('what could not be read', () => {
  test.each([
    {
      name: 'came as the missing paper',
      unreadable: 1,
      sent: sent([application()], [registration()]),
      want: true,
    },
    { name: 'did not come', unreadable: 1, sent: sent([application()], [application()]), want: false },
    { name: 'came half', unreadable: 2, sent: sent([application()], [registration()]), want: false },
    {
      name: 'came with more',
      unreadable: 1,
      sent: sent([application()], [registration({ registrationNumber: BIN }), appointment()]),
      want: true,
    },
    {
      name: 'came doubtful',
      unreadable: 1,
      sent: sent([application()], [{ ...registration(), ...unsure }]),
      want: false,
    },
    { name: 'came only before', unreadable: 1, sent: sent([application(), registration()]), want: false },
  ])('$name', ({ unreadable, sent: given, want }) => expect(cameAgain(0, unreadable, given)).toBe(want))
})
