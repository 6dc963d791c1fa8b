import { expect, test } from 'vitest'
import { understand } from '../../../workers/documents/understand.ts'
import { pageOf } from '../../pages.ts'

test.each([
  ['сроком на 30 (тридцать) календарных дней', '2025-10-01'],
  ['сроком на 10 (десять) рабочих дней', '2025-09-11'],
  ['действует 90 дней', '2025-11-30'],
  ['в течение 3 (трех) месяцев', '2025-12-01'],
  ['на срок 2 (два) месяца', '2025-11-01'],
  ['сроком на пять месяцев', '2026-02-01'],
  ['сроком на полгода', '2026-03-01'],
  ['сроком на 1 (один) год', '2026-09-01'],
])('a power of attorney issued 2025-09-01 %s', (term, want) => {
  expect(untilOf(term)).toEqual([want, true])
})

test.each(['до конца 2025 года', 'Сроком на З (З) мес.', 'разовая, действительна'])(
  'a term that was not understood (%s) makes the paper doubtful',
  (term) => {
    expect(untilOf(term)).toEqual([undefined, false])
  },
)

test('a power of attorney that speaks of no term is sure, and has none', () => {
  expect(untilOf('')).toEqual([undefined, true])
})

function untilOf(term: string): [string | undefined, boolean] {
  const [paper] = understand([
    pageOf(
      `ТОО «Фирма»\nДОВЕРЕННОСТЬ № 5\nг. Алматы, 1 сентября 2025 года\nНастоящей доверенностью ТОО «Фирма» уполномочивает Цой Елену Сергеевну\nпредставлять интересы по всем вопросам аккаунта. Доверенность выдана без права передоверия. ${term}\nДиректор ____________ Иванов И.И.`,
    ),
  ])
  expect(paper?.kind).toBe('power-of-attorney')
  return [paper?.fields.find(({ name }) => name === 'validUntil')?.value, (paper?.confidence ?? 0) >= 0.6]
}
