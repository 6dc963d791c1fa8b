/** Folded Cyrillic letters as passports of Kazakhstan write them (ICAO 9303-3, section 6B), simplified below. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
/** Spellings of one sound that differ between offices and people; applied to both sides. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|dj|j/g, 'j'],
  [/kh|x/g, 'h'],
  [/q/g, 'k'],
  [/shch|sch|sh/g, 's'],
  [/ts|tz|c(?!h)/g, 'c'],
  [/[iy]+u/g, 'u'],
  [/[iy]+a/g, 'a'],
  [/[iy]+[eo]/g, 'e'],
  [/(?:iy|yi|ii|y)/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
]

/** A folded name in one rough Latin spelling, so that «Цой Елена» and "Yelena Tsoy" can be compared. */
export function latinName(folded: string): string {
  return latinLetters(folded).split(' ').map(sameSounds).join(' ')
}

/** Folded Cyrillic letters in Latin ones, others as they are. */
export function latinLetters(folded: string): string {
  return Array.from(folded, (letter) => LETTERS[letter] ?? letter).join('')
}

/** One Latin word, with one spelling for each sound. */
export function sameSounds(word: string): string {
  return SAME_SOUND.reduce((spelled, [sound, letter]) => spelled.replace(sound, letter), word)
}
