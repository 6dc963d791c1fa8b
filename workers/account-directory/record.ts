import { z } from 'zod'
import type { AccountRecord } from '../../cases/account-record.ts'

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => blank(value) ?? null, schema.nullable())
const text = (most: number) => z.string('must be text').trim().max(most, `must be at most ${most} letters`)
const listed = (value: unknown) =>
  typeof value === 'string' ? value.split(';').filter((item) => item.trim() !== '') : (value ?? [])

/** One account as a row of the CSV file or the answer of the endpoint gives it; empty means not known. */
const SCHEMA = z.object({
  account_number: z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    text(64).min(1, 'must not be empty'),
  ),
  country: optional(
    text(2)
      .toUpperCase()
      .regex(/^[A-Z]{2}$/, 'must be two letters, like KZ'),
  ),
  entity_type: optional(
    z.enum(['legal-entity', 'sole-proprietor', 'individual'], {
      error: 'must be legal-entity, sole-proprietor or individual',
    }),
  ),
  registration_number: optional(text(64)),
  organisation: optional(text(500)),
  owner_name: optional(text(500)),
  owner_emails: z.preprocess(
    listed,
    z.array(
      text(320)
        .toLowerCase()
        .regex(/^[^@\s]+@[^@\s]+$/, 'must be e-mail addresses'),
      'must be a list of e-mail addresses',
    ),
  ),
  submission_method: optional(text(100).toLowerCase()),
})

export const COLUMNS: readonly string[] = Object.keys(SCHEMA.shape)

/** The record that some raw values describe; throws with every value that breaks its rule, never with the value itself. */
export function recordOf(raw: unknown): AccountRecord {
  const parsed = SCHEMA.safeParse(raw)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${String(path[0] ?? 'it')} ${message}`)
    throw new Error([...new Set(problems)].join('; '))
  }
  const row = parsed.data
  return {
    accountNumber: row.account_number,
    country: row.country,
    entityType: row.entity_type,
    registrationNumber: row.registration_number,
    organisation: row.organisation,
    ownerName: row.owner_name,
    ownerEmails: row.owner_emails,
    submissionMethod: row.submission_method,
  }
}
