import { randomUUID } from 'node:crypto'
import { intentOf, requestsIn } from '../cases/intent.ts'
import { languageOf } from '../cases/language.ts'
import type { MessageFacts } from '../cases/message.ts'
import { sha256Of } from '../store/archive.ts'
import { addEvent } from '../store/events.ts'
import {
  insertAttachments,
  messageById,
  messageIdTaken,
  type NewAttachment,
  saveParsed,
} from '../store/messages.ts'
import { fieldsInText } from '../workers/documents/fields/from-text.ts'
import { sniff } from '../workers/documents/media.ts'
import { newJob } from '../workers/jobs.ts'
import type { Handler } from '../workers/run.ts'
import type { Door } from './accept.ts'
import { automatedKind } from './automated.ts'
import { decorationReason } from './decoration.ts'
import { type ParsedAttachment, type ParsedMessage, parse } from './parse.ts'
import { unpack } from './unpack.ts'

/** Source → headers, text, attachments; what it is; one `read-document` for each attachment worth reading. */
export function parseMessage({ db, archive }: Door): Handler<'parse-message'> {
  return async ({ messageId }) => {
    const row = await messageById(db, messageId)
    const parsed = await parse(await archive.get(row.source_sha256)).catch(() => null)
    if (!parsed) return { giveUp: 'unparseable' }
    const reused = parsed.messageId !== null && (await messageIdTaken(db, parsed.messageId, row.number))
    const facts = factsOf(parsed, reused ? ['message-id-reused'] : [])
    const settled = facts.kind === 'bounce' || facts.kind === 'automated'
    const attachments = settled ? [] : await attachmentRows(parsed)
    for (const { bytes } of attachments) await archive.put(bytes)
    return {
      done: async (tx) => {
        await saveParsed(tx, messageId, {
          messageId: parsed.messageId,
          sender: parsed.sender,
          facts,
          settled,
        })
        await insertAttachments(
          tx,
          messageId,
          attachments.map(({ bytes: _, ...attachment }) => attachment),
        )
        await addEvent(tx, {
          actor: 'ingest',
          what: 'parsed',
          messageId,
          details: { kind: facts.kind, attachments: attachments.length },
        })
        if (settled) return []
        const reads = attachments
          .filter(({ status }) => status === 'pending')
          .map(({ id }) => newJob('read-document', { attachmentId: id }))
        return [newJob('assess-case', { messageId }, reads)]
      },
    }
  }
}

/** What the message says for itself. */
export function factsOf(parsed: ParsedMessage, flags: readonly string[]): MessageFacts {
  const text = `${parsed.subject}\n${parsed.text}`
  return {
    kind: automatedKind(parsed.headers) ?? intentOf(text),
    requests: requestsIn(text),
    language: languageOf(text),
    fields: fieldsInText(text),
    flags,
    references: parsed.messageId ? [...parsed.references, parsed.messageId] : parsed.references,
  }
}

/** The attachments, unpacked, each with what becomes of it: to be read, decoration, or refused. */
export async function attachmentRows(parsed: ParsedMessage): Promise<(NewAttachment & { bytes: Buffer })[]> {
  return Promise.all((await unpack(parsed.attachments)).map(asRow))
}

async function asRow(
  attachment: ParsedAttachment,
  index: number,
): Promise<NewAttachment & { bytes: Buffer }> {
  const { mediaType, form } = await sniff(attachment.bytes, attachment.name)
  const decoration = await decorationReason(attachment, form)
  return {
    id: randomUUID(),
    position: index + 1,
    name: attachment.name,
    sha256: sha256Of(attachment.bytes),
    size: attachment.bytes.byteLength,
    media_type: mediaType,
    container: attachment.container,
    ...(decoration
      ? { status: 'decoration', reason: decoration }
      : form === 'executable'
        ? { status: 'refused', reason: 'executable' }
        : { status: 'pending', reason: null }),
    bytes: attachment.bytes,
  }
}
