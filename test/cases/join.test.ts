import { describe, expect, test } from 'vitest'
import { CASE_STATES } from '../../cases/advance.ts'
import { type Arrival, type Candidate, join } from '../../cases/join.ts'

const OWNER = 'owner@firm.example'
const STRANGER = 'owner@firm.example.evil.example'
const BIN = '250140111114'
const OTHER_BIN = '250140444447'

function arrival(values: Partial<Arrival> = {}): Arrival {
  return {
    sender: OWNER,
    ownTokens: [],
    referenced: [],
    accountNumber: null,
    registrationNumbers: [],
    organisations: [],
    ...values,
  }
}

function candidate(values: Partial<Candidate> = {}): Candidate {
  return {
    caseId: 'A',
    state: 'waiting',
    sender: OWNER,
    accountNumber: null,
    registrationNumbers: [],
    organisations: [],
    openedAt: new Date('2026-03-01T00:00:00Z'),
    ...values,
  }
}

const newer = { openedAt: new Date('2026-03-05T00:00:00Z') }
const byToken = { ownTokens: ['A'] }
const byReference = { referenced: ['A'] }
const account = { accountNumber: '123456' }
const otherAccount = { accountNumber: '654321' }
const bin = { registrationNumbers: [BIN] }
const otherBin = { registrationNumbers: [OTHER_BIN] }
const firm = { organisations: ['ТОО «Степной ветер»'] }
const stranger = { sender: STRANGER }

const joined = (why: string, caseId = 'A') => ({ is: 'joined', caseId, why })
const beside = (why: string, caseId = 'A') => ({ is: 'beside', caseId, why })
const fresh = (mayFollow: string | null = null) => ({ is: 'new', mayFollow })

type Row = readonly [string, Partial<Arrival>, readonly Partial<Candidate>[], object]

const SAME_SENDER: readonly Row[] = [
  ['no case at all', {}, [], fresh()],
  ['a token of ours', byToken, [{}], joined('token')],
  ['references', byReference, [{}], joined('references')],
  ['both: the token says it', { ...byToken, ...byReference }, [{}], joined('token')],
  ['the address in capitals', { ...byToken, sender: 'Owner@Firm.Example' }, [{}], joined('token')],
  ['a token and the same account', { ...byToken, ...account }, [account], joined('token')],
  ['a token, but another account', { ...byToken, ...otherAccount }, [account], fresh('A')],
  ['references, but another account', { ...byReference, ...otherAccount }, [account], fresh('A')],
  ['a token, and another registration number', { ...byToken, ...otherBin }, [bin], joined('token')],
  [
    'a token of another case than the account is of',
    { ...byToken, ...account },
    [otherAccount, { caseId: 'B', ...account }],
    joined('numbers', 'B'),
  ],
  ['an answer to a decided case', byToken, [{ state: 'approved' }], joined('token')],
  ['an answer to a case that expired', byReference, [{ state: 'expired' }], joined('references')],
  ['the same account', account, [account], joined('numbers')],
  [
    'the same account and registration number',
    { ...account, ...bin },
    [{ ...account, ...bin }],
    joined('numbers'),
  ],
  [
    'the same account, another registration number',
    { ...account, ...otherBin },
    [{ ...account, ...bin }],
    fresh('A'),
  ],
  ['the same registration number, no account', bin, [{ ...account, ...bin }], joined('numbers')],
  ['the same registration number, no account there', { ...account, ...bin }, [bin], joined('numbers')],
  [
    'the same registration number, another account',
    { ...otherAccount, ...bin },
    [{ ...account, ...bin }],
    fresh('A'),
  ],
  ['one of several numbers', { registrationNumbers: [OTHER_BIN, BIN] }, [bin], joined('numbers')],
  ['the same account as a case that expired', account, [{ ...account, state: 'expired' }], joined('numbers')],
  ['the same account as a case in review', account, [{ ...account, state: 'review' }], joined('numbers')],
  ['the same account as an approved case', account, [{ ...account, state: 'approved' }], fresh()],
  ['the same account as a rejected case', account, [{ ...account, state: 'rejected' }], fresh()],
  ['the same organisation', { organisations: ['Степной ветер ЖШС'] }, [firm], joined('organisation')],
  ['the same organisation, another number', { ...firm, ...otherBin }, [{ ...firm, ...bin }], fresh('A')],
  [
    'the same organisation, another account',
    { ...firm, ...otherAccount },
    [{ ...firm, ...account }],
    fresh('A'),
  ],
  ['another organisation', { organisations: ['ТОО «Заря»'] }, [firm], fresh('A')],
  ['the sender alone', {}, [{}], fresh('A')],
  ['the sender alone, a decided case', {}, [{ state: 'rejected' }], fresh()],
  ['the sender alone, a case that expired', {}, [{ state: 'expired' }], fresh('A')],
  ["a bookkeeper's next client", { ...otherAccount, ...otherBin }, [{ ...account, ...bin }], fresh()],
  [
    "a bookkeeper's next client, by name",
    { ...otherAccount, organisations: ['ТОО «Заря»'] },
    [{ ...account, ...firm }],
    fresh(),
  ],
  ['another account alone may be a slip', otherAccount, [account], fresh('A')],
  ['what was merged takes nothing', { ...byToken, ...account }, [{ ...account, state: 'merged' }], fresh()],
  [
    'the newest of two',
    account,
    [{ ...account }, { caseId: 'B', ...account, ...newer }],
    joined('numbers', 'B'),
  ],
  [
    'an open one before a newer that expired',
    account,
    [account, { caseId: 'B', ...account, ...newer, state: 'expired' }],
    joined('numbers'),
  ],
  [
    'an open one before a newer that was decided',
    { referenced: ['A', 'B'] },
    [{}, { caseId: 'B', ...newer, state: 'approved' }],
    joined('references'),
  ],
  [
    'the stronger reason before the newer case',
    { ...byReference, ...bin },
    [{}, { caseId: 'B', ...bin, ...newer }],
    joined('references'),
  ],
]

const OTHER_SENDER: readonly Row[] = [
  ['a token', { ...stranger, ...byToken }, [{}], beside('token')],
  [
    'a token and all the rest',
    { ...stranger, ...byToken, ...account, ...bin, ...firm },
    [{ ...account, ...bin, ...firm }],
    beside('token'),
  ],
  ['a token, and another account', { ...stranger, ...byToken, ...otherAccount }, [account], beside('token')],
  ['a token of a decided case', { ...stranger, ...byToken }, [{ state: 'approved' }], beside('token')],
  ['references', { ...stranger, ...byReference }, [{}], beside('references')],
  ['the account', { ...stranger, ...account }, [account], beside('numbers')],
  [
    'the account, another registration number',
    { ...stranger, ...account, ...otherBin },
    [{ ...account, ...bin }],
    beside('numbers'),
  ],
  ['the registration number', { ...stranger, ...bin }, [bin], beside('numbers')],
  [
    'the registration number, for another account',
    { ...stranger, ...bin, ...otherAccount },
    [{ ...bin, ...account }],
    fresh(),
  ],
  [
    'the account of a decided case',
    { ...stranger, ...account },
    [{ ...account, state: 'approved' }],
    fresh(),
  ],
  ['the organisation', { ...stranger, ...firm }, [firm], fresh()],
  ['nothing', stranger, [{}], fresh()],
  ['nobody at all', { sender: null, ...byToken }, [{}], beside('token')],
  ['no sender on either side', { sender: '', ...byToken }, [{ sender: '' }], beside('token')],
  [
    'a case of their own beside it',
    { ...stranger, ...account },
    [account, { caseId: 'B', ...stranger, ...account }],
    joined('numbers', 'B'),
  ],
]

describe('the same sender', () => {
  test.each(SAME_SENDER)('%s', (_, from, to, want) =>
    expect(join(arrival(from), to.map(candidate))).toEqual(want),
  )
})

describe('another sender naming', () => {
  test.each(OTHER_SENDER)('%s', (_, from, to, want) =>
    expect(join(arrival(from), to.map(candidate))).toEqual(want),
  )
})

/** A small generator of numbers that is the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('500 random messages and cases', () => {
  const random = seeded(20260302)
  const one = <T>(...of: T[]): T => of[Math.floor(random() * of.length)] as T
  const said = () => ({
    accountNumber: one(null, '123456', '654321'),
    registrationNumbers: one([], [BIN], [OTHER_BIN], [BIN, OTHER_BIN]),
    organisations: one([], ['ТОО «Степной ветер»'], ['ТОО «Заря»']),
  })
  const cases = Array.from({ length: 500 }, () => ({
    from: arrival({
      sender: one(null, OWNER, OWNER.toUpperCase(), STRANGER),
      ownTokens: one([], ['A'], ['A', 'B']),
      referenced: one([], ['B'], ['C']),
      ...said(),
    }),
    to: ['A', 'B', 'C'].map((caseId, day) =>
      candidate({
        caseId,
        state: one(...CASE_STATES),
        sender: one(OWNER, STRANGER, 'third@firm.example'),
        openedAt: new Date(Date.UTC(2026, 2, day + 1)),
        ...said(),
      }),
    ),
  }))
  const outcomes = cases.map(({ from, to }) => {
    const got = join(from, to)
    return { from, got, to: to.find(({ caseId }) => got.is !== 'new' && caseId === got.caseId) }
  })

  test('another sender is never joined, and the same sender never kept beside', () => {
    for (const { from, got, to } of outcomes) {
      const same = to && from.sender?.toLowerCase() === to.sender
      if (got.is === 'joined') expect(same).toBe(true)
      if (got.is === 'beside') expect(same).toBe(false)
    }
    expect(new Set(outcomes.map(({ got }) => got.is))).toEqual(new Set(['joined', 'beside', 'new']))
  })

  test('nothing joins what states another account, what was merged, or a decided case that it does not answer', () => {
    for (const { from, got, to } of outcomes.filter((each) => each.got.is === 'joined')) {
      if (from.accountNumber && to?.accountNumber) expect(from.accountNumber).toBe(to.accountNumber)
      expect(to?.state).not.toBe('merged')
      if (to?.state === 'approved' || to?.state === 'rejected')
        expect(['token', 'references']).toContain(got.is === 'joined' && got.why)
    }
  })

  test('the order of the candidates decides nothing', () => {
    for (const { from, to } of cases) expect(join(from, to.toReversed())).toEqual(join(from, to))
  })
})
