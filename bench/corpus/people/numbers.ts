import { isValid as isPinfl } from '../../../cases/identifiers/uz-pinfl.ts'
import { isValid as isStir } from '../../../cases/identifiers/uz-stir.ts'
import { between, binCheckDigit } from '../../../demo/numbers.ts'
import type { Country } from '../countries.ts'

type Next = () => number

const digits = (next: Next, count: number): string =>
  Array.from({ length: count }, () => between(next, 0, 9)).join('')

/** The digit that makes a number valid, put at its end; null when none does. */
function completed(prefix: string, isValid: (value: string) => boolean): string | null {
  return [...'0123456789'].map((digit) => prefix + digit).find(isValid) ?? null
}

function firstOf(make: () => string | null): string {
  for (;;) {
    const made = make()
    if (made) return made
  }
}

/** An invented STIR of a company, far above those issued so far (31…), or among the old ones that end at 30…. */
export function stir(next: Next): string {
  return firstOf(() => completed(`${next() < 0.75 ? '39' : '29'}${digits(next, 6)}`, isStir))
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const letter = (next: Next): string => LETTERS[between(next, 0, LETTERS.length - 1)] ?? 'A'

/** An invented KRA PIN of a company. */
export function kraPin(next: Next): string {
  return `P09${digits(next, 7)}${letter(next)}`
}

/** An invented Kenyan company number of the shape of its year of registration. */
export function kenyanCompany(next: Next, year: number): string {
  if (year < 2016) return `CPR/${year}/9${digits(next, 5)}`
  const tail = Array.from({ length: between(next, 5, 7) }, () =>
    next() < 0.3 ? digits(next, 1) : letter(next),
  )
  return `PVT-${letter(next)}${tail.join('')}`
}

/** An invented person's number: IIN, PINFL or Kenyan identity number; serials are higher than those issued. */
export function personalNumber(next: Next, country: Country, birthDate: string, sex: 'M' | 'F'): string {
  const [year = '', month, day] = birthDate.split('-')
  const century = (year < '2000' ? 3 : 5) + (sex === 'M' ? 0 : 1)
  if (country === 'KZ') {
    return firstOf(() => {
      const prefix = `${year.slice(2)}${month}${day}${century}9${digits(next, 3)}`
      const check = binCheckDigit(prefix)
      return check === null ? null : prefix + check
    })
  }
  if (country === 'UZ') {
    const born = `${century}${day}${month}${year.slice(2)}`
    return firstOf(() => completed(`${born}${between(next, 900, 999)}${digits(next, 3)}`, isPinfl))
  }
  return `9${digits(next, 7)}`
}

/** An invented number of an identity card. */
export function cardNumber(next: Next, country: Country): string {
  if (country === 'UZ') return `AD9${digits(next, 6)}`
  return `9${digits(next, 8)}`
}

/** An invented number of a passport. */
export function passportNumber(next: Next, country: Country): string {
  if (country === 'KZ') return `N9${digits(next, 7)}`
  if (country === 'UZ') return `${next() < 0.5 ? 'FA' : 'AC'}9${digits(next, 6)}`
  return `AK9${digits(next, 6)}`
}

/** A provider's account number of 4 to 8 digits, mostly 5 to 7. */
export function accountNumber(next: Next): string {
  const length = [4, 5, 5, 6, 6, 6, 7, 7, 8][between(next, 0, 8)] ?? 6
  return `${between(next, 1, 9)}${digits(next, length - 1)}`
}
