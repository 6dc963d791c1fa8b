import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseDocument, Page, Reading } from '../../cases/document.ts'
import { type ParsedAttachment, parse } from '../../ingest/parse.ts'
import { unpack } from '../../ingest/unpack.ts'
import { ACCOUNT_NUMBER } from '../../workers/documents/fields/account-number.ts'
import { UNPACK_LIMITS } from '../../workers/documents/limits.ts'
import { documentsIn, isCutShort, statusOf } from '../../workers/read-document.ts'
import type { Reader } from '../../workers/reader.ts'
import type { CorpusFile } from '../corpus/sample.ts'

/** What the desk makes of one sample. */
export interface Read {
  readonly documents: readonly CaseDocument[]
  readonly pages: readonly Page[]
  /** Why nothing was read; null when something was. */
  readonly reason: string | null
  /** The file as the reader got it, out of its wrapping. */
  readonly file: { readonly name: string; readonly bytes: Buffer }
}

/** Reads one sample as the desk would: out of its wrapping, by the reader, understood. */
export async function readFileOf(
  { sample, bytes }: CorpusFile,
  reader: Reader,
  cache: string,
): Promise<Read> {
  const files = sample.wrapping === 'none' ? [{ name: sample.fileName, bytes }] : await unwrap(bytes)
  const wanted = files.find(({ name }) => name === sample.fileName) ?? files[0]
  const file = wanted ?? { name: sample.fileName, bytes: Buffer.alloc(0) }
  const reading = await readCached(file, reader, cache)
  const documents = documentsIn(reading, sample.id, file.name, ACCOUNT_NUMBER)
  const pages = reading.status === 'read' ? reading.pages : []
  return { documents, pages, reason: statusOf(reading, documents).reason, file }
}

async function unwrap(mail: Buffer): Promise<ParsedAttachment[]> {
  return unpack((await parse(mail)).attachments, UNPACK_LIMITS)
}

/** The cache is keyed by the bytes and by the sources that turn them into words, so that nothing stale is scored. */
async function readCached(file: Read['file'], reader: Reader, cache: string): Promise<Reading> {
  const path = join(cache, `${createHash('sha256').update(file.bytes).digest('hex')}.json`)
  const held = await readFile(path, 'utf8').catch(() => null)
  if (held) return JSON.parse(held) as Reading
  const reading = await reader.read(file.bytes, file.name)
  if (isCutShort(reading)) return reading
  await mkdir(cache, { recursive: true })
  await writeFile(path, JSON.stringify(reading))
  return reading
}
