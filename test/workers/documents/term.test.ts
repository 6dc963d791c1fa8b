import { expect, test } from 'vitest'
import { validUntil } from '../../../workers/documents/fields/valid-until.ts'
import { sheetOfText } from '../../../workers/documents/lines.ts'
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

test.each([
  ['Сенімхат 1 (бір) жыл мерзімге берілді.', '2026-09-01'],
  ['Сенімхат берілген күнінен бастап екі жыл бойы жарамды.', '2027-09-01'],
  ['Сенімхаттың қолданылу мерзімі – 6 (алты) ай.', '2026-03-01'],
  ['Сенімхат 2026 жылғы 1 желтоқсанға дейін жарамды.', '2026-12-01'],
  ['Ishonchnoma 3 (uch) yil muddatga berildi.', '2028-09-01'],
  ['Ushbu ishonchnoma bir yil davomida amal qiladi.', '2026-09-01'],
  ['Ishonchnoma 2027-yil 1-fevralgacha amal qiladi.', '2027-02-01'],
  ['Ishonchnoma 2027-yil 1-fevralga qadar haqiqiy hisoblanadi.', '2027-02-01'],
  ['Ishonchnoma 01.02.2027-yilgacha amal qiladi.', '2027-02-01'],
  ['Ишончнома бир йил муддатга берилди.', '2026-09-01'],
  ['Ишончнома 2026 йил 31 декабргача амал қилади.', '2026-12-31'],
  ['for a period of twelve (12) months from the date hereof', '2026-09-01'],
  ['for a term of one year', '2026-09-01'],
  ['shall be valid for a period of 24 months commencing on 5th September 2025', '2027-09-05'],
  ['This power shall remain in force until 31st December 2026.', '2026-12-31'],
  ['valid from 1 September 2025 to 31 August 2026', '2026-08-31'],
  ['This power of attorney expires on 21st December, 2026.', '2026-12-21'],
  ['for a period of twelve (10) months', undefined],
  ['the attorney shall give thirty days notice', undefined],
])('the term in "%s"', (term, want) => {
  expect(validUntil(sheetOfText(term), '2025-09-01')[0]?.value).toBe(want)
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
