import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { amount, other } from './kz-other.ts'
import { company, kindOnly, taxCertificate, tight } from './kz-truth.ts'
import { agreeing, bankAccount, digits } from './kz-words.ts'
import { kkDay, ruDay, ruHead } from './unseen-kz-parts.ts'
import { ends, grid, left, right, signature, small, table, text, title } from './written.ts'

const vat: Wording = {
  kind: 'tax-certificate',
  country: 'KZ',
  language: 'ru',
  name: 'kz-ru-unseen-tax-vat-notice',
  write(scene, pick) {
    const { organisation, certifiedOn } = scene
    return taxCertificate(
      {
        size: 'A4',
        blocks: [
          ends('РГУ «Управление государственных доходов»', `${ruDay(certifiedOn, pick)}`),
          title('Свидетельство о регистрационном учёте', 'плательщика налога на добавленную стоимость'),
          grid(
            ['Налогоплательщик', 'БИН', 'Серия и номер', 'Дата постановки на учёт'],
            [
              `ТОО «${organisation.name.ru}»`,
              organisation.number,
              `60${digits(pick, 3)} № 1${digits(pick, 6)}`,
              shortDate(addDays(organisation.registeredOn, 25)),
            ],
          ),
          text(
            `Выдано ${shortDate(certifiedOn)} органом государственных доходов по месту нахождения: ${organisation.city.ru}.`,
          ),
          { type: 'qr', texts: [`https://kgd.gov.kz/ru/vat/${digits(pick, 10)}`] },
          small('Документ сформирован ИС «Электронный кабинет налогоплательщика».'),
        ],
      },
      company(organisation),
      certifiedOn,
    )
  },
}

const receipt: Wording = {
  kind: 'payment-order',
  country: 'KZ',
  language: 'ru',
  name: 'kz-ru-unseen-payment-receipt',
  write(scene, pick) {
    const { organisation, provider, accountNumber, appliedOn } = scene
    const { iban, bic, ru } = bankAccount(pick)
    return kindOnly('payment-order', {
      size: 'A4',
      blocks: [
        left(ru, `БИК ${bic}`),
        title(`Платежное поручение №${scene.serial}`, `от ${shortDate(addDays(appliedOn, -20))}`),
        grid(
          ['Плательщик', 'БИН', 'Счёт', 'Сумма, KZT'],
          [`ТОО "${organisation.name.ru}"`, organisation.number, iban, amount(pick)],
        ),
        table(
          [
            ['Получатель', provider.ru],
            ['КНП', '859'],
            ['Назначение платежа', `Оплата по счёту за услуги хостинга, акк. ${accountNumber}`],
            ['Статус', pick('Исполнено', 'Проведён')],
          ],
          false,
        ),
        small('Документ подписан ЭЦП клиента. Отметка банка: исполнено.'),
      ],
    })
  },
}

const lease = other(
  'ru',
  'unseen-lease-notice',
  ({ organisation, stranger, head, appliedOn, serial }, pick) => ({
    size: 'A4',
    letterhead: ruHead(stranger, pick),
    blocks: [
      ends(`Исх. ${serial}`, ruDay(appliedOn, pick)),
      right(`Директору ТОО «${organisation.name.ru}»`, head.ru.dative),
      title('УВЕДОМЛЕНИЕ', 'об изменении арендной платы'),
      text('Сообщаем, что с первого числа следующего месяца ставка аренды офиса увеличивается на 8 %.'),
      signature('Управляющий', 'Кузембаев С. Т.', true),
    ],
  }),
)

const reference = other(
  'ru',
  'unseen-work-reference',
  ({ organisation, head, attorney, appliedOn, serial }, pick) => ({
    size: 'A4',
    letterhead: ruHead(organisation, pick),
    blocks: [
      left(`№ ${serial}`, ruDay(appliedOn, pick)),
      title('СПРАВКА С МЕСТА РАБОТЫ'),
      text(
        `Дана ${attorney.ru.dative} в том, что ${agreeing(attorney, 'он', 'она')} действительно работает в ТОО «${organisation.name.ru}» в должности ${pick('системного администратора', 'бухгалтера')}. Справка выдана для предъявления по месту требования.`,
      ),
      signature('Директор', tight(head.ru.initials), true),
    ],
  }),
)

const act = other('kk', 'unseen-handover', ({ organisation, stranger, head, appliedOn, serial }, pick) => ({
  size: 'A4',
  blocks: [
    title(`№ ${serial} ТАПСЫРУ-ҚАБЫЛДАУ АКТІСІ`),
    right(kkDay(appliedOn, pick)),
    text(
      `«${stranger.name.kk}» ЖШС тапсырды, ал «${organisation.name.kk}» ЖШС (БСН ${organisation.number}) мына жабдықты қабылдады:`,
    ),
    grid(['№', 'Атауы', 'Саны'], ['1', 'Ноутбук', pick('2', '5')], ['2', 'Монитор', '3']),
    signature('Қабылдады', head.kk.initials, true),
  ],
}))

/** Tax, payment and strange papers of Kazakhstan that no reading is tuned to. */
export const UNSEEN_KZ_REST: readonly Wording[] = [vat, receipt, lease, reference, act]
