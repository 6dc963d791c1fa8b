import { foldMapped } from './fold.ts'
import { latinLetters, sameSounds } from './latin-name.ts'
import { latinStem, stem } from './name-stem.ts'

/** Letters that folding makes one with others, and that Russian offices render in several ways. */
const MARKED: Readonly<Record<string, string>> = { ө: 'ö', ґ: 'ö', ў: 'ŏ', ё: 'ë', қ: 'ķ', ќ: 'ķ' }
const APOSTROPHE = /['\u2018\u2019\u02bb\u02bc`\u00b4]/u
/** What becomes of Kazakh and Uzbek letters: Шодмонов is Шадманов, Өмірзақов Умирзаков, Ўринов Уринов, Бақытжан Бахытжан. */
const RENDERED: Readonly<Record<string, string>> = {
  o: '[oa]',
  ö: '[öoue]',
  ŏ: '[ŏouë]',
  ë: '[ëeoa]',
  ķ: '[ķkh]',
}
const VOWELS = 'aeiouöŏë'
/** Shorter words have too little besides their vowels. */
const LEAST = 2

/** How the stem of a printed word of a name sounds, in rough Latin letters; ö, ŏ, ë and ķ stand for ө, ў, ё and қ. */
export function soundOf(printed: string): string {
  const { text, at } = foldMapped(printed)
  const isLatin = /\p{Script=Latin}/u.test(text)
  const root = isLatin ? latinStem(text) : stem(text)
  if (!text.startsWith(root)) return sameSounds(latinLetters(root))
  const letters = Array.from(root, (letter, index) => {
    const place = at[index] ?? 0
    if (letter === 'o' && APOSTROPHE.test(printed[place + 1] ?? '')) return 'ŏ'
    return MARKED[printed[place]?.toLowerCase() ?? ''] ?? latinLetters(letter)
  })
  return sameSounds(letters.join('').replace(/[iy]o/g, 'ë').replace(/[iy]ŏ/g, 'ŏ'))
}

/**
 * Whether one of two sounds is the other as an office of another language writes it: by its vowels, and without the
 * short ones that Russian drops (Тілеубаев, Тлеубаев).
 */
export function isRendering(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LEAST && (patternOf(a).test(b) || patternOf(b).test(a))
}

function patternOf(sound: string): RegExp {
  const letters = [...sound]
  const parts = letters.map((letter, index) => {
    if (letter !== 'i') return RENDERED[letter] ?? letter
    const [before = '', after = ''] = [letters[index - 1], letters[index + 1]]
    const isInside = before !== '' && after !== '' && !VOWELS.includes(after)
    return isInside && (!VOWELS.includes(before) || before === 'u') ? 'i?' : 'i'
  })
  return new RegExp(`^${parts.join('')}$`, 'u')
}
