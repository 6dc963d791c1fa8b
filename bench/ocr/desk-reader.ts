import type { Reading } from '../../cases/document.ts'
import { pageText } from '../../cases/page-text.ts'
import { LIMITS } from '../../workers/documents/limits.ts'
import { createReader, type Reader } from '../../workers/reader.ts'
import type { Outcome } from './native.ts'

/** Our reader with its processes started and their engines warm, as they are in a desk that runs. */
export async function warmReader(folder: string, children: number, page: Buffer): Promise<Reader> {
  const reader = createReader({ children, cacheDir: folder, limits: LIMITS })
  await Promise.all(Array.from({ length: children }, () => reader.read(page, 'warm-up')))
  return reader
}

/** Reads some files, all handed over at once; texts are of all their pages in order. */
export async function readAll(reader: Reader, files: readonly Buffer[]): Promise<Outcome> {
  const started = performance.now()
  const readings = await Promise.all(files.map((bytes) => reader.read(bytes, 'file')))
  return { ms: performance.now() - started, texts: readings.flatMap(textsOf) }
}

/** Reads one long file; `firstMs` until its first page is known. */
export async function readLong(reader: Reader, bytes: Buffer): Promise<{ firstMs: number; ms: number }> {
  const started = performance.now()
  let firstMs = 0
  textsOf(
    await reader.read(bytes, 'file', ({ number }) => {
      if (number === 1) firstMs = performance.now() - started
    }),
  )
  return { firstMs, ms: performance.now() - started }
}

/** A bench that fails to read says so, and is not fast. */
function textsOf(reading: Reading): string[] {
  if (reading.status === 'unreadable') throw new Error(`not read: ${reading.reason}`)
  const unread = reading.pages.find(({ unreadable }) => unreadable && unreadable !== 'illegible')
  if (unread) throw new Error(`page ${unread.number} not read: ${unread.unreadable}`)
  return reading.pages.map(pageText)
}
