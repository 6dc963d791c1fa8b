import { addDays, longDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { amount, other } from './kz-other.ts'
import { initialsFirst } from './kz-truth.ts'
import { englishDate, russianDate, russianLetterhead, russianRequisites } from './kz-words.ts'

const covering = other(
  'ru',
  'covering-letter',
  ({ organisation, head, provider, appliedOn, serial }, pick) => ({
    size: 'A4',
    letterhead: russianLetterhead(organisation, pick),
    blocks: [
      { type: 'ends', left: `Исх. № ${serial}`, right: russianDate(appliedOn, pick) },
      { type: 'lines', side: 'right', lines: [provider.ru] },
      { type: 'title', lines: [pick('Сопроводительное письмо', 'Опись вложения')] },
      { type: 'paragraph', text: 'Направляем вам следующие документы:' },
      {
        type: 'lines',
        side: 'left',
        lines: [
          '1. Заявление на 1 листе.',
          '2. Справка о государственной регистрации на 2 листах.',
          '3. Приказ о назначении директора на 1 листе.',
          '4. Доверенность на 1 листе.',
        ],
      },
      { type: 'signature', post: 'Директор', name: head.ru.initials, stamped: true },
    ],
  }),
)

const refund = other(
  'ru',
  'refund-letter',
  ({ organisation, head, provider, accountNumber, appliedOn, serial }, pick) => ({
    size: 'A4',
    letterhead: russianLetterhead(organisation, pick),
    blocks: [
      { type: 'ends', left: `Исх. № ${serial}`, right: russianDate(appliedOn, pick) },
      { type: 'lines', side: 'right', lines: [`В бухгалтерию ${provider.ru}`] },
      { type: 'title', lines: [pick('Письмо', 'О возврате денежных средств')] },
      {
        type: 'paragraph',
        text: pick(
          `Просим вернуть неиспользованный остаток средств по договору (аккаунт № ${accountNumber}) на наш счёт: ${russianRequisites(pick)}.`,
          `Просим направить оригиналы счетов-фактур и акт сверки за прошлый квартал по аккаунту № ${accountNumber} на почту buh@${organisation.domain}.`,
        ),
      },
      { type: 'signature', post: 'Директор', name: initialsFirst(head.ru.initials), stamped: true },
    ],
  }),
)

const quotation = other('ru', 'quotation', ({ organisation, stranger, appliedOn, serial }, pick) => ({
  size: 'A4',
  letterhead: russianLetterhead(stranger, pick),
  blocks: [
    { type: 'ends', left: `Исх. № ${serial}`, right: russianDate(appliedOn, pick) },
    { type: 'lines', side: 'right', lines: [`Директору ТОО «${organisation.name.ru}»`] },
    { type: 'title', lines: ['КОММЕРЧЕСКОЕ ПРЕДЛОЖЕНИЕ'] },
    { type: 'paragraph', text: 'Предлагаем вашему вниманию следующее оборудование по специальным ценам:' },
    {
      type: 'table',
      ruled: true,
      rows: [
        ['Сервер стоечный, 2 шт.', `${amount(pick)} тг`],
        ['Коммутатор 24 порта, 1 шт.', `${amount(pick)} тг`],
      ],
    },
    { type: 'paragraph', text: 'Срок поставки 20 рабочих дней. Предложение действительно 30 дней.' },
    {
      type: 'signature',
      post: 'Менеджер по продажам',
      name: pick('Карпенко Л.', 'Оразбай Т.'),
      stamped: false,
    },
  ],
}))

const agreement = other('en', 'non-disclosure', ({ organisation, stranger, head, appliedOn }, pick) => ({
  size: 'A4',
  blocks: [
    { type: 'title', lines: ['NON-DISCLOSURE AGREEMENT'] },
    { type: 'ends', left: organisation.city.en, right: englishDate(appliedOn, pick) },
    {
      type: 'paragraph',
      text: `${stranger.name.en} LLP (BIN ${stranger.number}) and ${organisation.name.en} LLP (BIN ${organisation.number}), represented by ${head.en.full}, agree to keep confidential all information disclosed in the course of their cooperation since ${longDate(addDays(appliedOn, -30), 'en')}.`,
    },
    {
      type: 'paragraph',
      text: 'The obligations survive for three years after the termination of this agreement.',
    },
    { type: 'signature', post: 'For the receiving party', name: head.en.full, stamped: true },
  ],
}))

/** Letters on other matters and an agreement. */
export const KZ_OTHER_LETTERS: readonly Wording[] = [covering, refund, quotation, agreement]
