/**
 * Uzbekistan PINFL (JShShIR, ЖШШИР): century and sex, birth date DDMMYY, area, serial, check digit.
 * No official text gives the check; public validators agree on weights 7, 3, 1. A failure is for a person.
 */
const WEIGHTS = [7, 3, 1]

/** The number without blanks and hyphens. */
export function compact(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s-]/g, '')
}

/** Fourteen digits holding a birth date and the check digit. */
export function isValid(value: string): boolean {
  if (!/^[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{9}$/.test(value)) return false
  let sum = 0
  for (let index = 0; index < 13; index++) sum += Number(value[index]) * (WEIGHTS[index % 3] ?? 0)
  return sum % 10 === Number(value[13])
}

/** The birth date in a PINFL, ISO; null where it is no PINFL. */
export function bornOn(pinfl: string): string | null {
  const century = ['18', '18', '19', '19', '20', '20'][Number(pinfl[0]) - 1]
  return isValid(pinfl) && century
    ? `${century}${pinfl.slice(5, 7)}-${pinfl.slice(3, 5)}-${pinfl.slice(1, 3)}`
    : null
}
