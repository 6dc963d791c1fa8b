import { describe, expect, test } from 'vitest'
import { withSettledAddresses } from '../../rules/settle-addresses.ts'
import { application, facts, type Values } from './papers.ts'

interface Row {
  readonly name: string
  readonly raw: string
  readonly read: string
  /** What the mail's own text says. */
  readonly said?: Values
  readonly sender?: string
  readonly want: readonly [string, number]
}

const WITH = 'alma-sklad@ertegi.example'
const WITHOUT = 'almasklad@ertegi.example'
const ROWS: readonly Row[] = [
  {
    name: 'the mail has it whole',
    raw: 'alma- sklad@ertegi.example',
    read: WITH,
    said: { newEmail: WITHOUT },
    want: [WITHOUT, 0.85],
  },
  {
    name: 'the mail has it with the hyphen',
    raw: 'alma- sklad@ertegi.example',
    read: WITH,
    said: { newEmail: WITH },
    want: [WITH, 0.85],
  },
  {
    name: 'it is the sender’s',
    raw: 'alma- sklad@ertegi.example',
    read: WITH,
    sender: WITHOUT,
    want: [WITHOUT, 0.85],
  },
  {
    name: 'broken behind the sign',
    raw: 'sklad@erte- gi.example',
    read: 'sklad@erte-gi.example',
    said: { newEmail: 'sklad@ertegi.example' },
    want: ['sklad@ertegi.example', 0.85],
  },
  { name: 'nothing else tells', raw: 'alma- sklad@ertegi.example', read: WITH, want: [WITH, 0.5] },
  {
    name: 'the mail has another',
    raw: 'alma- sklad@ertegi.example',
    read: WITH,
    said: { newEmail: 'sklad@ertegi.example' },
    want: [WITH, 0.5],
  },
  {
    name: 'both are known',
    raw: 'alma- sklad@ertegi.example',
    read: WITH,
    said: { newEmail: WITH },
    sender: WITHOUT,
    want: [WITH, 0.5],
  },
  { name: 'it was not broken', raw: WITH, read: WITH, said: { newEmail: WITHOUT }, want: [WITH, 0.5] },
]

describe('an address broken at a hyphen', () => {
  test.each(ROWS)('$name', ({ raw, read, said, sender, want }) => {
    const paper = application({ newEmail: [read, 0.5] })
    const fields = paper.fields.map((field) => (field.name === 'newEmail' ? { ...field, raw } : field))
    const given = facts([{ ...paper, fields }], { ...(said && { values: said }) })
    const message = { ...given.message, sender: sender ?? 'buh@ertegi.example' }
    const [document] = withSettledAddresses({ ...given, message }).documents
    const field = document?.fields.find(({ name }) => name === 'newEmail')
    expect([field?.value, field?.confidence]).toEqual(want)
  })
})
