import type { CaseDocument } from '../../cases/document.ts'
import { finalKind } from '../../cases/final-kind.ts'
import type { Verdict } from '../../cases/verdict.ts'
import type { MessageKind } from '../../cases/vocabulary.ts'
import { readConfig } from '../../config.ts'
import { receivedAt } from '../../ingest/mail-files.ts'
import { factsOf } from '../../ingest/message-facts.ts'
import { parse } from '../../ingest/parse.ts'
import { attachmentRows } from '../../ingest/parse-message.ts'
import { assess } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import type { AttachmentRow } from '../../store/schema.ts'
import { assessSettings } from '../../workers/assess-settings.ts'
import { ACCOUNT_NUMBER } from '../../workers/documents/fields/account-number.ts'
import { UNPACK_LIMITS } from '../../workers/documents/limits.ts'
import { documentsIn } from '../../workers/documents-in.ts'
import { caseFacts } from '../../workers/held-message.ts'
import { joinDocuments, type ReadAttachment } from '../../workers/join-documents.ts'
import { statusOf } from '../../workers/read-document.ts'
import { PROVIDER_ALIASES } from '../corpus/scenes.ts'
import type { ReadCached } from '../reading/cached-reading.ts'

/** As a desk judges whose operator told it what letters call the provider, and nothing else. */
const CONFIG = readConfig({ PROVIDER_ALIASES: PROVIDER_ALIASES.join(', ') })

/** What the desk makes of a case. */
export interface Assessed {
  readonly kind: MessageKind
  /** Null where only the desk saw them. */
  readonly facts: CaseFacts | null
  /** Null where no case was opened. */
  readonly verdict: Verdict | null
}

/** One mail by the desk's own steps, in their order, without a database: parse, unpack, read, join, assess. */
export async function assessMail(mail: Buffer, read: ReadCached): Promise<Assessed> {
  const parsed = await parse(mail)
  const rows: AttachmentRow[] = []
  const readings: ReadAttachment[] = []
  for (const { bytes, ...row } of await attachmentRows(parsed, UNPACK_LIMITS)) {
    const reading = row.status === 'pending' ? await read({ name: row.name, bytes }) : null
    const documents = reading ? documentsIn(reading, row.id, row.name, ACCOUNT_NUMBER) : []
    rows.push({ ...row, message_id: '', ...(reading ? statusOf(reading, documents) : {}) })
    readings.push({ id: row.id, name: row.name, reading, documents })
  }
  const message = {
    id: '',
    facts: factsOf(parsed, { is: 'unchecked' }, CONFIG),
    received_at: await receivedAt(mail, new Date(0)),
  }
  const facts = caseFacts([{ message, attachments: rows, documents: withJoined(readings) }], [])
  const kind = finalKind(facts.message, facts.documents, facts.unreadable.length)
  return { kind, facts, verdict: assess(facts, assessSettings(CONFIG)) }
}

function withJoined(read: readonly ReadAttachment[]): CaseDocument[] {
  const joined = joinDocuments(read, ACCOUNT_NUMBER)
  return read.flatMap(({ id, documents }) => joined.find((each) => each.id === id)?.documents ?? documents)
}
