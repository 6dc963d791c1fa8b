import type { Finding, FindingReason, Verdict } from '../cases/verdict.ts'
import type { MissingItem } from '../cases/vocabulary.ts'
import { QUESTIONS } from './item-words.ts'

/** In a review these are told: anyone can see them on the paper itself, and they can be mended. */
const PLAIN_REASONS: ReadonlySet<FindingReason> = new Set([
  'not-sent',
  'stated-only',
  'only-in-message',
  'expired',
  'undated',
  'too-old',
  'future-dated',
  'scope',
  'unreadable',
  'open',
])

/** What the reply will ask for, in the order of the findings. */
export function askedItems(verdict: Verdict): MissingItem[] {
  const asked = [...byItem(verdict)].filter(([item, findings]) => {
    const open = findings.filter((finding) => finding.status !== 'met')
    const told = (finding: Finding) => finding.reason === null || PLAIN_REASONS.has(finding.reason)
    if (open.length === 0 || (verdict.outcome === 'review' && !open.every(told))) return false
    return open.some(isForSender) || verdict.missing.includes(item)
  })
  return asked.map(([item]) => item)
}

/** Of what is unclear a person decides, except where only the sender can help. */
function isForSender({ status, item, reason }: Finding): boolean {
  return status !== 'unclear' || reason === 'unreadable' || QUESTIONS.has(item)
}

/** The findings of a verdict by item, with one for every missing item that has none. */
export function byItem(verdict: Verdict): Map<MissingItem, Finding[]> {
  const groups = Map.groupBy(verdict.findings, (finding) => finding.item)
  for (const item of verdict.missing) {
    if (groups.get(item)?.some((finding) => finding.status !== 'met')) continue
    groups.set(item, [{ code: '', status: 'missing', item, reason: 'not-sent', evidence: [] }])
  }
  return groups
}
