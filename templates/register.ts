import type { Country, Language } from '../cases/vocabulary.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Strings } from './strings.ts'

/** The languages we can write. */
export const REPLY_LANGUAGES = ['ru', 'kk', 'en'] as const
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number]

/** Every text, by language. */
export const STRINGS: Record<ReplyLanguage, Strings> = { ru, kk, en }

const SPOKEN: Record<Language, ReplyLanguage> = {
  ru: 'ru',
  kk: 'kk',
  'uz-Latn': 'ru',
  'uz-Cyrl': 'ru',
  en: 'en',
  sw: 'en',
}

const USUAL: Record<Country, ReplyLanguage> = { KZ: 'ru', UZ: 'ru', KE: 'en' }

/**
 * The language to answer in. What the sender wrote decides. Until we can write Uzbek and Swahili,
 * they get the second language of business that most of their speakers read: Russian in Uzbekistan,
 * English in Kenya. Only when no language was recognised (a scan and no words, say) does the country
 * decide, and without one Russian, which most of our account owners read.
 */
export function replyLanguage(language: Language | null, country: Country | null): ReplyLanguage {
  if (language) return SPOKEN[language]
  return country ? USUAL[country] : 'ru'
}
