import { describe, expect, test } from 'vitest'
import { assess } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import {
  application,
  appointment,
  BIN,
  byAttorney,
  facts,
  HEAD,
  OTHER_BIN,
  paper,
  power,
  registration,
  without,
  withoutNumber,
} from './papers.ts'

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
    name: 'a certificate that has nothing in common with the application',
    facts: facts([without(withoutNumber(application()), 'organisationName'), registration(), appointment()]),
    want: { outcome: 'review' },
  },
  {
    name: 'an order that names no organisation',
    facts: facts([application(), registration(), without(appointment(), 'organisationName')]),
    want: { outcome: 'review' },
  },
  {
    name: 'the certificate names another head',
    facts: facts([application(), registration({ signatoryName: 'Законный Пётр Ильич' }), appointment()]),
    want: { outcome: 'review', flags: ['signatory-mismatch'] },
  },
  {
    name: 'a second order appoints somebody else',
    facts: facts([
      application(),
      registration(),
      appointment(),
      appointment({ signatoryName: 'Законный Пётр Ильич' }),
    ]),
    want: { outcome: 'review', flags: ['signatory-mismatch'] },
  },
  {
    name: 'an order of the day after tomorrow',
    facts: facts([application(), registration(), appointment({ documentDate: '2026-03-04' })]),
    want: { outcome: 'review' },
  },
  {
    name: 'an appointment whose term is over',
    facts: facts([application(), registration(), appointment({ validUntil: '2026-03-01' })]),
    want: { outcome: 'review' },
  },
  {
    name: 'the head of a department, appointed as such',
    facts: facts([
      application({ signatoryRole: 'Руководитель отдела продаж' }),
      registration(),
      appointment(),
    ]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'the director of a branch',
    facts: facts([
      application({ signatoryRole: 'Директор Алматинского филиала' }),
      registration(),
      appointment(),
    ]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'a director of one knows not what',
    facts: facts([application({ signatoryRole: 'Директор Центра' }), registration(), appointment()]),
    want: { outcome: 'review' },
  },
  {
    name: 'a power of attorney of which nobody can tell what it is for',
    facts: facts([application(byAttorney), registration(), { ...power(), confidence: 0.55 }]),
    want: { outcome: 'review' },
  },
  {
    name: 'a power of attorney whose date was hardly read',
    facts: facts([application(byAttorney), registration(), power({ documentDate: ['2025-09-01', 0.3] })]),
    want: { outcome: 'review' },
  },
  {
    name: 'an old power of attorney beside the new one',
    facts: facts([application(byAttorney), registration(), power({ documentDate: '2023-01-01' }), power()]),
    want: { outcome: 'complete' },
  },
  {
    name: 'two applications that differ',
    facts: facts([
      application(),
      application({ newEmail: 'thief@elsewhere.example' }),
      registration(),
      appointment(),
    ]),
    want: { outcome: 'review', flags: ['several-applications', 'new-email-conflict'] },
  },
  {
    name: 'the same application twice',
    facts: facts([application(), application(), registration(), appointment()]),
    want: { outcome: 'complete' },
  },
  {
    name: 'a wish that only the mail utters',
    facts: facts([application({}, []), registration(), appointment()], { requests: ['disable-2fa'] }),
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

describe('the Kazakh legal entity', () => {
  test.each(ROWS)('$name', ({ facts: given, want, acceptStated = [] }) => {
    const verdict = assess(given, { acceptStated })
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
      expect(assess(facts(others), { acceptStated: [] }).outcome).not.toBe('complete')
      for (const field of document.fields.filter(
        ({ name }) => !['organisationName', 'documentDate', 'signatoryRole'].includes(name),
      )) {
        if (document.kind === 'application' && field.name === 'registrationNumber') continue
        const changed = COMPLETE.map((each) => (each === document ? without(each, field.name) : each))
        expect([field.name, assess(facts(changed), { acceptStated: [] }).outcome]).not.toEqual([
          field.name,
          'complete',
        ])
      }
    }
  })
})
