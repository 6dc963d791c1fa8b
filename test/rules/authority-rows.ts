import {
  application,
  appointment,
  byAttorney,
  COMPLETE,
  facts,
  HEAD,
  paper,
  power,
  type Row,
  registration,
  without,
} from './papers.ts'

/** Who may sign, and by which paper. */
export const AUTHORITY_ROWS: readonly Row[] = [
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
    facts: facts([application(byAttorney), registration(), without(power(), 'documentDate')]),
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
    name: 'everything, and beside it a paper that may be an order of dismissal',
    facts: facts([application(), registration(), appointment(), { ...appointment(), confidence: 0.5 }]),
    want: { outcome: 'review' },
  },
  {
    name: 'everything, and beside it what may be a revoked power of attorney',
    facts: facts([application(), registration(), appointment(), { ...power(), confidence: 0.5 }]),
    want: { outcome: 'review' },
  },
  {
    name: 'no authority, and a paper that may be it',
    facts: facts([application(), registration(), paper('tax-certificate', {}, { confidence: 0.5 })]),
    want: { outcome: 'review' },
  },
  {
    name: 'no authority, and a paper known to be another',
    facts: facts([application(), registration(), paper('other', {}, { confidence: 0.9 })]),
    want: { outcome: 'incomplete', missing: ['authority'] },
  },
  {
    name: 'a message with somebody else’s Message-ID',
    facts: facts(COMPLETE, { flags: ['message-id-reused'] }),
    want: { outcome: 'review', flags: ['message-id-reused'] },
  },
  {
    name: 'a power of attorney that the attorney gave',
    facts: facts([application(byAttorney), registration(), power({ grantorName: byAttorney.signatoryName })]),
    want: { outcome: 'review', flags: ['grantor-mismatch'] },
  },
  {
    name: 'an order about the company of another certificate than that of the application',
    facts: facts([
      without(application(), 'organisationName'),
      without(registration(), 'organisationName'),
      paper('registration', { organisationName: 'ТОО «Чужая»' }),
      appointment({ organisationName: 'ТОО «Чужая»' }),
    ]),
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
    name: 'an appointment whose term was not read surely',
    facts: facts([application(), registration(), appointment({ validUntil: ['2027-03-01', 0.55] })]),
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
]
