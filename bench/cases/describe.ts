import type { CaseDocument, Field } from '../../cases/document.ts'
import type { CaseTruth } from './case-plan.ts'
import type { Scored } from './score.ts'

/** One line on a wrong case: what is true, what the desk said, and why. */
export function wrongLine({ label, got, assessed }: Scored): string {
  const doubts = assessed.verdict.findings.filter(({ status }) => status === 'unclear' || status === 'unmet')
  const why = doubts.map(({ code, status, reason }) => `${code} ${status} ${reason ?? ''}`.trim())
  const because = got.outcome === 'none' || why.length === 0 ? '' : `; ${why.join(', ')}`
  return `${label.id}: want ${brief(label.truth)}, got ${brief(got)}${because}`
}

/** Everything about a wrong case: what was read, findings, flags, truth. */
export function wrongCase(scored: Scored): string[] {
  const { label, assessed } = scored
  const { facts, verdict } = assessed
  const { country, entityType, because, findings, flags } = verdict
  return [
    wrongLine(scored),
    `  came as ${label.carried}; mail in ${label.language}, read as ${facts.message.language}; received ${facts.today}`,
    `  true ${label.country} ${label.entityType}; deduced ${country} (${because.country}) ${entityType} (${because.entityType}); mail ${facts.message.fields.map(fieldWord).join(' ')}`,
    ...facts.documents.map(documentLine),
    ...facts.unreadable.map(({ name, reason }) => `  [${name}] unreadable: ${reason}`),
    ...findings.map(
      ({ code, status, item, reason, evidence }) =>
        `    ${code} ${item} ${status} ${reason ?? ''}  ${evidence.map(({ quote }) => `"${quote}"`).join(' ')}`,
    ),
    ...flags.map(
      ({ code, evidence }) =>
        `    flag ${code}  ${evidence.map(({ quote, name }) => quote || name).join(' | ')}`,
    ),
    '',
  ]
}

function documentLine({ name, kind, confidence, fields, requests }: CaseDocument): string {
  return `  [${name}] ${kind} ${confidence.toFixed(2)} ${requests.join('+')} ${fields.map(fieldWord).join(' ')}`
}

function fieldWord({ name, scheme, value, confidence }: Field): string {
  return `${scheme ?? name}=${value}(${confidence.toFixed(2)})`
}

function brief({ outcome, missing, flags }: CaseTruth): string {
  const lists = [...missing.map((item) => `-${item}`), ...flags.map((code) => `!${code}`)]
  return [outcome, ...lists].join(' ')
}
