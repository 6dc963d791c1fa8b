import type { CaseDocument, Page, Reading } from '../cases/document.ts'
import { requestsIn } from '../cases/intent.ts'
import { pageText } from '../cases/page-text.ts'
import { attachmentById, heldReading, saveDocuments, saveReading } from '../store/attachments.ts'
import { addEvent } from '../store/events.ts'
import { understand } from './documents/understand.ts'
import type { Handler } from './run.ts'
import type { Tools } from './tools.ts'

/** Attachment → pages → documents → fields. Never fails for content: the reason is kept instead. */
export function readDocument({ db, archive, reader, config }: Tools): Handler<'read-document'> {
  return async ({ attachmentId }) => {
    const attachment = await attachmentById(db, attachmentId)
    const readerVersion = await reader.version()
    const held = await heldReading(db, attachment.sha256, readerVersion)
    const started = performance.now()
    const reading = held ?? (await reader.read(await archive.get(attachment.sha256), attachment.name))
    const readMs = Math.round(performance.now() - started)
    const documents = documentsIn(reading, attachmentId, attachment.name, config.ACCOUNT_NUMBER_PATTERN)
    const status = statusOf(reading, documents)
    return {
      done: async (tx) => {
        if (!held && !isCutShort(reading)) {
          await saveReading(tx, { sha256: attachment.sha256, readerVersion, reading, readMs })
        }
        await saveDocuments(tx, attachmentId, { ...status, documents })
        await addEvent(tx, {
          actor: 'workers',
          what: 'read',
          messageId: attachment.message_id,
          details: { attachmentId, ...status, kinds: documents.map(({ kind }) => kind), ms: readMs },
        })
        return []
      },
    }
  }
}

/** Stopped by a limit: on another day, with more memory or less load, the same bytes may read. */
function isCutShort(reading: Reading): boolean {
  const limits: readonly (string | undefined)[] = ['time-limit', 'memory-limit']
  if (reading.status === 'unreadable') return limits.includes(reading.reason)
  return reading.pages.some(({ unreadable }) => limits.includes(unreadable))
}

/** The documents of a reading, as the case file keeps them. */
export function documentsIn(
  reading: Reading,
  attachmentId: string,
  name: string,
  accountNumberPattern: RegExp,
): CaseDocument[] {
  if (reading.status === 'unreadable') return []
  return understand(reading.pages, { accountNumberPattern }).map((document) => ({
    ...document,
    attachmentId,
    name,
    requests: document.kind === 'application' ? requestsIn(textOfPages(reading.pages, document.pages)) : [],
  }))
}

/** An attachment none of whose pages could be read is unreadable as a whole. */
export function statusOf(
  reading: Reading,
  documents: readonly CaseDocument[],
): { status: 'read' | 'unreadable'; reason: string | null } {
  if (reading.status === 'unreadable') return { status: 'unreadable', reason: reading.reason }
  const readable = documents.some(({ kind }) => kind !== 'unreadable')
  const reason = documents.find((document) => document.reason)?.reason ?? 'blank'
  return readable ? { status: 'read', reason: null } : { status: 'unreadable', reason }
}

function textOfPages(pages: readonly Page[], numbers: readonly number[]): string {
  return pages
    .filter(({ number }) => numbers.includes(number))
    .map(pageText)
    .join('\n')
}
