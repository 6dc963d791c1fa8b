import type { CaseDocument } from '../../cases/document.ts'
import { changed, having, OWNERS } from './owners.ts'
import { facts, paper, type Row, without, withoutNumber } from './papers.ts'

const company = OWNERS.UZ['legal-entity']
const trader = OWNERS.UZ['sole-proprietor']
const individual = OWNERS.UZ.individual
const OTHER_STIR = '312345133'
const WRONG_STIR = '312345008'
const WRONG_PINFL = '30101850010006'
const PERSON_STIR = '412345676'

const toDisable = (paper: CaseDocument): CaseDocument => ({
  ...without(paper, 'newEmail'),
  requests: ['disable-2fa'],
})

/** Uzbekistan. */
export const UZ_ROWS: readonly Row[] = [
  {
    name: 'UZ: a company without its certificate',
    facts: facts(changed(company, { registration: null })),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'UZ: the same where the operator accepts a stated number',
    facts: facts(changed(company, { registration: null })),
    acceptStated: ['UZ-LEGAL-02'],
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: a company without any number',
    facts: facts(changed(company, { registration: null, application: withoutNumber })),
    want: { outcome: 'incomplete', missing: ['registration-number'] },
  },
  {
    name: 'UZ: a company without authority',
    facts: facts(changed(company, { appointment: null })),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'UZ: a company without an application',
    facts: facts(changed(company, { application: null }), { requests: ['change-email'] }),
    want: { outcome: 'incomplete', missing: ['application', 'account-number', 'new-email'] },
  },
  {
    name: 'UZ: a company that wants two-step authentication off needs no new address',
    facts: facts(changed(company, { application: toDisable })),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: two companies',
    facts: facts(changed(company, { application: having({ registrationNumber: OTHER_STIR }) })),
    want: { outcome: 'review', flags: ['registration-number-mismatch'] },
  },
  {
    name: 'UZ: a STIR that fails its check on the certificate warns',
    facts: facts(
      changed(company, {
        application: withoutNumber,
        registration: having({ registrationNumber: [WRONG_STIR, 0.3] }),
      }),
    ),
    want: { outcome: 'review', flags: ['invalid-check-digit'] },
  },
  {
    name: 'UZ: a STIR that fails its check everywhere is a number all the same',
    facts: facts(
      changed(company, {
        application: having({ registrationNumber: [WRONG_STIR, 0.3] }),
        registration: having({ registrationNumber: [WRONG_STIR, 0.3] }),
      }),
    ),
    want: { outcome: 'review', flags: ['invalid-check-digit'] },
  },
  {
    name: 'UZ: the wrong STIR in the application, the right one on the certificate',
    facts: facts(changed(company, { application: having({ registrationNumber: [WRONG_STIR, 0.3] }) })),
    want: { outcome: 'review', flags: ['invalid-check-digit'] },
  },
  {
    name: 'UZ: a stated STIR that fails its check: the certificate is asked for, and a person looks',
    facts: facts(
      changed(company, {
        registration: null,
        application: having({ registrationNumber: [WRONG_STIR, 0.3] }),
      }),
    ),
    want: { outcome: 'review', missing: ['registration-document'], flags: ['invalid-check-digit'] },
  },
  {
    name: 'UZ: the personal STIR of the director is not the company’s',
    facts: facts(changed(company, { registration: having({ registrationNumber: PERSON_STIR }) })),
    want: { outcome: 'review' },
  },
  {
    name: 'UZ: the director’s PINFL in the mail changes nothing',
    facts: facts(company.papers(), { values: { registrationNumber: '30101850010005' } }),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: a company with the Russian form ООО is one by its STIR',
    facts: facts(company.papers().map((paper) => having({ organisationName: 'ООО «Олтин водий»' })(paper))),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: a sole proprietor without a passport',
    facts: facts(changed(trader, { identity: null })),
    want: { outcome: 'incomplete', missing: ['identity'] },
  },
  {
    name: 'UZ: a sole proprietor without a photo',
    facts: facts(changed(trader, { selfie: null })),
    want: { outcome: 'incomplete', missing: ['selfie'] },
  },
  {
    name: 'UZ: a sole proprietor’s certificate may come too',
    facts: facts([
      ...trader.papers(),
      paper('registration', { registrationNumber: '30101850010005', organisationName: 'YaTT Karimov A.R.' }),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: a sole proprietor on older papers has a personal STIR',
    facts: facts(changed(trader, { application: having({ registrationNumber: PERSON_STIR }) })),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: a sole proprietor who wants two-step authentication off',
    facts: facts(changed(trader, { application: toDisable })),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: the passport of somebody else',
    facts: facts(changed(trader, { identity: having({ signatoryName: 'TOSHMATOV BOBUR' }) })),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'UZ: an individual without a passport',
    facts: facts(changed(individual, { identity: null })),
    want: { outcome: 'incomplete', missing: ['identity'] },
  },
  {
    name: 'UZ: an individual without a photo',
    facts: facts(changed(individual, { selfie: null })),
    want: { outcome: 'incomplete', missing: ['selfie'] },
  },
  {
    name: 'UZ: the PINFL need not stand in the application',
    facts: facts(changed(individual, { application: withoutNumber })),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: a PINFL in the application that fails its check',
    facts: facts(changed(individual, { application: having({ registrationNumber: [WRONG_PINFL, 0.3] }) })),
    want: { outcome: 'review', flags: ['invalid-check-digit'] },
  },
  {
    name: 'UZ: another PINFL in the passport than in the application',
    facts: facts(
      changed(individual, {
        identity: having({ registrationNumber: '43112991234568', birthDate: '1999-12-31' }),
      }),
    ),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'UZ: a birth date that is not the one in the PINFL',
    facts: facts(changed(individual, { identity: having({ birthDate: '1985-01-11' }) })),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'UZ: an expired passport',
    facts: facts(changed(individual, { identity: having({ validUntil: '2025-12-31' }) })),
    want: { outcome: 'review', flags: ['identity-expired'] },
  },
  {
    name: 'UZ: an individual who gives the account number in the mail alone',
    facts: facts(changed(individual, { application: (each) => without(each, 'accountNumber') }), {
      values: { accountNumber: '123456' },
    }),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: an individual who gives the new address in the mail alone',
    facts: facts(changed(individual, { application: (each) => without(each, 'newEmail') }), {
      values: { newEmail: 'new@firm.example' },
    }),
    want: { outcome: 'review' },
  },
  {
    name: 'UZ: a mail in Uzbek without any paper: only the kind of owner is open',
    facts: facts([], { language: 'uz-Latn', requests: ['disable-2fa'] }),
    want: { outcome: 'incomplete', missing: ['entity-type', 'application', 'account-number'] },
  },
]
