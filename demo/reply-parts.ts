import type { FlagCode } from '../cases/flags.ts'
import type { Evidence, Finding, FindingReason, ReceivedFile, Verdict } from '../cases/verdict.ts'
import type { MissingItem } from '../cases/vocabulary.ts'

/** A file of the present message that could be read. */
export const read = (name: string, ...kinds: string[]): ReceivedFile => ({
  attachmentId: name,
  name,
  status: 'read',
  reason: null,
  kinds,
  earlier: null,
})

export const unreadable = (name: string, reason: NonNullable<ReceivedFile['reason']>): ReceivedFile => ({
  attachmentId: name,
  name,
  status: reason === 'executable' ? 'refused' : 'unreadable',
  reason,
  kinds: [],
  earlier: null,
})

/** The same file, come with an earlier message. */
export const earlier = (file: ReceivedFile, day: string): ReceivedFile => ({ ...file, earlier: day })

export const seen = (name: string, page = 1): Evidence => ({ attachmentId: name, name, page, quote: 'QUOTE' })

export const met = (item: MissingItem, ...evidence: Evidence[]): Finding => ({
  code: 'KZ-LEGAL-09',
  status: 'met',
  item,
  reason: null,
  evidence,
})

export const missing = (item: MissingItem): Finding => ({
  code: 'KZ-LEGAL-09',
  status: 'missing',
  item,
  reason: 'not-sent',
  evidence: [],
})

export const unmet = (item: MissingItem, reason: FindingReason, ...evidence: Evidence[]): Finding => ({
  code: 'KZ-LEGAL-09',
  status: 'unmet',
  item,
  reason,
  evidence,
})

export const APPLICATION = read('Заявление.pdf', 'application')
export const CERTIFICATE = read('Справка о регистрации.pdf', 'registration')
export const ORDER = read('Приказ № 1 от 12.01.2024.jpg', 'appointment')
const A = seen(APPLICATION.name)

/** Everything there, as a whole application of a Kazakh organisation has it. */
export const FULL: readonly Finding[] = [
  met('application', A),
  met('signature', A),
  met('request', A),
  met('account-number', A),
  met('new-email', A),
  met('registration-document', seen(CERTIFICATE.name)),
  met('registration-number', seen(CERTIFICATE.name)),
  met('authority', seen(ORDER.name)),
]

/** The same with some findings in place of others. */
export function but(...changes: Finding[]): Finding[] {
  const changed = new Set(changes.map((finding) => finding.item))
  return [...changes, ...FULL.filter((finding) => !changed.has(finding.item))]
}

export function verdict(
  outcome: Verdict['outcome'],
  findings: readonly Finding[],
  flags: FlagCode[] = [],
): Verdict {
  const open = findings.filter((finding) => finding.status === 'missing' || finding.status === 'unmet')
  return {
    outcome,
    country: 'KZ',
    entityType: 'legal-entity',
    because: { country: 'number', entityType: 'number' },
    requests: ['change-email'],
    accountNumber: '123456',
    missing: [...new Set(open.map((finding) => finding.item))],
    findings,
    flags: flags.map((code) => ({ code, evidence: [] })),
  }
}
