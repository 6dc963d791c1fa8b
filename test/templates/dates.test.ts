import { expect, test } from 'vitest'
import type { Language } from '../../cases/vocabulary.ts'
import { dateIn } from '../../templates/dates.ts'

const FORMS: Record<Language, (month: string) => string> = {
  ru: (month) => `9 ${month} 2026 г.`,
  kk: (month) => `2026 ж. 9 ${month}`,
  'uz-Latn': (month) => `2026-yil 9-${month}`,
  'uz-Cyrl': (month) => `2026 йил 9 ${month}`,
  en: (month) => `9 ${month} 2026`,
  sw: (month) => `9 ${month} 2026`,
}
const MONTHS: Record<Language, string> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  'uz-Latn': 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
  'uz-Cyrl': 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  en: 'January February March April May June July August September October November December',
  sw: 'Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba',
}

test.each(Object.keys(FORMS) as Language[])('a day of every month in %s', (language) => {
  const said = Array.from({ length: 12 }, (_, index) =>
    dateIn(language, `2026-${String(index + 1).padStart(2, '0')}-09`),
  )
  expect(said).toEqual(MONTHS[language].split(' ').map((month) => FORMS[language](month)))
})

test('as owners write it', () => {
  expect(dateIn('ru', '2026-11-24')).toBe('24 ноября 2026 г.')
  expect(dateIn('kk', '2026-11-24')).toBe('2026 ж. 24 қараша')
  expect(dateIn('uz-Latn', '2026-11-24')).toBe('2026-yil 24-noyabr')
})
