import { readFile } from 'node:fs/promises'
import type { AccountAnswer } from '../cases/account-record.ts'
import type { CaseDocument, Cue, Field } from '../cases/document.ts'
import { finalKind } from '../cases/final-kind.ts'
import type { Finding, Verdict } from '../cases/verdict.ts'
import type { Config } from '../config.ts'
import { openReader } from '../desk.ts'
import { dnsLookUp } from '../ingest/dns.ts'
import { receivedAt } from '../ingest/mail-files.ts'
import { factsOf } from '../ingest/message-facts.ts'
import { parse } from '../ingest/parse.ts'
import { attachmentRows } from '../ingest/parse-message.ts'
import { checkSender, type SenderCheck } from '../ingest/sender-check.ts'
import type { Log } from '../log.ts'
import { assess } from '../rules/assess.ts'
import type { CaseFacts } from '../rules/case-facts.ts'
import { type Rulebook, requirementByCode } from '../rules/rulebook.ts'
import { verdictsOf } from '../store/case-files.ts'
import type { AttachmentRow, Db } from '../store/schema.ts'
import { openAccountDirectory } from '../workers/account-directory/open.ts'
import { withAccount } from '../workers/account-directory/with-account.ts'
import { assessSettings } from '../workers/assess-settings.ts'
import { unpackLimits } from '../workers/documents/limits.ts'
import { documentsIn } from '../workers/documents-in.ts'
import { caseFacts, heldMessages } from '../workers/held-message.ts'
import { statusOf } from '../workers/read-document.ts'
import { printable } from './printable.ts'

/** What one mail in a file would make, said for people; needs no database and keeps nothing. */
export async function explainFile(path: string, config: Config, log: Log): Promise<string> {
  const directory = await openAccountDirectory(config, log)
  const source = await readFile(path)
  const parsed = await parse(source)
  const received = await receivedAt(source, new Date())
  const mail = { source, parsed, receivedAt: received, isDelivered: false }
  const check = await checkSender(mail, config, dnsLookUp())
  const reader = openReader(config)
  try {
    const rows: AttachmentRow[] = []
    const documents: CaseDocument[] = []
    for (const { bytes, ...row } of await attachmentRows(parsed, unpackLimits(config))) {
      const pending = row.status === 'pending'
      const reading = pending ? await reader.read(bytes, row.name) : null
      const found = reading ? documentsIn(reading, row.id, row.name, config.ACCOUNT_NUMBER_PATTERN) : []
      rows.push({ ...row, message_id: '', ...(reading ? statusOf(reading, found) : {}) })
      documents.push(...found)
    }
    const message = {
      id: '',
      facts: factsOf(parsed, check, config),
      received_at: received,
    }
    const facts = await withAccount(caseFacts([{ message, attachments: rows, documents }], []), directory)
    const settings = assessSettings(config)
    return `${printable(describeSender(check))}\n${describe(facts, rows, assess(facts, settings), settings.rules)}`
  } finally {
    await reader.close()
  }
}

/** The same for a case file the desk holds; null when it has no such case. */
export async function explainCase(db: Db, caseId: string, config: Config, log: Log): Promise<string | null> {
  const held = await heldMessages(db, caseId)
  if (held.length === 0) return null
  const directory = await openAccountDirectory(config, log)
  const facts = await withAccount(caseFacts(held, []), directory)
  const attachments = held.flatMap((each) => each.attachments)
  const kept = (await verdictsOf(db, caseId)).at(-1)?.verdict
  const settings = assessSettings(config)
  return describe(facts, attachments, kept ?? assess(facts, settings), settings.rules)
}

function describeSender(check: SenderCheck): string {
  const said = {
    verified: 'verified',
    unverified: 'not verified',
    undecided: 'not verified: the DNS does not answer',
    unchecked: 'not checked: nothing in the file proves who wrote it',
  }[check.is]
  const how = check.is === 'verified' ? ` by ${check.by}` : check.is === 'unverified' ? `: ${check.why}` : ''
  return `Sender: ${said}${how}`
}

function describe(
  facts: CaseFacts,
  attachments: readonly AttachmentRow[],
  verdict: Verdict,
  rules: Rulebook,
): string {
  const kind = finalKind(facts.message, facts.documents, facts.unreadable.length)
  const head = [`Message: ${kind}, language ${facts.message.language ?? 'unknown'}, received ${facts.today}`]
  const files = attachments.flatMap((attachment) => describeFile(attachment, facts.documents))
  const own =
    facts.message.fields.length > 0
      ? ['Stated in the message itself:', ...facts.message.fields.map(describeField)]
      : []
  const read = [...head, '', 'What was read', ...(files.length > 0 ? files : ['  no files']), ...own]
  const account = ['', 'The account', ...describeAccount(facts.account)]
  return [...read, ...(kind === 'application' ? [...account, '', ...describeVerdict(verdict, rules)] : [])]
    .map(printable)
    .join('\n')
}

function describeFile(attachment: AttachmentRow, documents: readonly CaseDocument[]): string[] {
  const way = attachment.container ? ` (in ${attachment.container})` : ''
  const reason = attachment.reason ? `: ${attachment.reason}` : ''
  const own = documents.filter(({ attachmentId }) => attachmentId === attachment.id)
  return [
    `  ${attachment.name}${way}  ${attachment.media_type}  ${attachment.status}${reason}`,
    ...own.flatMap(({ pages, kind, confidence, cues, fields, observations, continuedIn = [] }) => [
      `    pages ${pages.join(', ')}: ${kind} (${percent(confidence)}) by ${cues.map(describeCue).join(', ') || 'nothing certain'}`,
      ...fields.map(describeField),
      ...observations.map(describeObservation),
      ...continuedIn.map((file) => `      continued in ${file.name}`),
    ]),
  ]
}

function describeCue({ text, page }: Cue): string {
  return page > 1 ? `"${text}" on page ${page}` : `"${text}"`
}

function describeObservation({ what, page, quote, shown }: CaseDocument['observations'][number]): string {
  return `      ${what}  [page ${page}] "${quote}"${shown === undefined ? '' : `, shown "${shown}"`}`
}

function describeField({ name, scheme, value, raw, page, confidence, repaired }: Field): string {
  const where = page > 0 ? `page ${page}, ` : ''
  const asWritten = raw === value ? '' : `, written "${raw}"`
  return `      ${name}${scheme ? ` (${scheme})` : ''} = ${value}  [${where}${percent(confidence)}${repaired ? ', repaired' : ''}${asWritten}]`
}

const NO_RECORD: Readonly<Record<Exclude<AccountAnswer['is'], 'found'>, string>> = {
  off: 'not compared with an account record: no directory is configured',
  'not-asked': 'not compared with an account record: no account number was read surely',
  unknown: 'the account directory knows no such account',
  unreachable: 'not compared with an account record: the directory cannot be asked',
}

function describeAccount(answer: AccountAnswer): string[] {
  if (answer.is !== 'found') return [`  ${NO_RECORD[answer.is]}`]
  const { ownerEmails, ...record } = answer.record
  const known = Object.entries({ ...record, ownerEmails: ownerEmails.join(', ') || null })
  return [
    '  compared with its record',
    ...known.map(([name, value]) => `      ${name} = ${value ?? 'not known'}`),
  ]
}

function describeVerdict(verdict: Verdict, rules: Rulebook): string[] {
  const { because } = verdict
  const flags = verdict.flags.map(
    ({ code, evidence }) =>
      `  ${code}${evidence.length > 0 ? `: ${evidence.map(({ quote, name }) => quote || name || '').join(' | ')}` : ''}`,
  )
  return [
    `Verdict: ${verdict.outcome}`,
    `  ${toldBy(verdict.country, because.country, 'country')}, ${toldBy(verdict.entityType, because.entityType, 'entity type')}; ` +
      `asks for ${verdict.requests.join(' and ') || 'nothing that was recognised'}; ` +
      `account ${verdict.accountNumber ?? 'unknown'}`,
    ...(verdict.missing.length > 0 ? [`  missing: ${verdict.missing.join(', ')}`] : []),
    '',
    'Findings',
    ...verdict.findings.flatMap((finding) => {
      const requirement = requirementByCode(rules, finding.code)
      return [
        describeFinding(finding),
        `      ${requirement?.demand} (${requirement?.provenance}: ${requirement?.source})`,
      ]
    }),
    ...(flags.length > 0 ? ['', 'Flags (a person must look)', ...flags] : []),
  ]
}

function describeFinding({ code, status, reason, evidence }: Finding): string {
  const said = evidence.map(
    ({ quote, name, page }) => `"${quote}" in ${name ?? 'the message'}${page ? ` p. ${page}` : ''}`,
  )
  return `  ${code}  ${status}${reason ? ` (${reason})` : ''}${said.length > 0 ? `  ${said.join('; ')}` : ''}`
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}

function toldBy(value: string | null, by: string | null, what: string): string {
  return value ? `${value} (by ${by ?? 'nothing'})` : `${what} unknown`
}
