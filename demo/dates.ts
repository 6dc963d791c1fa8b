/** Names of the months as they stand in dates. */
export const MONTHS = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  'uz-Latn': 'yanvar fevral mart aprel may iyun iyul avgust sentyabr oktyabr noyabr dekabr',
  'uz-Cyrl': 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр',
  sw: 'Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba',
  en: 'January February March April May June July August September October November December',
} as const

/** An ISO date moved by some days. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 2026-03-05 → 05.03.2026 */
export function shortDate(iso: string): string {
  return iso.split('-').reverse().join('.')
}

/** The date in words, as letters and orders of each language write it. */
export function longDate(iso: string, language: keyof typeof MONTHS): string {
  const [year, month = '1', day] = iso.split('-')
  const name = MONTHS[language].split(' ')[Number(month) - 1]
  if (language === 'ru') return `«${day}» ${name} ${year} г.`
  if (language === 'kk') return `${year} жылғы «${day}» ${name}`
  if (language === 'uz-Latn') return `${year}-yil ${Number(day)}-${name}`
  if (language === 'uz-Cyrl') return `${year} йил ${Number(day)} ${name}`
  return `${Number(day)} ${name} ${year}`
}
