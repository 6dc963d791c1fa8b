/**
 * Kenya registration numbers of companies and business names, by shape: no check digit exists.
 * Shapes as printed by the Business Registration Service and in company notices (PVT-, CPR/, BN- …).
 */
const SHAPES = [
  /^(?:PVT|PLC|CLG|CPF|FC|LLP|BN)-[A-Z0-9]{6,9}$/,
  /^(?:CPR|PVT|CF|BN|LLP|CLG)\/(?:19|20)\d{2}\/\d{1,7}$/,
  /^C\.?\d{3,7}$/,
]

/** Upper case, without blanks. */
export function compact(raw: string): string {
  return raw.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/** One of the shapes in use. */
export function isValid(value: string): boolean {
  return SHAPES.some((shape) => shape.test(value))
}
