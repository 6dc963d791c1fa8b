/**
 * Kazakhstan BIN (БИН, БСН) of organisations and IIN (ИИН, ЖСН) of people: 12 digits, one check digit.
 * Law of 12 January 2007 No. 223 "On national registers of identification numbers"; Government Resolutions
 * No. 565 (2003) and No. 406 (2007); OECD "Kazakhstan: information on TINs".
 *
 * Weakness: weight 11 is 0 modulo 11, so an error in the 11th digit passes the first round. A number that
 * passes is well formed, not proven: compare it with a second occurrence.
 */
const FIRST_ROUND = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_ROUND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** The number without blanks and hyphens. */
export function compact(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s-]/g, '')
}

/** The twelfth digit that belongs to eleven digits; null for a prefix that is never issued. */
export function checkDigit(digits: string): number | null {
  const first = weightedSum(digits, FIRST_ROUND)
  if (first !== 10) return first
  const second = weightedSum(digits, SECOND_ROUND)
  return second === 10 ? null : second
}

/** A well-formed BIN: year and month of registration, kind of entity 4-6, branch digit 0-3, check digit. */
export function isBin(value: string): boolean {
  return /^\d\d(?:0[1-9]|1[0-2])[4-6][0-3]\d{6}$/.test(value) && hasCheckDigit(value)
}

/** A well-formed IIN: a birth date, century and sex 0-6 (0 for some foreigners), check digit. */
export function isIin(value: string): boolean {
  return /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}$/.test(value) && hasCheckDigit(value)
}

/** The birth date in an IIN, ISO; null where it holds none or the century is not told (some foreigners). */
export function bornOn(iin: string): string | null {
  const century = ['18', '18', '19', '19', '20', '20'][Number(iin[6]) - 1]
  return isIin(iin) && century ? `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}` : null
}

/** A BIN or an IIN. */
export function isValid(value: string): boolean {
  return isBin(value) || isIin(value)
}

/** Which of the two a 12-digit number claims to be: the fifth digit is 4 or more in a BIN only. */
export function schemeOf(value: string): 'kz-bin' | 'kz-iin' {
  return Number(value[4]) >= 4 ? 'kz-bin' : 'kz-iin'
}

/** Resident or foreign legal entity, or a joint sole entrepreneurship (ИП(С)); null when it is no BIN. */
export function entityOf(value: string): 'resident' | 'non-resident' | 'joint-entrepreneurship' | null {
  if (!isBin(value)) return null
  return ({ '4': 'resident', '5': 'non-resident', '6': 'joint-entrepreneurship' } as const)[
    value[4] as '4' | '5' | '6'
  ]
}

/** Which part of the organisation a BIN names: a branch has a BIN of its own. */
export function unitOf(value: string): 'head' | 'branch' | 'representative-office' | 'farm' | null {
  if (!isBin(value)) return null
  return (['head', 'branch', 'representative-office', 'farm'] as const)[Number(value[5])] ?? null
}

function hasCheckDigit(value: string): boolean {
  return checkDigit(value) === Number(value[11])
}

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11
}
