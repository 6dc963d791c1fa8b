import { inflateSync } from 'node:zlib'
import { MIB } from './limits.ts'

/** Names of PDF 32000-1 under which a file holds something that acts, and what that is. */
const ACTIVE: readonly (readonly [string, string])[] = [
  ['JavaScript', 'JavaScript'],
  ['Launch', 'starts a program'],
  ['EmbeddedFile', 'embedded file'],
  ['XFA', 'XFA form'],
  ['RichMedia', 'embedded player'],
]
const OBJECT_STREAM = '/ObjStm'
const HEADER_BYTES = 2048
const MAX_STREAMS = 2000
const MAX_STREAM_BYTES = 8 * MIB
const MAX_UNPACKED_BYTES = 32 * MIB

const PATTERNS = ACTIVE.map(([name, what]) => ({ what, pattern: nameRegExp(name) }))

/** What in the bytes of a PDF acts when it is opened or clicked on, each once; compressed objects are looked into. */
export function activeInPdf(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Set<string>()
  for (const text of structures(buffer)) {
    for (const { what, pattern } of PATTERNS) if (pattern.test(text)) found.add(what)
  }
  return [...found]
}

function* structures(buffer: Buffer): Generator<string> {
  yield buffer.toString('latin1')
  let unpacked = 0
  let at = buffer.indexOf(OBJECT_STREAM)
  for (let count = 0; at >= 0 && count < MAX_STREAMS && unpacked < MAX_UNPACKED_BYTES; count++) {
    const text = inflated(buffer, at)
    unpacked += text.length
    yield text
    at = buffer.indexOf(OBJECT_STREAM, at + OBJECT_STREAM.length)
  }
}

/** The objects of the stream whose dictionary has its type at `at`; empty for what is no such stream, or encrypted. */
function inflated(buffer: Buffer, at: number): string {
  const keyword = buffer.subarray(at, at + HEADER_BYTES).indexOf('stream')
  if (keyword < 0) return ''
  let start = at + keyword + 'stream'.length
  while (buffer[start] === 13 || buffer[start] === 10) start++
  try {
    return inflateSync(buffer.subarray(start), { maxOutputLength: MAX_STREAM_BYTES }).toString('latin1')
  } catch {
    return ''
  }
}

/** A name with any of its letters written as `#4A` (PDF 32000-1, 7.3.5), and nothing more behind it. */
function nameRegExp(name: string): RegExp {
  const letters = [...name].map((letter) => `(?:${letter}|#(?:${hex(letter)}))`).join('')
  return new RegExp(`/${letters}(?![\\w#])`)
}

function hex(letter: string): string {
  const code = letter.charCodeAt(0).toString(16)
  return `${code}|${code.toUpperCase()}`
}
