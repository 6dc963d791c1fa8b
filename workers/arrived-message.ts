import type { CaseDocument } from '../cases/document.ts'
import { heldReading } from '../store/attachments.ts'
import type { AttachmentRow, Db, MessageRow } from '../store/schema.ts'
import { type HeldMessage, heldMessage } from './held-message.ts'
import { joinDocuments, type ReadAttachment } from './join-documents.ts'
import type { Tools } from './tools.ts'

export interface ArrivedMessage {
  /** The message with its documents, joined ones in the place of what they were joined from. */
  readonly arrived: HeldMessage
  /** The attachments whose documents were changed by joining, to be saved. */
  readonly joined: readonly ReadAttachment[]
}

/** A message whose attachments have all been read, papers that lie in several files put together. */
export async function arrivedMessage(
  { db, reader, config }: Pick<Tools, 'db' | 'reader' | 'config'>,
  row: MessageRow,
): Promise<ArrivedMessage> {
  const held = await heldMessage(db, row)
  const read = await readAttachments(db, held.attachments, held.documents, await reader.version())
  const joined = joinDocuments(read, config.ACCOUNT_NUMBER_PATTERN)
  const documents = read.flatMap(
    (attachment) => (joined.find(({ id }) => id === attachment.id) ?? attachment).documents,
  )
  return { arrived: { ...held, documents }, joined }
}

/** Every attachment with the reading that is held of it under the reader's present version. */
async function readAttachments(
  db: Db,
  attachments: readonly AttachmentRow[],
  documents: readonly CaseDocument[],
  readerVersion: string,
): Promise<ReadAttachment[]> {
  return Promise.all(
    attachments.map(async ({ id, name, sha256 }) => ({
      id,
      name,
      reading: await heldReading(db, sha256, readerVersion),
      documents: documents.filter(({ attachmentId }) => attachmentId === id),
    })),
  )
}
