import type { CaseDocument } from '../cases/document.ts'
import { UNDECIDED } from '../cases/final-kind.ts'
import type { FlagCode } from '../cases/flags.ts'
import type { Evidence, Finding, Flag, Outcome, Verdict } from '../cases/verdict.ts'
import { type MissingItem, REQUESTS, type Request } from '../cases/vocabulary.ts'
import { type CaseFacts, documentsOf, evidenceOfDocument, stated, statedInText } from './case-facts.ts'
import { accountFlags } from './check-account-record.ts'
import { observationFlags } from './check-observations.ts'
import { supersededFlags } from './check-superseded.ts'
import { CHECKS, COMMON_CHECKS, type CommonInput } from './checks.ts'
import type { Demand } from './country-rules.ts'
import { type Deduced, deduce } from './deduce.ts'
import { lookalikeFlags } from './lookalike.ts'
import { organisationFlags } from './one-organisation.ts'
import { openDemands } from './open.ts'
import { DOUBTFUL, flag, type Result, unclear } from './result.ts'
import type { Rulebook } from './rulebook.ts'
import { withSettledAddresses } from './settle-addresses.ts'
import { withoutAddressee } from './without-addressee.ts'

const PAPERS: readonly MissingItem[] = [
  'application',
  'registration-document',
  'registration-number',
  'authority',
  'identity',
  'selfie',
]

export interface AssessSettings {
  /** Codes of requirements that a number stated in the signed application is enough for. */
  readonly acceptStated: readonly string[]
  /** An application older than this when it comes goes to a person. */
  readonly applicationMaxAgeDays: number
  /** What letters call the provider: an organisation of such a name is whom a paper is addressed to. */
  readonly providerNames: readonly string[]
  /** The rules in force. */
  readonly rules: Rulebook
}

/** Case facts → findings, flags and the outcome. Pure: the same facts give the same verdict. */
export function assess(given: CaseFacts, settings: AssessSettings): Verdict {
  const facts = withSettledAddresses(withoutAddressee(given, settings.providerNames))
  const deduced = deduce(facts)
  const requests = requestsOf(facts)
  const checked = check({ facts, requests, deduced, settings }).map(({ demand, result }) => ({
    demand,
    result: withUnread(facts, result, result.item ?? demand.item),
  }))
  const findings = checked.map(
    ({ demand, result }): Finding => ({
      code: demand.code,
      status: result.status,
      item: result.item ?? demand.item,
      reason: result.reason,
      evidence: result.evidence,
    }),
  )
  const flags = merged([
    ...checked.flatMap(({ result }) => result.flags),
    ...generalFlags(facts, deduced),
    ...(checked.length === 0 ? [flag('no-rules')] : []),
  ])
  return {
    outcome: outcomeOf(findings, flags),
    country: deduced.country,
    entityType: deduced.entityType,
    because: deduced.because,
    requests,
    accountNumber: accountNumber(facts),
    missing: missingItems(findings),
    findings,
    flags,
  }
}

interface Checked {
  readonly demand: Demand
  readonly result: Result
}

/** What applies, each with its result; nothing where a country or a kind of owner has no rules. */
function check(input: CommonInput): Checked[] {
  const { deduced, requests, settings } = input
  const { country, entityType } = deduced
  const rules = country ? settings.rules[country] : undefined
  if (country && !rules) return []
  if (!rules || !entityType)
    return openDemands(deduced)
      .filter((demand) => appliesTo(demand, requests))
      .map((demand) => ({ demand, result: COMMON_CHECKS[demand.check](input) }))
  return rules.requirements
    .filter((requirement) => requirement.entityType === entityType && appliesTo(requirement, requests))
    .map((requirement) => {
      const acceptStated = settings.acceptStated.includes(requirement.code)
      const result = CHECKS[requirement.check]({ ...input, rules, requirement, acceptStated })
      return { demand: requirement, result }
    })
}

/** While the request is not known, only what every request needs is asked for. */
function appliesTo({ requests }: Demand, asked: readonly Request[]): boolean {
  return asked.length > 0
    ? asked.some((request) => requests.includes(request))
    : requests.length === REQUESTS.length
}

/**
 * What may be among papers whose kind nobody could tell surely is not asked for again: a person looks first. What may be
 * in a file that could not be read is asked for, and the reply can say so.
 */
function withUnread(facts: CaseFacts, result: Result, item: MissingItem): Result {
  if (!PAPERS.includes(item)) return result
  const undecided = facts.documents.filter(isUndecided)
  // Such a paper may also be the one that takes the signatory's authority away.
  const isOpen = result.status === 'missing' || (result.status === 'met' && item === 'authority')
  if (isOpen && undecided.length > 0) return unclear('doubtful', [], result.flags)
  const isUnread = result.reason === 'not-sent' && hasUnread(facts)
  return isUnread ? { ...result, reason: 'unreadable' } : result
}

function hasUnread(facts: CaseFacts): boolean {
  const isFile = facts.unreadable.some(({ reason }) => reason !== 'executable')
  return isFile || documentsOf(facts, 'unreadable').length > 0
}

/** A paper that nobody could name, or one of ours too doubtful to decide anything; a selfie never decides. */
function isUndecided({ kind, confidence }: CaseDocument): boolean {
  if (kind === 'unreadable' || kind === 'selfie') return false
  return confidence <= UNDECIDED || (kind !== 'other' && confidence < DOUBTFUL)
}

/** What the application and the message ask for together: two that disagree make `both-requests`. */
function requestsOf(facts: CaseFacts): Request[] {
  const asked = [
    ...documentsOf(facts, 'application').flatMap(({ requests }) => requests),
    ...facts.message.requests,
  ]
  return REQUESTS.filter((request) => asked.includes(request))
}

function outcomeOf(findings: readonly Finding[], flags: readonly Flag[]): Outcome {
  if (flags.length > 0 || findings.some(({ status }) => status === 'unclear')) return 'review'
  return findings.length > 0 && findings.every(({ status }) => status === 'met') ? 'complete' : 'incomplete'
}

function missingItems(findings: readonly Finding[]): MissingItem[] {
  return [...new Set(findings.filter(({ status }) => status === 'missing').map(({ item }) => item))]
}

function doubtsOf({ message: { doubts = [] } }: CaseFacts): Evidence[] {
  return doubts.map((quote) => ({ attachmentId: null, name: null, page: null, quote }))
}

/** Flags that no single requirement owns. */
function generalFlags(facts: CaseFacts, deduced: Deduced): Flag[] {
  return [
    ...facts.message.flags.map((code) => flag(code, code === 'ambiguous-message' ? doubtsOf(facts) : [])),
    ...unreadableFlags(facts),
    ...organisationFlags(facts),
    ...observationFlags(facts),
    ...supersededFlags(facts),
    ...accountFlags(facts, deduced),
    ...lookalikeFlags(facts),
    ...facts.reused.map(reusedFlag),
  ]
}

/** A paper of somebody else may have been passed on; a branch may send what its head office sent before. */
function reusedFlag({ attachmentId, name }: CaseFacts['reused'][number]): Flag {
  return flag('document-reused', [{ attachmentId, name, page: null, quote: '' }])
}

function unreadableFlags(facts: CaseFacts): Flag[] {
  const pages = documentsOf(facts, 'unreadable').map((document) =>
    flag('unreadable-document', [evidenceOfDocument(document)]),
  )
  const codes: Partial<Record<string, FlagCode>> = {
    password: 'password-protected',
    executable: 'executable-attachment',
  }
  const files = facts.unreadable.map(({ attachmentId, name, reason }) =>
    flag(codes[reason] ?? 'unreadable-document', [{ attachmentId, name, page: null, quote: '' }]),
  )
  return [...pages, ...files]
}

/** One flag a code, with all its evidence. */
function merged(flags: readonly Flag[]): Flag[] {
  return [...new Set(flags.map(({ code }) => code))].map((code) => ({
    code,
    evidence: flags.filter((flag) => flag.code === code).flatMap(({ evidence }) => evidence),
  }))
}

function accountNumber(facts: CaseFacts): string | null {
  const all = [
    ...stated(documentsOf(facts, 'application'), 'accountNumber'),
    ...statedInText(facts, 'accountNumber'),
  ]
  return all.toSorted((a, b) => b.field.confidence - a.field.confidence)[0]?.field.value ?? null
}
