import { expect, test } from 'vitest'
import type { Field, Page } from '../../../cases/document.ts'
import { accountNumbers } from '../../../workers/documents/fields/account-number.ts'
import { newEmails } from '../../../workers/documents/fields/new-email.ts'
import { organisationName } from '../../../workers/documents/fields/organisation-name.ts'
import { registrationNumbers } from '../../../workers/documents/fields/registration-number.ts'
import { signatory } from '../../../workers/documents/fields/signatory.ts'
import { type Sheet, sheetOf } from '../../../workers/documents/lines.ts'

/** One printed line of one cell: its left edge in hundredths of the page, its height in lines from the top, its words. */
type Printed = readonly [left: number, line: number, text: string]

/** What a reader makes of cells whose lines do not stand on one level: each printed line is a line of its own. */
function pageOf(printed: readonly Printed[]): Page {
  const levels = [...new Set(printed.map(([, line]) => line))].sort((a, b) => a - b)
  const words = printed
    .toSorted((a, b) => a[1] - b[1] || a[0] - b[0])
    .flatMap(([left, line, text]) =>
      [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
        text: word,
        box: [left / 100 + index * 0.009, 0.05 + line * 0.018, word.length * 0.009, 0.013] as const,
        confidence: 1,
        line: levels.indexOf(line),
      })),
    )
  return { number: 1, width: 595, height: 842, source: 'ocr', words }
}

const values = (fields: readonly Field[]): string[] => fields.map(({ value }) => value)
const account = (sheet: Sheet): string[] => values(accountNumbers(sheet))
const email = (sheet: Sheet): string[] => values(newEmails(sheet))
const organisation = (sheet: Sheet): string[] => values(organisationName(sheet))
const number = (sheet: Sheet): string[] => values(registrationNumbers(sheet))
const head = (sheet: Sheet): string[] =>
  values(signatory(sheet, 'registration').filter(({ name }) => name === 'signatoryName'))

const TABLE: readonly (readonly [
  string,
  (sheet: Sheet) => string[],
  readonly Printed[],
  readonly string[],
])[] = [
  [
    'a value of two lines beside a label of one',
    email,
    [
      [8, 0, 'Номер аккаунта'],
      [45, 0, '123456'],
      [45, 2, 'it-admin@kokzhiek.'],
      [8, 2.5, 'Новый e-mail'],
      [45, 3, 'service.kz'],
      [8, 5, 'Старый e-mail'],
      [45, 5, 'old@kokzhiek.kz'],
    ],
    ['it-admin@kokzhiek.service.kz'],
  ],
  [
    'a label of two lines beside a value of one',
    account,
    [
      [8, 0, 'Номер'],
      [45, 0.5, '123456'],
      [8, 1, 'аккаунта'],
      [8, 3, 'Договор'],
      [45, 3, '7777'],
    ],
    ['123456'],
  ],
  [
    'a label of three lines, the value beside its middle',
    account,
    [
      [8, 0, 'Аккаунт нөмірі /'],
      [8, 1, 'Номер аккаунта'],
      [45, 1, '123456'],
      [8, 2, '/ Account number'],
      [8, 4, 'Договор'],
      [45, 4, '7777'],
    ],
    ['123456'],
  ],
  [
    'a label of three lines that is one sentence',
    account,
    [
      [8, 0, 'Номер'],
      [8, 1, 'лицевого'],
      [45, 1, '123456'],
      [8, 2, 'счета'],
    ],
    ['123456'],
  ],
  [
    'a label of four lines, the value between the second and the third',
    number,
    [
      [8, 0, 'Бизнес-'],
      [8, 1, 'идентификационный'],
      [45, 1.5, '250140111114'],
      [8, 2, 'номер (БИН)'],
      [8, 3, 'организации'],
    ],
    ['250140111114'],
  ],
  [
    'the number of the row below is not taken',
    account,
    [
      [8, 0, 'Номер аккаунта'],
      [8, 2, 'Договор'],
      [45, 2, '7777'],
    ],
    [],
  ],
  [
    'a heading over the value, in three lines',
    account,
    [
      [8, 0, 'Номер'],
      [30, 1, 'Организация'],
      [60, 1, 'Сумма'],
      [8, 1, 'лицевого'],
      [8, 2, 'счета'],
      [8, 4, '123456'],
      [30, 4, 'ТОО «Фирма»'],
      [60, 4, '9999'],
    ],
    ['123456'],
  ],
  [
    'a name of two lines beside a label of three',
    organisation,
    [
      [8, 0, 'Наименование'],
      [45, 0.5, 'Товарищество с ограниченной'],
      [8, 1, 'юридического'],
      [45, 1.5, 'ответственностью «Алтын Дала»'],
      [8, 2, 'лица'],
    ],
    ['Товарищество с ограниченной ответственностью «Алтын Дала»'],
  ],
  [
    'a name of two lines on the lines of its label',
    organisation,
    [
      [8, 0, 'Наименование'],
      [45, 0, 'ТОО "Торговый дом'],
      [8, 1, 'юридического лица'],
      [45, 1, '"Заря"'],
    ],
    ['ТОО "Торговый дом "Заря"'],
  ],
  [
    'a head of two lines beside a label of one',
    head,
    [
      [45, 0, 'АХМЕТЖАНОВ ТИМУР'],
      [8, 0.5, 'Руководитель'],
      [45, 1, 'ЕРЛАНОВИЧ'],
    ],
    ['АХМЕТЖАНОВ ТИМУР ЕРЛАНОВИЧ'],
  ],
  [
    'a head on the lines of a label of three',
    head,
    [
      [8, 0, 'Первый'],
      [45, 0, 'АХМЕТЖАНОВ'],
      [8, 1, 'руководитель'],
      [45, 1, 'ТИМУР ЕРЛАНОВИЧ'],
      [8, 2, 'юридического лица'],
    ],
    ['АХМЕТЖАНОВ ТИМУР ЕРЛАНОВИЧ'],
  ],
]

test.each(TABLE)('%s', (_, read, printed, want) => {
  expect(read(sheetOf([pageOf(printed)]))).toEqual(want)
})
