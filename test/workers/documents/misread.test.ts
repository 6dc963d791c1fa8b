import { expect, test } from 'vitest'
import type { Page } from '../../../cases/document.ts'
import { accountNumbers } from '../../../workers/documents/fields/account-number.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** The confidences of the words of each line; the account numbers wanted, with theirs. */
const TABLE: readonly (readonly [string, readonly number[], readonly (readonly [string, number])[]])[] = [
  ['Номер аккаунта 753191\nАккаунт № 7531911', [0.95, 0.7], [['753191', 0.85]]],
  ['Номер аккаунта 753191\nАккаунт № 753197', [0.7, 0.95], [['753197', 0.85]]],
  [
    'Номер аккаунта 753191\nАккаунт № 753197',
    [1, 1],
    [
      ['753191', 0.97],
      ['753197', 0.97],
    ],
  ],
  [
    'Номер аккаунта 753191\nАккаунт № 753197',
    [0.95, 0.94],
    [
      ['753191', 0.89],
      ['753197', 0.89],
    ],
  ],
  [
    'Номер аккаунта 753191\nАккаунт № 448800',
    [0.95, 0.7],
    [
      ['753191', 0.89],
      ['448800', 0.68],
    ],
  ],
  ['Номер аккаунта 753191\nАккаунт № 753191', [0.95, 0.7], [['753191', 0.92]]],
]

test.each(TABLE)('%s, read with %j', (text, confidences, want) => {
  const page = pageOf(text)
  const words = page.words.map((word) => ({ ...word, confidence: confidences[word.line] ?? 1 }))
  const found = accountNumbers(sheetOf([{ ...page, words } satisfies Page]))
  expect(found.map(({ value, confidence }) => [value, confidence])).toEqual(want)
})
