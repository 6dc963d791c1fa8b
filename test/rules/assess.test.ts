import { describe, expect, test } from 'vitest'
import { assess } from '../../rules/assess.ts'
import { AUTHORITY_ROWS } from './authority-rows.ts'
import { OBSERVATION_ROWS } from './observation-rows.ts'
import { PAPER_ROWS } from './paper-rows.ts'
import { COMPLETE, facts, SETTINGS, without } from './papers.ts'

describe('the Kazakh legal entity', () => {
  test.each([...PAPER_ROWS, ...AUTHORITY_ROWS, ...OBSERVATION_ROWS])(
    '$name',
    ({ facts: given, want, acceptStated = [] }) => {
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
    },
  )

  test('each paper and each field is needed: taking one away is never complete', () => {
    for (const [index, document] of COMPLETE.entries()) {
      const others = COMPLETE.filter((_, at) => at !== index)
      expect(assess(facts(others), SETTINGS).outcome).not.toBe('complete')
      for (const field of document.fields.filter(
        ({ name }) => !['organisationName', 'documentDate', 'signatoryRole'].includes(name),
      )) {
        if (document.kind === 'application' && field.name === 'registrationNumber') continue
        const changed = COMPLETE.map((each) => (each === document ? without(each, field.name) : each))
        expect([field.name, assess(facts(changed), SETTINGS).outcome]).not.toEqual([field.name, 'complete'])
      }
    }
  })
})
