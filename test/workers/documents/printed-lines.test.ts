import { expect, test } from 'vitest'
import { type FoundWord, printedLines, toWords } from '../../../workers/documents/printed-lines.ts'

const word = (text: string, left: number, top: number, width = 100): FoundWord => {
  return { text, confidence: 1, left, top, right: left + width, bottom: top + 20 }
}
const texts = (runs: FoundWord[][]) =>
  printedLines(runs).map((line) => line.map(({ text }) => text).join(' '))

test('columns the engine parted share their printed lines again', () => {
  const left = [[word('БИН', 0, 0)], [word('Адрес', 0, 30)]]
  const right = [[word('123', 500, 3)], [word('почты', 500, 28)]]
  expect(texts([...left, ...right])).toEqual(['БИН 123', 'Адрес почты'])
})

test('a line that drifts down the page stays one line', () => {
  const drifting = [0, 1, 2, 3, 4].map((i) => [word(`w${i}`, i * 150, i * 8)])
  expect(texts(drifting)).toEqual(['w0 w1 w2 w3 w4'])
})

test('words above each other never share a line, however close', () => {
  expect(texts([[word('a', 0, 0)], [word('b', 10, 8)]])).toEqual(['a', 'b'])
})

test('boxes are fractions within the page, lines numbered from 0', () => {
  const words = toWords([[word('a', -10, 0)], [word('b', 950, 500)]], 1000, 510)
  expect(words.map(({ line }) => line)).toEqual([0, 1])
  expect(words[0]?.box).toEqual([0, 0, 0.09, 0.03922])
  expect(words[1]?.box).toEqual([0.95, 0.98039, 0.05, 0.01961])
})
