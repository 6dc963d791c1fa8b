import { expect, test } from 'vitest'
import { inTurns } from '../../ingest/turns.ts'

test.each([
  { name: 'one sender keeps the order', owners: 'aaa', want: [0, 1, 2] },
  { name: 'the one mail of another comes second', owners: 'aaaab', want: [0, 4, 1, 2, 3] },
  { name: 'three take turns, each in its own order', owners: 'aabbacc', want: [0, 2, 5, 1, 3, 6, 4] },
  { name: 'nobody', owners: '', want: [] },
])('$name', ({ owners, want }) => {
  const numbers = Array.from(owners, (_, at) => at)
  expect(inTurns(numbers, (number) => owners[number] as string)).toEqual(want)
})
