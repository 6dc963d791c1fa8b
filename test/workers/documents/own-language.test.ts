import { expect, test } from 'vitest'
import type { LanguageSet } from '../../../workers/documents/languages.ts'
import { betterSet, overlaid } from '../../../workers/documents/own-language.ts'
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

test('addresses, numbers and quotation marks stay as the first reading has them', () => {
  const first = words('ушбу билан жамият ariza@mail.example №178 «07»')
  const second = words('ушбу билан жамияти апга@таП.ехатріе Ю178 к075', 0.9)
  expect(
    overlaid([second], first)
      .flat()
      .map(({ text }) => text),
  ).toEqual(['ушбу', 'билан', 'жамияти', 'ariza@mail.example', '№178', '«07»'])
})
