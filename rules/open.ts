import { REQUESTS, type Request } from '../cases/vocabulary.ts'
import type { COMMON_CHECKS } from './checks.ts'
import type { Demand } from './country-rules.ts'
import type { Deduced } from './deduce.ts'

type CommonDemand = Demand<keyof typeof COMMON_CHECKS>

const all = {
  requests: REQUESTS,
  provenance: 'assumed',
  source: 'what the rules of every country demand',
} as const

/** What is demanded while the country or the kind of owner is open, so that nobody is asked for papers of another. */
export const OPEN_DEMANDS: readonly CommonDemand[] = [
  {
    ...all,
    code: 'ALL-01',
    item: 'country',
    check: 'country',
    demand: 'The country in which the owner of the account is registered or lives.',
    source: 'the rules differ by country, and a country is never guessed',
  },
  {
    ...all,
    code: 'ALL-02',
    item: 'entity-type',
    check: 'entity-type',
    demand: 'Whose the account is: an organisation’s, a sole proprietor’s or an individual’s.',
    source: 'the rules differ by kind of owner, and it is never guessed',
  },
  { ...all, code: 'ALL-03', item: 'application', check: 'application', demand: 'An application.' },
  { ...all, code: 'ALL-04', item: 'account-number', check: 'account-number', demand: 'The account number.' },
  {
    ...all,
    code: 'ALL-05',
    requests: ['change-email'] satisfies Request[],
    item: 'new-email',
    check: 'new-email',
    demand: 'The new e-mail address, in the signed application.',
  },
  {
    ...all,
    code: 'ALL-06',
    item: 'request',
    check: 'request',
    demand: 'What is asked for: another e-mail address, or two-step authentication switched off.',
  },
]

/** The demands while something is open; what is known already is not among them. */
export function openDemands({ country, entityType }: Deduced): CommonDemand[] {
  return OPEN_DEMANDS.filter(
    ({ check }) => !(check === 'country' && country) && !(check === 'entity-type' && entityType),
  )
}
