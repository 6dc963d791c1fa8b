import { randomUUID } from 'node:crypto'
import type { FlagCode } from '../cases/flags.ts'
import type { Config } from '../config.ts'
import { sha256Of } from '../store/archive.ts'
import { addEvent } from '../store/events.ts'
import {
  insertAttachments,
  messageById,
  messageIdTaken,
  type NewAttachment,
  saveParsed,
  wasDelivered,
} from '../store/messages.ts'
import { type UnpackLimits, unpackLimits } from '../workers/documents/limits.ts'
import { sniff } from '../workers/documents/media.ts'
import { newJob } from '../workers/jobs.ts'
import type { Handler } from '../workers/run.ts'
import type { Door } from './accept.ts'
import { decorationReason } from './decoration.ts'
import type { LookUp } from './dns.ts'
import { factsOf } from './message-facts.ts'
import { type ParsedAttachment, type ParsedMessage, parse } from './parse.ts'
import { checkSender } from './sender-check.ts'
import { unpack } from './unpack.ts'

/** Source → headers, text, attachments; what it is; one `read-document` for each attachment worth reading. */
export function parseMessage(
  { db, archive }: Door,
  config: Config,
  lookUp: LookUp,
): Handler<'parse-message'> {
  return async ({ messageId }) => {
    const row = await messageById(db, messageId)
    const source = await archive.get(row.source_sha256)
    const parsed = await parse(source).catch(() => null)
    if (!parsed) return { giveUp: 'unparseable' }
    const isDelivered = await wasDelivered(db, messageId)
    const check = await checkSender(
      { source, parsed, receivedAt: row.received_at, isDelivered },
      config,
      lookUp,
    )
    const facts = factsOf(parsed, check, config)
    const settled = facts.kind === 'bounce' || facts.kind === 'automated'
    const rows = await attachmentRows(parsed, unpackLimits(config))
    const attachments = rows.map((each) => (settled ? setAside(each) : each))
    for (const { bytes } of attachments) await archive.put(bytes)
    return {
      done: async (tx) => {
        const reused = parsed.messageId !== null && (await messageIdTaken(tx, parsed.messageId, messageId))
        const flags: readonly FlagCode[] = reused ? [...facts.flags, 'message-id-reused'] : facts.flags
        const { messageId: headerId, sender } = parsed
        await saveParsed(tx, messageId, { messageId: headerId, sender, facts: { ...facts, flags }, settled })
        await insertAttachments(
          tx,
          messageId,
          attachments.map(({ bytes: _, ...attachment }) => attachment),
        )
        await addEvent(tx, {
          actor: 'ingest',
          what: 'parsed',
          messageId,
          details: { kind: facts.kind, attachments: attachments.length, sender: check },
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

/** The attachments, unpacked, each with what becomes of it: to be read, decoration, or refused. */
export async function attachmentRows(
  parsed: ParsedMessage,
  limits: UnpackLimits,
): Promise<(NewAttachment & { bytes: Buffer })[]> {
  return Promise.all((await unpack(parsed.attachments, limits)).map(asRow))
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

/** Nobody reads what a machine attached to its own mail, but it stays in sight. */
function setAside<T extends NewAttachment>(attachment: T): T {
  return attachment.status === 'pending'
    ? { ...attachment, status: 'decoration', reason: 'automated-mail' }
    : attachment
}
