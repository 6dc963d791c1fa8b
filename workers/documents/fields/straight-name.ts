import { collapse } from './candidate.ts'

/** Legal forms as readers spoil them and as grammar bends them, and how they are written. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^[О0O]{3}(?= )/u, 'ООО'],
  [/^[TТ][OОo0]{2}(?= )/u, 'ТОО'],
  [/(?<=^товари)[шц](?=еств)/u, 'щ'],
  [/(?<=^Товари)[шц](?=еств)/u, 'щ'],
  [/(?<=^ТОВАРИ)[ШЦ](?=ЕСТВ)/u, 'Щ'],
  [/(?<![\p{L}])[MМ][CС][hHһҺНBВЪЬ][jJ\])/|](?!\p{L})/u, 'MChJ'],
  [/(?<![\p{L}])[MМ][ЧU4][ЖXХ](?!\p{L})/u, 'МЧЖ'],
  [/(?<![\p{L}])mas.{0,2}uliyati(?= cheklangan)/u, "mas'uliyati"],
  [/(?<![\p{L}])мас[ьъ'’]?улияти(?= чекланган)/u, 'масъулияти'],
  [/(?<=(?:cheklangan|aksiyadorlik) jamiyati)(?:ning|ga|ni|da|dan)$/iu, ''],
  [/(?<=(?:чекланган|акциядорлик) жамияти)(?:нинг|га|ни|да|дан)$/iu, ''],
  [/(?<=шектеулі серіктестігі)(?:нің|не|н|нде|нен|мен)$/iu, ''],
  [/(?<=серіктест)(?:ікке|іктің|ікті|ікте|іктен)$/iu, 'ік'],
]
/** Cyrillic letters that look like Latin ones, which a reader takes them for in a name of Latin words. */
const LOOKS = new Map(
  [...'АВЕКМНОРСТХаеорсухі'].map((letter, index) => [letter, [...'ABEKMHOPCTXaeopcyxi'][index] as string]),
)

/** A name with its legal form as it is written: blanks collapsed, the form and Latin words put right, quotes closed. */
export function straightName(text: string): string {
  const value = collapse(text).replace(/[\s,;]+$/u, '')
  const straight = FORMS.reduce((name, [spoilt, form]) => name.replace(spoilt, form), value)
  const latin = straight.replace(/(?<=["«“])[^"«»“”]+/u, latinWords)
  return /«[^»]*$/u.test(latin) ? `${latin}»` : latin
}

/** «Ноорое & Partners»: beside Latin words, a word of twins alone is Latin too. */
function latinWords(name: string): string {
  if (!/\p{Script=Latin}{3}/u.test(name)) return name
  return name.replace(/(?<!\p{L})\p{Script=Cyrillic}{2,}(?!\p{L})/gu, (word) =>
    [...word].every((letter) => LOOKS.has(letter))
      ? Array.from(word, (letter) => LOOKS.get(letter) as string).join('')
      : word,
  )
}
