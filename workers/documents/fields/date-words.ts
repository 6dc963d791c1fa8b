import { fold } from '../../../cases/fold.ts'

/** First letters of the months, folded: ru (nominative and genitive), kk, uz in both scripts, en, sw. */
const MONTHS: readonly string[] = [
  'январ|кантар|yanvar|january|januari|jan(?!\\p{L})',
  'феврал|акпан|fevral|february|februari|feb(?!\\p{L})',
  'март|наурыз|mart|march|machi|mar(?!\\p{L})',
  'апрел|сауир|aprel|april|apr(?!\\p{L})',
  'ма[яй]|мамыр|may|mei',
  'июн|маусым|iyun|june|juni|jun(?!\\p{L})',
  'июл|шилде|iyul|july|julai|jul(?!\\p{L})',
  'август|тамыз|avgust|august|agosti|aug(?!\\p{L})',
  'сентябр|кыркуйе|sentyabr|sentabr|september|septemba|sept?(?!\\p{L})',
  'октябр|казан|oktyabr|oktabr|october|oktoba|oct(?!\\p{L})',
  'ноябр|караша|noyabr|november|novemba|nov(?!\\p{L})',
  'декабр|желтоксан|dekabr|december|desemba|dec(?!\\p{L})',
]
/** A month with whatever ending; one capturing group. */
export const MONTH = `(${MONTHS.join('|')})\\p{L}{0,6}`
/** Quotation marks, rules and blanks round a day. */
export const QUOTE = '["«»“”„<>‹›_*\\s]{0,4}'
/** The word for a year after its digits. */
export const YEAR_WORD =
  '(?:-?\\s?(?:ж(?:ыл\\p{L}*|\\.)|yil\\p{L}*|йил\\p{L}*|год\\p{L}*|г\\.?|y\\.|й\\.)(?!\\p{L}))'
/** The first words of a year that is written out, by the century they name. */
export const CENTURIES: readonly (readonly [number, string])[] = [
  [2000, 'две тысячи|еки мын|ikki ming|икки минг|two thousand(?: and)?|elfu mbili(?: na)?'],
  [2000, 'twenty(?= twenty| thirty)'],
  [
    1900,
    '(?:одна )?тысяча девятьсот|(?:бир )?мын тогыз жуз|(?:bir )?ming toqqiz yuz|(?:бир )?минг туккиз юз|(?:one thousand )?nine(?:teen)? hundred(?: and)?|nineteen',
  ],
]
/** What may stand after the digits of a day in English, Kazakh and Uzbek; readers take h for n. */
export const ORDINAL = '(?:\\s?(?:st|nd|rd|th|tn)(?!\\p{L})|-?(?:и?нши|ы?ншы|и?нчи|i?nchi)(?!\\p{L}))?'
/** Months as Roman numbers. */
export const ROMAN = '(xi{0,2}|vi{0,3}|i[vx]|i{1,3}|v)'
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The number of the month that a word or a Roman number names, from 1; 0 for another word. */
export function monthOf(word: string): number {
  const folded = fold(word)
  const roman = ROMANS.indexOf(folded) + 1
  return roman || MONTHS.findIndex((stems) => new RegExp(`^(?:${stems})`, 'u').test(folded)) + 1
}
