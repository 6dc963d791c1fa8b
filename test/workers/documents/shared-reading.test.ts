import { expect, test } from 'vitest'
import type { Page, Reading } from '../../../cases/document.ts'
import { type SharedReading, shareReading } from '../../../workers/documents/shared-reading.ts'

/** What befalls a reading, and what is left of it in the end; `!` marks a page that says why it was not read. */
const COURSES: [string, (reading: SharedReading) => void, string][] = [
  ['pages that come out of order', (r) => takeAll(r, 3, [2, 3, 1]), '1 2 3'],
  ['a document without pages to hand out', (r) => keep(r, 1, 2) ?? r.finish(), '1 2'],
  ['an end before anything', (r) => r.lose(undefined, 'memory-limit'), 'memory-limit'],
  ['an end on the only page', (r) => takeAll(r, 1, []) ?? r.lose(1, 'time-limit'), 'time-limit'],
  ['an end without any count', (r) => keep(r, 1, 2) ?? r.lose(undefined, 'damaged'), '1 2 3!damaged'],
  ['one page lost', (r) => takeAll(r, 3, [1, 3]) ?? r.lose(2, 'damaged'), '1 2!damaged 3'],
  [
    'a second loss ends it, and a page in other hands still counts',
    (r) => {
      for (let i = 0; i < 3; i++) r.take(6)
      r.lose(1, 'memory-limit')
      r.lose(2, 'damaged')
      keep(r, 3)
    },
    '1!memory-limit 2!damaged 3 4!damaged 5!damaged 6!damaged',
  ],
  ['an end by limit', (r) => keep(r, r.take(3) ?? 0) ?? r.end('time-limit'), '1 2!time-limit 3!time-limit'],
]

test.each(COURSES)('%s', (_, befall, want) => {
  const reading = shareReading()
  befall(reading)
  expect(reading.isOver()).toBe(true)
  expect(reading.take(99)).toBeUndefined()
  expect(summary(reading.result())).toBe(want)
})

test('each page is handed out once, and progress is known with the count', () => {
  const reading = shareReading()
  expect([reading.left(), reading.progress()]).toEqual([0, { read: 0, of: 0 }])
  expect([reading.take(3), reading.take(3)]).toEqual([1, 2])
  keep(reading, 2)
  expect([reading.left(), reading.progress(), reading.isOver()]).toEqual([1, { read: 1, of: 3 }, false])
  expect([reading.take(3), reading.take(3), reading.left()]).toEqual([3, undefined, 0])
})

function takeAll(reading: SharedReading, count: number, kept: readonly number[]): void {
  for (let i = 0; i < count; i++) reading.take(count)
  keep(reading, ...kept)
}

function keep(reading: SharedReading, ...numbers: number[]): void {
  const page: Omit<Page, 'number'> = { width: 1, height: 1, source: 'ocr', words: [] }
  for (const number of numbers) reading.keep({ ...page, number })
}

function summary(reading: Reading): string {
  if (reading.status === 'unreadable') return reading.reason
  return reading.pages
    .map(({ number, unreadable }) => `${number}${unreadable ? `!${unreadable}` : ''}`)
    .join(' ')
}
