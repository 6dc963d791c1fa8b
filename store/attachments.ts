import type { CaseDocument, Reading } from '../cases/document.ts'
import { json } from './json.ts'
import type { AttachmentRow, Db } from './schema.ts'

export async function attachmentById(db: Db, id: string): Promise<AttachmentRow> {
  return db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** The attachments of a message in their order. */
export async function attachmentsOf(db: Db, messageId: string): Promise<AttachmentRow[]> {
  return db
    .selectFrom('attachments')
    .selectAll()
    .where('message_id', '=', messageId)
    .orderBy('position')
    .execute()
}

/** What the same bytes gave under the same reader, if they were read before. */
export async function heldReading(db: Db, sha256: string, readerVersion: string): Promise<Reading | null> {
  const row = await db
    .selectFrom('readings')
    .select('reading')
    .where('sha256', '=', sha256)
    .where('reader_version', '=', readerVersion)
    .executeTakeFirst()
  return (row?.reading as Reading | undefined) ?? null
}

export interface NewReading {
  readonly sha256: string
  readonly readerVersion: string
  readonly reading: Reading
  /** Wall time of the reading, ms. */
  readonly readMs: number
}

export async function saveReading(
  tx: Db,
  { sha256, readerVersion, reading, readMs }: NewReading,
): Promise<void> {
  await tx
    .insertInto('readings')
    .values({ sha256, reader_version: readerVersion, reading: json(reading), read_ms: readMs })
    .onConflict((conflict) => conflict.columns(['sha256', 'reader_version']).doNothing())
    .execute()
}

/** Saves what an attachment was understood to be. */
export async function saveDocuments(
  tx: Db,
  attachmentId: string,
  result: { status: 'read' | 'unreadable'; reason: string | null; documents: readonly CaseDocument[] },
): Promise<void> {
  await tx
    .updateTable('attachments')
    .set({ status: result.status, reason: result.reason })
    .where('id', '=', attachmentId)
    .execute()
  await insertDocuments(tx, attachmentId, result.documents)
}

/** Puts other documents in the place of those an attachment had. */
export async function replaceDocuments(
  tx: Db,
  attachmentId: string,
  documents: readonly CaseDocument[],
): Promise<void> {
  await tx.deleteFrom('documents').where('attachment_id', '=', attachmentId).execute()
  await insertDocuments(tx, attachmentId, documents)
}

async function insertDocuments(
  tx: Db,
  attachmentId: string,
  documents: readonly CaseDocument[],
): Promise<void> {
  if (documents.length === 0) return
  await tx
    .insertInto('documents')
    .values(
      documents.map((document, index) => ({
        attachment_id: attachmentId,
        position: index + 1,
        document: json(document),
      })),
    )
    .execute()
}

/** Attachments whose reading was given up are unreadable, and say so. */
export async function markUnread(tx: Db, messageId: string): Promise<void> {
  await tx
    .updateTable('attachments')
    .set({ status: 'unreadable', reason: 'damaged' })
    .where('message_id', '=', messageId)
    .where('status', '=', 'pending')
    .execute()
}

/** The documents of a message's attachments, in order. */
export async function documentsOf(db: Db, messageId: string): Promise<CaseDocument[]> {
  const rows = await db
    .selectFrom('documents')
    .innerJoin('attachments', 'attachments.id', 'documents.attachment_id')
    .select('documents.document')
    .where('attachments.message_id', '=', messageId)
    .orderBy('attachments.position')
    .orderBy('documents.position')
    .execute()
  return rows.map((row) => row.document as CaseDocument)
}

/** Smaller files (logos, empty scans) say nothing when they come again. */
const TELLING_BYTES = 5000

/** Those of some messages' attachments whose very bytes also came in a case of another sender. */
export async function reusedAttachments(
  db: Db,
  attachments: readonly AttachmentRow[],
  sender: string,
): Promise<{ attachmentId: string; name: string }[]> {
  const papers = attachments.filter(({ status, size }) => status === 'read' && size >= TELLING_BYTES)
  if (papers.length === 0) return []
  const elsewhere = await db
    .selectFrom('attachments')
    .innerJoin('messages', 'messages.id', 'attachments.message_id')
    .innerJoin('case_files', 'case_files.id', 'messages.case_id')
    .select('attachments.sha256')
    .distinct()
    .where(
      'attachments.sha256',
      'in',
      papers.map(({ sha256 }) => sha256),
    )
    .where('case_files.sender', '<>', sender)
    .execute()
  const seen = new Set(elsewhere.map(({ sha256 }) => sha256))
  return papers.filter(({ sha256 }) => seen.has(sha256)).map(({ id, name }) => ({ attachmentId: id, name }))
}
