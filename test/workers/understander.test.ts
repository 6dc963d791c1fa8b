import { afterEach, expect, test } from 'vitest'
import type { Reading } from '../../cases/document.ts'
import { textPages, wrapText } from '../../workers/documents/text-pages.ts'
import { openUnderstander, type Understander } from '../../workers/understander.ts'

let understander: Understander
afterEach(() => understander.close())

const ask = (text: string) => {
  const reading: Reading = { status: 'read', pages: textPages(text.split('\n').flatMap(wrapText)) }
  return understander.documentsIn({
    reading,
    attachmentId: 'a',
    name: 'a.txt',
    accountNumberPattern: /\d{4,10}/,
  })
}
const LETTER = 'ЗАЯВЛЕНИЕ\nПрошу изменить адрес электронной почты аккаунта 123456.'

test('what was read is understood in another thread, and asked in turn', async () => {
  understander = openUnderstander()
  const answers = await Promise.all([ask(LETTER), ask('hello'), ask(LETTER)])
  expect(answers.map((documents) => documents?.map(({ kind }) => kind))).toEqual([
    ['application'],
    ['other'],
    ['application'],
  ])
})

test('what takes too long is given up, and the next is understood', async () => {
  understander = openUnderstander(1)
  expect(await ask(LETTER.repeat(2000))).toBeNull()
  await understander.close()
  understander = openUnderstander()
  expect(await ask(LETTER)).toHaveLength(1)
})

test('a word of a million letters is broken into lines like any other noise', async () => {
  understander = openUnderstander()
  const word = '<table><tr><td>'.repeat(100_000)
  const longest = Math.max(...wrapText(word).map((line) => line.length))
  expect(longest).toBeLessThanOrEqual(1000)
  expect((await ask(word.slice(0, 30_000)))?.map(({ kind }) => kind)).toEqual(['other'])
})
