import { addDays, longDate, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { company, kindOnly, taxCertificate, tight } from './kz-truth.ts'
import { bankAccount, digits, kazakhAddress, russianAddress, russianDate } from './kz-words.ts'

const vat: Wording = {
  kind: 'tax-certificate',
  country: 'KZ',
  language: 'ru',
  name: 'kz-ru-tax-vat-certificate',
  write(scene, pick) {
    const { organisation } = scene
    const since = shortDate(addDays(organisation.registeredOn, 40))
    return taxCertificate(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'left',
            lines: ['Министерство финансов Республики Казахстан', 'Комитет государственных доходов'],
          },
          {
            type: 'title',
            lines: [
              'СВИДЕТЕЛЬСТВО',
              'о постановке на регистрационный учёт по налогу на добавленную стоимость',
            ],
          },
          {
            type: 'ends',
            left: `Серия 6${digits(pick, 4)} № 0${digits(pick, 6)}`,
            right: `БИН ${organisation.number}`,
          },
          {
            type: 'paragraph',
            text: `Товарищество с ограниченной ответственностью «${organisation.name.ru}», адрес: ${russianAddress(organisation, pick)}, состоит на регистрационном учёте по НДС с ${since} г.`,
          },
          {
            type: 'lines',
            side: 'left',
            lines: [
              `Орган государственных доходов: УГД по городу ${organisation.city.ru}`,
              `Дата выдачи: ${russianDate(scene.certifiedOn, pick)}`,
            ],
          },
          { type: 'signature', post: 'Руководитель (заместитель)', name: 'Мусин А. Ж.', stamped: true },
        ],
      },
      company(organisation),
      scene.certifiedOn,
    )
  },
}

const bilingual: Wording = {
  kind: 'tax-certificate',
  country: 'KZ',
  language: 'kk',
  name: 'kz-kk-tax-vat-certificate',
  write(scene, pick) {
    const { organisation } = scene
    const { name, number, registeredOn } = organisation
    return taxCertificate(
      {
        size: 'A4',
        blocks: [
          {
            type: 'title',
            lines: [
              'Қосылған құн салығы бойынша тіркеу есебіне қою туралы КУӘЛІК',
              'СВИДЕТЕЛЬСТВО о постановке на учёт по НДС',
            ],
          },
          {
            type: 'table',
            ruled: pick(true, false),
            rows: [
              ['Сериясы, нөмірі / Серия, номер', `60001 № 1${digits(pick, 6)}`],
              ['Салық төлеуші / Налогоплательщик', `«${name.kk}» ЖШС / ТОО «${name.ru}»`],
              ['БСН / БИН', number],
              ['Мекенжайы / Адрес', kazakhAddress(organisation, pick)],
              ['Есепке қойылған күні / Дата постановки на учёт', shortDate(addDays(registeredOn, 33))],
              ['Берілген күні / Дата выдачи', shortDate(scene.certifiedOn)],
            ],
          },
          {
            type: 'small-print',
            text: 'Құжат электрондық цифрлық қолтаңбамен куәландырылған. Документ подписан электронной цифровой подписью.',
          },
          { type: 'qr', texts: [`https://cabinet.salyk.kz/check/${digits(pick, 12)}`] },
        ],
      },
      company(organisation),
      scene.certifiedOn,
    )
  },
}

const payment: Wording = {
  kind: 'payment-order',
  country: 'KZ',
  language: 'ru',
  name: 'kz-ru-payment-order',
  write(scene, pick) {
    const { organisation, accountNumber, head, provider } = scene
    const ours = bankAccount(pick)
    const theirs = bankAccount(pick)
    const day = addDays(scene.appliedOn, -scene.serial - 3)
    return kindOnly('payment-order', {
      size: 'A4',
      blocks: [
        { type: 'title', lines: [`ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № ${scene.serial}`] },
        { type: 'lines', side: 'right', lines: [longDate(day, 'ru')] },
        {
          type: 'table',
          ruled: true,
          rows: [
            ['Отправитель денег', `ТОО «${organisation.name.ru}»`],
            ['БИН (ИИН)', organisation.number],
            ['ИИК', ours.iban],
            ['Код', '17'],
            ['Банк отправителя', `${ours.ru}, БИК ${ours.bic}`],
            ['Бенефициар', provider.ru],
            ['ИИК бенефициара', theirs.iban],
            ['Банк бенефициара', `${theirs.ru}, БИК ${theirs.bic}`],
            ['Сумма', `${digits(pick, 1)}${pick('5', '7')} ${digits(pick, 3)},00 KZT`],
            ['Назначение платежа', `Оплата облачных услуг, аккаунт № ${accountNumber}, в т.ч. НДС`],
            ['Код назначения платежа (КНП)', '859'],
            ['Дата валютирования', shortDate(day)],
          ],
        },
        { type: 'signature', post: 'Руководитель', name: tight(head.ru.initials), stamped: true },
        { type: 'lines', side: 'left', lines: [`Проведено банком-получателем ${shortDate(day)} г.`] },
      ],
    })
  },
}

const paymentInKazakh: Wording = {
  kind: 'payment-order',
  country: 'KZ',
  language: 'kk',
  name: 'kz-kk-payment-order',
  write(scene, pick) {
    const { organisation, accountNumber, provider } = scene
    const ours = bankAccount(pick)
    const day = shortDate(addDays(scene.appliedOn, -scene.serial - 5))
    return kindOnly('payment-order', {
      size: 'A4',
      blocks: [
        { type: 'title', lines: [`ТӨЛЕМ ТАПСЫРМАСЫ № ${scene.serial}`, 'ПЛАТЕЖНОЕ ПОРУЧЕНИЕ'] },
        { type: 'ends', left: ours.kk, right: day },
        {
          type: 'table',
          ruled: true,
          rows: [
            ['Ақша жіберуші / Отправитель', `«${organisation.name.kk}» ЖШС`],
            ['БСН (ЖСН) / БИН (ИИН)', organisation.number],
            ['ЖСК / ИИК', ours.iban],
            ['БСК / БИК', ours.bic],
            ['Бенефициар', provider.kk],
            ['Сомасы / Сумма', `${pick('48', '115', '230')} ${digits(pick, 3)},00 ₸`],
            ['Төлем мақсаты / Назначение', `Хостинг қызметі, аккаунт ${accountNumber}`],
            ['ТМК / КНП', '859'],
          ],
        },
        { type: 'lines', side: 'left', lines: ['Орындалды / Исполнено', day] },
      ],
    })
  },
}

/** Certificates of tax registration. */
export const KZ_TAX_CERTIFICATES: readonly Wording[] = [vat, bilingual]

/** Orders to a bank. */
export const KZ_PAYMENT_ORDERS: readonly Wording[] = [payment, paymentInKazakh]
