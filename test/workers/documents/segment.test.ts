import { expect, test } from 'vitest'
import { understand } from '../../../workers/documents/understand.ts'
import { pageOf, pagesOf } from '../../pages.ts'
import { PAPERS } from './papers.ts'

const textOf = (name: string) => PAPERS.find((paper) => paper.name === name)?.text ?? ''
const APPLICATION = textOf('application, classic ru with address block')
const ORDER = textOf('order of appointment ru')
const POWER = textOf('power of attorney kk')
const shape = (pages: Parameters<typeof understand>[0]) =>
  understand(pages).map(({ kind, pages: numbers, reason }) => [kind, numbers, reason])

test('a heading begins a document, a page without one continues it, blank pages are passed over', () => {
  const more = '2. Контроль за исполнением оставляю за собой.\nПодпись'
  expect(shape(pagesOf([APPLICATION, ORDER, more, '.', POWER].join('\n---\n')))).toEqual([
    ['application', [1], undefined],
    ['appointment', [2, 3], undefined],
    ['power-of-attorney', [5], undefined],
  ])
})

test('a paper without a heading that we know begins where its words are of another kind', () => {
  const handover = `BARAKA MILLERS LIMITED
The directors met at the registered office on 4 March 2026.
It was agreed that Ms. Wanjiku Njeri shall from 5 March 2026 run the company as its Managing Director
in the place of Mr. Otieno, and shall sign for the company alone.
Chairman ____________      Secretary ____________`
  expect(shape(pagesOf([APPLICATION, handover].join('\n---\n'))).map(([kind]) => kind)).toEqual([
    'application',
    'appointment',
  ])
})

test('an unreadable page stands alone and is told', () => {
  const dark = { ...pageOf('', 2), unreadable: 'too-dark' } as const
  expect(shape([pageOf(APPLICATION), dark, pageOf('хвост письма', 3)])).toEqual([
    ['application', [1], undefined],
    ['unreadable', [2], 'too-dark'],
    ['other', [3], undefined],
  ])
})

test('an attachment of blank pages is one unreadable document', () => {
  expect(shape([pageOf(''), pageOf('', 2)])).toEqual([['unreadable', [1, 2], 'blank']])
  expect(understand([])).toEqual([])
})

test('a field tells its page and box', () => {
  const [, order] = understand(pagesOf([APPLICATION, ORDER].join('\n---\n')))
  const name = order?.fields.find((field) => field.name === 'signatoryName')
  expect(name?.page).toBe(2)
  expect(name?.raw).toBe('Жаксыбекова Дамира Ерлановича')
  expect(name?.box[2]).toBeGreaterThan(0.1)
})
