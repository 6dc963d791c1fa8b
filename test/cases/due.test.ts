import { expect, test } from 'vitest'
import { closesAt, due } from '../../cases/due.ts'

const TERMS = { remindAfterDays: 3, expireAfterDays: 14 }
const day = (number: number, time = '09:00:00') =>
  new Date(`2026-03-${String(number).padStart(2, '0')}T${time}Z`)
const since = day(1)

test.each([
  { name: 'a moment before the third day', remindedAt: null, now: day(4, '08:59:59'), want: null },
  { name: 'three days to the second', remindedAt: null, now: day(4), want: 'reminder' },
  { name: 'reminded, and nothing came for a week', remindedAt: day(4), now: day(11), want: null },
  { name: 'a moment before the fourteenth day', remindedAt: day(4), now: day(15, '08:59:59'), want: null },
  { name: 'fourteen days to the second', remindedAt: day(4), now: day(15), want: 'expiry' },
  { name: 'long past, but never reminded', remindedAt: null, now: day(28), want: 'reminder' },
  { name: 'reminded late, eleven days are left', remindedAt: day(13), now: day(23), want: null },
  { name: 'reminded late, eleven days have gone', remindedAt: day(13), now: day(24), want: 'expiry' },
])('$name: $want', ({ remindedAt, now, want }) => expect(due({ since, remindedAt }, now, TERMS)).toBe(want))

test('the day a reminder names is the day the case is closed', () => {
  for (const remindedAt of [day(4), day(6), day(20)]) {
    const closing = closesAt({ since, remindedAt }, TERMS)
    expect(due({ since, remindedAt }, closing, TERMS)).toBe('expiry')
    expect(due({ since, remindedAt }, new Date(closing.getTime() - 1), TERMS)).toBeNull()
  }
})

test('terms that leave no time between reminder and end still remind first', () => {
  const terms = { remindAfterDays: 5, expireAfterDays: 5 }
  expect(due({ since, remindedAt: null }, day(6), terms)).toBe('reminder')
  expect(due({ since, remindedAt: day(6) }, day(6), terms)).toBe('expiry')
})
