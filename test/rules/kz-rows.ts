import type { CaseDocument } from '../../cases/document.ts'
import { changed, having, OWNERS } from './owners.ts'
import {
  application,
  appointment,
  facts,
  HEAD,
  paper,
  type Row,
  registration,
  without,
  withoutNumber,
} from './papers.ts'

const trader = OWNERS.KZ['sole-proprietor']
const individual = OWNERS.KZ.individual
const JOINT = '250160111113'

/** Sole proprietors and individuals of Kazakhstan; its legal entities have tables of their own. */
export const KZ_ROWS: readonly Row[] = [
  {
    name: 'KZ: a sole proprietor without an identity document: the IIN is only stated, and one thing is asked for',
    facts: facts(changed(trader, { identity: null })),
    want: { outcome: 'incomplete', missing: ['identity'] },
  },
  {
    name: 'KZ: a sole proprietor without a photo',
    facts: facts(changed(trader, { selfie: null })),
    want: { outcome: 'incomplete', missing: ['selfie'] },
  },
  {
    name: 'KZ: a joint sole proprietorship has a BIN, shown by its certificate',
    facts: facts([
      ...changed(trader, { application: having({ registrationNumber: JOINT }), identity: withoutNumber }),
      paper('registration', {
        registrationNumber: JOINT,
        organisationName: 'ИП «Рассвет»',
        signatoryName: HEAD,
      }),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KZ: a notice of the sole proprietorship may come too',
    facts: facts([
      ...trader.papers(),
      paper('registration', { registrationNumber: '850703300127', organisationName: 'ИП «Рассвет»' }),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KZ: a notice that names the trade by its owner, whose IIN it is',
    facts: facts([
      ...trader.papers(),
      paper('registration', { registrationNumber: '850703300127', organisationName: 'ИП Ахметжанов Т. Е.' }),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KZ: a notice of another trade with another IIN',
    facts: facts([
      ...trader.papers(),
      paper('registration', { registrationNumber: '991231450016', organisationName: 'ИП «Закат»' }),
    ]),
    want: { outcome: 'review', flags: ['registration-number-mismatch', 'organisation-mismatch'] },
  },
  {
    name: 'KZ: the identity card of somebody else',
    facts: facts(changed(individual, { identity: having({ signatoryName: 'Литвиненко Павел Андреевич' }) })),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'KZ: another IIN on the card than in the application',
    facts: facts(
      changed(individual, {
        identity: having({ registrationNumber: '991231450016', birthDate: '1999-12-31' }),
      }),
    ),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'KZ: a birth date that is not the one in the IIN',
    facts: facts(changed(individual, { identity: having({ birthDate: '1985-07-08' }) })),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'KZ: a birth date that was hardly read says nothing',
    facts: facts(changed(individual, { identity: having({ birthDate: ['1985-07-08', 0.4] }) })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KZ: the certificate of a joint proprietorship of somebody else than who signs and shows a card',
    facts: facts([
      ...changed(trader, { application: having({ registrationNumber: JOINT }), identity: withoutNumber }),
      paper('registration', {
        registrationNumber: JOINT,
        organisationName: 'ИП «Рассвет»',
        signatoryName: 'Цой Елена Сергеевна',
      }),
    ]),
    want: { outcome: 'review', flags: ['identity-mismatch'] },
  },
  {
    name: 'KZ: a sole proprietor beside a power of attorney: who signs may be the attorney',
    facts: facts([
      ...trader.papers(),
      paper('power-of-attorney', { signatoryName: HEAD, grantorName: 'Цой Елена Сергеевна' }),
    ]),
    want: { outcome: 'review' },
  },
  {
    name: 'KZ: an expired card',
    facts: facts(changed(individual, { identity: having({ validUntil: '2026-03-01' }) })),
    want: { outcome: 'review', flags: ['identity-expired'] },
  },
  {
    name: 'KZ: an expired card beside a passport that is valid',
    facts: facts([
      ...individual.papers(),
      paper('identity', { signatoryName: HEAD, documentNumber: 'N00000001', validUntil: '2020-01-01' }),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KZ: a last day that was hardly read',
    facts: facts(changed(individual, { identity: having({ validUntil: ['2026-03-01', 0.4] }) })),
    want: { outcome: 'review' },
  },
  {
    name: 'KZ: names in two languages that cannot be told to be one, with one number',
    facts: facts(
      changed(individual, {
        application: having({ signatoryName: 'У. М. Искаков' }),
        identity: having({ signatoryName: 'ЫСҚАҚОВ ӨМІРЗАҚ' }),
      }),
    ),
    want: { outcome: 'complete' },
  },
  {
    name: 'KZ: the same without the number in the application',
    facts: facts(
      changed(individual, {
        application: (each) => withoutNumber(having({ signatoryName: 'У. М. Искаков' })(each)),
        identity: having({ signatoryName: 'ЫСҚАҚОВ ӨМІРЗАҚ' }),
      }),
    ),
    want: { outcome: 'review' },
  },
  {
    name: 'KZ: a company whose name stands in the application alone, with the card and the photo of a person',
    facts: facts(changed(individual, { application: having({ organisationName: ['ТОО «Облако»', 0.85] }) })),
    want: { outcome: 'review' },
  },
  {
    name: 'KZ: the provider to whom an individual writes is not the applicant',
    facts: facts(changed(individual, { application: having({ organisationName: 'ТОО «Example Cloud»' }) })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KZ: a BIN with one wrong digit that looks like an IIN',
    facts: facts([
      application({ registrationNumber: ['170320980069', 0.3] }),
      registration({ registrationNumber: ['170320980069', 0.3] }),
      appointment(),
    ]),
    want: { outcome: 'review', flags: ['invalid-check-digit'] },
  },
  {
    name: 'KZ: no application yet, and the mail states the new address: only the application is asked for',
    facts: facts([registration()], {
      requests: ['change-email'],
      values: { newEmail: 'new@firm.example', accountNumber: '123456' },
    }),
    want: { outcome: 'incomplete', missing: ['application', 'authority'] },
  },
  {
    name: 'KZ: a card whose name was not read',
    facts: facts(changed(individual, { identity: (card) => without(card, 'signatoryName') })),
    want: { outcome: 'review' },
  },
  {
    name: 'KZ: an application that nobody signed',
    facts: facts(changed(individual, { application: (each) => without(each, 'signatoryName') })),
    want: { outcome: 'incomplete', missing: ['entity-type'] },
  },
  {
    name: 'KZ: two pictures of one card: one of them may be the photo with its holder',
    facts: facts([
      ...changed(individual, { selfie: null }),
      { ...(individual.papers()[1] as CaseDocument), attachmentId: 'photo' },
    ]),
    want: { outcome: 'review' },
  },
  {
    name: 'KZ: a photo that nobody could tell may be the one that is missing',
    facts: facts([...changed(individual, { selfie: null }), paper('other', {}, { confidence: 0.3 })]),
    want: { outcome: 'review' },
  },
  {
    name: 'KZ: a locked file where the card is missing',
    facts: facts(
      changed(individual, { identity: null }),
      {},
      {
        unreadable: [{ attachmentId: 'x', name: 'id.pdf', reason: 'password' }],
      },
    ),
    want: { outcome: 'review', missing: ['identity'], flags: ['password-protected'] },
  },
]
