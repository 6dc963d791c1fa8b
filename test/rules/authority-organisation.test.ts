import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../../cases/document.ts'
import type { FieldName } from '../../cases/vocabulary.ts'
import { assess } from '../../rules/assess.ts'
import { understand } from '../../workers/documents/understand.ts'
import { pageOf } from '../pages.ts'
import { having, OWNERS } from './owners.ts'
import {
  application,
  appointment,
  BIN,
  byAttorney,
  COMPLETE,
  facts,
  fieldsOf,
  HEAD,
  power,
  type Row,
  registration,
  SETTINGS,
} from './papers.ts'

const BRANCH_BIN = '250141111112'
const OFFICE_BIN = '250142111115'
const ATTORNEY_IIN = '880514399998'
const asked = application(byAttorney)
const dated = (documentDate: string | readonly [string, number]) =>
  facts([application({ documentDate }), registration(), appointment()])

const ROWS: readonly Row[] = [
  { name: 'an application of today', facts: dated('2026-03-02'), want: { outcome: 'complete' } },
  {
    name: 'an application of tomorrow',
    facts: dated('2026-03-03'),
    want: { outcome: 'review', flags: ['application-future-dated'] },
  },
  { name: 'an application of 30 days', facts: dated('2026-01-31'), want: { outcome: 'complete' } },
  {
    name: 'an application of 31 days',
    facts: dated('2026-01-30'),
    want: { outcome: 'review', flags: ['application-outdated'] },
  },
  {
    name: 'a date that was hardly read says nothing',
    facts: dated(['2020-01-30', 0.5]),
    want: { outcome: 'complete' },
  },
  {
    name: 'the certificate of a branch with the application of the head office',
    facts: facts([
      application(),
      registration({ registrationNumber: BRANCH_BIN, organisationName: 'Филиал ТОО «Фирма» в г. Алматы' }),
      appointment(),
    ]),
    want: { outcome: 'review', flags: ['registration-number-mismatch', 'head-and-branch'] },
  },
  {
    name: 'the same where only the BIN tells it',
    facts: facts([application(), registration({ registrationNumber: OFFICE_BIN }), appointment()]),
    want: { outcome: 'review', flags: ['registration-number-mismatch', 'head-and-branch'] },
  },
  {
    name: 'the order of a branch, in Kazakh',
    facts: facts([application(), registration(), appointment({ organisationName: '«Фирма» ЖШС филиалы' })]),
    want: { outcome: 'review', flags: ['head-and-branch'] },
  },
  {
    name: 'the power of a branch with the papers of the head office',
    facts: facts([
      application(byAttorney),
      registration(),
      power({ organisationName: 'Представительство ТОО «Фирма»', registrationNumber: BIN }),
    ]),
    want: { outcome: 'review', flags: ['head-and-branch'] },
  },
  {
    name: 'a branch all through is one organisation',
    facts: facts(
      [application(byAttorney), registration(), power()].map(
        having({ registrationNumber: BRANCH_BIN, organisationName: 'Филиал ТОО «Фирма» в г. Алматы' }),
      ),
    ),
    want: { outcome: 'complete' },
  },
  {
    name: 'a branch of another firm is another organisation',
    facts: facts([application(), registration(), appointment({ organisationName: 'Филиал ТОО «Чужая»' })]),
    want: { outcome: 'review', flags: ['organisation-mismatch'] },
  },
  {
    name: 'the mail names another organisation than the papers',
    facts: facts(COMPLETE, { values: { organisationName: 'ТОО «Чужая»' } }),
    want: { outcome: 'review', flags: ['organisation-mismatch'] },
  },
  {
    name: 'the mail names the same organisation',
    facts: facts(COMPLETE, { values: { organisationName: 'Фирма ЖШС' } }),
    want: { outcome: 'complete' },
  },
  {
    name: 'a name in another script, or hardly read, in the mail says nothing',
    facts: facts(COMPLETE, { values: { organisationName: 'Firma LLP' } }),
    want: { outcome: 'complete' },
  },
  {
    name: 'the certificate in Kazakh, where the name is translated, with the same BIN',
    facts: facts([application(), registration({ organisationName: '«Кәсіпорын» ЖШС' }), appointment()]),
    want: { outcome: 'complete' },
  },
  {
    name: 'the certificate in Kazakh, with another BIN',
    facts: facts([
      application(),
      registration({ organisationName: '«Кәсіпорын» ЖШС', registrationNumber: '250140444447' }),
      appointment(),
    ]),
    want: { outcome: 'review', flags: ['registration-number-mismatch', 'organisation-mismatch'] },
  },
  {
    name: 'another name in the same language, with the same BIN',
    facts: facts([application(), registration({ organisationName: 'ТОО «Предприятие»' }), appointment()]),
    want: { outcome: 'review', flags: ['organisation-mismatch'] },
  },
  {
    name: 'the power of another firm, in Kazakh, with nothing in common but the IIN of the attorney',
    facts: facts([
      { ...asked, fields: [...asked.fields, ...fieldsOf({ registrationNumber: ATTORNEY_IIN })] },
      registration(),
      power({ organisationName: '«Бөтен» ЖШС', registrationNumber: ATTORNEY_IIN }),
    ]),
    want: { outcome: 'review', flags: ['organisation-mismatch'] },
  },
  {
    name: 'the mail gives another BIN than the papers',
    facts: facts(COMPLETE, { values: { registrationNumber: '250140444447' } }),
    want: { outcome: 'review', flags: ['registration-number-mismatch'] },
  },
]

test.each(ROWS)('$name', ({ facts: given, want }) => {
  const { outcome, missing, flags } = assess(given, SETTINGS)
  expect({ outcome, missing, flags: flags.map(({ code }) => code) }).toEqual({
    missing: [],
    flags: [],
    ...want,
  })
})

/** A complete set with one value changed, whatever it is, goes to a person or is asked for: nobody is let through. */
const OTHERS: Partial<Record<FieldName, string>> = {
  registrationNumber: '250140444447',
  organisationName: 'ТОО «Чужая»',
  signatoryName: 'Законный Пётр Ильич',
  grantorName: 'Законный Пётр Ильич',
  validUntil: '2026-03-01',
  documentDate: '2026-03-03',
  scope: 'other',
  signatoryRole: 'Заместитель директора',
}
const SETS: Record<string, readonly CaseDocument[]> = {
  'the head': [
    application({ documentDate: '2026-03-01' }),
    registration({ signatoryName: HEAD }),
    appointment({ registrationNumber: BIN, validUntil: '2027-01-01' }),
  ],
  'an attorney': [
    application({ ...byAttorney, documentDate: '2026-03-01' }),
    registration({ signatoryName: HEAD }),
    power({ registrationNumber: BIN, grantorName: HEAD, validUntil: '2026-12-31' }),
  ],
}
/** A certificate has no term, and its day decides nothing in Kazakhstan; an attorney may have any post. */
const FREE = ['registration documentDate', 'application signatoryRole of an attorney']

describe.each(Object.entries(SETS))('one value changed: %s', (who, papers) => {
  test('the set itself is complete', () => {
    expect(assess(facts([...papers]), SETTINGS).outcome).toBe('complete')
  })
  const changes = papers.flatMap((each) =>
    each.fields
      .filter(({ name }) => OTHERS[name])
      .map(({ name }) => ({ each, name, is: `${each.kind} ${name}` }))
      .filter(({ is }) => !FREE.some((free) => free === is || free === `${is} of ${who}`)),
  )
  test.each(changes)('$is', ({ each, name }) => {
    const other = having({ [name]: OTHERS[name] as string })(each)
    const { outcome } = assess(facts(papers.map((paper) => (paper === each ? other : paper))), SETTINGS)
    expect(outcome).not.toBe('complete')
  })
})

/** Papers as they are read beside a complete set: whatever takes the authority away is seen. */
const AWAY = [
  'ПРИКАЗ № 7-к\nот 12 января 2026 г.\nОб увольнении директора\nПРИКАЗЫВАЮ:\n1. Расторгнуть трудовой договор с директором Ахметжановым Тимуром Ерлановичем\nУчастник ____ Ли В. В.',
  'РЕШЕНИЕ единственного участника\n12.01.2026\nРЕШИЛ:\n1. Освободить Ахметжанова Тимура Ерлановича от должности директора ТОО «Фирма».\nУчастник ____ Ли В. В.',
  'РЕШЕНИЕ единственного участника\n12.01.2026\nО смене директора\nРЕШИЛ:\n1. Назначить директором ТОО «Фирма» Цой Елену Сергеевну с 13.01.2026.\nУчастник ____ Ли В. В.',
  'БҰЙРЫҚ № 7\n2026 жылғы 12 қаңтар\nДиректорды қызметінен босату туралы\nБҰЙЫРАМЫН:\n1. Директор Ахметжанов Тимур Ерланұлы қызметінен босатылсын.\nҚұрылтайшы ____ Ли В. В.',
  "BUYRUQ № 7\n2026-yil 12-yanvar\nDirektorni lavozimidan ozod etish to'g'risida\nBUYURAMAN:\n1. Direktor Karimov Anvar Botirovich lavozimidan ozod etilsin.\nTa'sischi ____ Aliyev B. K.",
  'BOARD RESOLUTION\n12th January 2026\nRESOLVED THAT Mr. Peter Otieno Ochieng is hereby removed as a director of the Company.\nChairman ____ Mary Odero',
]
test.each(AWAY)('beside a complete set: %s', (text) => {
  const [read] = understand([pageOf(text)])
  const document: CaseDocument = {
    ...(read as NonNullable<typeof read>),
    attachmentId: 'away',
    name: 'away.pdf',
    requests: [],
  }
  const verdict = assess(facts([...COMPLETE, document]), SETTINGS)
  expect(verdict.outcome).toBe('review')
})

test('every owner’s complete set stays complete with a date of today', () => {
  for (const owner of Object.values(OWNERS).flatMap((kinds) => Object.values(kinds))) {
    const papers = owner.papers()
    const given = papers.map((each) =>
      each.kind === 'application' ? having({ documentDate: '2026-03-02' })(each) : each,
    )
    expect(assess(facts(given), SETTINGS).outcome).toBe('complete')
  }
})
