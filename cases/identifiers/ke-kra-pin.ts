/**
 * Kenya KRA PIN: A (individual) or P (company, partnership), nine digits, a letter.
 * python-stdnum `ke.pin`; the algorithm of the last letter is unpublished, so this is structure only.
 */

/** Upper case, without blanks and hyphens. */
export function compact(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** The shape of a KRA PIN. */
export function isValid(value: string): boolean {
  return /^[AP]\d{9}[A-Z]$/.test(value)
}
