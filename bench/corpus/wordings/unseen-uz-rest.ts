import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { uzDay } from './unseen-uz-parts.ts'
import { bankOf, companyIn, formsOf, nameIn, namesOf, pinflOf, stirOf, stirText, uz } from './uz-parts.ts'
import {
  digits,
  ends,
  grid,
  left,
  mrzNames,
  right,
  signature,
  signerOf,
  small,
  table,
  text,
  title,
} from './written.ts'

const LATIN = 'uz-Latn'

const vat = uz(LATIN, 'tax-certificate', 'latn-unseen-tax-vat', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    blocks: [
      title(
        "O'ZBEKISTON RESPUBLIKASI SOLIQ QO'MITASI",
        "QO'SHILGAN QIYMAT SOLIG'I TO'LOVCHISI",
        'GUVOHNOMASI',
      ),
      table([
        ["Soliq to'lovchi", house.long],
        ['STIR', organisation.number],
        ["QQS ro'yxatidan o'tkazish kodi", `3260${digits(scene, 13, 8)}`],
        ["Ro'yxatga qo'yilgan sana", uzDay(addDays(organisation.registeredOn, 30), LATIN, pick)],
        ['Berilgan sana', uzDay(certifiedOn, LATIN, pick)],
      ]),
      { type: 'qr', texts: [`https://my3.soliq.uz/qqs/${digits(scene, 14, 12)}`] },
    ],
    numbers: stirOf(scene),
    fields: { organisationName: namesOf(organisation), documentDate: [certifiedOn] },
  }
})

const taxRussian = uz('ru', 'tax-certificate', 'ru-unseen-tax-number', (scene, pick) => {
  const { organisation } = scene
  const { registeredOn } = organisation
  const house = companyIn(organisation.name, 'ru', pick)
  return {
    blocks: [
      title('ГОСУДАРСТВЕННЫЙ НАЛОГОВЫЙ КОМИТЕТ РЕСПУБЛИКИ УЗБЕКИСТАН'),
      title('СВИДЕТЕЛЬСТВО', 'о присвоении идентификационного номера налогоплательщика'),
      text(
        `Настоящее свидетельство выдано ${house.long} в том, что ему присвоен ИНН ${stirText(scene, pick)}.`,
      ),
      ends(`Дата выдачи ${uzDay(registeredOn, 'ru', pick)}`, 'М.П.'),
      signature('Начальник инспекции', 'Х. Рашидов', true),
    ],
    numbers: stirOf(scene),
    fields: { organisationName: namesOf(organisation), documentDate: [registeredOn] },
  }
})

const payment = uz(LATIN, 'payment-order', 'latn-unseen-payment', (scene, pick) => {
  const { organisation, provider, accountNumber, appliedOn, serial } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const bank = bankOf(scene, LATIN, pick)
  return {
    blocks: [
      title(`TO'LOV TOPSHIRIQNOMASI № ${serial}`),
      left(shortDate(addDays(appliedOn, -14))),
      grid(
        ["To'lovchi", 'Hisobraqam', 'STIR', 'Summa'],
        [house.short, bank.account, organisation.number, `${digits(scene, 15, 2)}0 000,00`],
      ),
      table(
        [
          ['Bank', `${bank.name}, kodi ${bank.mfo}`],
          ['Oluvchi', nameIn(provider, LATIN)],
          ["To'lov maqsadi", `Server ijarasi uchun oldindan to'lov, akkaunt ${accountNumber}`],
        ],
        pick(true, false),
      ),
      small("Bank belgisi: o'tkazildi"),
    ],
  }
})

const paymentRussian = uz('ru', 'payment-order', 'ru-unseen-payment', (scene, pick) => {
  const { organisation, provider, appliedOn, serial } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const bank = bankOf(scene, 'ru', pick)
  return {
    blocks: [
      title(`ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № ${serial}`),
      ends(`Дата ${shortDate(addDays(appliedOn, -9))}`, bank.name),
      table([
        ['Наименование плательщика', house.short],
        ['Счёт плательщика', bank.account],
        ['ИНН плательщика', organisation.number],
        ['МФО', bank.mfo],
        ['Наименование получателя', nameIn(provider, 'ru')],
        ['Детали платежа', '00668 Оплата по договору за услуги хостинга'],
      ]),
      left('Проведено'),
    ],
  }
})

const invoice = uz(LATIN, 'other', 'latn-unseen-invoice', (scene, pick) => {
  const { organisation, stranger, appliedOn, serial } = scene
  const seller = companyIn(stranger.name, LATIN, pick)
  const buyer = companyIn(organisation.name, LATIN, pick)
  return {
    blocks: [
      title('HISOB-FAKTURA', `№ ${serial} ${uzDay(appliedOn, LATIN, pick)}`),
      table(
        [
          ['Yetkazib beruvchi', `${seller.short}, STIR ${stranger.number}`],
          ['Sotib oluvchi', `${buyer.short}, STIR ${organisation.number}`],
        ],
        false,
      ),
      grid(['№', 'Tovar (xizmat)', 'Soni', 'Summa'], ['1', 'Kanselyariya mollari', '4', '1 250 000']),
      signature('Rahbar', 'N. Alimov', true),
    ],
  }
})

const leave = uz('uz-Cyrl', 'other', 'cyrl-unseen-leave-order', (scene, pick) => {
  const { organisation, head, attorney, appliedOn, serial } = scene
  const house = companyIn(organisation.name, 'uz-Cyrl', pick)
  return {
    blocks: [
      title(`БУЙРУҚ № ${serial}`, 'Меҳнат таътили бериш тўғрисида'),
      ends(house.short, uzDay(appliedOn, 'uz-Cyrl', pick)),
      text(`${attorney.uzCyrl.full}га 24 кунлик меҳнат таътили берилсин.`),
      signature('Директор', head.uzCyrl.initials, true),
    ],
  }
})

const reconciliation = uz('ru', 'other', 'ru-unseen-reconciliation', (scene, pick) => {
  const { organisation, stranger, appliedOn } = scene
  const ours = companyIn(organisation.name, 'ru', pick)
  const theirs = companyIn(stranger.name, 'ru', pick)
  return {
    blocks: [
      title('АКТ СВЕРКИ ВЗАИМНЫХ РАСЧЁТОВ', `на ${uzDay(appliedOn, 'ru', pick)}`),
      text(`${ours.short} и ${theirs.short} составили настоящий акт о состоянии расчётов.`),
      grid(
        ['Документ', 'Дебет', 'Кредит'],
        ['Сальдо начальное', '0,00', '0,00'],
        ['Оплата', '', '840 000,00'],
      ),
      signature(ours.short, 'Главный бухгалтер', true),
    ],
  }
})

const idCard = uz(LATIN, 'identity', 'latn-unseen-id-card', (scene, pick) => {
  const person = signerOf(scene)
  const [surname = '', given = '', ...father] = person.uzLatn.full.toUpperCase().split(' ')
  const { card, cardMrz } = person
  const names = [
    `${surname} ${given}`,
    `${given} ${surname}`,
    ...formsOf(person).map((name) => name.toUpperCase()),
  ]
  return {
    size: 'card',
    blocks: [
      title("O'ZBEKISTON RESPUBLIKASI ID-KARTA", 'REPUBLIC OF UZBEKISTAN IDENTITY CARD'),
      { type: 'portrait' },
      table(
        [
          ['Familiya', surname],
          ['Ism', given],
          ['Otasining ismi', father.join(' ')],
          ["Tug'ilgan sana", shortDate(person.birthDate)],
          ['Karta raqami', card.number],
          ['Amal qilish muddati', shortDate(card.validUntil)],
        ],
        false,
      ),
      { type: 'page-break' },
      table(
        [
          [pick('JShShIR', 'PINFL'), person.personalNumber],
          ['Berilgan sana', shortDate(card.issuedOn)],
          ['Berilgan joyi', pick('IIV', 'TOSHKENT SHAHAR IIBB')],
        ],
        false,
      ),
      { type: 'mrz', lines: cardMrz },
    ],
    numbers: pinflOf(person),
    fields: {
      signatoryName: [...new Set([...names, ...mrzNames(cardMrz)])],
      documentNumber: [card.number],
      birthDate: [person.birthDate],
      validUntil: [card.validUntil],
    },
  }
})

const passport = uz(LATIN, 'identity', 'latn-unseen-passport', (scene, pick) => {
  const person = signerOf(scene)
  const [surname = '', given = ''] = person.uzLatn.full.toUpperCase().split(' ')
  const { passport: document, passportMrz } = person
  return {
    size: 'card',
    blocks: [
      title('UZBEKISTAN / OʻZBEKISTON', pick('PASPORT', 'BIOMETRIK PASPORT / PASSPORT')),
      { type: 'portrait' },
      table(
        [
          ['Surname', surname],
          ['Given name', given],
          ['Date of birth', shortDate(person.birthDate)],
          ['Date of issue', shortDate(document.issuedOn)],
          ['Date of expiry', shortDate(document.validUntil)],
          ['Passport No', document.number],
        ],
        false,
      ),
      right(`Personal No ${person.personalNumber}`),
      { type: 'mrz', lines: passportMrz },
    ],
    numbers: pinflOf(person),
    fields: {
      signatoryName: [...new Set([`${surname} ${given}`, `${given} ${surname}`, ...mrzNames(passportMrz)])],
      documentNumber: [document.number],
      birthDate: [person.birthDate],
      validUntil: [document.validUntil],
    },
  }
})

/** Identity, tax, payment and strange papers of Uzbekistan that no reading is tuned to. */
export const UNSEEN_UZ_REST: readonly Wording[] = [
  vat,
  taxRussian,
  payment,
  paymentRussian,
  invoice,
  leave,
  reconciliation,
  idCard,
  passport,
]
