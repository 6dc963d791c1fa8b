import { withoutQuotes } from './own-text.ts'
import type { Country } from './vocabulary.ts'

/** Where somebody may be, and what told so; each weaker than any paper. */
export interface CountryHint {
  readonly country: Country
  readonly sign: 'phone' | 'domain'
}

/** Parts of a number are set apart by blanks, dots, hyphens and brackets. */
const GAP = '[ .()\\u00a0\\u2011-]{0,3}'
const digits = (count: number) => `(?:${GAP}\\d){${count}}`
const number = (source: string) => new RegExp(`(?<![\\p{L}\\d+]|\\d[ .-])(?:${source})(?!\\d|[ .-]\\d)`, 'u')

/** ITU-T E.164: +7 6 and +7 7 are Kazakhstan (dialled 8 6, 8 7 within it), +998 Uzbekistan, +254 Kenya (07, 01 within). */
const PHONES: readonly (readonly [Country, RegExp])[] = [
  ['KZ', number(`(?:\\+?7|8)${GAP}[67]${digits(9)}`)],
  ['UZ', number(`(?:\\+|00)?${GAP}998${digits(9)}`)],
  ['KE', number(`(?:\\+|00)?${GAP}254${digits(9)}|0[17]${digits(8)}`)],
]

/** Top-level domains of the countries, with those in their own letters. */
const DOMAINS: readonly (readonly [Country, RegExp])[] = [
  ['KZ', /\.(?:kz|қаз|xn--80ao21a)$/u],
  ['UZ', /\.uz$/u],
  ['KE', /\.ke$/u],
]

/** The countries of the telephone numbers in what a sender wrote, signature included, and of the sender's own domain. */
export function countryHints(text: string, sender: string | null): CountryHint[] {
  const written = withoutQuotes(text).slice(0, 60_000)
  return [
    ...PHONES.filter(([, pattern]) => pattern.test(written)).map(([country]) => hint(country, 'phone')),
    ...DOMAINS.filter(([, pattern]) => pattern.test(sender ?? '')).map(([country]) =>
      hint(country, 'domain'),
    ),
  ]
}

function hint(country: Country, sign: CountryHint['sign']): CountryHint {
  return { country, sign }
}
