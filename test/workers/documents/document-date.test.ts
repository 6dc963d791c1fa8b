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
  // Told in the sentence that makes or certifies a power.
  [
    'ДОВЕРЕННОСТЬ\nг. Риддер Восточно-Казахстанской области, пятого марта две тысячи двадцать пятого года\nЯ, Ким В. С., 01.02.1980 г.р.,',
    '2025-03-05',
  ],
  [
    'ДОВЕРЕННОСТЬ\nДоверяю Ким В. С., удостоверение № 040000123 от 10.02.2020, представлять меня.\n5 марта 2025 года доверенность удостоверена мной, нотариусом Ахметовым А. Б.',
    '2025-03-05',
  ],
  [
    'Доверенность\nДоверяю юристу Ким В. С., паспорт выдан 01.02.2019, вести переписку.\nВыдана 5 марта 2025 года в пос. Хрустальный на шесть месяцев.\nПодпись ________',
    '2025-03-05',
  ],
  ['ДОВЕРЕННОСТЬ\nПодписано в Караганде 05.03.2025 г.\nдиректор Ким В. С.', '2025-03-05'],
  [
    'СЕНІМХАТ\nМен, Асан Ерлан, 10.01.1980 жылы туған, өкілеттік беремін.\n2025 жылғы 5 наурызда осы сенімхатты мен, нотариус Исатаев А., куәландырдым.',
    '2025-03-05',
  ],
  [
    'ISHONCHNOMA\nMen, Aliyev Vali, 10.01.1980 yilda tug‘ilgan, ishonch bildiraman.\n2025-yil 5-martda ushbu ishonchnoma men, notarius Karimova tomonidan tasdiqlandi.',
    '2025-03-05',
  ],
  // Beside a place and a number, under a small label, before a signature.
  ['ДОВЕРЕННОСТЬ\nг. Алматы, ИИН 770101300123, 05.03.2025\nдоверяю', '2025-03-05'],
  ['СЕНІМХАТ № 5\nАлматы қ., 05.03.2025 ж., тізілім № 1-644\nМен', '2025-03-05'],
  ['№ 11 СЕНІМХАТ\nберілген күні 05.03.2025\nМен, Асан Ерлан, 10.01.1980 жылы туған,', '2025-03-05'],
  ['ИШОНЧНОМА № 7\nберилган вақти: 5 март 2025 йил\nДиректор Имомов Б. Ғ.', '2025-03-05'],
  [
    'Vakolat xati\nSinglim Aliyeva Lola (02.12.1982) mening o‘rnimga yozadi.\n05.03.2025. Aliyev V.I. imzo',
    '2025-03-05',
  ],
  // A letter that tells of a power.
  [
    'Исх. № 7\n10.03.2025\nПросим сменить адрес.\nЗаявление подписано представителем.\nОснование его полномочий:\nсм. приложение.\nДоверенность выдана 05.03.2025',
    '2025-03-10',
  ],
  // Of a licence and of an identity card.
  ['Нотариус Ахметов А. Б., лицензия № 77,\nвыдана 05.03.2025 Министерством юстиции', '2025-03-05??'],
  ['Ким В. С. (жеке куәлік № 040000123,\nберілген күні 05.03.2025), бұдан әрі Өкіл', '2025-03-05??'],
]

test.each(TABLE)('%s', (text, want) => {
  const [field] = documentDate(sheetOf([pageOf(text)]))
  const doubt = !field || field.confidence >= 0.9 ? '' : field.confidence < 0.6 ? '??' : '?'
  expect(field ? `${field.value}${doubt}` : null).toBe(want)
})
