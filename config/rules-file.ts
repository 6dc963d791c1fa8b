import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { COUNTRIES, ENTITY_TYPES, MISSING_ITEMS, REQUESTS, SCHEMES } from '../cases/vocabulary.ts'
import { CHECK_NAMES } from '../rules/checks.ts'
import { problemsOf, type RuleChanges } from '../rules/rulebook.ts'

const text = z.string().min(1)
const changes = z.strictObject({
  off: z.array(text).default([]),
  countries: z.array(z.enum(COUNTRIES)).default([]),
  add: z
    .array(
      z.strictObject({
        country: z.enum(COUNTRIES),
        code: z.string().regex(/^[A-Z]{2}-[A-Z]+-\d{2,}$/, 'must look like KE-OWN-01'),
        entityType: z.enum(ENTITY_TYPES),
        requests: z
          .array(z.enum(REQUESTS))
          .min(1)
          .default([...REQUESTS]),
        item: z.enum(MISSING_ITEMS),
        check: z.enum(CHECK_NAMES),
        schemes: z.array(z.enum(SCHEMES)).optional(),
        demand: text,
        source: text,
        provenance: z.literal('assumed').default('assumed'),
      }),
    )
    .default([]),
})

/** The path of a JSON file with an operator's changes of the rules; gives the changes, or says what is wrong. */
export const rulesFile = z.string().transform((path, context): RuleChanges => {
  const given = changes.safeParse(jsonIn(path))
  const problems = given.success
    ? problemsOf(given.data)
    : given.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the whole'}: ${message}`)
  for (const message of problems) context.addIssue({ code: 'custom', message })
  return given.success && problems.length === 0 ? given.data : z.NEVER
})

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path} is no readable JSON: ${(error as Error).message}`)
  }
}
