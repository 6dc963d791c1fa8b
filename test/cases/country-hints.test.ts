import { expect, test } from 'vitest'
import { countryHints } from '../../cases/country-hints.ts'

const TABLE = [
  ['+7 (701) 555-01-23', null, ['KZ phone']],
  ['тел.: 8 727 250 01 02', null, ['KZ phone']],
  ['WhatsApp 77015550123', null, ['KZ phone']],
  ['--\nБухгалтер\n+7 701 555 01 23', null, ['KZ phone']],
  ['+7 495 123-45-67', null, []],
  ['8 800 555 01 02', null, []],
  ['Tel: +998 90 123-45-67', null, ['UZ phone']],
  ['998901234567', null, ['UZ phone']],
  ['Call +254 712 345 678', null, ['KE phone']],
  ['simu 0712 345678', null, ['KE phone']],
  ['0112345678', null, ['KE phone']],
  ['+7 701 555 01 23, +998 90 123 45 67', 'a@firm.kz', ['KZ phone', 'UZ phone', 'KZ domain']],
  ['', 'a@firm.co.ke', ['KE domain']],
  ['', 'a@mail.uz', ['UZ domain']],
  ['', 'a@xn--e1afmkfd.xn--80ao21a', ['KZ domain']],
  ['', 'a@kz.example', []],
  ['> звоните +7 701 555 01 23', 'a@gmail.example', []],
  ['БИН 870112345678', null, []],
  ['hisob raqami 2020 8000 8701 2345 6701', null, []],
  ['IBAN KZ12 8770 1555 0123 4567', null, []],
  ['№ 123456, 12.03.2026', null, []],
] as const

test.each(TABLE)('%j from %s', (text, sender, want) => {
  expect(countryHints(text, sender).map(({ country, sign }) => `${country} ${sign}`)).toEqual(want)
})

test('long runs of digits cost little', () => {
  const started = process.cpuUsage()
  countryHints('8 7 '.repeat(15_000), null)
  expect(process.cpuUsage(started).user).toBeLessThan(500_000)
})
