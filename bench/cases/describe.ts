import type { CaseDocument, Field } from '../../cases/document.ts'
import type { Verdict } from '../../cases/verdict.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import type { CaseTruth } from './case-plan.ts'
import type { Scored } from './score.ts'

/** One line on a wrong case: what is true, what the desk said, and why. */
export function wrongLine({ label, got, assessed }: Scored): string {
  const findings = assessed.verdict?.findings ?? []
  const doubts = findings.filter(({ status }) => status === 'unclear' || status === 'unmet')
  const why = doubts.map(({ code, status, reason }) => `${code} ${status} ${reason ?? ''}`.trim())
  const because = got.outcome === 'none' || why.length === 0 ? '' : `; ${why.join(', ')}`
  return `${label.id}: want ${brief(label.truth)}, got ${brief(got)}${because}`
}

/** Everything about a wrong case: what was read, findings, flags, truth. */
export function wrongCase(scored: Scored): string[] {
  const { label, assessed } = scored
  return [
    wrongLine(scored),
    `  came as ${label.carried}; mail in ${label.language}; true ${label.country} ${label.entityType}`,
    ...(assessed.facts ? readLines(assessed.facts) : []),
    ...(assessed.verdict ? verdictLines(assessed.verdict) : []),
    '',
  ]
}

function readLines({ message, documents, unreadable, today }: CaseFacts): string[] {
  return [
    `  received ${today}, read as ${message.language}, mail ${message.situations.join('+')} ${message.fields.map(fieldWord).join(' ')}`,
    ...documents.map(documentLine),
    ...unreadable.map(({ name, reason }) => `  [${name}] unreadable: ${reason}`),
  ]
}

function verdictLines({ country, entityType, because, findings, flags }: Verdict): string[] {
  return [
    `    deduced ${country} (${because.country}) ${entityType} (${because.entityType})`,
    ...findings.map(
      ({ code, status, item, reason, evidence }) =>
        `    ${code} ${item} ${status} ${reason ?? ''}  ${evidence.map(({ quote }) => `"${quote}"`).join(' ')}`,
    ),
    ...flags.map(
      ({ code, evidence }) =>
        `    flag ${code}  ${evidence.map(({ quote, name }) => quote || name).join(' | ')}`,
    ),
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
