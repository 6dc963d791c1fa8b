import { documentsOf, evidenceOf, surest } from './case-facts.ts'
import type { CommonInput } from './checks.ts'
import { daysBetween } from './dates.ts'
import { DOUBTFUL, flag, met, missing, type Result, unclear, unmet } from './result.ts'

/**
 * The date of the application is not after the day the newest message came, nor older than the operator's setting.
 * No requirement asks for a date: an application without a sure one is as good.
 */
export function checkApplicationDate({ facts, settings }: CommonInput): Result {
  const applications = documentsOf(facts, 'application')
  if (applications.length === 0) return missing('not-sent')
  const dated = applications.flatMap((document) => {
    const field = surest(document, 'documentDate')
    return field && field.confidence >= DOUBTFUL ? [{ field, document }] : []
  })
  const later = dated.filter(({ field }) => field.value > facts.today).map(evidenceOf)
  if (later.length > 0) return unclear('future-dated', later, [flag('application-future-dated', later)])
  const older = dated
    .filter(({ field }) => daysBetween(field.value, facts.today) > settings.applicationMaxAgeDays)
    .map(evidenceOf)
  if (older.length > 0) return unmet('too-old', older, [flag('application-outdated', older)])
  return met(dated.map(evidenceOf))
}
