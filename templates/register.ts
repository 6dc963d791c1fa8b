import type { Country, Language } from '../cases/vocabulary.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Strings } from './strings.ts'
import { sw } from './sw.ts'
import { uzCyrl } from './uz-cyrl.ts'
import { uzLatn } from './uz-latn.ts'

/** The languages we can write. */
export const REPLY_LANGUAGES = ['ru', 'kk', 'uz-Latn', 'uz-Cyrl', 'en', 'sw'] as const
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number]

/** Every text, by language. */
export const STRINGS: Record<ReplyLanguage, Strings> = {
  ru,
  kk,
  'uz-Latn': uzLatn,
  'uz-Cyrl': uzCyrl,
  en,
  sw,
}

const USUAL: Record<Country, ReplyLanguage> = { KZ: 'ru', UZ: 'uz-Latn', KE: 'en', KG: 'ru' }

/**
 * The language to answer in: what the sender wrote decides. Only when no language was recognised (a scan and no
 * words, say) does the country decide, and without one Russian, which most of our account owners read.
 */
export function replyLanguage(language: Language | null, country: Country | null): ReplyLanguage {
  return language ?? (country ? USUAL[country] : 'ru')
}
