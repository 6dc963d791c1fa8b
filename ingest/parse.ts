import { type AddressObject, type AttachmentStream, type Headers, MailParser } from 'mailparser'
import { sniff } from '../workers/documents/media.ts'
import type { HeaderLine } from './authenticity.ts'
import { withTrueCharsets } from './charset.ts'
import { fileName } from './file-name.ts'
import { linksIn } from './html-links.ts'
import { type SecondReading, secondReading } from './second-reading.ts'
import { signedContent } from './signed.ts'

export interface ParsedAttachment {
  readonly name: string
  readonly bytes: Buffer
  /** The type the sender declared; never trusted. */
  readonly declared: string
  /** Shown inside the text: declared inline, or named by a cid. */
  readonly inline: boolean
  /** The way to it through zips and forwarded mails, like `papers.zip/scan.pdf`; null at the top. */
  readonly container: string | null
}

export interface ParsedMessage extends FirstParsed, SecondReading {}

/** What mailparser alone says. */
interface FirstParsed {
  /** Message-ID with its angle brackets, or null. */
  readonly messageId: string | null
  readonly references: readonly string[]
  readonly date: Date | null
  /** When the topmost Received header says it came, or null. */
  readonly received: Date | null
  readonly headers: Headers
  /** Every header as it stood, from the top. */
  readonly headerLines: readonly HeaderLine[]
  readonly subject: string
  readonly text: string
  /** Where the links of the HTML body lead; the text may not show them. */
  readonly links: readonly string[]
  readonly attachments: readonly ParsedAttachment[]
}

const PARSER_OPTIONS = {
  skipImageLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
} as const

/** Signed mails within signed mails are opened this far. */
const MAX_SIGNED = 4
const MAX_REFERENCES = 100
/** Narrower than RFC 5322 3.6.4, since replies repeat them: no words, no addresses of pages. */
const MESSAGE_IDS = /<[\w.!#$%&'*+=?^`{|}~-]{1,200}@[\w.[\]-]{1,200}>/g

/**
 * Parses a source into headers, text and MIME leaves; throws when it can't be parsed at all. Of a mail that is one
 * signed container (S/MIME) the text and the leaves are those inside, the headers the outer ones.
 */
export async function parse(source: Uint8Array, depth = 0): Promise<ParsedMessage> {
  const asDeclared = await parseOuter(source)
  const readable = looksMisread(asDeclared) ? await parseOuter(await withTrueCharsets(source)) : asDeclared
  const mailbox = soleMailbox(asDeclared.headers.get('from'))
  const { attachments: declared } = asDeclared
  const message = { ...readable, ...(await secondReading(source, { mailbox, attachments: declared })) }
  const [only, ...others] = message.attachments
  if (!only || others.length > 0 || message.text.trim() !== '' || depth >= MAX_SIGNED) return message
  const inner = await openSigned(only, depth).catch(() => null)
  if (!inner) return message
  const attachments = inner.attachments.map((each) => ({ ...each, container: only.name }))
  return { ...message, text: inner.text, links: inner.links, attachments }
}

/** Replacement characters, or Western letters such as a Cyrillic text gives under a Western charset. */
function looksMisread({ subject, text }: FirstParsed): boolean {
  return /\uFFFD|[\u00C0-\u00FF]{3}|Ð[\u0080-\u00BF\u2013-\u2122]/u.test(`${subject}\n${text}`)
}

async function openSigned({ name, bytes }: ParsedAttachment, depth: number): Promise<ParsedMessage | null> {
  if ((await sniff(bytes, name)).form !== 'signed') return null
  const content = signedContent(bytes)
  if (!content || !['mail', 'text'].includes((await sniff(content, '')).form)) return null
  return parse(content, depth + 1)
}

async function parseOuter(source: Uint8Array): Promise<FirstParsed> {
  const parser = new MailParser(PARSER_OPTIONS)
  const collected: Promise<ParsedAttachment>[] = []
  let headers: Headers = new Map()
  let headerLines: readonly HeaderLine[] = []
  let text = ''
  let links: string[] = []
  await new Promise<void>((resolve, reject) => {
    parser.on('headers', (found) => {
      headers = found
    })
    parser.on('headerLines', (found) => {
      headerLines = found
    })
    parser.on('data', (part) => {
      if (part.type === 'text') {
        text = part.text ?? ''
        links = linksIn(typeof part.html === 'string' ? part.html : '')
      } else {
        const attachment = collect(part, collected.length + 1)
        collected.push(attachment)
        attachment.then(() => part.release?.(), reject)
      }
    })
    parser.on('end', resolve)
    parser.on('error', reject)
    parser.end(Buffer.from(source))
  })
  // The parser ends without waiting for the last attachment's content to be taken.
  const attachments = await Promise.all(collected)
  return {
    messageId: asText(headers.get('message-id')),
    references: references(headers),
    date: asDate(headers.get('date')),
    received: receivedAt(headers.get('received')),
    headers,
    headerLines,
    subject: asText(headers.get('subject')) ?? '',
    text,
    links,
    attachments,
  }
}

async function collect(part: AttachmentStream, number: number): Promise<ParsedAttachment> {
  const chunks: Buffer[] = []
  for await (const chunk of part.content) chunks.push(chunk as Buffer)
  return {
    name: fileName(part.filename, `part-${number}${part.contentType === 'message/rfc822' ? '.eml' : ''}`),
    bytes: Buffer.concat(chunks),
    declared: part.contentType,
    inline: part.contentDisposition === 'inline' || part.cid !== undefined,
    container: null,
  }
}

function soleMailbox(from: unknown): string | null {
  const value = (from as AddressObject | undefined)?.value ?? []
  const [only, ...others] = value
  return only?.address && others.length === 0 ? only.address.toLowerCase() : null
}

function references(headers: Headers): string[] {
  const listed = [headers.get('references'), headers.get('in-reply-to')].flat()
  const ids = listed.flatMap((value) => messageIds(value))
  const unique = [...new Set(ids)]
  // RFC 5322 sets no limit; a thread's first mail and its latest ones are enough to know it by.
  return unique.length > MAX_REFERENCES
    ? [...unique.slice(0, 1), ...unique.slice(1 - MAX_REFERENCES)]
    : unique
}

/** The Message-IDs in a header's value that a reply may repeat. */
export function messageIds(value: unknown): readonly string[] {
  return typeof value === 'string' ? (value.match(MESSAGE_IDS) ?? []) : []
}

// RFC 5321 4.4: the date of a Received header follows its last semicolon; the topmost is the newest.
function receivedAt(received: unknown): Date | null {
  const topmost = [received].flat()[0]
  if (typeof topmost !== 'string') return null
  return asDate(new Date(topmost.slice(topmost.lastIndexOf(';') + 1)))
}

function asText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replaceAll('\0', '').trim() : ''
  return text === '' ? null : text
}

function asDate(value: unknown): Date | null {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value : null
}
