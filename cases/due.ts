const DAY_MS = 24 * 3_600_000

/** After how many days without an answer an owner is reminded, and a case closed. */
export interface Terms {
  readonly remindAfterDays: number
  readonly expireAfterDays: number
}

/** A case that waits for its owner. */
export interface Waiting {
  /** When the owner was last told what is missing. */
  readonly since: Date
  /** When the owner was reminded in this waiting period, or null. */
  readonly remindedAt: Date | null
}

/** What the clock asks for now; nothing expires that was not reminded of before. */
export function due({ since, remindedAt }: Waiting, now: Date, terms: Terms): 'reminder' | 'expiry' | null {
  if (!remindedAt) return now >= after(since, terms.remindAfterDays) ? 'reminder' : null
  return now >= closesAt({ since, remindedAt }, terms) ? 'expiry' : null
}

/** When a case that was reminded of is closed: a late reminder leaves its reader as many days as one in time. */
export function closesAt({ since, remindedAt }: { since: Date; remindedAt: Date }, terms: Terms): Date {
  const inTime = after(since, terms.expireAfterDays)
  const afterReminder = after(remindedAt, Math.max(0, terms.expireAfterDays - terms.remindAfterDays))
  return new Date(Math.max(inTime.getTime(), afterReminder.getTime()))
}

function after(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY_MS)
}
