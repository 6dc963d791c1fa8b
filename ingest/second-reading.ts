import { Readable } from 'node:stream'
import { Splitter } from '@zone-eu/mailsplit'
import PostalMime, { type Email } from 'postal-mime'
import { sha256Of } from '../store/archive.ts'
import { fromLine } from './from-line.ts'

/** What the first parser, mailparser, made of a source. */
export interface FirstReading {
  /** The one mailbox it found in From, in lower case; null when there was none or more than one. */
  readonly mailbox: string | null
  readonly attachments: readonly { readonly bytes: Buffer; readonly declared: string }[]
}

/** A part of postal-mime's tree, which its types keep to themselves. */
interface Part {
  readonly contentType: { readonly multipart: string | false; readonly parsed: { readonly value: string } }
  readonly childNodes: readonly Part[]
}

/** Who sent a mail, and what speaks against believing what the first parser made of it. */
export interface SecondReading {
  /** The one mailbox that From names beyond doubt, its domain in A-labels; else null. */
  readonly sender: string | null
  /** What two parsers do not agree on, or a From allows to be read in two ways; empty for nearly every honest mail. */
  readonly doubts: readonly string[]
}

/**
 * Reads a source by a strict grammar of From and by a second parser, postal-mime: both must find the first one's sender,
 * kinds and order of the parts, and bytes of the attachments. Programs that differ are how a forged sender passes the
 * one that checks and deceives the one that shows.
 */
export async function secondReading(source: Uint8Array, first: FirstReading): Promise<SecondReading> {
  const from = fromLine(source)
  const second = await readByPostalMime(source).catch(() => null)
  const readers = [first.mailbox, second?.email.from?.address ?? null].map(inAscii)
  const isAgreed = from.is === 'one' && readers.every((address) => address === from.address)
  return {
    sender: isAgreed ? from.address : null,
    doubts: [
      ...(from.is === 'one' ? [] : [from.why]),
      ...(second && from.is === 'one' && !isAgreed ? ['from-differs'] : []),
      ...(second ? await differences(source, first, second) : ['second-parser-failed']),
    ],
  }
}

async function differences(source: Uint8Array, first: FirstReading, second: PostalMimes): Promise<string[]> {
  const attachments = second.email.attachments.map(({ content, mimeType }) => ({
    bytes: Buffer.from(content as ArrayBuffer),
    declared: mimeType,
  }))
  return [
    ...(isEqual(await leavesOf(source), second.leaves) ? [] : ['parts-differ']),
    ...(isEqual(hashesOf(first.attachments), hashesOf(attachments)) ? [] : ['attachments-differ']),
  ]
}

interface PostalMimes {
  readonly email: Email
  readonly leaves: readonly string[]
}

async function readByPostalMime(source: Uint8Array): Promise<PostalMimes> {
  const parser = new PostalMime({ rfc822Attachments: true })
  const email = await parser.parse(source)
  return { email, leaves: leavesBeneath((parser as unknown as { root: Part }).root) }
}

function leavesBeneath({ contentType, childNodes }: Part): string[] {
  const isLeaf = !contentType.multipart && childNodes.length === 0
  return [...(isLeaf ? [contentType.parsed.value] : []), ...childNodes.flatMap(leavesBeneath)]
}

/** The kinds of the parts as mailparser sees them: it takes a mail apart with the same splitter. */
async function leavesOf(source: Uint8Array): Promise<string[]> {
  const leaves: string[] = []
  const parts = Readable.from([Buffer.from(source)]).pipe(new Splitter({ ignoreEmbedded: true }))
  for await (const part of parts as AsyncIterable<SplitPart>)
    if (part.type === 'node' && !part.multipart) leaves.push(part.contentType || 'text/plain')
  return leaves
}

interface SplitPart {
  readonly type: string
  readonly multipart?: string | false
  readonly contentType?: string | false
}

/** Of text the line ends, and of all the last ones, are each parser's own; delivery reports are text to mailparser. */
function hashesOf(attachments: FirstReading['attachments']): string[] {
  return attachments
    .filter(({ declared }) => declared !== 'message/delivery-status')
    .map(({ bytes, declared }) => {
      const text = bytes.toString('latin1')
      const isText = /^(?:text|message)\/|^application\/ics$/.test(declared)
      return sha256Of(Buffer.from((isText ? text.replaceAll(/\r\n?/g, '\n') : text).trimEnd(), 'latin1'))
    })
}

function isEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.join('\n') === others.join('\n')
}

function inAscii(address: string | null): string | null {
  const [local = '', domain = ''] = address?.toLowerCase().split(/@(?=[^@]*$)/) ?? []
  return local && domain ? `${local.replaceAll('"', '')}@${URL.parse(`http://${domain}/`)?.hostname}` : null
}
