import { addDays } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressIn,
  bankOf,
  companyIn,
  contractOf,
  nameIn,
  personIn,
  type UzLanguage,
  uz,
  uzDate,
} from './uz-parts.ts'
import { ends, left, right, signature, small, table, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

/** The other company of a deal, as papers of the language call it. */
const strangerIn = ({ stranger }: Scene, language: UzLanguage): string =>
  ({
    'uz-Latn': `«${nameIn(stranger.name, LATIN)}» MChJ`,
    'uz-Cyrl': `«${nameIn(stranger.name, CYRILLIC)}» МЧЖ`,
    ru: `ООО «${nameIn(stranger.name, 'ru')}»`,
  })[language]

const invoice = uz(LATIN, 'other', 'latn-other-invoice', (scene, pick) => {
  const { organisation, stranger, appliedOn, serial, accountNumber } = scene
  const bank = bankOf(scene, LATIN, pick)
  return {
    blocks: [
      title('HISOB-FAKTURA', `№ ${serial}`),
      left(uzDate(appliedOn, LATIN, pick), `${contractOf(scene, pick)}-sonli shartnomaga`),
      {
        type: 'columns',
        left: [
          `Yetkazib beruvchi: ${strangerIn(scene, LATIN)}`,
          `Manzil: ${addressIn(stranger, LATIN, pick)}`,
          `STIR: ${stranger.number}`,
          `QQS to'lovchisining kodi: 326${organisation.number}`,
        ],
        right: [
          `Sotib oluvchi: ${companyIn(organisation.name, LATIN, pick).short}`,
          `Manzil: ${addressIn(organisation, LATIN, pick)}`,
          `STIR: ${organisation.number}`,
          `h/r ${bank.account}`,
        ],
      },
      {
        type: 'grid',
        rows: [
          ['№', 'Tovar (xizmat) nomi', 'Miqdori', 'Narxi', 'QQS 12%', 'Jami'],
          ['1', `Hosting xizmati, akkaunt ${accountNumber}`, '1', '450 000,00', '54 000,00', '504 000,00'],
        ],
      },
      signature('Rahbar', pick('Salimov A.', 'D. Nazarova'), true),
    ],
  }
})

const invoiceRu = uz('ru', 'other', 'ru-other-invoice', (scene, pick) => {
  const { organisation, stranger, appliedOn, serial } = scene
  const bank = bankOf(scene, 'ru', pick)
  return {
    blocks: [
      title(pick(`СЧЁТ-ФАКТУРА № ${serial}`, `СЧЁТ НА ОПЛАТУ № ${serial}`)),
      right(uzDate(appliedOn, 'ru', pick)),
      table([
        ['Поставщик', `${strangerIn(scene, 'ru')}, ИНН ${stranger.number}`],
        ['Покупатель', `${companyIn(organisation.name, 'ru', pick).short}, ИНН ${organisation.number}`],
        ['Банк', `${bank.name}, МФО ${bank.mfo}`],
        ['Наименование товара (услуги)', pick('Бумага А4, 40 пачек', 'Монтаж сети')],
        ['Всего к оплате с НДС', '3 696 000,00 сум'],
      ]),
      signature('Директор', pick('Юсупов Т. А.', 'Ли О. В.'), true),
    ],
  }
})

const contract = uz(LATIN, 'other', 'latn-other-contract', (scene, pick) => {
  const { organisation, head, founder, appliedOn } = scene
  const us = companyIn(organisation.name, LATIN, pick).short
  return {
    blocks: [
      title(
        `${contractOf(scene, pick)}-SONLI SHARTNOMA`,
        pick("xizmat ko'rsatish to'g'risida", 'ijara shartnomasi'),
      ),
      ends(`${nameIn(organisation.city, LATIN)} sh.`, uzDate(addDays(appliedOn, -120), LATIN, pick)),
      text(
        `Bir tomondan ustav asosida ish yurituvchi direktor ${founder.uzLatn.full} timsolida ${strangerIn(scene, LATIN)} (keyingi o'rinlarda «Ijrochi»), ikkinchi tomondan direktor ${head.uzLatn.full} timsolida ${us} (keyingi o'rinlarda «Buyurtmachi») mazkur shartnomani quyidagilar haqida tuzdilar.`,
      ),
      text("1. Shartnoma predmeti. Ijrochi xizmat ko'rsatadi, Buyurtmachi esa haq to'laydi."),
      text(
        "2. Shartnoma narxi 24 000 000 so'mni tashkil etadi. To'lov 10 bank kuni ichida amalga oshiriladi.",
      ),
      text('3. Shartnoma imzolangan kundan boshlab bir yil davomida amal qiladi.'),
      signature('Ijrochi', founder.uzLatn.initials, true),
      signature('Buyurtmachi', head.uzLatn.initials, true),
    ],
  }
})

const contractCyrillic = uz(CYRILLIC, 'other', 'cyrl-other-contract', (scene, pick) => {
  const { organisation, head, founder, appliedOn } = scene
  const us = companyIn(organisation.name, CYRILLIC, pick).short
  return {
    blocks: [
      title(pick('ОЛДИ-СОТДИ ШАРТНОМАСИ', 'ИЖАРА ШАРТНОМАСИ'), `№ ${contractOf(scene, pick)}`),
      ends(uzDate(addDays(appliedOn, -70), CYRILLIC, pick), `${nameIn(organisation.city, CYRILLIC)} ш.`),
      text(
        `${strangerIn(scene, CYRILLIC)} номидан директор ${founder.uzCyrl.full} ва ${us} номидан директор ${head.uzCyrl.full} қуйидагилар тўғрисида ушбу шартномани туздилар:`,
      ),
      text('1.1. Биринчи томон мулкни топширади, иккинчи томон қабул қилади ва ҳақини тўлайди.'),
      text('2.1. Ҳисоб-китоблар пул ўтказиш йўли билан амалга оширилади.'),
      {
        type: 'columns',
        left: ['СОТУВЧИ', strangerIn(scene, CYRILLIC), `СТИР ${scene.stranger.number}`],
        right: ['СОТИБ ОЛУВЧИ', us, `СТИР ${organisation.number}`],
      },
      signature('Директор', head.uzCyrl.initials, true),
    ],
  }
})

const reconciliation = uz('ru', 'other', 'ru-other-reconciliation', (scene, pick) => {
  const { organisation, head, appliedOn } = scene
  return {
    blocks: [
      title('АКТ СВЕРКИ', `взаиморасчётов по состоянию на ${uzDate(appliedOn, 'ru', pick)}`),
      text(
        `Между ${companyIn(organisation.name, 'ru', pick).short} (ИНН ${organisation.number}) и ${strangerIn(scene, 'ru')} (ИНН ${scene.stranger.number}) по договору № ${contractOf(scene, pick)}.`,
      ),
      {
        type: 'grid',
        rows: [
          ['Документ', 'Дебет', 'Кредит'],
          ['Сальдо начальное', '0,00', ''],
          ['Счёт-фактура 214', '7 200 000,00', ''],
          ['Оплата', '', '7 200 000,00'],
          ['Сальдо конечное', '0,00', ''],
        ],
      },
      signature('Директор', head.ru.initials, true),
      signature('Главный бухгалтер', pick('Хасанова З.', 'Пак И.'), false),
    ],
  }
})

const guarantee = uz(LATIN, 'other', 'latn-other-guarantee', (scene, pick) => {
  const { organisation, head, appliedOn, serial } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    letterhead: {
      name: house.short,
      lines: [addressIn(organisation, LATIN, pick), `STIR ${organisation.number}`],
    },
    blocks: [
      ends(`Chiq. № ${serial}`, uzDate(appliedOn, LATIN, pick)),
      right(`${strangerIn(scene, LATIN)} direktoriga`),
      title('KAFOLAT XATI'),
      text("Joriy oy uchun qarzdorlik 5 600 000 so'mni 15 kun ichida to'lashni kafolatlaymiz."),
      small('Bank rekvizitlari shartnomada keltirilgan.'),
      signature('Direktor', personIn(head, LATIN).initials, true),
    ],
  }
})

/** Papers of trade of Uzbekistan. */
export const UZ_OTHERS_OF_TRADE: readonly Wording[] = [
  invoice,
  invoiceRu,
  contract,
  contractCyrillic,
  reconciliation,
  guarantee,
]
