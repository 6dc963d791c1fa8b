import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../../cases/document.ts'
import { assess } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import { changed, having, OWNERS } from './owners.ts'
import {
  application,
  appointment,
  byAttorney,
  COMPLETE,
  facts,
  HEAD,
  paper,
  power,
  registration,
  SETTINGS,
  type Values,
  without,
} from './papers.ts'

interface ChainRow {
  readonly name: string
  readonly facts: CaseFacts
  readonly want: { outcome: string; reason?: string | null; flags?: string[] }
}

const OTHER = 'Законный Пётр Ильич'
const byPower = (values: Values, ...more: CaseDocument[]): CaseFacts =>
  facts([application(byAttorney), registration(), power(values), ...more])

/** Kazakhstan: who gave the power, for what and for how long; who is head today. */
const KZ_ROWS: readonly ChainRow[] = [
  {
    name: 'a power given by the head whom the order appoints',
    facts: byPower({ grantorName: 'Ахметжанов Т. Е.' }, appointment()),
    want: { outcome: 'complete' },
  },
  {
    name: 'a power given by somebody else than the head of the order',
    facts: byPower({ grantorName: OTHER }, appointment()),
    want: { outcome: 'review', reason: 'grantor-differs', flags: ['grantor-mismatch'] },
  },
  {
    name: 'a power given by somebody else than the head on the certificate',
    facts: facts([
      application(byAttorney),
      registration({ signatoryName: HEAD }),
      power({ grantorName: OTHER }),
    ]),
    want: { outcome: 'review', reason: 'grantor-differs', flags: ['grantor-mismatch'] },
  },
  {
    name: 'a power given by a former head: order and certificate disagree',
    facts: facts([
      application(byAttorney),
      registration({ signatoryName: OTHER }),
      power({ grantorName: HEAD }),
      appointment(),
    ]),
    want: { outcome: 'review', reason: 'grantor-differs', flags: ['grantor-mismatch'] },
  },
  {
    name: 'a giver whose name cannot be told from that of the head',
    facts: byPower({ grantorName: 'Ахметжанова Т. Е.' }, appointment({ signatoryName: 'Ахметжанов С. К.' })),
    want: { outcome: 'review', reason: 'grantor-differs', flags: ['grantor-mismatch'] },
  },
  {
    name: 'a power given by a head whose term of office is over',
    facts: byPower({ grantorName: HEAD }, appointment({ validUntil: '2026-01-31' })),
    want: { outcome: 'review', reason: 'doubtful' },
  },
  {
    name: 'a power given by the head on a certificate, which stays',
    facts: facts([
      application(byAttorney),
      registration({ signatoryName: HEAD, documentDate: '2012-05-01' }),
      power({ grantorName: HEAD }),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'a power that does not say who gave it, or not surely',
    facts: byPower({ grantorName: [OTHER, 0.5] }, appointment()),
    want: { outcome: 'complete' },
  },
  {
    name: 'nobody says who the head is',
    facts: byPower({ grantorName: OTHER }),
    want: { outcome: 'complete' },
  },
  {
    name: 'a general power',
    facts: byPower({ scope: 'general' }),
    want: { outcome: 'complete' },
  },
  {
    name: 'a power for the courts',
    facts: byPower({ scope: 'other' }),
    want: { outcome: 'review', reason: 'scope', flags: ['power-of-attorney-scope'] },
  },
  {
    name: 'a power of which nobody can tell what it is for',
    facts: facts([application(byAttorney), registration(), without(power(), 'scope')]),
    want: { outcome: 'review', reason: 'scope' },
  },
  {
    name: 'what it is for was hardly read',
    facts: byPower({ scope: ['account', 0.4] }),
    want: { outcome: 'review', reason: 'scope' },
  },
  {
    name: 'a power for the courts beside one for the account',
    facts: byPower({}, power({ scope: 'other' })),
    want: { outcome: 'complete' },
  },
  {
    name: 'an expired power of somebody who is not the head is first of all expired',
    facts: byPower({ grantorName: OTHER, validUntil: '2026-03-01' }, appointment()),
    want: { outcome: 'review', reason: 'expired', flags: ['power-of-attorney-expired'] },
  },
  {
    name: 'a power of tomorrow',
    facts: byPower({ documentDate: '2026-03-03' }),
    want: { outcome: 'review', reason: 'future-dated' },
  },
  {
    name: 'the last day of a power',
    facts: byPower({ validUntil: '2026-03-02' }),
    want: { outcome: 'complete' },
  },
  {
    name: 'the last day of a power without a term',
    facts: byPower({ documentDate: '2025-03-02' }),
    want: { outcome: 'complete' },
  },
  {
    name: 'a head who takes office the day after tomorrow',
    facts: facts([application(), registration(), appointment({ documentDate: '2026-03-04' })]),
    want: { outcome: 'review', reason: 'future-dated' },
  },
  {
    name: 'a newer appointment of another person',
    facts: facts([...COMPLETE, appointment({ signatoryName: OTHER, documentDate: '2026-02-01' })]),
    want: { outcome: 'review', reason: 'name-differs', flags: ['signatory-mismatch'] },
  },
  {
    name: 'the order appoints the head of another firm',
    facts: facts([
      application(),
      registration(),
      appointment({ organisationName: 'ТОО «Чужая»', registrationNumber: '250140444447' }),
    ]),
    want: {
      outcome: 'review',
      reason: 'doubtful',
      flags: ['registration-number-mismatch', 'organisation-mismatch'],
    },
  },
  {
    name: 'no extract makes a head in Kazakhstan',
    facts: facts([application(), registration({ signatoryName: HEAD, documentDate: '2026-02-20' })]),
    want: { outcome: 'incomplete', reason: 'not-sent' },
  },
]

const uz = OWNERS.UZ['legal-entity']
const uzPower = (values: Values): CaseFacts => {
  const attorney = having({ signatoryName: 'Цой Елена Сергеевна', signatoryRole: 'Бош ҳисобчи' })
  const deed = power({ organisationName: 'МЧЖ «Олтин водий»', ...values })
  return facts([...changed(uz, { application: attorney, appointment: null }), deed])
}

/** Uzbekistan: at most three years, one if unstated; without a date nobody can tell. */
const UZ_ROWS: readonly ChainRow[] = [
  { name: 'UZ: a power in its first year', facts: uzPower({}), want: { outcome: 'complete' } },
  {
    name: 'UZ: a power without a term, after a year',
    facts: uzPower({ documentDate: '2025-03-01' }),
    want: { outcome: 'review', reason: 'expired', flags: ['power-of-attorney-expired'] },
  },
  {
    name: 'UZ: a power for three years, in the third',
    facts: uzPower({ documentDate: '2023-04-01', validUntil: '2026-04-01' }),
    want: { outcome: 'complete' },
  },
  {
    name: 'UZ: a power for five years ends after three',
    facts: uzPower({ documentDate: '2023-02-01', validUntil: '2028-02-01' }),
    want: { outcome: 'review', reason: 'expired', flags: ['power-of-attorney-expired'] },
  },
  {
    name: 'UZ: a power without a date',
    facts: facts([
      ...changed(uz, {
        application: having({ signatoryName: 'Цой Елена Сергеевна', signatoryRole: 'Бош ҳисобчи' }),
        appointment: null,
      }),
      without(power({ organisationName: 'МЧЖ «Олтин водий»' }), 'documentDate'),
    ]),
    want: { outcome: 'review', reason: 'undated' },
  },
]

const ke = OWNERS.KE['legal-entity']
const MARY = 'Mary Atieno Odero'
const GRACE = 'Grace Njeri Wanjiru'
/** A CR12 with the directors it lists. */
const extract = (directors: readonly string[], documentDate: string | null = '2026-01-15'): CaseDocument => {
  const base = paper('registration', {
    registrationNumber: 'PVT-AB12CD34',
    organisationName: 'Jumbo Limited',
    ...(documentDate ? { documentDate } : {}),
  })
  const listed = directors.flatMap((name) => paper('registration', { signatoryName: name }).fields)
  return { ...base, fields: [...base.fields, ...listed] }
}
const keBy = (by: Parameters<typeof changed>[1], ...more: CaseDocument[]): CaseFacts =>
  facts([...changed(ke, { appointment: null, ...by }), ...more])
const keAttorney = { application: having({ signatoryName: GRACE, signatoryRole: 'IT Officer' }) }
const kePower = (values: Values): CaseDocument =>
  power({ organisationName: 'Jumbo Limited', signatoryName: GRACE, ...values })

/** Kenya: any director may sign; a power lasts as long as it says. */
const KE_ROWS: readonly ChainRow[] = [
  {
    name: 'KE: one of several directors by the CR12',
    facts: keBy({}, extract([MARY, 'Peter Kamau Mwangi'])),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a finance director who is a director by the CR12',
    facts: keBy(
      { application: having({ signatoryRole: 'Finance Director' }) },
      extract([MARY, 'Peter Kamau Mwangi']),
    ),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a CR12 that lists others',
    facts: keBy({}, extract([MARY, GRACE])),
    want: { outcome: 'review', reason: 'name-differs', flags: ['signatory-mismatch'] },
  },
  {
    name: 'KE: a CR12 of which one name was hardly read',
    facts: keBy(
      {},
      {
        ...extract([MARY, GRACE]),
        fields: extract([MARY, GRACE]).fields.map((field) =>
          field.value === GRACE ? { ...field, confidence: 0.4 } : field,
        ),
      },
    ),
    want: { outcome: 'review', reason: 'name-unknown' },
  },
  {
    name: 'KE: a CR12 of 90 days',
    facts: keBy({}, extract(['Peter Kamau Mwangi'], '2025-12-02')),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a CR12 of 91 days',
    facts: keBy({}, extract(['Peter Kamau Mwangi'], '2025-12-01')),
    want: { outcome: 'review', reason: 'too-old' },
  },
  {
    name: 'KE: a CR12 without a date',
    facts: keBy({}, extract(['Peter Kamau Mwangi'], null)),
    want: { outcome: 'review', reason: 'undated' },
  },
  {
    name: 'KE: a letter of appointment makes up for an old CR12',
    facts: facts([...ke.papers(), extract(['Peter Kamau Mwangi'], '2025-06-01')]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: letters of appointment of two directors',
    facts: facts([
      ...ke.papers(),
      paper('appointment', { organisationName: 'Jumbo Limited', signatoryName: MARY }),
    ]),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a letter of appointment, and a CR12 that leaves its director out',
    facts: facts([...ke.papers(), extract([MARY])]),
    want: { outcome: 'review', reason: 'name-differs', flags: ['signatory-mismatch'] },
  },
  {
    name: 'KE: an officer with the CR12 alone',
    facts: keBy(keAttorney, extract([MARY])),
    want: { outcome: 'incomplete', reason: 'not-sent' },
  },
  {
    name: 'KE: a power that says how long it lasts',
    facts: keBy(keAttorney, kePower({ validUntil: '2026-12-31' })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a power that does not say how long it lasts',
    facts: keBy(keAttorney, kePower({})),
    want: { outcome: 'review', reason: 'open' },
  },
  {
    name: 'KE: a power for ten years has no limit that we know',
    facts: keBy(keAttorney, kePower({ documentDate: '2020-01-01', validUntil: '2030-01-01' })),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: an expired power',
    facts: keBy(keAttorney, kePower({ validUntil: '2026-01-31' })),
    want: { outcome: 'review', reason: 'expired', flags: ['power-of-attorney-expired'] },
  },
  {
    name: 'KE: a power given by one of the directors',
    facts: keBy(keAttorney, extract([MARY, 'Peter Kamau Mwangi']), {
      ...kePower({ validUntil: '2026-12-31', grantorName: 'Peter Kamau Mwangi' }),
    }),
    want: { outcome: 'complete' },
  },
  {
    name: 'KE: a power given by one who was a director years ago',
    facts: keBy(keAttorney, extract([MARY, 'Peter Kamau Mwangi'], '2021-01-15'), {
      ...kePower({ validUntil: '2026-12-31', grantorName: 'Peter Kamau Mwangi' }),
    }),
    want: { outcome: 'review', reason: 'doubtful' },
  },
  {
    name: 'KE: a power given by nobody of the directors',
    facts: keBy(keAttorney, extract([MARY]), {
      ...kePower({ validUntil: '2026-12-31', grantorName: 'Peter Kamau Mwangi' }),
    }),
    want: { outcome: 'review', reason: 'grantor-differs', flags: ['grantor-mismatch'] },
  },
]

describe('who may sign', () => {
  test.each([...KZ_ROWS, ...UZ_ROWS, ...KE_ROWS])('$name', ({ facts: given, want }) => {
    const { outcome, findings, flags } = assess(given, SETTINGS)
    const authority = findings.find(({ item }) => item === 'authority')
    expect({ outcome, reason: authority?.reason, flags: flags.map(({ code }) => code) }).toEqual({
      reason: null,
      flags: [],
      ...want,
    })
  })
})
