import { expect, test } from 'vitest'
import { organisationName } from '../../../workers/documents/fields/organisation-name.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** What a paper gives as the applicant's name, the surest first; `!` from 0.9 on, `?` under 0.6. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // Quotes
  ['от ТОО "Торговый дом "Заря""', ['ТОО "Торговый дом "Заря""!']],
  ['от ТОО «Торговый дом «Заря», БИН 250140111114', ['ТОО «Торговый дом «Заря»!']],
  ['от ТОО «Торговый дом «Заря»» просим', ['ТОО «Торговый дом «Заря»»!']],
  ['от ТОО «ТД «Заря» Плюс» просим', ['ТОО «ТД «Заря» Плюс»!']],
  ['ТОО “Заря Плюс”, БИН 250140111114', ['ТОО “Заря Плюс”!']],
  ['ТОО <<Заря>> просит', ['ТОО <<Заря>>!']],
  ['«Заря-2» ЖШС-нен', ['«Заря-2» ЖШС!']],
  // Without quotes, before and after the form
  ['от ТОО Степной ветер', ['ТОО Степной ветер']],
  ['от ТОО Степной ветер просим изменить', ['ТОО Степной?']],
  ['от ТОО Алтын Дала просим изменить', ['ТОО Алтын Дала']],
  ['Дала Самалы ЖШС атынан', ['Дала Самалы ЖШС']],
  ['Біз, Дала Самалы ЖШС, сұраймыз', ['Дала Самалы ЖШС']],
  ['АО КазСтройТрест, БИН 250140111114', ['АО КазСтройТрест']],
  ['ҚазТемір АҚ-ның атынан', ['ҚазТемір АҚ']],
  ['от ИП Садыков А. Б.', ['ИП Садыков А. Б.']],
  ['Садыков А. Б. ЖК атынан', ['Садыков А. Б. ЖК']],
  ['«Baraka Savdo» MChJdan', ['«Baraka Savdo» MChJ!']],
  ['Baraka Savdo MChJ nomidan', ['Baraka Savdo MChJ']],
  ['"Барака Савдо" МЧЖдан', ['"Барака Савдо" МЧЖ!']],
  ['ООО «Барака Савдо», ИНН 200837914', ['ООО «Барака Савдо»!']],
  ['"Nur Tola" XK direktori', ['"Nur Tola" XK!']],
  ['YaTT Karimov Anvar Baxtiyorovich', ['YaTT Karimov Anvar Baxtiyorovich']],
  ['"Toshkent Temir" AJ nomidan', ['"Toshkent Temir" AJ!']],
  ['Altyn Dala LLP, BIN 250140111114', ['Altyn Dala LLP']],
  ['We, Acme Traders Ltd, kindly request', ['Acme Traders Ltd']],
  ['Baraka Holdings PLC hereby requests', ['Baraka Holdings PLC']],
  [
    'CERTIFICATE OF INCORPORATION\nName\nACME TRADERS LIMITED\nCompany Number PVT-AAADAM3',
    ['ACME TRADERS LIMITED'],
  ],
  [
    'CERTIFICATE OF INCORPORATION\nI hereby certify that\nACME GENERAL TRADERS AND\nCONTRACTORS LIMITED\nis this day incorporated',
    ['ACME GENERAL TRADERS AND CONTRACTORS LIMITED'],
  ],
  ['Company Name: ACME & SONS LIMITED', ['ACME & SONS LIMITED']],
  [
    'Товарищество с ограниченной ответственностью «Степной ветер»',
    ['Товарищество с ограниченной ответственностью «Степной ветер»!'],
  ],
  [
    'от Товаришества с ограниченной ответственностью «Степной ветер»',
    ['Товарищества с ограниченной ответственностью «Степной ветер»!'],
  ],
  ['«Көк    Барыс    Агро»    ЖШС    (БСН    220840919943)    Сіздердің', ['«Көк Барыс Агро» ЖШС!']],
  [
    'от Товаришества с ограниченной ответственностью «Степной ветер»',
    ['Товарищества с ограниченной ответственностью «Степной ветер»!'],
  ],
  // Spoilt by readers, bent by grammar
  ['000 “Goz Yoli Trans”, ИНН 200837914', ['ООО “Goz Yoli Trans”!']],
  ['"Qizil Laylak Farm" MCh], STIR 200837914', ['"Qizil Laylak Farm" MChJ!']],
  ['Biz, «Turna Safari» МСН], STIR 299059121', ['«Turna Safari» MChJ!']],
  ['«Қурилиш» MUX, СТИР 392909379', ['«Қурилиш» МЧЖ!']],
  ['«Turna» mas uliyati cheklangan jamiyatining direktori', ["«Turna» mas'uliyati cheklangan jamiyati!"]],
  ['Гувоҳнома «Турна» масьулияти чекланган жамиятига берилди', ['«Турна» масъулияти чекланган жамияти!']],
  ['ТОО «Ноорое & Partners», БИН 250140111114', ['ТОО «Hoopoe & Partners»!']],
  ['Sisi, Mwangaza Traders Ltd, tunaomba', ['Mwangaza Traders Ltd']],
  ['Particulars of ACME LOGISTICS LIMITED as at 2nd March', ['ACME LOGISTICS LIMITED']],
  ['I, Jane Wanjiku, trading as Wanjiku Fresh Produce, request', ['Wanjiku Fresh Produce']],
  ['JOHN KAMAU T/A KAMAU HARDWARE\nP.O. Box 445', ['KAMAU HARDWARE']],
  // Whom a meeting belongs to
  ['ПРОТОКОЛ общего собрания участников\nТОО «Өрнек Өзен»\nг. Семей', ['ТОО «Өрнек Өзен»!']],
  ['Присутствовали участники ТОО «Өрнек Өзен»', ['ТОО «Өрнек Өзен»!']],
  ['RESOLUTION of the Sole Participant of Magpie Song LLP', ['Magpie Song LLP']],
  // Whom a paper is addressed to
  ['«Бұлтты Провайдер» ЖШС\nбасшысына\n«Дала» ЖШС атынан', ['«Дала» ЖШС!']],
  ['«Bulutli Provayder» MChJga\n"Nur Tola" XK nomidan', ['"Nur Tola" XK!']],
  ['«Булутли Провайдер» МЧЖ\nмижозлар билан ишлаш бўлимига\n«Нур» МЧЖ Сизга', ['«Нур» МЧЖ']],
  // A bank, the provider and other companies are not the applicant
  ['от ТОО «Банк Идей»\nпросим изменить. Копия: ТОО «Партнёр»', ['ТОО «Банк Идей»!']],
  ['от ТОО «Фирма»\nИИК KZ86125KZT5004100100 в АО «Kaspi Bank», БИК CASPKZKA', ['ТОО «Фирма»!']],
  ['ТОО «Фирма»\nБанк: АО «Народный Банк Казахстана»', ['ТОО «Фирма»!']],
  ['Кому: ТОО «Servercore»\nОт: ТОО «Фирма»', ['ТОО «Фирма»!']],
  ['Служащий ТОО «Фирма», договор с ТОО «Партнёр»', ['ТОО «Фирма»']],
  ['г. Алматы, ЖК Комфорт, дом 5', []],
  ['Учредитель: ТОО «Холдинг»\nНаименование: ТОО «Фирма»', ['ТОО «Фирма»!']],
  // One name in several languages
  [
    '«Дала Самалы» ЖШС       ТОО «Дала Самалы»       Dala Samaly LLP',
    ['«Дала Самалы» ЖШС!', 'Dala Samaly LLP'],
  ],
  ['«Дала Желі» ЖШС / ТОО «Степной ветер», БИН 250140111114', ['ТОО «Степной ветер»!', '«Дала Желі» ЖШС']],
  [
    'Атауы             «Дала Желі» жауапкершілігі шектеулі серіктестігі\nНаименование      Товарищество с ограниченной ответственностью «Степной ветер»',
    [
      '«Дала Желі» жауапкершілігі шектеулі серіктестігі!',
      'Товарищество с ограниченной ответственностью «Степной ветер»',
    ],
  ],
  ['от ТОО «Фирма», договор с «Серік» ЖШС', ['ТОО «Фирма»!']],
]

test.each(TABLE)('%s', (text, want) => {
  const found = organisationName(sheetOf([pageOf(text)])).map(({ value, confidence }) => {
    const mark = confidence >= 0.9 ? '!' : confidence < 0.6 ? '?' : ''
    return `${value}${mark}`
  })
  expect(found).toEqual(want)
})
