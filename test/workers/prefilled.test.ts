import { expect, test } from 'vitest'
import type { Prefilled } from '../../cases/blank.ts'
import { assess } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import type { HeldMessage } from '../../workers/held-message.ts'
import { prefilled } from '../../workers/prefilled.ts'
import { filledFor } from '../../workers/write-reply.ts'
import {
  appointment,
  BIN,
  facts,
  HEAD,
  OTHER_BIN,
  paper,
  power,
  registration,
  SETTINGS,
} from '../rules/papers.ts'

const IIN = '850312300121'
const PIN = 'P051129820X'

interface Row {
  readonly name: string
  readonly facts: CaseFacts
  readonly want: Partial<Prefilled>
}

const ROWS: readonly Row[] = [
  {
    name: 'all that papers and mail say surely',
    facts: facts([registration(), appointment({ signatoryRole: 'Директор' })], {
      requests: ['change-email'],
      values: { accountNumber: '123456', newEmail: 'new@firm.example' },
    }),
    want: {
      requests: ['change-email'],
      organisation: 'ТОО «Фирма»',
      registrationNumber: BIN,
      accountNumber: '123456',
      newEmail: 'new@firm.example',
      name: HEAD,
      post: 'Директор',
    },
  },
  {
    name: 'what was read with less than that is left to the owner',
    facts: facts(
      [registration({ organisationName: ['ТОО «Фирма»', 0.89], registrationNumber: [BIN, 0.8] })],
      {
        values: { accountNumber: ['123456', 0.85] },
      },
    ),
    want: {},
  },
  {
    name: 'a value that was put right is not sure',
    facts: facts([
      {
        ...registration(),
        fields: registration().fields.map((field) =>
          field.name === 'registrationNumber' ? { ...field, repaired: true as const } : field,
        ),
      },
    ]),
    want: { organisation: 'ТОО «Фирма»' },
  },
  {
    name: 'of two values none, however doubtful the other is',
    facts: facts(
      [registration(), appointment({ registrationNumber: OTHER_BIN, accountNumber: ['123457', 0.3] })],
      {
        values: { accountNumber: '123456' },
      },
    ),
    want: { organisation: 'ТОО «Фирма»', name: HEAD },
  },
  {
    name: 'the number of the head is not that of the organisation',
    facts: facts([appointment({ registrationNumber: IIN })], { values: { registrationNumber: BIN } }),
    want: { organisation: 'ТОО «Фирма»', registrationNumber: BIN, name: HEAD },
  },
  {
    name: 'whoever holds the power of attorney signs',
    facts: facts([registration(), appointment({ signatoryRole: 'Директор' }), power()]),
    want: { organisation: 'ТОО «Фирма»', registrationNumber: BIN, name: 'Цой Елена Сергеевна' },
  },
  {
    name: 'two attorneys: nobody knows who signs',
    facts: facts([power({ registrationNumber: BIN }), power({ signatoryName: 'Ким Олег Ильич' })]),
    want: { organisation: 'ТОО «Фирма»', registrationNumber: BIN },
  },
  {
    name: 'a payment order tells the account and nothing of its payee',
    facts: facts([
      registration(),
      paper('payment-order', {
        accountNumber: '123456',
        organisationName: 'ТОО «Банк»',
        registrationNumber: OTHER_BIN,
      }),
    ]),
    want: { organisation: 'ТОО «Фирма»', registrationNumber: BIN, accountNumber: '123456' },
  },
  {
    name: 'a person is named and numbered by the card',
    facts: facts([paper('identity', { registrationNumber: IIN, signatoryName: HEAD })], {
      owner: { countries: ['KZ'], entityTypes: ['individual'] },
    }),
    want: { registrationNumber: IIN, name: HEAD },
  },
  {
    name: 'of two numberings the first of the country',
    facts: facts([
      paper('registration', { registrationNumber: 'CPR/2014/475757', organisationName: 'Wind Limited' }),
      paper('tax-certificate', { registrationNumber: PIN, organisationName: 'Wind Limited' }),
    ]),
    want: { organisation: 'Wind Limited', registrationNumber: PIN },
  },
  {
    name: 'nothing of the record of the account',
    facts: facts(
      [],
      {},
      {
        account: {
          is: 'found',
          record: {
            accountNumber: '123456',
            country: 'KZ',
            entityType: 'legal-entity',
            registrationNumber: BIN,
            organisation: 'ТОО «Фирма»',
            ownerName: HEAD,
            ownerEmails: ['owner@firm.example'],
            submissionMethod: null,
          },
        },
      },
    ),
    want: {},
  },
  {
    name: 'while it is open whose the account is, no number: it may be anybody’s',
    facts: facts([], { values: { registrationNumber: IIN, accountNumber: '123456' } }),
    want: { accountNumber: '123456' },
  },
]

test.each(ROWS)('$name', ({ facts: given, want }) => {
  const { requests, ...filled } = prefilled(given, assess(given, SETTINGS))
  expect({ requests, ...filled }).toEqual({ requests: [], ...want })
})

test('nothing is filled in for a case with messages of several senders', () => {
  const given = facts([registration()], { requests: ['change-email'], values: { accountNumber: '123456' } })
  const verdictForSender = assess(given, SETTINGS)
  const assessed = { facts: given, verdictForSender }
  const from = (sender: string) => ({ message: { facts: { ...given.message, sender } } }) as HeldMessage
  const one = filledFor([from('a@firm.example'), from('a@firm.example')], assessed)
  expect(one).toMatchObject({ accountNumber: '123456', registrationNumber: BIN })
  expect(filledFor([from('a@firm.example'), from('b@firm.example')], assessed)).toEqual({ requests: [] })
})
