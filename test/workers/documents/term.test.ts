import { expect, test } from 'vitest'
import type { Field } from '../../../cases/document.ts'
import { validUntil } from '../../../workers/documents/fields/valid-until.ts'
import { sheetOf, sheetOfText } from '../../../workers/documents/lines.ts'
import { understand } from '../../../workers/documents/understand.ts'
import { pageOf } from '../../pages.ts'

const ISSUED: Field = {
  name: 'documentDate',
  value: '2025-09-01',
  raw: '',
  page: 1,
  box: [0, 0, 0, 0],
  confidence: 0.93,
}

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

/** Of a paper issued on 2025-09-01; `?` below what counts as sure, `??` doubtful. */
const TERMS: readonly (readonly [string, string | null])[] = [
  ['Сенімхат 1 (бір) жыл мерзімге берілді.', '2026-09-01?'],
  ['Сенімхат берілген күнінен бастап екі жыл бойы жарамды.', '2027-09-01?'],
  ['Сенімхаттың қолданылу мерзімі – 6 (алты) ай.', '2026-03-01?'],
  ['Сенімхат 2026 жылғы 1 желтоқсанға дейін жарамды.', '2026-12-01'],
  ['Ishonchnoma 3 (uch) yil muddatga berildi.', '2028-09-01?'],
  ['Ushbu ishonchnoma bir yil davomida amal qiladi.', '2026-09-01?'],
  ['Ishonchnoma 2027-yil 1-fevralgacha amal qiladi.', '2027-02-01'],
  ['Ishonchnoma 2027-yil 1-fevralga qadar haqiqiy hisoblanadi.', '2027-02-01'],
  ['Ishonchnoma 01.02.2027-yilgacha amal qiladi.', '2027-02-01'],
  ['Ишончнома бир йил муддатга берилди.', '2026-09-01?'],
  ['Ишончнома 2026 йил 31 декабргача амал қилади.', '2026-12-31'],
  ['for a period of twelve (12) months from the date hereof', '2026-09-01?'],
  ['for a term of one year', '2026-09-01?'],
  ['shall be valid for a period of 24 months commencing on 5th September 2025', '2027-09-05?'],
  ['This power shall remain in force until 31st December 2026.', '2026-12-31'],
  ['valid from 1 September 2025 to 31 August 2026', '2026-08-31'],
  ['This power of attorney expires on 21st December, 2026.', '2026-12-21'],
  ['for a period of twelve (10) months', null],
  ['the attorney shall give thirty days notice', null],
]

/** Terms from one day to another. */
const RANGES: typeof TERMS = [
  ['Полномочия действуют с 01.10.2025 по 31.03.2026 включительно.', '2026-03-31'],
  ['Срок: 01.10.2025 – 31.03.2026', '2026-03-31'],
  ['назначить исполняющим обязанности директора на период с 1 октября по 30 ноября 2025 года', '2025-11-30'],
  ['This mandate shall run from 1 October 2025 and ending on 31 March 2026.', '2026-03-31'],
  ['The appointment is for the period between 1 October 2025 and 31 March 2026.', '2026-03-31'],
  ['Өкілеттігі 01.10.2025 басталып, 31.03.2026 аяқталады.', '2026-03-31'],
  ['01.10.2025 мен 31.03.2026 аралығында директордың міндетін атқару жүктелсін', '2026-03-31'],
  ['Vakolat 2025-yil 1-oktabrdan 2026-yil 31-martgacha amal qiladi.', '2026-03-31'],
  ['Ваколат 2025 йил 1 октябрдан 2026 йил 31 мартгача амал қилади.', '2026-03-31'],
  ['Idhini hii ni halali kuanzia tarehe 1 Oktoba 2025 hadi 31 Machi 2026.', '2026-03-31'],
]

/** Terms that begin on another day than the paper's own. */
const STARTS: typeof TERMS = [
  ['Доверенность действует с 01.10.2025 сроком на один год.', '2026-10-01?'],
  ['Доверенность выдана сроком на один год, начиная с 1 октября 2025 года.', '2026-10-01?'],
  [
    'Доверенность вступает в силу с 1 октября 2025 года. Срок действия доверенности – один год.',
    '2026-10-01?',
  ],
  ['Доверенность выдана сроком на один год со дня её выдачи.', '2026-09-01?'],
  ['Доверенность выдана сроком на один год со дня регистрации в реестре.', null],
  ['Сенімхат 2025 жылғы 1 қазаннан бастап бір жыл мерзімге беріледі.', '2026-10-01?'],
  ['Ishonchnoma 2025-yil 1-oktabrdan boshlab bir yil muddatga beriladi.', '2026-10-01?'],
  ['Ишончнома 2025 йил 1 октябрдан бошлаб олти ой муддатга берилди.', '2026-04-01?'],
  ['This authority takes effect from 1 October 2025 for a period of one year.', '2026-10-01?'],
  ['valid for one year from the date of this letter', '2026-09-01?'],
]

/** Terms that end with a year or a month. */
const ENDS: typeof TERMS = [
  ['Доверенность действительна до конца года.', '2025-12-31'],
  ['Доверенность действительна до конца 2026 года.', '2026-12-31'],
  ['Доверенность действует до 31 декабря текущего года.', '2025-12-31'],
  ['Срок действия доверенности – до конца мая 2026 года.', '2026-05-31'],
  ['Доверенность действует до окончания финансового года.', '2025-12-31'],
  ['Сенімхат 2026 жылдың соңына дейін жарамды.', '2026-12-31'],
  ['Сенімхат ағымдағы жылдың соңына дейін жарамды.', '2025-12-31'],
  ['Ishonchnoma joriy yil oxirigacha amal qiladi.', '2025-12-31'],
  ['Ишончнома 2026 йил охиригача амал қилади.', '2026-12-31'],
  ['This letter is valid until the end of February 2026.', '2026-02-28'],
  ['The authority remains in force until the end of the year.', '2025-12-31'],
  ['valid for the financial year ending 30 June 2026', '2026-06-30'],
]

/** A last day in other words. */
const LAST_DAYS: typeof TERMS = [
  ['Амал қилиш охири: 2026 йил 31 март.', '2026-03-31'],
  ['Хат 31.03.2026 гача кучда.', '2026-03-31'],
  ['Бумага эта действует до конца года, то есть до 31.12.2025.', '2025-12-31'],
  ['Өкілеттік 2026 жылғы 31 наурызды қоса алғанға дейін күшінде болады.', '2026-03-31'],
  ['Valid from     1 October 2025\nExpires     31 March 2026', '2026-03-31'],
  ['Период действия доверенности: 01.10.2025 → 31.03.2026', '2026-03-31'],
  ['This authority shall cease to have effect on 31 March 2026.', '2026-03-31'],
  ['Последний день действия доверенности — 31.03.2026.', '2026-03-31'],
  ['Доверенность прекращает своё действие 31 марта 2026 года.', '2026-03-31'],
  ['Ishonchnomaning oxirgi kuni — 2026-yil 31-mart.', '2026-03-31'],
  ['Сенімхаттың соңғы күні – 31.03.2026.', '2026-03-31'],
  ['Сенімхат 31.03.2026 күні бітеді.', '2026-03-31'],
  ['Ишончнома 2026 йил 31 март кунига қадар амал қилади.', '2026-03-31'],
  ['Доверенность выдана сроком на 2026 год.', '2026-12-31'],
  ['This mandate is valid for the calendar year 2026.', '2026-12-31'],
  ['Сенімхат 2026 жыл бойы жарамды.', '2026-12-31'],
  ['Vakolat 2026-yil davomida amal qiladi.', '2026-12-31'],
]

/** Other lengths. */
const LENGTHS: typeof TERMS = [
  ['Полномочия действуют шесть месяцев с даты письма.', '2026-03-01?'],
  ['Срок доверенности — три года.', '2028-09-01?'],
  ['Доверенность выдана в г. Актобе на шесть месяцев.', '2026-03-01?'],
  ['Доверенность со дня подписания на три года, без передоверия.', '2028-09-01?'],
  ['Полномочия по доверенности сохраняются один год.', '2026-09-01?'],
  ['Маған рұқсат берілсін. Бір жылға.', '2026-09-01?'],
  ['Назначить Кима В. С. директором на 3 года.', '2028-09-01?'],
  ['Срок полномочий директора установить два года.', '2027-09-01?'],
  ['Доверенность выдана сроком на год.', '2026-09-01?'],
  ['Доверенность выдана сроком на полтора года.', '2027-03-01?'],
  ['Доверенность действительна 3-х лет со дня подписания.', '2028-09-01?'],
  ['Ishonchnoma berilgan kundan boshlab yarim yil amal qiladi.', '2026-03-01?'],
  ['Ishonchnoma bir yarim yil muddatga berildi.', '2027-03-01?'],
  ['Муддати: олти ой.', '2026-03-01?'],
  ['Сенімхат жарты жыл мерзімге берілді.', '2026-03-01?'],
  ['This mandate is given for a one-year term.', '2026-09-01?'],
  ['Duration of the mandate: six months', '2026-03-01?'],
  ['This designation is good for ninety (90) days.', '2025-11-30?'],
  ['Validity: 12 months', '2026-09-01?'],
  ['This letter is good one year.', '2026-09-01?'],
  ['Сенімхаттың мерзімі қол қойылған күннен бастап бір жыл.', '2026-09-01?'],
  ['Vakolat muddati berilgan kundan boshlab 6 oy etib belgilansin.', '2026-03-01?'],
  ['Barua hii ni halali kwa muda wa miezi sita.', '2026-03-01?'],
  ['Uwezo huu ni wa muda wa mwaka mmoja.', '2026-09-01?'],
]

/** No term of the paper, or one without an end. */
const NONE: typeof TERMS = [
  ['Доверенность выдана на неопределённый срок.', null],
  ['Доверенность действует бессрочно.', null],
  ['Доверенность действует до её отмены.', null],
  ['valid until revoked in writing', null],
  ['Сенімхат күші жойылғанға дейін жарамды.', null],
  ['Ishonchnoma bekor qilingunga qadar amal qiladi.', null],
  ['назначить с испытательным сроком три месяца', null],
  ['The Secretary shall lodge the returns within fourteen days.', null],
  ['The former director had been out of the country for over nine months.', null],
  ['Заключить с директором трудовой договор сроком на 3 года.', null],
  ['Срок трудового договора с директором – 3 года.', null],
  ['паспорт N00000001, действителен до 01.01.2030', null],
  ['Подписано ЭЦП, сертификат действителен с 01.01.2025 по 01.01.2026', null],
  ['представить отчёт о полномочиях и сдать документы до 30.09.2025', null],
  ['директордың өкілеттігі 2025 жылғы 1 қыркүйектен бастап тоқтатылсын', null],
  ['vakolat muddati 31.12.2025 da tugayotgan sobiq direktor', null],
  ['Notice of three months is required.', null],
]

/** Days of something else than a power or an office. */
const UNGOVERNED: typeof TERMS = [
  ['Гарантийное обслуживание исполняется до 04.05.2030.', '2030-05-04??'],
  ['Обслуживание сервера назначено до 04.05.2030.', '2030-05-04??'],
  ['Компания исполняет работы по заказу в период с 01.02.2026 по 31.01.2031.', '2031-01-31??'],
  ['Our hosting services are in force for the year 2030.', '2030-12-31??'],
  ['Домен alma.kz оплачен, действует до 04.05.2030.', '2030-05-04??'],
  ['Хостинг 2030 жылғы 4 мамырға дейін жарамды.', '2030-05-04??'],
  ['Server xizmati 2030-yil 4-maygacha amal qiladi.', '2030-05-04??'],
  [
    'Доверенность выдана Ким В. С., удостоверение № 012345678 выдано МВД РК 05.05.2020, действительно до 04.05.2030.',
    null,
  ],
  ['паспорт N00000001, выдан МВД РК 5 мая 2020 года, действителен до 04.05.2030', null],
  ['Действует до 31.12.2026.', '2026-12-31'],
]

/** Terms that dispute each other. */
const DISPUTED: typeof TERMS = [
  ['Доверенность действует до 31.12.2026. Срок действия доверенности – по 30.06.2026.', '2026-12-31??'],
  ['Доверенность выдана сроком на один год, действительна до 31.12.2027.', '2027-12-31?'],
  ['Доверенность выдана сроком на один год, до 31.08.2026.', '2026-08-31'],
]

test.each([TERMS, RANGES, STARTS, ENDS, LAST_DAYS, LENGTHS, NONE, UNGOVERNED, DISPUTED].flat())(
  'the term in "%s"',
  (term, want) => {
    const [field] = validUntil(sheetOfText(term), ISSUED)
    const doubt = !field || field.confidence >= 0.9 ? '' : field.confidence < 0.6 ? '??' : '?'
    expect(field ? `${field.value}${doubt}` : null).toBe(want)
  },
)

test('in two columns the term is read down each of them', () => {
  const sheet = sheetOf([
    pageOf(`СЕНІМХАТ                                          ДОВЕРЕННОСТЬ
Осымен Ким Виктор Сергеевичке біздің атымыздан    Настоящим уполномочиваем Кима Виктора
өтініштер беруге сенім білдіреміз.                подавать заявления от нашего имени.
Сенімхат 2026 жылғы 31                            Доверенность действует до 31
желтоқсанға дейін жарамды.                        декабря 2026 года.`),
  ])
  expect(validUntil(sheet, ISSUED)).toMatchObject([{ value: '2026-12-31', confidence: 0.93 }])
})

test('a term counted from a doubtful day is doubtful', () => {
  const [field] = validUntil(sheetOfText('сроком на один год'), { ...ISSUED, confidence: 0.55 })
  expect(field).toMatchObject({ value: '2026-09-01', confidence: 0.55 })
})

test.each(['до конца II квартала 2025 года', 'Сроком на З (З) мес.', 'разовая, действительна'])(
  'a term that was not understood (%s) makes the paper doubtful',
  (term) => {
    expect(untilOf(term)).toEqual([undefined, false])
  },
)

test('a term that has no end is understood', () => {
  expect(untilOf('Срок действия не ограничен.')).toEqual([undefined, true])
})

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

test.each([
  ['3 (три) года, но не более 6 месяцев', ''],
  ['на один год', '2027-01-12'],
])('a power of a head in office since later, for %s, ends on %s', (term, want) => {
  const text = `ДОВЕРЕННОСТЬ\nг. Алматы, 12 января 2026 года\nТОО «Фирма» в лице директора Абаева Ержана Маратовича, назначенного с 05.06.2027, уполномочивает Цой Елену Сергеевну.\nДоверенность выдана сроком ${term}.`
  const fields = understand([pageOf(text)])[0]?.fields ?? []
  const until = fields.find(({ name, confidence }) => name === 'validUntil' && confidence >= 0.6)
  expect(until?.value ?? '').toBe(want)
})

test('the day of the charter is not the day of the power', () => {
  const text =
    'ДОВЕРЕННОСТЬ\nна основании Устава от 03.02.2020\nТОО «Фирма» уполномочивает Цой Елену Сергеевну.\nДата: 12.01.2026'
  const date = understand([pageOf(text)])[0]?.fields.find(({ name }) => name === 'documentDate')
  expect(date?.value).toBe('2026-01-12')
})
