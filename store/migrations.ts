import type { Migration } from 'kysely/migration'
import { first } from './migrations/0001-first.ts'
import { life } from './migrations/0002-life.ts'
import { lookups } from './migrations/0003-lookups.ts'
import { audit } from './migrations/0004-audit.ts'
import { decisions } from './migrations/0005-decisions.ts'
import { repliesOfTheHour } from './migrations/0006-replies-of-the-hour.ts'

/** Every step from an empty database to today's, by its name; only ever added to. */
export const MIGRATIONS = {
  '0001-first': first,
  '0002-life': life,
  '0003-lookups': lookups,
  '0004-audit': audit,
  '0005-decisions': decisions,
  '0006-replies-of-the-hour': repliesOfTheHour,
} satisfies Record<string, Migration>
