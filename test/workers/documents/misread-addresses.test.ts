import { expect, test } from 'vitest'
import { newEmails } from '../../../workers/documents/fields/new-email.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** The confidence of the words of each line; the new addresses wanted, with theirs. */
const TABLE: readonly (readonly [string, readonly number[], readonly (readonly [string, number])[]])[] = [
  ['Новый e-mail: o54@firma.kz\nПросим сменить почту на 054@firma.kz', [0.95, 0.9], [['o54@firma.kz', 0.81]]],
  [
    'Новый e-mail: anna@firma.kz\nПросим сменить почту на annа@firma.kz',
    [0.95, 0.95],
    [['anna@firma.kz', 0.92]],
  ],
  [
    'Новый e-mail: dana@firma.kz\nПросим сменить почту на dona@firma.kz',
    [0.95, 0.7],
    [['dana@firma.kz', 0.81]],
  ],
  [
    'Новый e-mail: o54@firma.kz\nПросим сменить почту на 054@firma.kz',
    [1, 1],
    [
      ['o54@firma.kz', 0.5],
      ['054@firma.kz', 0.5],
    ],
  ],
  ['Новый e-mail: zarinal997@firma.kz', [0.95], [['zarina1997@firma.kz', 0.55]]],
  ['Новый e-mail: zarinal997@firma.kz', [1], [['zarinal997@firma.kz', 0.96]]],
]

test.each(TABLE)('%s, read with %j', (text, confidences, want) => {
  const page = pageOf(text)
  const words = page.words.map((word) => ({ ...word, confidence: confidences[word.line] ?? 1 }))
  const found = newEmails(sheetOf([{ ...page, words }]))
  expect(found.map(({ value, confidence }) => [value, confidence])).toEqual(want)
})
