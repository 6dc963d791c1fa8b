const COMMON = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  з: 'z',
  и: 'i',
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
  ч: 'ch',
  ш: 'sh',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ё: 'yo',
  ц: 'ts',
} as const

/** As passports of Kazakhstan romanise Russian and Kazakh names. */
const KAZAKHSTAN: Readonly<Record<string, string>> = {
  ...COMMON,
  ж: 'zh',
  й: 'i',
  х: 'kh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
}

/** The Uzbek alphabet of 1995. */
const UZBEKISTAN: Readonly<Record<string, string>> = {
  ...COMMON,
  ж: 'j',
  й: 'y',
  х: 'x',
  щ: 'sh',
  ъ: "'",
  ы: 'i',
  ь: '',
  ў: "o'",
  ғ: "g'",
  қ: 'q',
  ҳ: 'h',
}

const VOWELS = 'аеёиоуўэюяыәөүұі'

function spelled(name: string, letters: Readonly<Record<string, string>>): string {
  const lower = name.toLowerCase()
  const latin = [...name].map((letter, index) => {
    const small = lower[index] ?? ''
    const before = lower[index - 1] ?? ' '
    const opens = VOWELS.includes(before) || /[\s\-'ьъ]/.test(before)
    const written = small === 'е' ? (opens ? 'ye' : 'e') : (letters[small] ?? letter)
    return small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1)
  })
  return latin.join('')
}

/** Цой Елена → Tsoy Yelena */
export function kazakhstanLatin(name: string): string {
  return spelled(name.replace(/й(?=$|[\s-])/gu, 'y'), KAZAKHSTAN)
}

/** Ўринов Ғайрат → O'rinov G'ayrat */
export function uzbekLatin(name: string): string {
  return spelled(name, UZBEKISTAN)
}
