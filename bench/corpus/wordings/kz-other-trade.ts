import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Block, Wording } from '../paper.ts'
import { amount, other } from './kz-other.ts'
import { initialsFirst } from './kz-truth.ts'
import {
  agreeing,
  bankAccount,
  digits,
  kazakhDate,
  kazakhLetterhead,
  russianAddress,
  russianRequisites,
} from './kz-words.ts'

const invoice = other(
  'ru',
  'invoice',
  ({ organisation, stranger, accountNumber, appliedOn, serial }, pick) => {
    const { iban, bic, ru } = bankAccount(pick)
    const total = amount(pick)
    const paying: Block = {
      type: 'table',
      ruled: true,
      rows: [
        ['Бенефициар', `ТОО «${stranger.name.ru}», БИН ${stranger.number}`],
        ['ИИК', iban],
        ['Банк бенефициара, БИК', `${ru}, ${bic}`],
        ['Кбе / КНП', '17 / 859'],
      ],
    }
    return {
      size: 'A4',
      blocks: [
        {
          type: 'small-print',
          text: 'Внимание! Оплата данного счёта означает согласие с условиями поставки. Счёт действителен 3 банковских дня.',
        },
        paying,
        { type: 'title', lines: [`Счёт на оплату № ${serial} от ${shortDate(appliedOn)} г.`] },
        {
          type: 'table',
          ruled: false,
          rows: [
            [
              'Поставщик:',
              `БИН ${stranger.number}, ТОО «${stranger.name.ru}», ${russianAddress(stranger, pick)}`,
            ],
            ['Покупатель:', `БИН ${organisation.number}, ТОО «${organisation.name.ru}»`],
            ['Договор:', `№ ${digits(pick, 4)}, аккаунт № ${accountNumber}`],
          ],
        },
        {
          type: 'table',
          ruled: true,
          rows: [
            ['1. Аренда виртуальных серверов, 1 мес.', total],
            ['Итого', total],
          ],
        },
        { type: 'paragraph', text: `Всего наименований 1, на сумму ${total} KZT.` },
        { type: 'signature', post: 'Исполнитель', name: 'Сагитова М.', stamped: true },
      ],
    }
  },
)

const invoiceKk = other('kk', 'invoice', ({ organisation, stranger, appliedOn, serial }, pick) => {
  const total = amount(pick)
  const { iban, bic, kk } = bankAccount(pick)
  return {
    size: 'A4',
    letterhead: kazakhLetterhead(stranger, pick),
    blocks: [
      { type: 'title', lines: [`Төлемге шот № ${serial}`] },
      { type: 'lines', side: 'right', lines: [kazakhDate(appliedOn, pick)] },
      {
        type: 'table',
        ruled: true,
        rows: [
          ['Жеткізуші', `«${stranger.name.kk}» ЖШС, БСН ${stranger.number}`],
          ['Сатып алушы', `«${organisation.name.kk}» ЖШС, БСН ${organisation.number}`],
          ['ЖСК, банк', `${iban}, ${kk}, БСК ${bic}`],
          ['Тауар, қызмет', 'Кеңсе тауарлары, 1 жиынтық'],
          ['Барлығы', `${total} теңге`],
        ],
      },
      { type: 'signature', post: 'Бас бухгалтер', name: 'А. Мұқанова', stamped: true },
    ],
  }
})

const contract = other(
  'ru',
  'contract',
  ({ organisation, stranger, head, founder, appliedOn, serial }, pick) => {
    const both = [`ТОО «${stranger.name.ru}»`, `ТОО «${organisation.name.ru}»`] as const
    const from = shortDate(addDays(appliedOn, -90))
    return {
      size: 'A4',
      blocks: [
        {
          type: 'title',
          lines: [`ДОГОВОР № ${serial}/${digits(pick, 2)}`, pick('оказания услуг', 'аренды офиса')],
        },
        { type: 'ends', left: `г. ${organisation.city.ru}`, right: `${from} г.` },
        {
          type: 'paragraph',
          text: `${both[0]}, именуемое в дальнейшем «Исполнитель», в лице директора ${founder.ru.genitive}, ${agreeing(founder, 'действующего', 'действующей')} на основании Устава, с одной стороны, и ${both[1]}, именуемое в дальнейшем «Заказчик», в лице директора ${head.ru.genitive}, ${agreeing(head, 'действующего', 'действующей')} на основании приказа о назначении, с другой стороны, заключили настоящий Договор о нижеследующем.`,
        },
        { type: 'lines', side: 'left', lines: ['1. ПРЕДМЕТ ДОГОВОРА'] },
        {
          type: 'paragraph',
          text: '1.1. Исполнитель обязуется оказывать услуги согласно приложению, а Заказчик — принимать и оплачивать их.',
        },
        { type: 'lines', side: 'left', lines: ['2. ЦЕНА И ПОРЯДОК РАСЧЁТОВ'] },
        {
          type: 'paragraph',
          text: `2.1. Цена Договора составляет ${amount(pick)} тенге, включая НДС 12 %. 2.2. Оплата производится по счёту в течение 5 рабочих дней.`,
        },
        {
          type: 'lines',
          side: 'left',
          lines: ['3. СРОК ДЕЙСТВИЯ', '3.1. Договор действует один год с даты подписания.'],
        },
        {
          type: 'columns',
          left: ['Исполнитель', both[0], `БИН ${stranger.number}`, russianRequisites(pick)],
          right: ['Заказчик', both[1], `БИН ${organisation.number}`, russianRequisites(pick)],
        },
        { type: 'signature', post: 'Исполнитель', name: founder.ru.initials, stamped: true },
        { type: 'signature', post: 'Заказчик', name: head.ru.initials, stamped: true },
      ],
    }
  },
)

const reconciliation = other('ru', 'reconciliation', ({ organisation, stranger, head, appliedOn }, pick) => {
  const total = amount(pick)
  const from = shortDate(addDays(appliedOn, -180))
  return {
    size: 'A4',
    blocks: [
      {
        type: 'title',
        lines: ['АКТ СВЕРКИ', `взаимных расчётов за период с ${from} по ${shortDate(appliedOn)}`],
      },
      {
        type: 'paragraph',
        text: `Мы, нижеподписавшиеся, ТОО «${organisation.name.ru}» (БИН ${organisation.number}) и ТОО «${stranger.name.ru}» (БИН ${stranger.number}), составили настоящий акт о том, что состояние взаимных расчётов следующее:`,
      },
      {
        type: 'table',
        ruled: true,
        rows: [
          ['Сальдо начальное', '0,00'],
          [`Поступление (акт ${digits(pick, 3)})`, total],
          [`Оплата (п/п ${digits(pick, 3)})`, total],
          ['Обороты за период', total],
          ['Сальдо конечное', '0,00'],
        ],
      },
      { type: 'signature', post: 'Директор', name: head.ru.initials, stamped: true },
      { type: 'signature', post: 'Главный бухгалтер', name: 'Лебедева О. И.', stamped: false },
    ],
  }
})

const works = other('ru', 'completed-works', ({ organisation, stranger, head, appliedOn, serial }, pick) => {
  const total = amount(pick)
  return {
    size: 'A4',
    blocks: [
      {
        type: 'small-print',
        text: 'Приложение 50 к приказу Министра финансов РК от 20.12.2012 г. № 562. Форма Р-1',
      },
      {
        type: 'table',
        ruled: false,
        rows: [
          ['Заказчик', `ТОО «${organisation.name.ru}», ИИН/БИН ${organisation.number}`],
          ['Исполнитель', `ТОО «${stranger.name.ru}», ИИН/БИН ${stranger.number}`],
        ],
      },
      {
        type: 'title',
        lines: ['АКТ ВЫПОЛНЕННЫХ РАБОТ (ОКАЗАННЫХ УСЛУГ)', `№ ${serial} от ${shortDate(appliedOn)}`],
      },
      {
        type: 'table',
        ruled: true,
        rows: [
          [pick('Техническая поддержка сайта', 'Услуги связи', 'Аренда серверов'), total],
          ['Итого', total],
        ],
      },
      { type: 'signature', post: 'Сдал (исполнитель)', name: 'Рысбекова Г.', stamped: true },
      { type: 'signature', post: 'Принял (заказчик)', name: initialsFirst(head.ru.initials), stamped: true },
    ],
  }
})

/** Papers of trade. */
export const KZ_OTHERS_OF_TRADE: readonly Wording[] = [invoice, invoiceKk, contract, reconciliation, works]
