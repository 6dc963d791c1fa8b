import type { CaseDocument } from '../cases/document.ts'
import type { MessageFacts } from '../cases/message.ts'
import type { Verdict } from '../cases/verdict.ts'
import { attachmentsOf, documentsOf } from '../store/attachments.ts'
import { allCaseFiles, type KeptVerdict, verdictsOf } from '../store/case-files.ts'
import { linksOf } from '../store/case-links.ts'
import { allMessages } from '../store/messages.ts'
import { repliesOf } from '../store/replies.ts'
import type { AttachmentRow, CaseFileRow, Db, MessageRow } from '../store/schema.ts'

/** The public format; things are added to it, never renamed. Described in docs/export.md. */
export interface Export {
  readonly version: 1
  readonly messages: readonly object[]
  readonly cases: readonly object[]
}

/** Everything the desk made of the mail it holds. */
export async function exportAll(db: Db): Promise<Export> {
  const caseFiles = await allCaseFiles(db)
  const verdicts = new Map<string, KeptVerdict[]>()
  for (const { id } of caseFiles) verdicts.set(id, await verdictsOf(db, id))
  const messages: object[] = []
  for (const message of await allMessages(db)) {
    const made = verdicts.get(message.case_id ?? '')?.find(({ messageId }) => messageId === message.id)
    messages.push(
      exportMessage(
        message,
        made?.verdict,
        await attachmentsOf(db, message.id),
        await documentsOf(db, message.id),
      ),
    )
  }
  const cases: object[] = []
  for (const caseFile of caseFiles)
    cases.push(await exportCase(db, caseFile, verdicts.get(caseFile.id)?.at(-1)?.verdict))
  return { version: 1, messages, cases }
}

function exportMessage(
  message: MessageRow,
  verdict: Verdict | undefined,
  attachments: readonly AttachmentRow[],
  documents: readonly CaseDocument[],
): object {
  return {
    id: message.id,
    messageId: message.message_id,
    sourceSha256: message.source_sha256,
    receivedAt: utc(message.received_at),
    state: message.state,
    reason: message.reason,
    kind: message.kind ?? 'other',
    requests: verdict?.requests ?? (message.facts as MessageFacts | null)?.requests ?? [],
    language: message.language,
    caseId: message.case_id,
    joinedBy: message.joined_by,
    verdict: verdict
      ? { outcome: verdict.outcome, missing: verdict.missing, flags: verdict.flags.map(({ code }) => code) }
      : null,
    attachments: attachments.map((attachment) => ({
      name: attachment.name,
      sha256: attachment.sha256,
      mediaType: attachment.media_type,
      container: attachment.container,
      status: attachment.status,
      reason: attachment.reason,
      documents: documents.filter(({ attachmentId }) => attachmentId === attachment.id).map(exportDocument),
    })),
  }
}

function exportDocument({
  pages,
  kind,
  confidence,
  reason,
  cues,
  fields,
  observations,
}: CaseDocument): object {
  return { pages, kind, confidence, ...(reason ? { reason } : {}), cues, fields, observations }
}

async function exportCase(db: Db, caseFile: CaseFileRow, verdict: Verdict | undefined): Promise<object> {
  const replies = await repliesOf(db, caseFile.id)
  return {
    id: caseFile.id,
    state: caseFile.state,
    mergedInto: caseFile.merged_into,
    links: (await linksOf(db, caseFile.id)).map(({ caseId, otherId, why }) => ({ caseId, otherId, why })),
    country: verdict?.country ?? null,
    entityType: verdict?.entityType ?? null,
    requests: verdict?.requests ?? [],
    accountNumber: verdict?.accountNumber ?? null,
    outcome: verdict?.outcome ?? null,
    missing: verdict?.missing ?? [],
    findings: (verdict?.findings ?? []).map(({ code, status, item, reason }) => ({
      code,
      status,
      item,
      reason,
    })),
    flags: (verdict?.flags ?? []).map(({ code }) => ({ code })),
    replies: replies.map(({ template, language, state, reason }) => ({ template, language, state, reason })),
  }
}

/** RFC 3339 in UTC, to the second. */
function utc(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
