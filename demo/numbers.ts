/** A small repeatable source of numbers in [0, 1): the same seed gives the same papers on every machine. */
export function random(seed: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bf03635) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `from` to `to`, both included. */
export function between(next: () => number, from: number, to: number): number {
  return from + Math.floor(next() * (to - from + 1))
}

/** The check digit of eleven digits of a BIN or an IIN, or null for a prefix that is never issued. */
export function binCheckDigit(prefix: string): number | null {
  const digits = [...prefix].map(Number)
  const pass = (shift: number) =>
    digits.reduce((sum, digit, index) => sum + digit * (((index + shift) % 11) + 1), 0) % 11
  const first = pass(0)
  const check = first === 10 ? pass(2) : first
  return check === 10 ? null : check
}

/** An invented BIN of a resident organisation, head unit, with a valid check digit. */
export function bin(seed: number): string {
  const next = random(seed)
  for (;;) {
    const year = String(between(next, 8, 23)).padStart(2, '0')
    const month = String(between(next, 1, 12)).padStart(2, '0')
    // Serials from 90000 up lie far above those really issued in a month.
    const prefix = `${year}${month}40${between(next, 90000, 99999)}`
    const check = binCheckDigit(prefix)
    if (check !== null) return prefix + check
  }
}
