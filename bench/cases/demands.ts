import type { EntityType, MissingItem, Request } from '../../cases/vocabulary.ts'
import type { Country } from '../corpus/countries.ts'

/** What the papers and the text of a case really give, whatever a reader makes of them. */
export interface Given {
  readonly application: boolean
  /** A paper of an office shows the organisation's number. */
  readonly numberShown: boolean
  /** The application, the paper of authority or the mail say that number. */
  readonly numberSaid: boolean
  /** Whoever signed may sign. */
  readonly authority: boolean
  readonly identity: boolean
  readonly selfie: boolean
  /** The certificate of a Kenyan business name. */
  readonly businessName: boolean
  readonly accountNumber: boolean
  readonly newEmail: boolean
  readonly request: boolean
  readonly country: boolean
  readonly entityType: boolean
}

type Demand = 'application' | 'number' | 'authority' | 'identity' | 'selfie' | 'business-name'

const COMPANY: readonly Demand[] = ['application', 'number', 'authority']
const PERSON: readonly Demand[] = ['application', 'identity', 'selfie']

/**
 * What each row of the domain reference's section 2 demands; its fields (account number, new address) come on top.
 * Kept apart from rules/ on purpose: what is measured must not say what is right.
 */
export const DEMANDS: Readonly<Record<Country, Readonly<Record<EntityType, readonly Demand[]>>>> = {
  KZ: { 'legal-entity': COMPANY, 'sole-proprietor': PERSON, individual: PERSON },
  UZ: { 'legal-entity': COMPANY, 'sole-proprietor': PERSON, individual: PERSON },
  KE: { 'legal-entity': COMPANY, 'sole-proprietor': [...PERSON, 'business-name'], individual: PERSON },
}

/** Open country or entity type: only what every row demands is asked for. */
const EVERYBODY: readonly Demand[] = ['application']

/** The items that an honest clerk would still ask for, in the order of the vocabulary's use. */
export function lacking(
  of: { readonly country: Country; readonly entityType: EntityType; readonly requests: readonly Request[] },
  given: Given,
): MissingItem[] {
  const demands = given.country && given.entityType ? DEMANDS[of.country][of.entityType] : EVERYBODY
  const items: (MissingItem | false)[] = [
    ...demands.map((demand) => itemFor(demand, given)),
    !given.accountNumber && 'account-number',
    of.requests.includes('change-email') && !given.newEmail && 'new-email',
    !given.request && 'request',
    !given.country && 'country',
    !given.entityType && 'entity-type',
  ]
  return items.filter((item) => item !== false)
}

function itemFor(demand: Demand, given: Given): MissingItem | false {
  if (demand === 'number') {
    if (given.numberShown) return false
    return given.numberSaid ? 'registration-document' : 'registration-number'
  }
  if (demand === 'business-name') return !given.businessName && 'registration-document'
  return !given[demand] && demand
}
