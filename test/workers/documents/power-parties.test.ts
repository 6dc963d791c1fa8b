import { expect, test } from 'vitest'
import { signatory } from '../../../workers/documents/fields/signatory.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** A power of attorney, who is empowered by it and who gives it; `?` where a person must see, empty where none is told. */
const TABLE: readonly (readonly [string, string, string])[] = [
  [
    'Настоящим поручаем нашему сотруднику Абаеву Ержану Сериковичу (ИИН 790101300123) представлять интересы\nДиректор ______ Касымов А. Б.',
    'Абаеву Ержану Сериковичу',
    'Касымов А. Б.',
  ],
  [
    'Я, Ким Виктор Сергеевич, доверяю Пак Ольге Ивановне подать заявление\nНотариус Сергеева А. А.',
    'Пак Ольге Ивановне',
    'Ким Виктор Сергеевич',
  ],
  [
    'Доверенность выдана юрисконсульту Пак О. И. Доверитель: ИП Ким В. С.\nКим В. С.',
    'Пак О. И.',
    'Ким В. С.',
  ],
  ['Директор ТОО «Фирма» Ким В. С. доверяет Пак О. И. и Цой А. А. представлять', 'Пак О. И.?', ''],
  [
    'ТОО «Фирма» выдало доверенность Абаевой Айгуль Сериковне\nРуководитель ТОО «Фирма»\nКасымов Асхат Берикович ______\nГл. бухгалтер _______ Ли И. И.',
    'Абаевой Айгуль Сериковне',
    'Касымов Асхат Берикович',
  ],
  [
    'Осы сенімхат «Фирма» ЖШС атынан Абаева Әйгерім Серікқызына берілді.\nДиректор ______ А. Б. Қасымов',
    'Абаева Әйгерім Серікқызына',
    'А. Б. Қасымов',
  ],
  [
    'Біздің бас бухгалтер Абаева Әйгерім Серікқызы барлық құжатқа қол қоюға құқылы.\nБас директор        Қасымов А. Б.',
    'Абаева Әйгерім Серікқызы',
    'Қасымов А. Б.',
  ],
  [
    'Xodimimiz Aliyeva Dilnoza Karim qizi muzokara olib borishga vakolatlidir.\nDirektor _____ A. B. Karimov',
    'Aliyeva Dilnoza Karim qizi',
    'A. B. Karimov',
  ],
  [
    'Ushbu ishonchnoma Aliyeva Dilnoza Karim qiziga berildi.\nDirektor _____ A. B. Karimov',
    'Aliyeva Dilnoza Karim qiziga',
    'A. B. Karimov',
  ],
  [
    '«Фирма» ЖШС директоры Қасымов Асхат Берікұлының атынан қаржы директоры Абаева Әйгерім Серікқызына сенім артылды.',
    'Абаева Әйгерім Серікқызына',
    'Қасымов Асхат Берікұлы',
  ],
  [
    'Beruvchi        direktor Karimov Anvar Botirovich\nOluvchi         yurist Aliyeva Dilnoza Karim qizi',
    'Aliyeva Dilnoza Karim qizi',
    'Karimov Anvar Botirovich',
  ],
  [
    'Мен, Каримов Анвар Ботирович, укам Каримов Жасур Ботировичга ишни ишониб топшираман.\nКаримов А. Б. (имзо)',
    'Каримов Жасур Ботировичга',
    'Каримов Анвар Ботирович',
  ],
  [
    'Корхонамиз юристи Алиев Бобур Каримович аризаларни имзолашга ҳақли.\nРаҳбар ______ Каримов А. Б.\nБош ҳисобчи ______ Олимова Н. Р.',
    'Алиев Бобур Каримович',
    'Каримов А. Б.',
  ],
  [
    'We do hereby appoint PETER OTIENO OCHIENG of ID No. 12345678 to be our attorney\nSigned by\nMARY ATIENO ODERO\nDirector\nIn the presence of\nJAMES KIPTOO\nAdvocate',
    'PETER OTIENO OCHIENG',
    'MARY ATIENO ODERO',
  ],
  [
    'Peter Otieno (ID 12345678), our IT officer, has been authorised to act for the company.\nMary Odero\nManaging Director',
    'Peter Otieno',
    'Mary Odero',
  ],
  [
    'We have mandated our lawyer, Mr. Peter Otieno, to speak for us.\nMaj. (Rtd) Cyrus Odero\nChief Executive',
    'Peter Otieno',
    'Cyrus Odero',
  ],
  [
    'MANDATE\nRepresented by:      Mary Atieno Odero, Director\nGiven to:            Peter Otieno Ochieng, ID 12345678',
    'Peter Otieno Ochieng',
    'Mary Atieno Odero',
  ],
  [
    'Mimi Asha Juma Bakari, ninamruhusu Bw. Salim Omar Said kushughulikia akaunti yetu.\nAsha Juma Bakari\nMkurugenzi',
    'Salim Omar Said',
    'Asha Juma Bakari',
  ],
]

test.each(TABLE)('%s', (text, attorney, grantor) => {
  const fields = signatory(sheetOf([pageOf(text)]), 'power-of-attorney')
  const told = (name: string): string => {
    const field = fields.find((each) => each.name === name)
    return field ? `${field.value}${field.confidence < 0.6 ? '?' : ''}` : ''
  }
  expect([told('signatoryName'), told('grantorName')]).toEqual([attorney, grantor])
})

test('an attorney named in one place only is not sure', () => {
  const text = `POWER OF ATTORNEY
Blue Baobab Limited does hereby appoint Mr David Wafula
Murage, ID No. 93437496, to be its attorney.`
  const [name] = signatory(sheetOf([pageOf(text)]), 'power-of-attorney')
  expect(name).toMatchObject({ value: 'David Wafula Murage', confidence: 0.88 })
})
