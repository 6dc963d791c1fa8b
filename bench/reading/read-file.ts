import type { CaseDocument, Page } from '../../cases/document.ts'
import { type ParsedAttachment, parse } from '../../ingest/parse.ts'
import { unpack } from '../../ingest/unpack.ts'
import { ACCOUNT_NUMBER } from '../../workers/documents/fields/account-number.ts'
import { UNPACK_LIMITS } from '../../workers/documents/limits.ts'
import { documentsIn } from '../../workers/documents-in.ts'
import { statusOf } from '../../workers/read-document.ts'
import type { CorpusFile } from '../corpus/sample.ts'
import type { ReadCached, ReadFile } from './cached-reading.ts'

/** What the desk makes of one sample. */
export interface Read {
  readonly documents: readonly CaseDocument[]
  readonly pages: readonly Page[]
  /** Why nothing was read; null when something was. */
  readonly reason: string | null
  /** The file as the reader got it, out of its wrapping. */
  readonly file: ReadFile
}

/** Reads one sample as the desk would: out of its wrapping, by the reader, understood. */
export async function readFileOf({ sample, bytes }: CorpusFile, read: ReadCached): Promise<Read> {
  const files = sample.wrapping === 'none' ? [{ name: sample.fileName, bytes }] : await unwrap(bytes)
  const wanted = files.find(({ name }) => name === sample.fileName) ?? files[0]
  const file = wanted ?? { name: sample.fileName, bytes: Buffer.alloc(0) }
  const reading = await read(file)
  const documents = documentsIn(reading, sample.id, file.name, ACCOUNT_NUMBER)
  const pages = reading.status === 'read' ? reading.pages : []
  return { documents, pages, reason: statusOf(reading, documents).reason, file }
}

async function unwrap(mail: Buffer): Promise<ParsedAttachment[]> {
  return unpack((await parse(mail)).attachments, UNPACK_LIMITS)
}
