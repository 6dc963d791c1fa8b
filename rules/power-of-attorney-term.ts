const MAX_YEARS = 3
const DEFAULT_YEARS = 1

/**
 * Whether a Kazakh power of attorney is in its term on a day. Dates are YYYY-MM-DD.
 * Civil Code of Kazakhstan, article 168: at most three years; none stated, one year; no date of issue, void.
 */
export function termOf(
  issued: string | undefined,
  until: string | undefined,
  today: string,
): 'in-term' | 'expired' | 'undated' | 'not-yet' {
  if (!issued) return 'undated'
  if (issued > today) return 'not-yet'
  const longest = addYears(issued, MAX_YEARS)
  const stated = until ?? addYears(issued, DEFAULT_YEARS)
  return today <= stated && today <= longest ? 'in-term' : 'expired'
}

function addYears(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`
}
