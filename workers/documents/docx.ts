import mammoth from 'mammoth'
import yauzl from 'yauzl'
import { activeInPart, mayAct } from './docx-active.ts'
import type { Limits } from './limits.ts'
import { wrapText } from './text-pages.ts'
import { Unreadable } from './unreadable.ts'

/** What a Word file holds: its text as lines, the pictures pasted into it, and what acts. */
export interface WordFile {
  readonly lines: readonly string[]
  readonly images: readonly Buffer[]
  /** What in it acts when it is opened. */
  readonly active: readonly string[]
}

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const COLUMN_GAP = '    '

/** Reads text, tables, headers, footers and pictures of a .docx file. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<WordFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const images: Buffer[] = []
  let body: readonly Node[] = []
  try {
    const { header, footer, active } = await readParts(buffer, limits)
    await mammoth.convertToHtml(
      { buffer },
      {
        externalFileAccess: false,
        // The document tree keeps what its HTML loses: which cells stand in one row.
        transformDocument: (document: Node) => {
          body = document.children ?? []
          return document
        },
        convertImage: mammoth.images.imgElement(async (image) => {
          if (images.length < limits.pages) images.push(await image.readAsBuffer())
          return { src: '' }
        }),
      },
    )
    return {
      lines: [...header, ...body.flatMap(blockLines), ...footer],
      images,
      active: [...new Set(active)],
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged')
  }
}

function blockLines(node: Node): string[] {
  if (node.type === 'table') return (node.children ?? []).flatMap(rowLines)
  return textOf(node).split('\n').flatMap(wrapText)
}

/** Cells of one row stand side by side, so that a label and its value share a line. */
function rowLines(row: Node): string[] {
  const cells = (row.children ?? []).map((cell) =>
    (cell.children ?? []).flatMap((part) => textOf(part).split('\n')),
  )
  const depth = Math.max(0, ...cells.map((cell) => cell.length))
  const widths = cells.map((cell) => Math.max(0, ...cell.map((line) => line.length)))
  return Array.from({ length: depth }, (_, i) =>
    cells
      .map((cell, column) => (cell[i] ?? '').padEnd(widths[column] ?? 0))
      .join(COLUMN_GAP)
      .trimEnd(),
  )
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return COLUMN_GAP
  if (node.type === 'break') return '\n'
  const separator = ['table', 'tableRow', 'tableCell'].includes(node.type) ? ' ' : ''
  return (node.children ?? []).map(textOf).join(separator)
}

interface Parts {
  readonly header: string[]
  readonly footer: string[]
  readonly active: string[]
}

/** mammoth leaves out headers and footers, where letterheads keep the number and the address; nor does it say what acts. */
async function readParts(buffer: Buffer, limits: Limits): Promise<Parts> {
  const zip = await yauzl.fromBufferPromise(buffer)
  const parts: Parts = { header: [], footer: [], active: [] }
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry
    unpacked += entry.uncompressedSize
    if (unpacked > limits.unpackedBytes) throw new Unreadable('too-large')
    const margin = /^word\/(header|footer)\d*\.xml$/.exec(fileName)?.[1] as 'header' | 'footer' | undefined
    if (!margin && !mayAct(fileName)) parts.active.push(...activeInPart(fileName))
    else {
      const chunks: Buffer[] = await (await zip.openReadStreamPromise(entry)).toArray()
      const text = Buffer.concat(chunks).toString('utf8')
      if (margin) parts[margin].push(...xmlLines(text))
      else parts.active.push(...activeInPart(fileName, text))
    }
  }
  return parts
}

function xmlLines(xml: string): string[] {
  return xml.split('</w:p>').flatMap((paragraph) => {
    const marked = paragraph.replace(/<w:tab\/>/g, `<w:t>${COLUMN_GAP}</w:t>`)
    const text = [...marked.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
    return wrapText(unescapeXml(text))
  })
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity)
}
