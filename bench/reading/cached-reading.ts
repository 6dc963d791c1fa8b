import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../../cases/document.ts'
import { isCutShort } from '../../workers/read-document.ts'
import type { Reader } from '../../workers/reader.ts'
import { fingerprint } from './fingerprint.ts'

/** A file as the reader gets it, out of its wrapping. */
export interface ReadFile {
  readonly name: string
  readonly bytes: Buffer
}

export type ReadCached = (file: ReadFile) => Promise<Reading>

/** Whatever benchmarks keep between runs. */
export const CACHE = fileURLToPath(new URL('../.cache', import.meta.url))

/** Reads files once: the cache is keyed by their bytes and by the sources that turn them into words, so that nothing stale is scored. */
export async function cachedReading(reader: Reader): Promise<ReadCached> {
  const sources = await fingerprint(new URL('../../workers/documents/child.ts', import.meta.url))
  const version = `${await reader.version()} ${sources}`
  const folder = join(CACHE, 'readings', version.replaceAll(/\W+/g, '-'))
  return async ({ name, bytes }) => {
    const path = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.json`)
    const held = await readFile(path, 'utf8').catch(() => null)
    if (held) return JSON.parse(held) as Reading
    const reading = await reader.read(bytes, name)
    if (isCutShort(reading)) return reading
    await mkdir(folder, { recursive: true })
    await writeFile(path, JSON.stringify(reading))
    return reading
  }
}
