import { expect, test } from 'vitest'
import { uzCyrl } from '../../templates/uz-cyrl.ts'
import { uzLatn } from '../../templates/uz-latn.ts'

/** Signs and names that are written alike in both scripts. */
const ALIKE =
  /\{\w+\}|no-reply@|egov\.kz|\bID\b|\bX\b|PDF|KRA PIN|\(PIN Certificate\)|CR1[23]|\(BN\)|Certificate of Incorporation/g
/** Words whose letters do not follow from the other script's. */
const WORDS: Readonly<Record<string, string>> = {
  STIR: 'СТИР',
  JShShIR: 'ЖШШИР',
  BIN: 'БИН',
  IIN: 'ИИН',
  identifikatsiya: 'идентификация',
}
const LETTERS =
  'yoʻ йў oʻ ў gʻ ғ sh ш ch ч ya я yu ю yo ё ye е ʼ ъ “ « ” » a а b б d д e е f ф g г h ҳ i и j ж k к l л m м n н ' +
  'o о p п q қ r р s с t т u у v в x х y й z з'
const TABLE = new Map(
  [...LETTERS.matchAll(/(\S+) (\S+)/gu)].map(([, from = '', to = '']) => [from, to] as const),
)
const SIGNS = new RegExp([...TABLE.keys()].join('|'), 'giu')

/** Uzbek in Latin letters as the rules of spelling put it in Cyrillic ones. */
function cyrillic(latin: string): string {
  const kept: string[] = []
  const keep = (sign: string) => `<${kept.push(sign) - 1}>`
  return latin
    .replace(ALIKE, keep)
    .replace(new RegExp(`\\b(?:${Object.keys(WORDS).join('|')})\\b`, 'g'), (word) =>
      keep(WORDS[word] ?? word),
    )
    .replace(/(?<![\p{L}ʻʼ])e|(?<=[aeiou]|oʻ)e/giu, (sign) => keep(sign === 'e' ? 'э' : 'Э'))
    .replace(SIGNS, (sign) => {
      const letter = TABLE.get(sign.toLowerCase()) ?? sign
      return sign === sign.toLowerCase() ? letter : letter.toUpperCase()
    })
    .replace(/<(\d+)>/g, (_, index: string) => kept[Number(index)] ?? '')
}

test('both scripts of Uzbek say the same', () => {
  const latin = texts(uzLatn)
  expect(latin.length).toBeGreaterThan(150)
  expect(texts(uzCyrl)).toEqual(latin.map(([path, text]) => [path, cyrillic(text)]))
})

test('oʻ, gʻ and the stop are written with their own letters', () => {
  for (const [path, text] of texts(uzLatn)) expect(text, path).not.toMatch(/['‘’`´]|(?<![og])ʻ/iu)
})

/** Every string in a tree of words, with its path. */
function texts(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  return Object.entries(tree as object).flatMap(([key, value]) => texts(value, `${path}.${key}`))
}
