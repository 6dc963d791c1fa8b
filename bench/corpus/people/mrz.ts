import type { Country } from '../countries.ts'

/** What a machine readable zone says of its holder; names in Latin letters, dates ISO. */
export interface Holder {
  readonly country: Country
  readonly surname: string
  readonly given: string
  readonly sex: 'M' | 'F'
  readonly birthDate: string
  /** Empty where the country prints none here. */
  readonly personalNumber: string
  readonly documentNumber: string
  readonly validUntil: string
}

const STATE = { KZ: 'KAZ', UZ: 'UZB', KE: 'KEN' } as const
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [7, 3, 1]

/** ICAO 9303-3, section 4.9: values times 7, 3, 1 in turn, modulo 10; the filler counts as 0. */
function checkDigit(text: string): string {
  const sum = [...text].reduce(
    (total, sign, index) => total + Math.max(0, ALPHABET.indexOf(sign)) * (WEIGHTS[index % 3] ?? 0),
    0,
  )
  return String(sum % 10)
}

const checked = (text: string): string => text + checkDigit(text)
const filled = (text: string, length: number): string => text.slice(0, length).padEnd(length, '<')
const date = (iso: string): string => iso.replaceAll('-', '').slice(2)

const plain = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll(/[^A-Z\s-]/g, '')
    .replaceAll(/[\s-]/g, '<')
const names = ({ surname, given }: Holder, length: number): string =>
  filled(`${plain(surname)}<<${plain(given)}`, length)

/** Three lines of 30 (ICAO 9303-5), as identity cards have them. */
export function cardLines(holder: Holder): readonly string[] {
  const state = STATE[holder.country]
  const code = holder.country === 'UZ' ? 'IU' : 'ID'
  const number = checked(filled(holder.documentNumber, 9))
  const optional = filled(holder.personalNumber, 15)
  const born = checked(date(holder.birthDate))
  const ends = checked(date(holder.validUntil))
  const rest = filled('', 11)
  const all = checkDigit(number + optional + born + ends + rest)
  return [
    `${code}${state}${number}${optional}`,
    `${born}${holder.sex}${ends}${state}${rest}${all}`,
    names(holder, 30),
  ]
}

/** Two lines of 44 (ICAO 9303-4), as passports have them. */
export function passportLines(holder: Holder): readonly string[] {
  const state = STATE[holder.country]
  const number = checked(filled(holder.documentNumber, 9))
  const born = checked(date(holder.birthDate))
  const ends = checked(date(holder.validUntil))
  const personal = checked(filled(holder.personalNumber, 14))
  const all = checkDigit(number + born + ends + personal)
  return [`P<${state}${names(holder, 39)}`, `${number}${state}${born}${holder.sex}${ends}${personal}${all}`]
}

/** The zone of Kenyan cards before Maisha: the day of issue where others have a last day, and given names first. */
export function oldKenyanLines(
  holder: Omit<Holder, 'country' | 'validUntil'> & { readonly issuedOn: string },
): readonly string[] {
  const number = checked(filled(holder.documentNumber, 9))
  const office = '<<3506<<<<<3506'
  const born = checked(date(holder.birthDate))
  const issued = checked(date(holder.issuedOn))
  const person = `B0${holder.personalNumber}K`
  const all = checkDigit(number + office + born + issued + person)
  return [
    `IDKYA${number}${office}`,
    `${born}${holder.sex}${issued}<${person}<<${all}`,
    filled(plain(`${holder.given} ${holder.surname}`), 30),
  ]
}
