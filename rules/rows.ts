import { type EntityType, type MissingItem, REQUESTS } from '../cases/vocabulary.ts'
import type { CheckName } from './checks.ts'
import type { Requirement } from './country-rules.ts'

type Rest = Partial<Pick<Requirement, 'requests' | 'schemes' | 'provenance'>>

/** Makes the rows of one kind of owner: for both requests and assumed, unless a row says otherwise. */
export function rowsOf(entityType: EntityType) {
  return (
    code: string,
    item: MissingItem,
    check: CheckName,
    demand: string,
    source: string,
    rest: Rest = {},
  ): Requirement => ({
    code,
    entityType,
    requests: REQUESTS,
    item,
    check,
    demand,
    provenance: 'assumed',
    source,
    ...rest,
  })
}

/** What every application must say, whoever signs it: rows 04 to 06 of every kind of owner, and 08 about its date. */
export function applicationSays(prefix: string, entityType: EntityType): Requirement[] {
  const row = rowsOf(entityType)
  const field = 'a field of the template'
  return [
    row(
      `${prefix}-04`,
      'account-number',
      'account-number',
      'The account number.',
      `${field}; where to find it is on the provider's page`,
    ),
    row(
      `${prefix}-05`,
      'new-email',
      'new-email',
      'The new e-mail address, in the signed application.',
      field,
      { requests: ['change-email'] },
    ),
    row(
      `${prefix}-06`,
      'request',
      'request',
      'What is asked for: another e-mail address, or two-step authentication switched off.',
      field,
    ),
    row(
      `${prefix}-08`,
      'application',
      'application-date',
      'A date of the application, where it bears one, that is neither to come nor long past.',
      'usual for letters; how old one may be is a setting',
    ),
  ]
}
