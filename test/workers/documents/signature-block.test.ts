import { expect, test } from 'vitest'
import { signatory } from '../../../workers/documents/fields/signatory.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

const ASK = 'Servercore\nДобрый день / Hello / Salom\nпросим изменить адрес, please change our e-mail\n'

/** How a letter ends, and who signs it; empty where nobody is told surely enough. */
const TABLE: readonly (readonly [string, string])[] = [
  ['С уважением,\nисполнительный директор                         Е. М. Абаев', 'Е. М. Абаев'],
  ['Директор _______ Абаев Е. М.\nИсп.: Ким В. С., тел. 123', 'Абаев Е. М.'],
  ['Директор _______ Абаев Е. М.\nИсполнитель Ким В. С.', 'Абаев Е. М.'],
  ['Директор _______ Абаев Е. М.\nГлавный бухгалтер _______ Ким В. С.', 'Абаев Е. М.'],
  ['Директор        Абаев Е. М.        Гл. бухгалтер        Ким В. С.', 'Абаев Е. М.'],
  ['Юрист В. А. Ким', 'В. А. Ким'],
  ['Директор ________ Ж. М. Абаев          М.О./М.П.', 'Ж. М. Абаев'],
  ['Данияр Абаев', 'Данияр Абаев'],
  ['Спасибо!\nДанияр Абаев\n+7 701 000 00 00', 'Данияр Абаев'],
  ['Lola Aliyeva\nSent from phone', 'Lola Aliyeva'],
  ['20 августа 2026 года                   Абаева К. Б.', 'Абаева К. Б.'],
  ['Yerzhan Abayev, +7 701 000 00 00\nSteppe Wind LLP, office of customer relations', 'Yerzhan Abayev'],
  ['Regards,\nHalima A. Noor', 'Halima A. Noor'],
  ['Sr. Mary Atieno Odero\nDirector and Principal\nschool stamp here', 'Mary Atieno Odero'],
  [
    'Sign: Mary\nMARY ATIENO ODERO\nDIRECTOR\nODERO LIVESTOCK & LOGISTICS CO. LTD\nP.O BOX 512',
    'MARY ATIENO ODERO',
  ],
  ['Mwenyekiti,\nDkt. Mary Atieno Odero', 'Mary Atieno Odero'],
  ['MARY ODERO\nDirector\nBEFORE ME\nJ. S. Kiptoo\nCOMMISSIONER FOR OATHS', 'MARY ODERO'],
  ['Құрметпен,\n«Фирма» ЖШС директорының орынбасары\nЕ. Абаев\nОрынд.: А. Ким', 'Е. Абаев'],
  ['Қолы: ____________ Абаев Е. М. (директор)\nБас бухгалтер: ____________ Ким А. А.', 'Абаев Е. М.'],
  [
    'SAID OMAR BAKARI                      FATMA ALI NASSOR\nDIRECTOR                              COMPANY SECRETARY',
    'SAID OMAR BAKARI',
  ],
  ['Hello, I am Peter Otieno, the owner of the shop.\nThanks,\nPeter', 'Peter Otieno'],
  ['Здравствуйте, это Ержан Абаев, директор.\nСпасибо', 'Ержан Абаев'],
  ['Maji Bora Initiative\nChair, Maji Bora Initiative', ''],
  ['Директор ____________\nПолучено: Кузнецов Олег Иванович 12.03.2026', ''],
  ['Delivered by:\nMr. John Otieno Odhiambo\n0712 345678', ''],
]

test.each(TABLE)('%s', (end, want) => {
  const [field] = signatory(sheetOf([pageOf(ASK + end)]), 'application')
  expect(field && field.confidence >= 0.6 ? field.value : '').toBe(want)
})
