import { expect, test } from 'vitest'
import { lettersOfNote } from '../../cases/letters-of-note.ts'

test.each([
  'Спасибо, принято.',
  'Добрый день! Большое спасибо, получили.\n\nС уважением,\nОльга Кравцова\nдиректор',
  'Сәлеметсіз бе, үлкен рахмет!',
  'Katta rahmat!',
  'Катта раҳмат',
  'Thank you very much.\nKind regards,\nPeter Mwangi',
  'Asante sana',
  '> Нужно прислать: документ о полномочиях\nОк',
  '',
])('nothing but thanks: %s', (text) => {
  expect(lettersOfNote(text)).toBe(0)
})

test.each([
  'У нас нет приказа.',
  'Спасибо, но приказа нет',
  'Бұйрық жоқ',
  "Buyruq yo'q",
  'We have no order.',
  'Hatuna azimio.',
  'Это не мы писали',
])('something a person should read: %s', (text) => {
  expect(lettersOfNote(text)).toBeGreaterThan(8)
})
