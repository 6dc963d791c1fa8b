import { expect, test } from 'vitest'
import { printable } from '../../commands/printable.ts'

test.each([
  ['Справка № 5 (копия).pdf  "Қазақ тілі, oʻzbekcha"', undefined],
  ['owner@firm.example, a@b', undefined],
  ['invoice\u202Efdp.exe', 'invoice\\u{202e}fdp.exe'],
  ['\u2066a\u2069\u200B\u{E0041}', '\\u{2066}a\\u{2069}\\u{200b}\\u{e0041}'],
  ['a.pdf\nVerdict: complete\r\u2028\u0085', 'a.pdf\\u{a}Verdict: complete\\u{d}\\u{2028}\\u{85}'],
  ['\u001B[2J\u009B31m', '\\u{1b}[2J\\u{9b}31m'],
  ['"boss@аpple.example" here', '"boss@аpple.example (xn--pple-43d.example)" here'],
  ['директор@фирма.қаз', 'директор@фирма.қаз (xn--80apmps.xn--80ao21a)'],
])('%j', (line, want = line) => {
  expect(printable(line)).toBe(want)
})
