import type { CaseDocument, Page, Reading } from '../cases/document.ts'
import type { Log } from '../log.ts'
import { attachmentById, heldReading, saveDocuments, saveReading } from '../store/attachments.ts'
import { addEvent } from '../store/events.ts'
import type { AttachmentRow } from '../store/schema.ts'
import type { Progress } from './documents/shared-reading.ts'
import type { Handler } from './run.ts'
import type { Tools } from './tools.ts'

/** How often the log says how far a long reading is. */
const LOG_MS = 10_000

/** Attachment → pages → documents → fields. Never fails for content: the reason is kept instead. */
export function readDocument(tools: Tools): Handler<'read-document'> {
  const { db, config, understander } = tools
  const readOnce = readingOnce(tools)
  const accountNumberPattern = config.ACCOUNT_NUMBER_PATTERN

  async function understood({ id, name }: AttachmentRow, reading: Reading) {
    const documents = await understander.documentsIn({
      reading,
      attachmentId: id,
      name,
      accountNumberPattern,
    })
    if (documents) return { reading, documents }
    return { reading: { status: 'unreadable', reason: 'time-limit' } as const, documents: [] }
  }

  return async ({ attachmentId }) => {
    const attachment = await attachmentById(db, attachmentId)
    const started = performance.now()
    const { reading, documents } = await understood(attachment, await readOnce(attachment))
    const ms = Math.round(performance.now() - started)
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
