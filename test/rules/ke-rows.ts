import type { CaseDocument } from '../../cases/document.ts'
import { BN, changed, having, OWNERS, TRADE } from './owners.ts'
import { facts, fieldsOf, paper, type Row, without, withoutNumber } from './papers.ts'

const company = OWNERS.KE['legal-entity']
const trader = OWNERS.KE['sole-proprietor']
const individual = OWNERS.KE.individual
const PIN = 'P012345678Z'
const OTHER_PIN = 'P876543210X'
const STRANGER = { signatoryName: 'Grace Njeri Wanjiru' }

const pinCertificate = (number: string, name: string): CaseDocument =>
  paper('tax-certificate', { registrationNumber: number, organisationName: name })
const toDisable = (each: CaseDocument): CaseDocument => ({
  ...without(each, 'newEmail'),
  requests: ['disable-2fa'],
})

/** Kenya. */
export const KE_ROWS: readonly Row[] = [
  {
    name: 'KE: initials that fit two brothers, the certificate of one and the card of the other',
    facts: facts(
      changed(trader, {
        application: having({ signatoryName: 'J. K. Odero' }),
        registration: having({ signatoryName: 'John Kamau Odero' }),
        identity: having({ signatoryName: 'James Kiprono Odero' }),
      }),
    ),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'KE: a company without its certificate',
    facts: facts(changed(company, { registration: null })),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'KE: a KRA PIN certificate will do in its place',
    facts: facts([
      ...changed(company, { registration: null, application: having({ registrationNumber: PIN }) }),
      pinCertificate(PIN, 'Jumbo Limited'),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: the PIN in the application and the company number on the certificate are no contradiction',
    facts: facts(changed(company, { application: having({ registrationNumber: PIN }) })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a PIN certificate of another company beside the certificate of its own',
    facts: facts([...company.papers(), pinCertificate(PIN, 'Safari Holdings Limited')]),
    want: { outcome: 'review', flags: ['organisation-mismatch'] },
  },
  {
    name: 'KE: two PINs',
    facts: facts([
      ...changed(company, { registration: null, application: having({ registrationNumber: PIN }) }),
      pinCertificate(OTHER_PIN, 'Jumbo Limited'),
    ]),
    want: { outcome: 'review', flags: ['registration-number-mismatch'] },
  },
  {
    name: 'KE: two company numbers',
    facts: facts(changed(company, { application: having({ registrationNumber: 'PVT-ZZ12CD34' }) })),
    want: { outcome: 'review', flags: ['registration-number-mismatch'] },
  },
  {
    name: 'KE: a number that was hardly read on the certificate',
    facts: facts(
      changed(company, {
        application: withoutNumber,
        registration: having({ registrationNumber: ['PVT-AB12CD34', 0.4] }),
      }),
    ),
    want: { outcome: 'review' },
  },
  {
    name: 'KE: a company without any number',
    facts: facts(changed(company, { registration: null, application: withoutNumber })),
    want: { outcome: 'incomplete', missing: ['registration-number'] },
  },
  {
    name: 'KE: the director’s own PIN is not the company’s',
    facts: facts([
      ...changed(company, { registration: null }),
      pinCertificate('A012345678Z', 'Peter Kamau Mwangi'),
    ]),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'KE: a company without authority',
    facts: facts(changed(company, { appointment: null })),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'KE: a company that wants two-step authentication off',
    facts: facts(changed(company, { application: toDisable })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a company without an account number',
    facts: facts(changed(company, { application: (each) => without(each, 'accountNumber') })),
    want: { outcome: 'incomplete', missing: ['account-number'] },
  },
  {
    name: 'KE: a certificate of another company',
    facts: facts(
      changed(company, {
        registration: having({ registrationNumber: 'PVT-ZZ12CD34', organisationName: 'Other Limited' }),
        application: withoutNumber,
      }),
    ),
    want: { outcome: 'review', flags: ['organisation-mismatch'] },
  },
  {
    name: 'KE: a sole proprietor without the certificate of the business name',
    facts: facts(changed(trader, { registration: null })),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'KE: a PIN certificate is no certificate of a business name',
    facts: facts([...changed(trader, { registration: null }), pinCertificate('A012345678Z', TRADE)]),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'KE: a business name of the old register has plain digits',
    facts: facts(
      changed(trader, {
        application: having({ registrationNumber: '222831' }),
        registration: having({ registrationNumber: '222831' }),
      }),
    ),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a business name only by its certificate',
    facts: facts(changed(trader, { application: withoutNumber })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a certificate of another business name',
    facts: facts(changed(trader, { registration: having({ registrationNumber: 'BN-Y9ZYXW87' }) })),
    want: { outcome: 'review', flags: ['registration-number-mismatch'] },
  },
  {
    name: 'KE: a sole proprietor without an ID',
    facts: facts(changed(trader, { identity: null })),
    want: { outcome: 'incomplete', missing: ['identity'] },
  },
  {
    name: 'KE: a sole proprietor without a photo',
    facts: facts(changed(trader, { selfie: null })),
    want: { outcome: 'incomplete', missing: ['selfie'] },
  },
  {
    name: 'KE: a sole proprietor with the ID of somebody else',
    facts: facts(changed(trader, { identity: having({ signatoryName: 'WANJIRU GRACE NJERI' }) })),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'KE: the certificate of a business name of somebody else than who signs and shows an ID',
    facts: facts(changed(trader, { application: having(STRANGER), identity: having(STRANGER) })),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'KE: a certificate of a business name that names nobody says not whose it is',
    facts: facts(changed(trader, { registration: (each) => without(each, 'signatoryName') })),
    want: { outcome: 'review' },
  },
  {
    name: 'KE: one of two partners of a business name signs',
    facts: facts(
      changed(trader, {
        registration: (each) => ({ ...each, fields: [...each.fields, ...fieldsOf(STRANGER)] }),
      }),
    ),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a sole proprietor who signs as such, without a number anywhere',
    facts: facts(
      changed(trader, {
        application: (each) => withoutNumber(having({ signatoryRole: 'Proprietor' })(each)),
        registration: null,
      }),
      { countryHints: [{ country: 'KE', sign: 'phone' }] },
    ),
    want: { outcome: 'incomplete', missing: ['registration-document'] },
  },
  {
    name: 'KE: a sole proprietor who wants two-step authentication off',
    facts: facts(changed(trader, { application: toDisable })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: an individual without an ID',
    facts: facts(changed(individual, { identity: null })),
    want: { outcome: 'incomplete', missing: ['identity'] },
  },
  {
    name: 'KE: an individual without a photo',
    facts: facts(changed(individual, { selfie: null })),
    want: { outcome: 'incomplete', missing: ['selfie'] },
  },
  {
    name: 'KE: an old national ID has no last day',
    facts: facts(changed(individual, { identity: (card) => without(card, 'validUntil') })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: an expired passport',
    facts: facts(changed(individual, { identity: having({ validUntil: '2024-01-01' }) })),
    want: { outcome: 'review', flags: ['identity-expired'] },
  },
  {
    name: 'KE: an individual without a PIN, known to be in Kenya by the phone',
    facts: facts(changed(individual, { application: withoutNumber }), {
      countryHints: [{ country: 'KE', sign: 'phone' }],
    }),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: an individual who sends two applications that differ',
    facts: facts([
      ...individual.papers(),
      having({ newEmail: 'thief@elsewhere.example' })(individual.papers()[0] as CaseDocument),
    ]),
    want: { outcome: 'review', flags: ['several-applications', 'new-email-conflict'] },
  },
  {
    name: 'KE: nothing but a mail in Swahili: only the kind of owner is open',
    facts: facts([], { language: 'sw', requests: ['change-email'] }),
    want: { outcome: 'incomplete', missing: ['entity-type', 'application', 'account-number', 'new-email'] },
  },
  {
    name: 'KE: an individual with a PIN certificate in their own name',
    facts: facts([...individual.papers(), pinCertificate('A012345678Z', 'PETER KAMAU MWANGI')]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a business name in the mail and nothing else: its owner is asked for what a proprietor sends',
    facts: facts([], { requests: ['disable-2fa'], values: { registrationNumber: BN } }),
    want: {
      outcome: 'incomplete',
      missing: ['application', 'identity', 'selfie', 'account-number', 'registration-document'],
    },
  },
]
