/** A day as YYYY-MM-DD; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return exists ? iso(year, month, day) : null
}

/** A date some months on, YYYY-MM-DD; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const total = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return iso(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)))
}

/** A date some days on, YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** How many days the first date lies after the second one; both YYYY-MM-DD. */
export function daysBetween(later: string, earlier: string): number {
  return (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000
}

/** The last day of a month, counted from 1, as YYYY-MM-DD. */
export function lastOfMonth(year: number, month: number): string {
  return iso(year, month, daysIn(year, month))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
