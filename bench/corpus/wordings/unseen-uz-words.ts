import { longDate } from '../../../demo/dates.ts'

const ORDINALS =
  "birinchi ikkinchi uchinchi to'rtinchi beshinchi oltinchi yettinchi sakkizinchi to'qqizinchi o'ninchi".split(
    ' ',
  )
const TENS = ['', "o'n", 'yigirma', "o'ttiz"]

function ordinal(number: number): string {
  if (number <= 10) return ORDINALS[number - 1] ?? ''
  if (number % 10 === 0) return number === 20 ? 'yigirmanchi' : "o'ttizinchi"
  return `${TENS[Math.floor(number / 10)]} ${ORDINALS[(number % 10) - 1]}`
}

/** A date of 2001 to 2039 wholly in Uzbek words: ikki ming yigirma oltinchi yil beshinchi mart. */
export function uzDateInWords(iso: string): string {
  const [year = 2001, , day = 1] = iso.split('-').map(Number)
  const month = longDate(iso, 'uz-Latn').split('-').at(-1)
  return `ikki ming ${ordinal(year - 2000)} yil ${ordinal(day)} ${month}`
}
