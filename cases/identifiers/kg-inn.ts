/**
 * Kyrgyzstan INN: 14 digits. 0 and the day of registration (DDMMYYYY) of an organisation, or 1 (woman) or 2 (man) and
 * the birth date of a person, then a serial number. Assumed from how such numbers look in public; no official text and
 * no check digit were found, so this is structure only.
 */

/** Fourteen digits that hold a date. */
export function isValid(value: string): boolean {
  return /^[0-2](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{7}$/.test(value)
}

/** The birth date in a person's INN, ISO; null where it holds none. */
export function bornOn(inn: string): string | null {
  if (!isValid(inn) || inn.startsWith('0')) return null
  return `${inn.slice(5, 9)}-${inn.slice(3, 5)}-${inn.slice(1, 3)}`
}
