import { Readable, Transform, type TransformCallback } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Joiner, Splitter } from '@zone-eu/mailsplit'
import { isUtf8, legacyCharset } from './legacy-text.ts'

type Node = ReturnType<Splitter['read']> & {
  type: string
  contentType: string | false
  charset: string | false
  headers: { changed: boolean; getList(): { line: string }[] }
  getDecoder(): Transform
  setCharset(charset: string): void
}
type Chunk = Node | { readonly type: 'body' | 'data'; readonly value: Buffer }

/** Charsets that programs declare without knowing: 8-bit bytes under them are mostly something else. */
const UNSURE = /^(?:|utf-?8|us-ascii|ascii|iso-8859-1|windows-1252|unknown-8bit|x-unknown|8bit)$/i

/**
 * A source as mail programs should have written it: raw 8-bit headers in UTF-8, and text parts under the charset that
 * their bytes are really in (windows-1251 or koi8-r under no charset, or under a wrong one).
 */
export function withTrueCharsets(source: Uint8Array): Promise<Buffer> {
  const stream = Readable.from([Buffer.from(source)])
    .pipe(new Splitter())
    .pipe(relabelling())
    .pipe(new Joiner())
  return buffer(stream)
}

/** Holds every text part back until its whole body has been seen. */
function relabelling(): Transform {
  let node: Node | null = null
  let body: Chunk[] = []
  const release = async (to: Transform): Promise<void> => {
    if (!node) return
    await relabel(node, body)
    for (const chunk of [node, ...body]) to.push(chunk)
    node = null
    body = []
  }
  return new Transform({
    objectMode: true,
    async transform(chunk: Chunk, _encoding, done: TransformCallback) {
      if (chunk.type === 'body' && node) {
        body.push(chunk)
        return done()
      }
      await release(this)
      if ('headers' in chunk) {
        rewriteHeaders(chunk)
        node = chunk
      } else this.push(chunk)
      done()
    },
    async flush(done: TransformCallback) {
      await release(this)
      done()
    },
  })
}

async function relabel(node: Node, body: readonly Chunk[]): Promise<void> {
  if (node.contentType && !/^text\//.test(node.contentType)) return
  const raw = Buffer.concat(body.flatMap((chunk) => ('value' in chunk ? [chunk.value] : [])))
  const bytes = await buffer(Readable.from([raw]).pipe(node.getDecoder()))
  const declared = node.charset || ''
  if (!UNSURE.test(declared) || !bytes.some((byte) => byte > 127)) return
  const charset = isUtf8(bytes) ? 'utf-8' : legacyCharset(bytes)
  if (charset && charset !== declared.toLowerCase()) node.setCharset(charset)
}

function rewriteHeaders({ headers }: Node): void {
  for (const each of headers.getList()) {
    const bytes = Buffer.from(each.line, 'latin1')
    const charset = isUtf8(bytes) ? null : legacyCharset(bytes)
    if (!charset) continue
    each.line = Buffer.from(new TextDecoder(charset).decode(bytes)).toString('latin1')
    headers.changed = true
  }
}
