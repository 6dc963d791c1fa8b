import { expect, test } from 'vitest'
import { fold, foldMapped } from '../../cases/fold.ts'

test.each([
  ['заяв-\nление  О', 'заявление о'],
  ['O‘zbekiston so’rayman', 'ozbekiston sorayman'],
  ['Қазақстан ӨТІНІШ ұғым Ё', 'казакстан отиниш угым е'],
  ['Прикaз №', 'приказ no'],
  ['дове\u00adренность', 'доверенность'],
  ['infо@firmа.kz', 'info@firma.kz'],
  ['\u0438\u0306 кра\u0438\u0306', 'й край'],
])('%j folds to %j', (text, want) => expect(fold(text)).toBe(want))

test('every folded character knows its place', () => {
  const { text, at } = foldMapped('№ O‘z\tб\n А')
  expect(text).toBe('no oz\tб\nа')
  expect(at).toEqual([0, 0, 1, 2, 4, 5, 6, 7, 9])
})
