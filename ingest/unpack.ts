import { type Entry, fromBufferPromise } from 'yauzl'
import type { UnpackLimits } from '../workers/documents/limits.ts'
import { type Form, sniff } from '../workers/documents/media.ts'
import { fileName } from './file-name.ts'
import { type ParsedAttachment, parse } from './parse.ts'
import { signedContent } from './signed.ts'
import { tnefFiles } from './tnef.ts'

/** What may still be taken out of containers. */
interface Budget {
  files: number
  bytes: number
}

/**
 * Opens zips, forwarded mails, Outlook's winmail.dat and signed containers, so that every file in them is an
 * attachment of its own beside its container. What can't be opened, or is over a limit, stays in the list as it is.
 */
export async function unpack(
  attachments: readonly ParsedAttachment[],
  { depth, files, bytes }: UnpackLimits,
): Promise<ParsedAttachment[]> {
  return unpackAll(attachments, depth, { files, bytes })
}

async function unpackAll(
  attachments: readonly ParsedAttachment[],
  depth: number,
  budget: Budget,
): Promise<ParsedAttachment[]> {
  const all: ParsedAttachment[] = []
  for (const attachment of attachments) {
    const inner = depth > 0 ? await open(attachment, budget).catch(() => null) : null
    // A container with nothing in it stays visible as what it is.
    if (inner && inner.length > 0) all.push(...(await unpackAll(inner, depth - 1, budget)))
    else all.push(attachment)
  }
  return all
}

/** What is inside, or null when the attachment is not a container. */
async function open(attachment: ParsedAttachment, budget: Budget): Promise<ParsedAttachment[] | null> {
  const { form } = await sniff(attachment.bytes, attachment.name)
  const way = attachment.container ? `${attachment.container}/${attachment.name}` : attachment.name
  if (form === 'zip') return unzip(attachment.bytes, way, budget)
  const inner = await openWhole(attachment, form, way)
  for (const { bytes } of inner ?? []) charge(budget, bytes.byteLength)
  return inner
}

/** What is inside of containers that do not pack it smaller. */
async function openWhole(
  attachment: ParsedAttachment,
  form: Form,
  way: string,
): Promise<ParsedAttachment[] | null> {
  if (form === 'tnef') return tnefFiles(attachment.bytes).map((file) => within(way, file))
  if (form === 'signed') return unseal(attachment, way)
  if (form === 'mail' || attachment.declared === 'message/rfc822') {
    const { attachments } = await parse(attachment.bytes)
    return attachments.map((inner) => ({ ...inner, container: way }))
  }
  return null
}

/** One file more; throws when it does not fit, and what fits later still may. */
function charge(budget: Budget, bytes: number): void {
  if (budget.files < 1 || budget.bytes < bytes) throw new Error('over the limits of unpacking')
  budget.files -= 1
  budget.bytes -= bytes
}

/** A signed file is the file itself, a signed mail part what it carries. */
async function unseal({ name, bytes }: ParsedAttachment, way: string): Promise<ParsedAttachment[]> {
  const content = signedContent(bytes)
  if (!content) return []
  const { form } = await sniff(content, '')
  if (form !== 'mail' && form !== 'text') {
    return [within(way, { name: name.replace(/\.(?:p7m|p7b|p7s|cms|sig)$/i, ''), bytes: content })]
  }
  const { attachments } = await parse(content)
  return attachments.map((inner) => ({ ...inner, container: way }))
}

function within(container: string, file: { name: string; bytes: Buffer }): ParsedAttachment {
  return { ...file, declared: 'application/octet-stream', inline: false, container }
}

async function unzip(bytes: Buffer, way: string, budget: Budget): Promise<ParsedAttachment[]> {
  const zip = await fromBufferPromise(bytes, { decodeStrings: false, lazyEntries: true })
  const files: ParsedAttachment[] = []
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    const path = nameOf(entry)
    if (path.endsWith('/') || path.startsWith('__MACOSX/')) continue
    charge(budget, entry.uncompressedSize)
    const bytes = await contentOf(await zip.openReadStreamPromise(entry), entry.uncompressedSize)
    files.push(within(way, { name: fileName(path, 'file'), bytes }))
  }
  return files
}

// APPNOTE 4.4.4 bit 11: the name is UTF-8. Without it Windows writes cp866 for Russian.
function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer
  const utf8 = raw.toString('utf8')
  return entry.generalPurposeBitFlag & 0x800 || !utf8.includes('�')
    ? utf8
    : new TextDecoder('ibm866').decode(raw)
}

async function contentOf(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) throw new Error('larger than the zip says')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
