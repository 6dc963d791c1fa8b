import { expect, test } from 'vitest'
import { documentNumber } from '../../../workers/documents/fields/document-number.ts'
import { sheetOfText } from '../../../workers/documents/lines.ts'

const TABLE: readonly (readonly [string, string | null])[] = [
  ['ПРИКАЗ № 15-П', '15-П'],
  ['Исх. № 12-03 от 05.03.2025', '12-03'],
  ['РЕШЕНИЕ № б/н', 'б/н'],
  ['BUYRUQ\nNe 85', '85'],
  ['POWER OF ATTORNEY NO. 174', '174'],
  ['Аккаунт № 123456', null],
  ['на основании приказа № 5', null],
  ['Company No. PVT-AAADAM3, Ref. No. 102', '102'],
  ['Вх. № 88 от 06.03.2025\nИсх. № 12-03', '12-03'],
  ['на № 44 от 01.03.2025', null],
  ['Приложение к приказу № 562\nДОВЕРЕННОСТЬ № 5', '5'],
  ['Under the contract No. 18\nLetter No. 7', '7'],
  ['NAME   ID NO. 12345678', null],
]

test.each(TABLE)('%s', (text, want) => {
  expect(documentNumber(sheetOfText(text))[0]?.value ?? null).toBe(want)
})
