import { randomUUID } from 'node:crypto'
import { countryHints } from '../cases/country-hints.ts'
import type { FlagCode } from '../cases/flags.ts'
import { ordersIn } from '../cases/gives-orders.ts'
import { pressesHard } from '../cases/haste.ts'
import { intentOf, isOffTopic, isWithdrawal, requestsIn } from '../cases/intent.ts'
import { languageOf } from '../cases/language.ts'
import type { MessageFacts } from '../cases/message.ts'
import { ownText } from '../cases/own-text.ts'
import { ownerSaid } from '../cases/owner-words.ts'
import { situationsIn } from '../cases/situations.ts'
import type { Config } from '../config.ts'
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
import { type UnpackLimits, unpackLimits } from '../workers/documents/limits.ts'
import { sniff } from '../workers/documents/media.ts'
import { newJob } from '../workers/jobs.ts'
import type { Handler } from '../workers/run.ts'
import type { Door } from './accept.ts'
import { authenticity } from './authenticity.ts'
import { automatedKind, noReplyReason } from './automated.ts'
import { decorationReason } from './decoration.ts'
import { type ParsedAttachment, type ParsedMessage, parse } from './parse.ts'
import { pointsElsewhere } from './reply-to.ts'
import { unpack } from './unpack.ts'

/** Source → headers, text, attachments; what it is; one `read-document` for each attachment worth reading. */
export function parseMessage({ db, archive }: Door, config: Config): Handler<'parse-message'> {
  return async ({ messageId }) => {
    const row = await messageById(db, messageId)
    const parsed = await parse(await archive.get(row.source_sha256)).catch(() => null)
    if (!parsed) return { giveUp: 'unparseable' }
    const facts = factsOf(parsed, config)
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
export function factsOf(
  parsed: ParsedMessage,
  config: Pick<Config, 'ACCOUNT_NUMBER_PATTERN' | 'TRUSTED_AUTHSERV_ID'>,
): MessageFacts {
  const text = `${parsed.subject}\n${parsed.text}`
  const situations = situationsIn(text, parsed.links)
  const isUnproven = authenticity(parsed.headerLines, parsed.sender, config.TRUSTED_AUTHSERV_ID) === 'fail'
  return {
    kind: automatedKind(parsed.headers) ?? intentOf(text),
    requests: requestsIn(text),
    sender: parsed.sender,
    situations,
    language: languageOf(text),
    ...ownerSaid(ownText(text)),
    countryHints: countryHints(text, parsed.sender),
    fields: fieldsInText(parsed.text, config.ACCOUNT_NUMBER_PATTERN),
    subjectFields: fieldsInText(parsed.subject, config.ACCOUNT_NUMBER_PATTERN),
    letters: ownText(parsed.text).match(/\p{L}/gu)?.length ?? 0,
    offTopic: isOffTopic(text),
    noReply: noReplyReason(parsed.headers) ?? (isUnproven ? 'unauthenticated' : null),
    flags: [
      ...flagIf(isWithdrawal(text), 'withdrawal'),
      ...flagIf(situations.includes('not-owner'), 'non-owner'),
      ...flagIf(pressesHard(text), 'haste'),
      ...flagIf(ordersIn(text).length > 0, 'text-gives-orders'),
      ...flagIf(pointsElsewhere(parsed), 'reply-to-mismatch'),
      ...flagIf(isUnproven, 'sender-unauthenticated'),
    ],
    references: parsed.messageId ? [...parsed.references, parsed.messageId] : parsed.references,
  }
}

function flagIf(condition: boolean, code: FlagCode): FlagCode[] {
  return condition ? [code] : []
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
