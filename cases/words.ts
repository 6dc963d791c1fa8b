import type { Language } from './vocabulary.ts'

/** Alternatives in folded text, each from the beginning of a word. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'u')
}

/** The alternatives of every language together: a mail may mix them. */
export function phrases(byLanguage: Readonly<Record<Language, string>>): RegExp {
  return words(Object.values(byLanguage).join('|'))
}
