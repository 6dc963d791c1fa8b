import type { CaseDocument } from '../../cases/document.ts'
import {
  application,
  appointment,
  BIN,
  COMPLETE,
  facts,
  fieldsOf,
  OTHER_BIN,
  paper,
  type Row,
  registration,
  without,
  withoutNumber,
} from './papers.ts'

/** A paper with one more number on it, hardly read. */
const also = (each: CaseDocument, number: string): CaseDocument => ({
  ...each,
  fields: [...each.fields, ...fieldsOf({ registrationNumber: [number, 0.3] })],
})

/** What must be there, and what must agree. */
export const PAPER_ROWS: readonly Row[] = [
  {
    name: 'nothing but the wish and a name with a Kazakh legal form',
    facts: facts([], { requests: ['change-email'], values: { organisationName: 'ТОО «Фирма»' } }),
    want: {
      outcome: 'incomplete',
      missing: ['application', 'registration-number', 'authority', 'account-number', 'new-email'],
    },
  },
  {
    name: 'no wish at all: the new address is not asked for yet',
    facts: facts([], { values: { organisationName: 'ТОО «Фирма»' } }),
    want: {
      outcome: 'incomplete',
      missing: ['application', 'registration-number', 'authority', 'account-number', 'request'],
    },
  },
  {
    name: 'no authority, and a file that could not be read: it may be in there',
    facts: facts(
      [application(), registration()],
      {},
      { unreadable: [{ attachmentId: 'x', name: 'x.jpg', reason: 'too-dark' }] },
    ),
    want: { outcome: 'review', missing: ['authority'], flags: ['unreadable-document'] },
  },
  {
    name: 'our template sent back as it was, before the application that was filled in',
    facts: facts([paper('application', {}, { attachmentId: 'blank' }), ...COMPLETE]),
    want: { outcome: 'complete' },
  },
  {
    name: 'a certificate of the day after tomorrow',
    facts: facts([application(), registration({ documentDate: '2026-03-04' }), appointment()]),
    want: { outcome: 'review' },
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
    name: 'a certificate that names somebody else by a number hardly read',
    facts: facts([application(), also(registration(), '990940005678'), appointment()]),
    want: { outcome: 'complete' },
  },
  {
    name: 'a certificate that gives its own BIN once more with a wrong digit',
    facts: facts([application(), also(registration(), '250140111115'), appointment()]),
    want: { outcome: 'review', flags: ['invalid-check-digit'] },
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
    name: 'two account numbers',
    facts: facts(COMPLETE, { values: { accountNumber: '654321' } }),
    want: { outcome: 'review', flags: ['account-number-conflict'] },
  },
  {
    name: 'a number under the label of a contract may be no account number',
    facts: facts([application({ accountNumber: ['56769', 0.63] }), registration(), appointment()]),
    want: { outcome: 'review' },
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
]
