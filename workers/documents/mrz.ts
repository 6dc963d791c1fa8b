import { isIin } from '../../cases/identifiers/kz-bin.ts'

/** Lines of a machine readable zone (ICAO Doc 9303): 30 or 44 capitals, digits and fillers. */
function mrzLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.slice(0, 90).replace(/[\s«]/gu, (char) => (char === '«' ? '<' : '')))
    .filter(
      (line) =>
        /^[A-Z0-9<]{28,46}$/.test(line) &&
        (/<</.test(line) || /^[A-Z0-9<]{9}\d[A-Z]{3}\d{7}|^\d{7}[MF<]\d{7}[A-Z]{3}/.test(line)),
    )
}

/** Whether a page shows an identity paper's machine readable zone. */
export function hasMrz(text: string): boolean {
  const lines = mrzLines(text)
  return lines.length >= 2 || lines.some((line) => /^(?:P[A-Z<]|I[A-Z<]|A[A-Z<]|C[A-Z<])[A-Z]{3}/.test(line))
}

/** The personal number of a Kazakh zone, where its check digit holds. */
export function iinInMrz(text: string): string | null {
  const joined = mrzLines(text).join('\n')
  if (!/KAZ/.test(joined)) return null
  for (const match of joined.matchAll(/(?=(\d{12}))/g)) {
    const digits = match[1] ?? ''
    if (isIin(digits)) return digits
  }
  return null
}
