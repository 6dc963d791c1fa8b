import type { Language } from '../cases/vocabulary.ts'

/** Month names as they stand in a date: in Russian in the genitive. */
const MONTHS: Record<Language, string> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  'uz-Latn': 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
  'uz-Cyrl': 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  en: 'January February March April May June July August September October November December',
  sw: 'Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba',
}

const FORMS: Record<Language, string> = {
  ru: '{day} {month} {year} г.',
  kk: '{year} ж. {day} {month}',
  'uz-Latn': '{year}-yil {day}-{month}',
  'uz-Cyrl': '{year} йил {day} {month}',
  en: '{day} {month} {year}',
  sw: '{day} {month} {year}',
}

/**
 * A day (YYYY-MM-DD) as the language writes it: «24 ноября 2026 г.», «2026 ж. 24 қараша», “24 November 2026”.
 * Sentences are built so that it stands in them as it is, without a case ending, and never last.
 */
export function dateIn(language: Language, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = MONTHS[language].split(' ')[Number(month) - 1] ?? month
  return FORMS[language]
    .replace('{day}', String(Number(date)))
    .replace('{month}', name)
    .replace('{year}', year)
}
