import type { CaseDocument } from '../cases/document.ts'
import { UNDECIDED } from '../cases/final-kind.ts'
import type { FlagCode } from '../cases/flags.ts'
import type { Finding, Flag, Outcome, Verdict } from '../cases/verdict.ts'
import {
  type Country,
  type EntityType,
  type MissingItem,
  REQUESTS,
  type Request,
} from '../cases/vocabulary.ts'
import { type CaseFacts, documentsOf, evidenceOfDocument, stated, statedInText } from './case-facts.ts'
import { accountFlags } from './check-account-record.ts'
import { observationFlags } from './check-observations.ts'
import { supersededFlags } from './check-superseded.ts'
import { CHECKS } from './checks.ts'
import type { Requirement } from './country-rules.ts'
import { type Deduced, deduce } from './deduce.ts'
import { organisationFlags } from './one-organisation.ts'
import { DOUBTFUL, flag, type Result, unclear } from './result.ts'
import type { Rulebook } from './rulebook.ts'

const PAPERS: readonly MissingItem[] = [
  'application',
  'registration-document',
  'registration-number',
  'authority',
]

export interface AssessSettings {
  /** Codes of requirements that a number stated in the signed application is enough for. */
  readonly acceptStated: readonly string[]
  /** An application older than this when it comes goes to a person. */
  readonly applicationMaxAgeDays: number
  /** The rules in force. */
  readonly rules: Rulebook
}

/** Case facts → findings, flags and the outcome. Pure: the same facts give the same verdict. */
export function assess(facts: CaseFacts, settings: AssessSettings): Verdict {
  const deduced = deduce(facts)
  const requests = requestsOf(facts)
  const rules = deduced.country ? settings.rules[deduced.country] : undefined
  const requirements = requirementsFor(settings.rules, deduced, requests)
  const results = requirements.flatMap((requirement) => {
    if (!rules) return []
    const acceptStated = settings.acceptStated.includes(requirement.code)
    const result = CHECKS[requirement.check]({ facts, requests, rules, settings, acceptStated })
    return { requirement, result: openIfUndecided(facts, result, result.item ?? requirement.item) }
  })
  const findings = results.map(
    ({ requirement, result }): Finding => ({
      code: requirement.code,
      status: result.status,
      item: result.item ?? requirement.item,
      reason: result.reason,
      evidence: result.evidence,
    }),
  )
  const flags = merged([
    ...results.flatMap(({ result }) => result.flags),
    ...generalFlags(facts, deduced),
    ...(requirements.length === 0 ? [flag('no-rules')] : []),
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

/** What may be among papers whose kind nobody could tell surely is not asked for again: a person looks first. */
function openIfUndecided(facts: CaseFacts, result: Result, item: MissingItem): Result {
  const undecided = facts.documents.filter(isUndecided)
  // Such a paper may also be the one that takes the signatory's authority away.
  const isOpen = result.status === 'missing' || (result.status === 'met' && item === 'authority')
  if (!isOpen || !PAPERS.includes(item) || undecided.length === 0) return result
  return unclear('doubtful', [], result.flags)
}

/** A paper that nobody could name, or one of ours too doubtful to decide anything; a selfie never decides. */
function isUndecided({ kind, confidence }: CaseDocument): boolean {
  if (kind === 'unreadable' || kind === 'selfie') return false
  return confidence <= UNDECIDED || (kind !== 'other' && confidence < DOUBTFUL)
}

/** The requirements that apply; none where a country or an entity type has no rules yet. */
function requirementsFor(
  book: Rulebook,
  of: { country: Country | null; entityType: EntityType | null } | Deduced,
  requests: readonly Request[],
): readonly Requirement[] {
  const rules = of.country ? book[of.country] : undefined
  return (rules?.requirements ?? []).filter(
    (requirement) =>
      requirement.entityType === of.entityType &&
      // While the request is not known, only what every request needs is asked for.
      (requests.length > 0 ? requests : REQUESTS).some((request) => requirement.requests.includes(request)) &&
      (requests.length > 0 || requirement.requests.length === REQUESTS.length),
  )
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

/** Flags that no single requirement owns. */
function generalFlags(facts: CaseFacts, deduced: Deduced): Flag[] {
  return [
    ...facts.message.flags.map((code) => flag(code)),
    ...unreadableFlags(facts),
    ...organisationFlags(facts),
    ...observationFlags(facts),
    ...supersededFlags(facts),
    ...accountFlags(facts, deduced),
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
