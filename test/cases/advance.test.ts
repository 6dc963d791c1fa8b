import { expect, test } from 'vitest'
import { advance, CASE_STATES, CASE_STEPS, type CaseState, type CaseStep } from '../../cases/advance.ts'

const O = null
/** Rows: states; columns: CASE_STEPS in their order. */
const WANT: Record<CaseState, readonly (CaseState | null)[]> = {
  //         complete  incomplete review    reminded   expired    approved    rejected    asked again merged    split
  waiting: [
    'ready',
    'waiting',
    'review',
    'waiting',
    'expired',
    O,
    'rejected',
    'waiting',
    'merged',
    'waiting',
  ],
  ready: ['ready', 'waiting', 'review', O, O, 'approved', 'rejected', 'waiting', 'merged', 'ready'],
  review: ['ready', 'waiting', 'review', O, O, 'approved', 'rejected', 'waiting', 'merged', 'review'],
  expired: ['ready', 'waiting', 'review', O, O, O, O, 'waiting', 'merged', 'expired'],
  approved: ['review', 'review', 'review', O, O, O, O, O, O, 'approved'],
  rejected: ['review', 'review', 'review', O, O, O, O, O, O, 'rejected'],
  merged: [O, O, O, O, O, O, O, O, O, O],
}

const PAIRS = CASE_STATES.flatMap((state) =>
  CASE_STEPS.map((step, at) => ({ state, step, want: WANT[state][at] as CaseState | null })),
)

test('the table has a row for every state and a column for every step', () => {
  for (const state of CASE_STATES) expect(WANT[state]).toHaveLength(CASE_STEPS.length)
})

test.each(PAIRS)('$state, $step: $want', ({ state, step, want }) => expect(advance(state, step)).toBe(want))

test('nothing is approved but what is complete or what a person looked at', () => {
  const approvable = CASE_STATES.filter((state) => advance(state, 'approved') !== null)
  expect(approvable).toEqual(['ready', 'review'])
})

test('no chain of steps without a person leads to a decision', () => {
  const byPeople: CaseStep[] = ['approved', 'rejected', 'asked-again', 'merged', 'split']
  const reached = new Set<CaseState>(['waiting'])
  for (const state of reached)
    for (const step of CASE_STEPS.filter((each) => !byPeople.includes(each))) {
      const next = advance(state, step)
      if (next) reached.add(next)
    }
  expect([...reached].toSorted()).toEqual(['expired', 'ready', 'review', 'waiting'])
})
