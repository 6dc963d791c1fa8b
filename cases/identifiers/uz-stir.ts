/**
 * Uzbekistan STIR (СТИР, ИНН): eight digits and a control digit (Cabinet Resolution No. 130 of 11.03.1997).
 * The formula is not published; this one was derived from 58 public company numbers. A failure is a reason
 * for a person to look, not proof that the number is wrong.
 */
const WEIGHTS = [37, 29, 23, 19, 17, 13, 7, 3]
const CHECK_BY_REMAINDER = [9, 8, 7, 6, 5, 4, 4, 3, 2, 1, 0]

/** The number without blanks and hyphens. */
export function compact(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s-]/g, '')
}

/** Nine digits, first digit 2-7, control digit as derived. */
export function isValid(value: string): boolean {
  if (!/^[2-7]\d{8}$/.test(value)) return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0)
  return CHECK_BY_REMAINDER[sum % 11] === Number(value[8])
}
