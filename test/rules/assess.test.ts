import { describe, expect, test } from 'vitest'
import type { CaseDocument, Field } from '../../cases/document.ts'
import type { MessageFacts } from '../../cases/message.ts'
import type { DocumentKind, FieldName, Request } from '../../cases/vocabulary.ts'
import { assess } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'

const BIN = '250140111114'
const OTHER_BIN = '250140444447'
const HEAD = 'Ахметжанов Тимур Ерланович'

type Values = Partial<Record<FieldName, string | readonly [string, number]>>

function fields(values: Values, page = 1): Field[] {
  return Object.entries(values).map(([name, given]) => {
    const [value, confidence] = typeof given === 'string' ? [given, 0.95] : given
    const scheme = name === 'registrationNumber' ? { scheme: schemeOf(value) } : {}
    return { name: name as FieldName, ...scheme, value, raw: value, page, box: [0, 0, 0.1, 0.1], confidence }
  })
}

function schemeOf(value: string): 'kz-bin' | 'kz-iin' | 'uz-stir' | 'ke-kra-pin' {
  if (/^[AP]/.test(value)) return 'ke-kra-pin'
  return value.length === 9 ? 'uz-stir' : Number(value[4]) > 3 ? 'kz-bin' : 'kz-iin'
}

function paper(kind: DocumentKind, values: Values, rest: Partial<CaseDocument> = {}): CaseDocument {
  return {
    kind,
    pages: [1],
    confidence: 0.98,
    cues: [kind],
    fields: fields(values),
    attachmentId: kind,
    name: `${kind}.pdf`,
    requests: [],
    ...rest,
  }
}

const application = (values: Values = {}, requests: Request[] = ['change-email']) =>
  paper(
    'application',
    {
      registrationNumber: BIN,
      accountNumber: '123456',
      newEmail: 'new@firm.example',
      signatoryName: HEAD,
      signatoryRole: 'Директор',
      organisationName: 'ТОО «Фирма»',
      ...values,
    },
    { requests },
  )
const registration = (values: Values = {}) =>
  paper('registration', { registrationNumber: BIN, organisationName: 'ТОО «Фирма»', ...values })
const appointment = (values: Values = {}) =>
  paper('appointment', { signatoryName: HEAD, documentDate: '2025-03-01', ...values })
const power = (values: Values = {}) =>
  paper('power-of-attorney', { signatoryName: 'Цой Елена Сергеевна', documentDate: '2025-09-01', ...values })
const byAttorney = { signatoryName: 'Цой Елена Сергеевна', signatoryRole: 'Главный бухгалтер' }

function facts(
  documents: CaseDocument[],
  message: Partial<MessageFacts> & { values?: Values } = {},
  rest: Partial<CaseFacts> = {},
): CaseFacts {
  const { values = {}, ...own } = message
  return {
    documents,
    unreadable: [],
    today: '2026-03-02',
    ...rest,
    message: {
      kind: 'application',
      requests: [],
      language: 'ru',
      fields: fields(values, 0),
      flags: [],
      references: [],
      ...own,
    },
  }
}

const COMPLETE = [application(), registration(), appointment()]

interface Row {
  readonly name: string
  readonly facts: CaseFacts
  readonly want: { outcome: string; missing?: string[]; flags?: string[] }
  readonly acceptStated?: string[]
}

const ROWS: Row[] = [
  { name: 'all there', facts: facts(COMPLETE), want: { outcome: 'complete' } },
  {
    name: 'nothing but the wish',
    facts: facts([], { requests: ['change-email'] }),
    want: {
      outcome: 'incomplete',
      missing: ['application', 'registration-number', 'authority', 'account-number', 'new-email'],
    },
  },
  {
    name: 'no wish at all: the new address is not asked for yet',
    facts: facts([]),
    want: {
      outcome: 'incomplete',
      missing: ['application', 'registration-number', 'authority', 'account-number', 'request'],
    },
  },
  {
    name: 'no certificate, BIN in the application',
    facts: facts([application(), appointment()]),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'the same where the operator accepts that',
    facts: facts([application(), appointment()]),
    acceptStated: ['KZ-LEGAL-02'],
    want: { outcome: 'complete' },
  },
  {
    name: 'a BIN only in the mail is not a signed one',
    facts: facts([application({ registrationNumber: [BIN, 0.3] }), appointment()], {
      values: { registrationNumber: BIN },
    }),
    acceptStated: ['KZ-LEGAL-02'],
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'BIN only in the body',
    facts: facts([application({ registrationNumber: ['', 0] }), appointment()].map(withoutNumber), {
      values: { registrationNumber: BIN },
    }),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'no BIN anywhere',
    facts: facts([application(), appointment()].map(withoutNumber)),
    want: { outcome: 'incomplete', missing: ['registration-number'] },
  },
  {
    name: 'two BINs',
    facts: facts([application({ registrationNumber: OTHER_BIN }), registration(), appointment()]),
    want: { outcome: 'review', flags: ['registration-number-mismatch'] },
  },
  {
    name: 'a BIN whose check digit is wrong on the certificate',
    facts: facts([
      withoutNumber(application()),
      registration({ registrationNumber: ['250140111115', 0.3] }),
      appointment(),
    ]),
    want: { outcome: 'review', flags: ['invalid-check-digit'] },
  },
  {
    name: 'no authority',
    facts: facts([application(), registration()]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'the head with a power of attorney for somebody else',
    facts: facts([application(), registration(), power()]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'somebody else with the appointment of the head',
    facts: facts([application(byAttorney), registration(), appointment()]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'somebody else with a power of attorney',
    facts: facts([application(byAttorney), registration(), power()]),
    want: { outcome: 'complete' },
  },
  {
    name: 'a power of attorney of one year, stated, expired',
    facts: facts([application(byAttorney), registration(), power({ validUntil: '2026-03-01' })]),
    want: { outcome: 'review', flags: ['power-of-attorney-expired'] },
  },
  {
    name: 'a power of attorney without a term lasts a year',
    facts: facts([application(byAttorney), registration(), power({ documentDate: '2025-03-01' })]),
    want: { outcome: 'review', flags: ['power-of-attorney-expired'] },
  },
  {
    name: 'a power of attorney for ten years ends after three',
    facts: facts([
      application(byAttorney),
      registration(),
      power({ documentDate: '2022-01-10', validUntil: '2032-01-10' }),
    ]),
    want: { outcome: 'review', flags: ['power-of-attorney-expired'] },
  },
  {
    name: 'a power of attorney without a date is void',
    facts: facts([
      application(byAttorney),
      registration(),
      paper('power-of-attorney', { signatoryName: 'Цой Елена Сергеевна' }),
    ]),
    want: { outcome: 'review', flags: ['power-of-attorney-undated'] },
  },
  {
    name: 'somebody else was appointed',
    facts: facts([
      application(),
      registration(),
      appointment({ signatoryName: 'Литвиненко Павел Андреевич' }),
    ]),
    want: { outcome: 'review', flags: ['signatory-mismatch'] },
  },
  {
    name: 'a name that was hardly read decides nothing',
    facts: facts([application(), registration(), appointment({ signatoryName: [HEAD, 0.4] })]),
    want: { outcome: 'review' },
  },
  {
    name: 'a deputy is not the head',
    facts: facts([
      application({ signatoryRole: 'Заместитель директора', signatoryName: 'Цой Елена Сергеевна' }),
      registration(),
      appointment(),
    ]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'two account numbers',
    facts: facts(COMPLETE, { values: { accountNumber: '654321' } }),
    want: { outcome: 'review', flags: ['account-number-conflict'] },
  },
  {
    name: 'two new addresses',
    facts: facts(COMPLETE, { values: { newEmail: 'thief@elsewhere.example' } }),
    want: { outcome: 'review', flags: ['new-email-conflict'] },
  },
  {
    name: 'a new address that only the mail gives',
    facts: facts([without(application(), 'newEmail'), registration(), appointment()], {
      values: { newEmail: 'new@firm.example' },
    }),
    want: { outcome: 'review' },
  },
  {
    name: 'the account number may stand in the mail',
    facts: facts([without(application(), 'accountNumber'), registration(), appointment()], {
      values: { accountNumber: '123456' },
    }),
    want: { outcome: 'complete' },
  },
  {
    name: 'disabling 2FA needs no new address',
    facts: facts([without(application({}, ['disable-2fa']), 'newEmail'), registration(), appointment()]),
    want: { outcome: 'complete' },
  },
  {
    name: 'both requests at once',
    facts: facts([application({}, ['change-email', 'disable-2fa']), registration(), appointment()]),
    want: { outcome: 'review', flags: ['both-requests'] },
  },
  {
    name: 'another organisation on the order',
    facts: facts([application(), registration(), appointment({ organisationName: 'ТОО «Чужая»' })]),
    want: { outcome: 'review', flags: ['organisation-mismatch'] },
  },
  {
    name: 'no authority, but a paper that was not recognised',
    facts: facts([application(), registration(), paper('other', {}, { confidence: 0.3 })]),
    want: { outcome: 'review' },
  },
  {
    name: 'no authority, and a paper known to be another',
    facts: facts([application(), registration(), paper('other', {}, { confidence: 0.9 })]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'a file that could not be read, all else there',
    facts: facts(COMPLETE, {}, { unreadable: [{ attachmentId: 'x', name: 'x.jpg', reason: 'too-dark' }] }),
    want: { outcome: 'review', flags: ['unreadable-document'] },
  },
  {
    name: 'a program among the files',
    facts: facts(COMPLETE, {}, { unreadable: [{ attachmentId: 'x', name: 'x.exe', reason: 'executable' }] }),
    want: { outcome: 'review', flags: ['executable-attachment'] },
  },
  {
    name: 'a message with somebody else’s Message-ID',
    facts: facts(COMPLETE, { flags: ['message-id-reused'] }),
    want: { outcome: 'review', flags: ['message-id-reused'] },
  },
  {
    name: 'an application that may be something else',
    facts: facts([{ ...application(), confidence: 0.4 }, registration(), appointment()]),
    want: { outcome: 'review' },
  },
  {
    name: 'a sole proprietor of Kazakhstan',
    facts: facts([application({ registrationNumber: '850703300127', organisationName: 'ИП Цой' })]),
    want: { outcome: 'review', flags: ['no-rules'] },
  },
  {
    name: 'a company of Uzbekistan',
    facts: facts([application({ registrationNumber: '200837914', organisationName: 'MChJ Firma' })]),
    want: { outcome: 'review', flags: ['no-rules'] },
  },
  {
    name: 'a company of Kenya',
    facts: facts([application({ registrationNumber: 'P051129820X', organisationName: 'Firm Limited' })]),
    want: { outcome: 'review', flags: ['no-rules'] },
  },
]

function without(document: CaseDocument, name: FieldName): CaseDocument {
  return { ...document, fields: document.fields.filter((field) => field.name !== name) }
}
function withoutNumber(document: CaseDocument): CaseDocument {
  return without(document, 'registrationNumber')
}

describe('the Kazakh legal entity', () => {
  test.each(ROWS)('$name', ({ facts: given, want, acceptStated = [] }) => {
    const { verdict } = assess(given, { acceptStated })
    expect({
      outcome: verdict.outcome,
      missing: verdict.missing,
      flags: verdict.flags.map(({ code }) => code),
    }).toEqual({
      missing: [],
      flags: [],
      ...want,
    })
  })

  test('each paper and each field is needed: taking one away is never complete', () => {
    for (const [index, document] of COMPLETE.entries()) {
      const others = COMPLETE.filter((_, at) => at !== index)
      expect(assess(facts(others), { acceptStated: [] }).verdict.outcome).not.toBe('complete')
      for (const field of document.fields.filter(
        ({ name }) => !['organisationName', 'documentDate', 'signatoryRole'].includes(name),
      )) {
        if (document.kind === 'application' && field.name === 'registrationNumber') continue
        const changed = COMPLETE.map((each) => (each === document ? without(each, field.name) : each))
        expect([field.name, assess(facts(changed), { acceptStated: [] }).verdict.outcome]).not.toEqual([
          field.name,
          'complete',
        ])
      }
    }
  })
})
