import type { AccountRecord } from '../cases/account-record.ts'
import * as company from '../cases/identifiers/ke-company.ts'
import * as kra from '../cases/identifiers/ke-kra-pin.ts'
import * as inn from '../cases/identifiers/kg-inn.ts'
import { isBin, isIin } from '../cases/identifiers/kz-bin.ts'
import * as pinfl from '../cases/identifiers/uz-pinfl.ts'
import * as stir from '../cases/identifiers/uz-stir.ts'
import { inOtherLanguages, sameOrganisation, samePerson } from '../cases/names.ts'
import type { Evidence, Flag, Sign } from '../cases/verdict.ts'
import { ENTITY_TYPES, type Scheme } from '../cases/vocabulary.ts'
import { type CaseFacts, documentsOf, evidenceOf, type Stated, stated, statedInText } from './case-facts.ts'
import type { Deduced } from './deduce.ts'
import { formOf } from './legal-forms.ts'
import { COUNTRY_RULES } from './register.ts'
import { DOUBTFUL, flag } from './result.ts'
import { numberingOf } from './whose-number.ts'

const PAPERS = ['application', 'registration', 'tax-certificate', 'appointment', 'power-of-attorney'] as const
/** What the sender and the papers say themselves; a language or a telephone number is no statement. */
const SAID: readonly (Sign | null)[] = ['number', 'legal-form', 'document', 'statement']
/** Ways to submit that a mail with papers is one of. */
const BY_MAIL = ['email', 'documents']

const SCHEMES: readonly (readonly [Scheme, (value: string) => boolean])[] = [
  ['kz-bin', isBin],
  ['kz-iin', isIin],
  ['uz-stir', stir.isValid],
  ['uz-pinfl', pinfl.isValid],
  ['ke-kra-pin', kra.isValid],
  ['ke-company', company.isValid],
  ['kg-inn', inn.isValid],
]

/** The one account number that was read surely, for the account directory; null when none was, or several were. */
export function accountToAsk(facts: CaseFacts): string | null {
  const numbers = accountNumbers(facts).map(({ field }) => field)
  const values = new Set(numbers.map(({ value }) => value))
  const isSure = numbers.some(({ confidence }) => confidence >= DOUBTFUL)
  return values.size === 1 && isSure ? (numbers[0]?.value ?? null) : null
}

/**
 * Flags for every difference between the account's record and the case; what the record does not say is compared with
 * nothing. That the sender's address is not the owner's is no difference: whoever writes here has often lost it.
 */
export function accountFlags(facts: CaseFacts, deduced: Deduced): Flag[] {
  const asked = accountNumbers(facts).map(evidenceOf)
  if (facts.account.is === 'unknown') return [flag('account-unknown', asked)]
  if (facts.account.is === 'unreachable') return [flag('account-directory-unreachable', asked)]
  if (facts.account.is !== 'found') return []
  const { record } = facts.account
  return [
    ...numberFlags(facts, record),
    ...organisationFlags(facts, record),
    ...placeFlags(deduced, record),
    ...ownerFlags(facts, deduced, record),
    ...(record.submissionMethod && !BY_MAIL.includes(record.submissionMethod)
      ? [flag('submission-method-mismatch', [inRecord(record.submissionMethod)])]
      : []),
  ]
}

function numberFlags(facts: CaseFacts, { registrationNumber }: AccountRecord): Flag[] {
  if (!registrationNumber) return []
  const own = compact(registrationNumber)
  const schemes = schemesOf(registrationNumber)
  // An organisation has numbers of several kinds; a number of no kind is held against all of them.
  const comparable = sureNumbers(facts).filter(
    ({ field }) => schemes.length === 0 || (field.scheme !== undefined && schemes.includes(field.scheme)),
  )
  if (comparable.length === 0 || comparable.some(({ field }) => compact(field.value) === own)) return []
  return [flag('registration-number-mismatch', [...comparable.map(evidenceOf), inRecord(registrationNumber)])]
}

function organisationFlags(facts: CaseFacts, record: AccountRecord): Flag[] {
  const { organisation, registrationNumber } = record
  const names = stated(documentsOf(facts, ...PAPERS), 'organisationName')
  if (!organisation || names.length === 0) return []
  if (names.some(({ field }) => sameOrganisation(field.value, organisation))) return []
  const isNumbered =
    registrationNumber !== null &&
    sureNumbers(facts).some(({ field }) => compact(field.value) === compact(registrationNumber))
  // Names are translated as often as they are transliterated: then the number says more.
  if (isNumbered && names.every(({ field }) => inOtherLanguages(field.value, organisation))) return []
  return [flag('organisation-mismatch', [...names.map(evidenceOf), inRecord(organisation)])]
}

function placeFlags({ country, entityType, because }: Deduced, record: AccountRecord): Flag[] {
  const known = placeOf(record)
  const isSaid = (sign: Sign | null): boolean => SAID.includes(sign)
  const isElsewhere = country !== null && known.country !== null && country !== known.country
  const isAnother = entityType !== null && !known.mayBe.includes(entityType)
  return [
    ...(isElsewhere && isSaid(because.country)
      ? [flag('account-country-mismatch', [inRecord(known.country ?? '')])]
      : []),
    ...(isAnother && isSaid(because.entityType)
      ? [flag('account-entity-type-mismatch', [inRecord(known.by)])]
      : []),
  ]
}

/** Where the account's owner is and what it may be; what the record does not say itself its number or its name may. */
function placeOf({ country, entityType, registrationNumber, organisation }: AccountRecord) {
  const numberings = COUNTRY_RULES.flatMap((rules) =>
    schemesOf(registrationNumber ?? '').flatMap((scheme) => {
      const value = registrationNumber?.toUpperCase() ?? ''
      const of = numberingOf({ scheme, value }, rules)?.of
      return of ? [{ country: rules.country, of }] : []
    }),
  )
  const [only] = numberings.length === 1 ? numberings : []
  const of = entityType ?? only?.of ?? formOf(organisation ?? '')?.entityType
  const mayBe = ENTITY_TYPES.filter((type) => {
    if (of === 'person') return type !== 'legal-entity'
    return of ? type === of : !(organisation && type === 'individual')
  })
  const by = entityType ?? (only ? registrationNumber : organisation) ?? ''
  return { country: country ?? only?.country ?? null, mayBe, by }
}

function schemesOf(number: string): Scheme[] {
  return SCHEMES.flatMap(([scheme, fits]) => (fits(number.toUpperCase()) ? [scheme] : []))
}

/** A person asks for themselves: whoever signed, and whose paper came, must be the owner. An organisation's owner is whoever it named. */
function ownerFlags(facts: CaseFacts, { entityType }: Deduced, record: AccountRecord): Flag[] {
  const { ownerName } = record
  if (!ownerName || (record.entityType ?? entityType ?? 'legal-entity') === 'legal-entity') return []
  const isOwner = ({ field }: Stated): boolean => samePerson(field.value, ownerName) === 'same'
  const signed = stated(documentsOf(facts, 'application'), 'signatoryName')
  const shown = documentsOf(facts, 'identity').map((paper) => stated([paper], 'signatoryName'))
  const others = [
    ...signed.filter((name) => !isOwner(name)),
    ...shown.filter((names) => !names.some(isOwner)).flat(),
  ]
  return others.length > 0
    ? [flag('identity-mismatch', [...others.map(evidenceOf), inRecord(ownerName)])]
    : []
}

function sureNumbers(facts: CaseFacts): Stated[] {
  return stated(documentsOf(facts, ...PAPERS, 'identity'), 'registrationNumber').filter(
    ({ field }) => field.confidence >= DOUBTFUL,
  )
}

function compact(number: string): string {
  return number.replace(/[^\p{L}\d]/gu, '').toUpperCase()
}

function accountNumbers(facts: CaseFacts): Stated[] {
  return [
    ...stated(documentsOf(facts, 'application'), 'accountNumber'),
    ...statedInText(facts, 'accountNumber'),
  ]
}

function inRecord(quote: string): Evidence {
  return { attachmentId: null, name: 'account record', page: null, quote }
}
