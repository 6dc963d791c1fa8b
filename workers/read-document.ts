import type { CaseDocument, Page, Reading } from '../cases/document.ts'
import { ownerSaid } from '../cases/owner-words.ts'
import { pageText } from '../cases/page-text.ts'
import { requestsIn } from '../cases/requests.ts'
import type { DocumentKind } from '../cases/vocabulary.ts'
import type { Log } from '../log.ts'
import { attachmentById, heldReading, saveDocuments, saveReading } from '../store/attachments.ts'
import { addEvent } from '../store/events.ts'
import type { AttachmentRow } from '../store/schema.ts'
import { mend } from './documents/mend.ts'
import type { Progress } from './documents/shared-reading.ts'
import { understand } from './documents/understand.ts'
import type { Handler } from './run.ts'
import type { Tools } from './tools.ts'

/** How often the log says how far a long reading is. */
const LOG_MS = 10_000

/** Attachment → pages → documents → fields. Never fails for content: the reason is kept instead. */
export function readDocument(tools: Tools): Handler<'read-document'> {
  const { db, config } = tools
  const readOnce = readingOnce(tools)
  return async ({ attachmentId }) => {
    const attachment = await attachmentById(db, attachmentId)
    const started = performance.now()
    const reading = await readOnce(attachment)
    const ms = Math.round(performance.now() - started)
    const documents = documentsIn(reading, attachmentId, attachment.name, config.ACCOUNT_NUMBER_PATTERN)
    const status = statusOf(reading, documents)
    return {
      done: async (tx) => {
        await saveDocuments(tx, attachmentId, { ...status, documents })
        await addEvent(tx, {
          actor: 'workers',
          what: 'read',
          messageId: attachment.message_id,
          details: { attachmentId, ...status, kinds: documents.map(({ kind }) => kind), ms },
        })
        return []
      },
    }
  }
}

/**
 * Reads an attachment unless the same bytes were read before under the same reader, or are being read now: a
 * reading is kept before it counts as ended.
 */
function readingOnce({ db, archive, reader, log }: Tools): (attachment: AttachmentRow) => Promise<Reading> {
  const underWay = new Map<string, Promise<Reading>>()

  async function readAndKeep({ id, sha256, name }: AttachmentRow, readerVersion: string): Promise<Reading> {
    const held = await heldReading(db, sha256, readerVersion)
    if (held) return held
    const started = performance.now()
    const reading = await reader.read(await archive.get(sha256), name, sayNowAndThen(log, id))
    const readMs = Math.round(performance.now() - started)
    if (!isCutShort(reading)) await saveReading(db, { sha256, readerVersion, reading, readMs })
    return reading
  }

  return async (attachment) => {
    const readerVersion = await reader.version()
    const key = `${attachment.sha256} ${readerVersion}`
    const begun =
      underWay.get(key) ?? readAndKeep(attachment, readerVersion).finally(() => underWay.delete(key))
    underWay.set(key, begun)
    return begun
  }
}

function sayNowAndThen(log: Log, attachmentId: string): (page: Page, progress: Progress) => void {
  let said = performance.now()
  return (_, { read, of }) => {
    if (performance.now() - said < LOG_MS) return
    said = performance.now()
    log.info({ attachmentId, page: read, of }, 'still reading')
  }
}

/** Stopped by a limit: on another day, with more memory or less load, the same bytes may read. */
export function isCutShort(reading: Reading): boolean {
  const limits: readonly (string | undefined)[] = ['time-limit', 'memory-limit']
  if (reading.status === 'unreadable') return limits.includes(reading.reason)
  return reading.pages.some(({ unreadable }) => limits.includes(unreadable))
}

/** Papers that say in words whose account it may be. */
const SAYING_WHOSE: readonly DocumentKind[] = ['application', 'registration', 'tax-certificate', 'identity']

/** The documents of a reading, as the case file keeps them. */
export function documentsIn(
  reading: Reading,
  attachmentId: string,
  name: string,
  accountNumberPattern: RegExp,
): CaseDocument[] {
  if (reading.status === 'unreadable') return []
  return understand(reading.pages, { accountNumberPattern, fileName: name }).map((document) => {
    const text = mend(textOfPages(reading.pages, document.pages))
    return {
      ...document,
      attachmentId,
      name,
      requests: document.kind === 'application' ? requestsIn(text) : [],
      ...(SAYING_WHOSE.includes(document.kind) ? ownerSaid(text) : {}),
    }
  })
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
