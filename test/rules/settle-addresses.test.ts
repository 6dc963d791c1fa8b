import { describe, expect, test } from 'vitest'
import { withSettledAddresses } from '../../rules/settle-addresses.ts'
import { application, facts, type Values } from './papers.ts'

interface Row {
  readonly name: string
  readonly raw: string
  readonly read: string
  /** What other applications of the case have whole. */
  readonly papers?: readonly string[]
  /** What the mail's own text says. */
  readonly said?: Values
  readonly sender?: string
  readonly want: readonly [string, number]
}

const WITH = 'alma-sklad@ertegi.example'
const WITHOUT = 'almasklad@ertegi.example'
const BROKEN = { raw: 'alma- sklad@ertegi.example', read: WITH }
const ROWS: readonly Row[] = [
  { name: 'another application has it whole', ...BROKEN, papers: [WITHOUT], want: [WITHOUT, 0.85] },
  { name: 'another application has the hyphen', ...BROKEN, papers: [WITH], want: [WITH, 0.85] },
  {
    name: 'broken behind the sign',
    raw: 'sklad@erte- gi.example',
    read: 'sklad@erte-gi.example',
    papers: ['sklad@ertegi.example'],
    want: ['sklad@ertegi.example', 0.85],
  },
  { name: 'nothing else tells', ...BROKEN, want: [WITH, 0.5] },
  { name: 'another application has another', ...BROKEN, papers: ['sklad@ertegi.example'], want: [WITH, 0.5] },
  { name: 'applications have both', ...BROKEN, papers: [WITH, WITHOUT], want: [WITH, 0.5] },
  // Whoever sends stolen papers writes the mail too.
  { name: 'only the mail has it', ...BROKEN, said: { newEmail: WITHOUT }, want: [WITH, 0.5] },
  { name: 'only the mail has the hyphen', ...BROKEN, said: { newEmail: WITH }, want: [WITH, 0.5] },
  { name: 'it is the sender’s', ...BROKEN, sender: WITHOUT, want: [WITH, 0.5] },
  { name: 'it was not broken', raw: WITH, read: WITH, papers: [WITHOUT], want: [WITH, 0.5] },
]

describe('an address broken at a hyphen', () => {
  test.each(ROWS)('$name', ({ raw, read, papers = [], said, sender, want }) => {
    const paper = application({ newEmail: [read, 0.5] })
    const fields = paper.fields.map((field) => (field.name === 'newEmail' ? { ...field, raw } : field))
    const others = papers.map((newEmail) => application({ newEmail }))
    const given = facts([{ ...paper, fields }, ...others], { ...(said && { values: said }) })
    const message = { ...given.message, sender: sender ?? 'buh@ertegi.example' }
    const [document] = withSettledAddresses({ ...given, message }).documents
    const field = document?.fields.find(({ name }) => name === 'newEmail')
    expect([field?.value, field?.confidence]).toEqual(want)
  })
})
