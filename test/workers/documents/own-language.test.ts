import { expect, test } from 'vitest'
import type { LanguageSet } from '../../../workers/documents/languages.ts'
import type { Ocr } from '../../../workers/documents/ocr.ts'
import { betterSet, readInOwnLanguage } from '../../../workers/documents/own-language.ts'
import type { FoundWord } from '../../../workers/documents/printed-lines.ts'

const words = (text: string, confidence = 0.95): FoundWord[] =>
  text.split(' ').map((part, i) => {
    return { text: part, confidence, left: i * 100, right: i * 100 + 90, top: 0, bottom: 20 }
  })

test.each<[string, number, LanguageSet]>([
  ['Заявление об изменении адреса ivanov@pochta.example', 0.95, 'usual'],
  ['Осы өтінішті қарауыңызды сұраймыз құжаттар қоса берілген', 0.95, 'usual'],
  ['Справка о государственной регистрации LLP Orion Trade', 0.95, 'usual'],
  ['We ask you to change the address of our account', 0.97, 'usual'],
  ['We ask you to change the address of our account', 0.88, 'latin'],
  ['Ushbu ishonchnoma bilan direktor vakolat beradi', 0.9, 'latin'],
  ['Ushbu ishonchnoma МСҺ/ bilan direktor vakolat beradi', 0.97, 'latin'],
  ['ушбу ишончнома билан куйидаги шахсга жамият номидан', 0.9, 'uzbek-cyrillic'],
  ['Рустамов Алишер Каримович угли МЧЖ директор общества', 0.9, 'usual'],
  ['170640956136 2020 14', 0.9, 'usual'],
])('%s, read at %d, is read as %s', (text, confidence, set) => {
  expect(betterSet(words(text, confidence))).toBe(set)
})

test('addresses stay as the first reading has them, where the second knows no Latin letters', async () => {
  const first = words('ушбу билан жамият ariza@mail.example')
  const second = words('ушбу билан жамияти апга@таП.ехатріе', 0.9)
  const ocr: Ocr = { read: async () => [second], has: () => true, close: async () => {} }
  const lines = await readInOwnLanguage({ data: new Uint8Array(1), width: 1, height: 1 }, [first], ocr)
  expect(lines.flat().map(({ text }) => text)).toEqual(['ушбу', 'билан', 'жамияти', 'ariza@mail.example'])
})

test('without data for the language the first reading stands', async () => {
  const ocr: Ocr = { read: async () => [], has: () => false, close: async () => {} }
  const first = [words('Ushbu ishonchnoma bilan direktor', 0.8)]
  expect(await readInOwnLanguage({ data: new Uint8Array(1), width: 1, height: 1 }, first, ocr)).toBe(first)
})
