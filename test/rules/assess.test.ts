import { describe, expect, test } from 'vitest'
import { assess } from '../../rules/assess.ts'
import { AUTHORITY_ROWS } from './authority-rows.ts'
import { KE_ROWS } from './ke-rows.ts'
import { KZ_ROWS } from './kz-rows.ts'
import { OBSERVATION_ROWS } from './observation-rows.ts'
import { PAPER_ROWS } from './paper-rows.ts'
import { SETTINGS } from './papers.ts'
import { UZ_ROWS } from './uz-rows.ts'

const ROWS = [...PAPER_ROWS, ...AUTHORITY_ROWS, ...OBSERVATION_ROWS, ...KZ_ROWS, ...UZ_ROWS, ...KE_ROWS]

describe('papers and the verdict they get', () => {
  test.each(ROWS)('$name', ({ facts: given, want, acceptStated = [] }) => {
    const verdict = assess(given, { ...SETTINGS, acceptStated })
    expect({
      outcome: verdict.outcome,
      missing: verdict.missing,
      flags: verdict.flags.map(({ code }) => code),
    }).toEqual({
      missing: [],
      flags: [],
      ...want,
    })
  })
})
