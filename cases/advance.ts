/**
 * Where a case file stands. `waiting`: the owner has to send something; so begins every case. `ready`: complete, a
 * person decides. `review`: a person must look. `expired`: nothing came in time. `merged`: it went into another.
 */
export const CASE_STATES = [
  'waiting',
  'ready',
  'review',
  'expired',
  'approved',
  'rejected',
  'merged',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** What can happen to a case file. `asked-again`: a person asks the owner for more. `split`: messages were taken out. */
export const CASE_STEPS = [
  'assessed-complete',
  'assessed-incomplete',
  'assessed-review',
  'reminded',
  'expired',
  'approved',
  'rejected',
  'asked-again',
  'merged',
  'split',
] as const
export type CaseStep = (typeof CASE_STEPS)[number]

const ASSESSED = {
  'assessed-complete': 'ready',
  'assessed-incomplete': 'waiting',
  'assessed-review': 'review',
} as const

/** Once people have decided, only people change it: whatever comes then is for them to look at. */
const ASSESSED_AFTER_DECISION = {
  'assessed-complete': 'review',
  'assessed-incomplete': 'review',
  'assessed-review': 'review',
} as const

const DECIDED = { approved: 'approved', rejected: 'rejected', 'asked-again': 'waiting' } as const

/** State → step → next state; a step that is absent may not happen there. */
const TRANSITIONS: Record<CaseState, Partial<Record<CaseStep, CaseState>>> = {
  waiting: {
    ...ASSESSED,
    reminded: 'waiting',
    expired: 'expired',
    rejected: 'rejected',
    'asked-again': 'waiting',
    merged: 'merged',
    split: 'waiting',
  },
  ready: { ...ASSESSED, ...DECIDED, merged: 'merged', split: 'ready' },
  review: { ...ASSESSED, ...DECIDED, merged: 'merged', split: 'review' },
  expired: { ...ASSESSED, 'asked-again': 'waiting', merged: 'merged', split: 'expired' },
  // A decision stays where it was made: a decided case is merged into none.
  approved: { ...ASSESSED_AFTER_DECISION, split: 'approved' },
  rejected: { ...ASSESSED_AFTER_DECISION, split: 'rejected' },
  merged: {},
}

/** The state after a step, or null when that may not happen to a case in this state. */
export function advance(state: CaseState, step: CaseStep): CaseState | null {
  return TRANSITIONS[state][step] ?? null
}
