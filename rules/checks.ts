import type { CaseDocument } from '../cases/document.ts'
import type { FlagCode } from '../cases/flags.ts'
import { samePerson } from '../cases/names.ts'
import type { Evidence } from '../cases/verdict.ts'
import type { FieldName, Request } from '../cases/vocabulary.ts'
import type { AssessSettings } from './assess.ts'
import type { CaseFacts, Stated } from './case-facts.ts'
import {
  documentsOf,
  evidenceOf,
  evidenceOfDocument,
  filledApplications,
  stated,
  statedInText,
  surest,
} from './case-facts.ts'
import { checkAuthority } from './check-authority.ts'
import { checkApplicationDate } from './check-dates.ts'
import { checkIdentity } from './check-identity.ts'
import { checkNumber } from './check-number.ts'
import { checkSelfie } from './check-selfie.ts'
import type { CountryRules, Requirement } from './country-rules.ts'
import type { Deduced } from './deduce.ts'
import type { Result } from './result.ts'
import { DOUBTFUL, flag, met, missing, unclear } from './result.ts'

/** Below it an account number stands under the label of a contract, or under none: it may be another number. */
const UNLABELLED = 0.7

/** What a check needs that holds in every country. */
export interface CommonInput {
  readonly facts: CaseFacts
  readonly requests: readonly Request[]
  readonly deduced: Deduced
  readonly settings: AssessSettings
}

export interface CheckInput extends CommonInput {
  /** The rules of the country in hand, and the one that is checked. */
  readonly rules: CountryRules
  readonly requirement: Requirement
  /** The operator accepts a number that is only stated in the signed application. */
  readonly acceptStated: boolean
}

/** The checks that need no country. Each is pure and tells one finding and the flags it came upon. */
export const COMMON_CHECKS = {
  country: ({ deduced }: CommonInput): Result => isKnown(deduced.country, deduced.contradictions.country),
  'entity-type': ({ deduced }: CommonInput): Result =>
    isKnown(deduced.entityType, deduced.contradictions.entityType),
  application: ({ facts }: CommonInput): Result => {
    const applications = filledApplications(facts)
    if (applications.length === 0) return missing('not-sent')
    const evidence = applications.map(evidenceOfDocument)
    if (!applications.every((each) => sayTheSame(each, applications[0] as CaseDocument))) {
      return unclear('doubtful', evidence, [flag('several-applications', evidence)])
    }
    return applications.every(({ confidence }) => confidence >= DOUBTFUL)
      ? met(evidence)
      : unclear('doubtful', evidence)
  },
  'application-date': checkApplicationDate,
  'account-number': ({ facts }: CommonInput): Result => {
    const inPapers = stated(documentsOf(facts, 'application'), 'accountNumber')
    const all = [...inPapers, ...statedInText(facts, 'accountNumber')]
    return oneValue(inPapers.length > 0 ? inPapers : all, all, 'account-number-conflict', UNLABELLED)
  },
  'new-email': ({ facts }: CommonInput): Result => {
    const inApplication = stated(documentsOf(facts, 'application'), 'newEmail')
    const inText = statedInText(facts, 'newEmail')
    // While there is no application nobody can have signed it, and the application is asked for anyway.
    if (documentsOf(facts, 'application').length === 0) return oneValue(inText, inText, 'new-email-conflict')
    if (inApplication.length === 0 && inText.length > 0)
      return unclear('only-in-message', inText.map(evidenceOf))
    return oneValue(inApplication, [...inApplication, ...inText], 'new-email-conflict')
  },
  request: ({ facts, requests }: CommonInput): Result => {
    if (requests.length === 0) return missing('not-sent')
    const asking = documentsOf(facts, 'application').filter((document) => document.requests.length > 0)
    const evidence = asking.map(evidenceOfDocument)
    const flags = requests.length > 1 ? [flag('both-requests', evidence)] : []
    // What only the mail asks for nobody has signed.
    const signed = documentsOf(facts, 'application').length === 0 || asking.length > 0
    return signed ? met(evidence, flags) : unclear('only-in-message', [], flags)
  },
} satisfies Record<string, (input: CommonInput) => Result>

/** All checks that a requirement may name. */
export const CHECKS = {
  ...COMMON_CHECKS,
  number: checkNumber,
  authority: checkAuthority,
  identity: checkIdentity,
  selfie: checkSelfie,
} satisfies Record<string, (input: CheckInput) => Result>

export type CheckName = keyof typeof CHECKS

export const CHECK_NAMES = Object.keys(CHECKS) as CheckName[]

/** What is open the sender is asked for; what strong signs contradict each other on a person must see. */
function isKnown(value: string | null, contradiction: readonly Evidence[]): Result {
  if (value !== null) return met([])
  return contradiction.length > 0 ? unclear('open', contradiction) : missing('open')
}

/** Met when `chosen` gives one sure value and nothing in `all` contradicts it. */
function oneValue(
  chosen: readonly Stated[],
  all: readonly Stated[],
  conflict: FlagCode,
  least = DOUBTFUL,
): Result {
  if (chosen.length === 0) return missing('not-sent')
  const evidence = all.map(evidenceOf)
  const values = new Set(all.map(({ field }) => field.value))
  if (values.size > 1) return unclear('doubtful', evidence, [flag(conflict, evidence)])
  const sure = chosen.some(({ field }) => field.confidence >= least)
  return sure ? met(evidence) : unclear('doubtful', evidence)
}

/** Two applications in one mail are one only when they ask the same for the same account by the same person. */
function sayTheSame(a: CaseDocument, b: CaseDocument): boolean {
  if (a === b) return true
  const value = (document: CaseDocument, name: FieldName): string => surest(document, name)?.value ?? ''
  return (
    (['accountNumber', 'newEmail', 'registrationNumber'] as const).every(
      (name) => value(a, name) === value(b, name),
    ) &&
    samePerson(value(a, 'signatoryName'), value(b, 'signatoryName')) === 'same' &&
    a.requests.join() === b.requests.join()
  )
}
