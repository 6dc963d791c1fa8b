/** Genitive, dative, accusative, instrumental. */
export type Cases = readonly [string, string, string, string]
type Part = 'surname' | 'given' | 'patronymic'
type Sex = 'M' | 'F'

/** What a word ends in, how many letters go, and the endings that come; the first rule that fits counts. */
type Rule = readonly [ending: RegExp, cut: number, endings: string]

const UNCHANGED: Rule = [/$/, 0, '- - - -']

const FIRST_DECLENSION: readonly Rule[] = [
  [/ия$/, 1, 'и и ю ей'],
  [/я$/, 1, 'и е ю ей'],
  [/[гкх]а$/, 1, 'и е у ой'],
  [/[жшчщ]а$/, 1, 'и е у ей'],
  [/ца$/, 1, 'ы е у ей'],
  [/а$/, 1, 'ы е у ой'],
]

const SECOND_DECLENSION: readonly Rule[] = [
  [/[йь]$/, 1, 'я ю я ем'],
  [/[жшчщц]$/, 0, 'а у а ем'],
  [/[бвгдзклмнпрстфх]$/, 0, 'а у а ом'],
  UNCHANGED,
]

const RULES: Readonly<Record<`${Part}-${Sex}`, readonly Rule[]>> = {
  'surname-M': [
    [/(?:ов|ев|ёв|ин|ын)$/, 0, 'а у а ым'],
    [/[сц]кий$/, 2, 'ого ому ого им'],
    [/[аеиоуыэюя].*(?:ой|ый)$/, 2, 'ого ому ого ым'],
    [/[иы]х$/, 0, '- - - -'],
    ...FIRST_DECLENSION,
    ...SECOND_DECLENSION,
  ],
  'surname-F': [
    [/(?:ова|ева|ёва|ина|ына)$/, 1, 'ой ой у ой'],
    [/ая$/, 2, 'ой ой ую ой'],
    ...FIRST_DECLENSION,
    UNCHANGED,
  ],
  'given-M': [[/авел$/, 2, 'ла лу ла лом'], ...FIRST_DECLENSION, ...SECOND_DECLENSION],
  'given-F': [[/ь$/, 1, 'и и ь ью'], ...FIRST_DECLENSION, UNCHANGED],
  'patronymic-M': [[/ич$/, 0, 'а у а ем'], UNCHANGED],
  'patronymic-F': [[/на$/, 1, 'ы е у ой'], UNCHANGED],
}

/** A name in four cases, as Russian offices decline it; both halves of a hyphenated one. */
export function casesOf(name: string, part: Part, sex: Sex): Cases {
  const halves = name.split('-').map((half) => casesOfWord(half, RULES[`${part}-${sex}`]))
  const joined = (index: number): string => halves.map((cases) => cases[index]).join('-')
  return [joined(0), joined(1), joined(2), joined(3)]
}

function casesOfWord(word: string, rules: readonly Rule[]): string[] {
  const [, cut, endings] = rules.find(([ending]) => ending.test(word)) ?? UNCHANGED
  const stem = word.slice(0, word.length - cut)
  return endings.split(' ').map((ending) => (ending === '-' ? word : stem + ending))
}

/** A man's surname as women of the family bear it; the same letters in Kazakh and Uzbek Cyrillic. */
export function feminine(surname: string): string {
  return surname
    .split('-')
    .map((half) => {
      if (/(?:ов|ев|ёв|ин)$/.test(half)) return `${half}а`
      return half.replace(/([сц]к)ий$/, '$1ая').replace(/([аеиоуыэюя].*)ой$/, '$1ая')
    })
    .join('-')
}
