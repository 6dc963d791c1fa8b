import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { other } from './kz-other.ts'
import { withSuffix } from './kz-suffix.ts'
import { tight } from './kz-truth.ts'
import {
  agreeing,
  digits,
  kazakhDate,
  kazakhLetterhead,
  russianDate,
  russianLetterhead,
  russianRequisites,
} from './kz-words.ts'

const leave = other('ru', 'leave-order', ({ organisation, head, attorney, appliedOn, serial }, pick) => {
  const from = shortDate(addDays(appliedOn, 7))
  const to = shortDate(addDays(appliedOn, 31))
  return {
    size: 'A4',
    letterhead: russianLetterhead(organisation, pick),
    blocks: [
      { type: 'title', lines: [`ПРИКАЗ № ${serial}-О`, 'О предоставлении трудового отпуска'] },
      { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(appliedOn, pick) },
      { type: 'title', lines: ['ПРИКАЗЫВАЮ:'] },
      {
        type: 'paragraph',
        text: `Предоставить ${attorney.ru.dative} оплачиваемый ежегодный трудовой отпуск на 24 календарных дня с ${from} по ${to}. Основание: заявление работника.`,
      },
      { type: 'signature', post: 'Директор', name: head.ru.initials, stamped: true },
    ],
  }
})

const dismissal = other(
  'ru',
  'dismissal-order',
  ({ organisation, head, founder, appliedOn, serial }, pick) => ({
    size: 'A4',
    letterhead: russianLetterhead(organisation, pick),
    blocks: [
      {
        type: 'title',
        lines: [`ПРИКАЗ № ${serial}`, pick('О прекращении полномочий директора', 'Об увольнении')],
      },
      { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(appliedOn, pick) },
      {
        type: 'paragraph',
        text: `На основании решения единственного участника ТОО «${organisation.name.ru}» (БИН ${organisation.number}) ПРИКАЗЫВАЮ:`,
      },
      {
        type: 'paragraph',
        text: `1. Освободить ${head.ru.accusative} от должности директора с ${shortDate(appliedOn)} г. по собственному желанию (подпункт 5) статьи 49 Трудового кодекса РК).`,
      },
      {
        type: 'paragraph',
        text: '2. Бухгалтерии произвести полный расчёт и выплатить компенсацию за отпуск.',
      },
      { type: 'signature', post: 'Учредитель', name: founder.ru.initials, stamped: true },
      { type: 'lines', side: 'left', lines: [`С приказом ${agreeing(head, 'ознакомлен', 'ознакомлена')}:`] },
      { type: 'signature', post: '', name: head.ru.initials, stamped: false },
    ],
  }),
)

const accountant = other(
  'ru',
  'accountant-order',
  ({ organisation, head, attorney, appliedOn, serial }, pick) => {
    const post = pick('главного бухгалтера', 'главного инженера', 'начальника отдела ИТ')
    return {
      size: 'A4',
      letterhead: russianLetterhead(organisation, pick),
      blocks: [
        { type: 'title', lines: [`ПРИКАЗ № ${serial}-к`, `О назначении ${post}`] },
        { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(appliedOn, pick) },
        { type: 'title', lines: ['ПРИКАЗЫВАЮ:'] },
        {
          type: 'paragraph',
          text: `1. Назначить на должность ${post} ${attorney.ru.accusative} с ${shortDate(appliedOn)} г. с испытательным сроком три месяца.`,
        },
        { type: 'paragraph', text: `Основание: трудовой договор № ${digits(pick, 3)}, заявление.` },
        { type: 'signature', post: 'Директор', name: tight(head.ru.initials), stamped: true },
      ],
    }
  },
)

const vacation = other('ru', 'vacation-application', ({ organisation, head, attorney, appliedOn }, pick) => ({
  size: 'A4',
  blocks: [
    {
      type: 'lines',
      side: 'right',
      lines: [`Директору ТОО «${organisation.name.ru}»`, tight(head.ru.dative), `от ${attorney.ru.genitive}`],
    },
    { type: 'title', lines: ['ЗАЯВЛЕНИЕ'] },
    {
      type: 'paragraph',
      text: pick(
        `Прошу предоставить мне ежегодный трудовой отпуск с ${shortDate(addDays(appliedOn, 10))} на 14 календарных дней.`,
        `Прошу предоставить отпуск без сохранения заработной платы ${shortDate(addDays(appliedOn, 4))} по семейным обстоятельствам.`,
      ),
    },
    { type: 'signature', post: russianDate(appliedOn, pick), name: attorney.ru.initials, stamped: false },
  ],
}))

const vacationKk = other(
  'kk',
  'vacation-application',
  ({ organisation, head, attorney, appliedOn }, pick) => ({
    size: 'A4',
    blocks: [
      {
        type: 'lines',
        side: 'right',
        lines: [
          `«${organisation.name.kk}» ЖШС директоры`,
          withSuffix(head.kk.full, 'dative'),
          attorney.kk.full,
        ],
      },
      { type: 'title', lines: ['Өтініш'] },
      {
        type: 'paragraph',
        text: `Маған ${shortDate(addDays(appliedOn, 9))} ж. бастап күнтізбелік ${pick('14', '24', '30')} күнге жыл сайынғы еңбек демалысын беруіңізді сұраймын.`,
      },
      { type: 'signature', post: kazakhDate(appliedOn, pick), name: attorney.kk.initials, stamped: false },
    ],
  }),
)

const leaveKk = other('kk', 'leave-order', ({ organisation, head, attorney, appliedOn, serial }, pick) => ({
  size: 'A4',
  letterhead: kazakhLetterhead(organisation, pick),
  blocks: [
    {
      type: 'title',
      lines: [`БҰЙРЫҚ № ${serial}`, pick('Еңбек демалысын беру туралы', 'Іссапарға жіберу туралы')],
    },
    { type: 'ends', left: `${organisation.city.kk} қ.`, right: kazakhDate(appliedOn, pick) },
    { type: 'title', lines: ['БҰЙЫРАМЫН:'] },
    {
      type: 'paragraph',
      text: `${withSuffix(attorney.kk.full, 'dative')} қатысты тиісті құжаттар ${shortDate(addDays(appliedOn, 5))} ж. дейін рәсімделсін. Негіз: қызметкердің өтініші.`,
    },
    { type: 'signature', post: 'Директор', name: head.kk.initials, stamped: true },
  ],
}))

const goods = other(
  'ru',
  'goods-power',
  ({ organisation, stranger, head, attorney, appliedOn, serial }, pick) => ({
    size: 'A4',
    blocks: [
      {
        type: 'small-print',
        text: 'Приложение 22 к приказу Министра финансов РК от 20.12.2012 г. № 562. Форма Д-1',
      },
      { type: 'title', lines: [`ДОВЕРЕННОСТЬ № ${serial}`, 'на получение товарно-материальных ценностей'] },
      {
        type: 'table',
        ruled: pick(true, false),
        rows: [
          ['Организация', `ТОО «${organisation.name.ru}», БИН ${organisation.number}`],
          ['Дата выдачи', shortDate(appliedOn)],
          ['Действительна по', shortDate(addDays(appliedOn, 10))],
          ['Выдана', attorney.ru.dative],
          ['Удостоверение личности', `№ ${attorney.card.number}, МВД РК`],
          ['На получение от', `ТОО «${stranger.name.ru}» по накладной № ${digits(pick, 4)}`],
          ['Наименование, количество', pick('Бумага офисная, 20 пачек', 'Ноутбук, 3 шт.', 'Картридж, 6 шт.')],
          ['Платёжные реквизиты', russianRequisites(pick)],
        ],
      },
      { type: 'signature', post: 'Руководитель', name: head.ru.initials, stamped: true },
      { type: 'signature', post: 'Главный бухгалтер', name: 'Лебедева О. И.', stamped: false },
    ],
  }),
)

/** Papers of the staff office and letters on other matters. */
export const KZ_OTHERS_OF_OFFICE: readonly Wording[] = [
  leave,
  dismissal,
  accountant,
  vacation,
  vacationKk,
  leaveKk,
  goods,
]
