import { expect, test } from 'vitest'
import { documentDate } from '../../../workers/documents/fields/document-date.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** What is printed, and the day the paper bears: `?` below what counts as sure, `??` doubtful. */
const TABLE: readonly (readonly [string, string | null])[] = [
  ['ДОВЕРЕННОСТЬ № 5\nг. Алматы          5 марта 2025 года', '2025-03-05'],
  ['ТОО «Фирма». Приказ № 3, 05.03.2025 г.\nС сегодняшнего дня приступаю к обязанностям.', '2025-03-05'],
  ['«Бастау» ЖШС. Бұйрық №3, 05.03.2025 ж.\nБүгіннен бастап кірісемін.', '2025-03-05'],
  ['Справка №: 100          Берілді: 05.03.2025', '2025-03-05'],
  [
    'Куәліктің берілген күні     2025 жылғы 5 наурыз\nЕсепке қойылған күні     2024 жылғы 1 наурыз',
    '2025-03-05',
  ],
  ['ПРИКАЗ № 5\n05.03.2025\nС приказом ознакомлен: 07.03.2025', '2025-03-05'],
  [
    'ЗАЯВЛЕНИЕ\nПросим сменить адрес.\n5 марта 2025 г.          Ким В. С.\nВх. № 88 от 06.03.2025',
    '2025-03-05',
  ],
  ['ПОЛУЧЕНО\n06.03.2025\nЗАЯВЛЕНИЕ\nПросим сменить адрес.\n05.03.2025          Ким В. С.', '2025-03-05'],
  ['RECEIVED 6 MAR 2025\n5 March 2025\nDear Sir,', '2025-03-05'],
  ['Исх. № 12 от 05.03.2025\nв ответ на Ваше письмо от 01.03.2025', '2025-03-05'],
  ['Our Ref: AB/12/2025\n5th March 2025\nReference is made to your letter of 1st March 2025.', '2025-03-05'],
  [
    'Dear Sir,\nPlease find enclosed the power of attorney dated 1st March 2025 for your use.\n5 March 2025',
    '2025-03-05',
  ],
  ['Date: 5 March 2025\nThe company was registered on the 1st of May 2012 and continues', '2025-03-05'],
  ['The company was registered on the 1st of May 2012 and continues on the register.', '2012-05-01??'],
  ['Given under the seal of the Company this Wednesday, the 5th day of March, 2025', '2025-03-05'],
  ['This authority is given at Kisumu on 5th March 2025.', '2025-03-05'],
  ['Nairobi, March 5, 2025\nMs. Amina, identity card issued by the registrar on 01.02.2021,', '2025-03-05'],
  ['5 Machi 2025\nNdugu,\nUtaanza kazi tarehe 17 Machi 2025. Karibu sana.', '2025-03-05'],
  [
    'ИЛТИМОСНОМА\n2025 йил 1 март куни омборда ёнғин чиқди.\nДиректор Каримов А.\n5 март 2025 йил',
    '2025-03-05',
  ],
  [
    '1/К - Б У Й Р У Қ          2025 йил 5 март\nМулкдорнинг 2025 йил 1 мартдаги қарори асос қилиб олинди',
    '2025-03-05',
  ],
  ["ARIZA\n2025-yil 1-mart kuni telefon yo'qoldi.\n2025-yil 5-mart          A.Karimov", '2025-03-05'],
  ['Қаулы\n01.03.2025 ж. шешімін орындау үшін тағайындалсын\nОрал қ.          05.03.2025 ж.', '2025-03-05'],
  ['өкілеттігі 01.04.2025 басталып, 31.03.2027 аяқталады;', '2025-04-01??'],
  [
    '№     Күні           Әрекет\n1     20.11.2019     Тіркеу\n2     14.01.2021     Өзгеру\n3     30.08.2022     Ауысу\n4     19.12.2024     Тіркеу\nБерілді: 05.03.2025',
    '2025-03-05',
  ],
  [
    'Signed:\nE. One ........ 3/3/25\nM. Two ........ 4/3/25\nDated (last signature): 5 March 2025',
    '2025-03-05',
  ],
  ['Дата постановки на учёт: 01.03.2025', '2025-03-01??'],
  ['Приложение к приказу Министра от 20.12.2012 № 562\nДата выдачи 05.03.2025', '2025-03-05'],
  [
    'CERTIFIED EXTRACT\nfrom the minutes of a meeting of Acme Limited held at Narok on 3 March 2025\n1. It was resolved to elect Mary Anne.\n2. There was no other business.\n5 March 2025\nCompany Secretary',
    '2025-03-05?',
  ],
  ['MINUTES of a meeting of the board of Acme Limited held at Narok on 3 March 2025', '2025-03-03'],
  ['RESOLUTION OF THE DIRECTORS ON 3 MARCH 2025', '2025-03-03'],
  [
    'Dear Sir,\nWe refer to the contract that we signed with you on 3 January 2025.\n5 March 2025',
    '2025-03-05',
  ],
  ['Аты-жөні     Ким Виктор, 1985 жылғы 3 шілдеде туған\n5 наурыз 2025 ж.', '2025-03-05'],
  ['Pasport     AB1234567, 11.07.2021\n2025-yil 5-mart', '2025-03-05'],
  ['1985-yil 3-iyulda tug‘ilgan Karimov Alisher', null],
  ['Приложение к доверенности № 4 от 01.03.2025', '2025-03-01??'],
  ['05.03.2025\n06.03.2025\nЗаявление', '2025-03-05?'],
]

test.each(TABLE)('%s', (text, want) => {
  const [field] = documentDate(sheetOf([pageOf(text)]))
  const doubt = !field || field.confidence >= 0.9 ? '' : field.confidence < 0.6 ? '??' : '?'
  expect(field ? `${field.value}${doubt}` : null).toBe(want)
})
