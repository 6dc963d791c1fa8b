import MailComposer from 'nodemailer/lib/mail-composer'
import sharp from 'sharp'
import { type LegacyCharset, legacyFileName } from './mail-file-names.ts'
import { random } from './numbers.ts'

/** The address every sample is written to. */
const RECOVERY_ADDRESS = 'recovery@provider.example'

/** One file of a mail being written. */
export interface MailFile {
  readonly name: string
  readonly content: Buffer
  readonly type: string
  /** Writes the name as an old mail program would. */
  readonly charset?: LegacyCharset
  /** As phones send their photos. */
  readonly inline?: boolean
}

/** A mail to write; the seed and the day make every byte of it. */
export interface Letter {
  readonly seed: number
  readonly today: string
  /** Time of day in Kazakhstan, like 09:41. */
  readonly time: string
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly files?: readonly MailFile[]
  readonly agent?: string
  /** Without it the mail is text alone. */
  readonly html?: boolean
  /** A small picture under the signature. */
  readonly logo?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

/** The raw mail, RFC 5322 with CRLF, as the mailbox would hold it. */
export async function writeMail(letter: Letter): Promise<Buffer> {
  const id = mark(letter.seed)
  const domain = letter.from.address.split('@')[1] ?? 'nowhere.example'
  const files = letter.files ?? []
  const composer = new MailComposer({
    from: letter.from,
    to: RECOVERY_ADDRESS,
    subject: letter.subject,
    date: sentAt(letter),
    messageId: `<${id}@${domain}>`,
    baseBoundary: id,
    text: letter.text.replaceAll('\n', '\r\n'),
    ...(letter.html ? { html: htmlOf(letter, id) } : {}),
    headers: { 'X-Mailer': letter.agent ?? 'Microsoft Outlook 16.0', ...letter.headers },
    attachments: [
      ...files.map((file, index) => ({
        filename: file.charset ? placeholder(index) : file.name,
        content: file.content,
        contentType: file.type,
        contentDisposition: file.inline ? 'inline' : 'attachment',
      })),
      ...(letter.logo ? [await logoFile(letter.seed, id)] : []),
    ],
  })
  const message = await composer.compile().build()
  return Buffer.concat([Buffer.from(trace(letter, domain, id)), renameFiles(message, files)])
}

function sentAt(letter: Letter): Date {
  return new Date(`${letter.today}T${letter.time}:17+05:00`)
}

function mark(seed: number): string {
  const next = random(seed * 101)
  return Array.from({ length: 4 }, () =>
    Math.floor(next() * 0xffffff)
      .toString(16)
      .padStart(6, '0'),
  ).join('')
}

// What the provider's own mail exchanger puts in front.
function trace(letter: Letter, domain: string, id: string): string {
  const stamp = sentAt(letter).toUTCString().replace('GMT', '+0000')
  return [
    `Return-Path: <${letter.from.address}>`,
    `Received: from mail.${domain} (mail.${domain} [192.0.2.${(letter.seed % 200) + 10}])`,
    `\tby mx.provider.example with ESMTPS id ${id.slice(0, 12)}`,
    `\tfor <${RECOVERY_ADDRESS}>; ${stamp}`,
    '',
  ].join('\r\n')
}

const placeholder = (index: number) => `name-of-file-${index}.bin`

function renameFiles(message: Buffer, files: readonly MailFile[]): Buffer {
  let text = message.toString('latin1')
  for (const [index, file] of files.entries()) {
    if (!file.charset) continue
    const name = legacyFileName(file.name, file.charset)
    text = text.replaceAll(new RegExp(`"?${placeholder(index)}"?`, 'g'), () => `"${name}"`)
  }
  return Buffer.from(text, 'latin1')
}

function htmlOf(letter: Letter, id: string): string {
  const lines = letter.text.split('\n').map((line) => `<div>${escapeHtml(line) || '<br>'}</div>`)
  const picture = letter.logo
    ? `<div><br><img src="cid:logo-${id}" width="140" height="44" alt=""></div>`
    : ''
  return `<html><body style="font-family:Calibri,sans-serif;font-size:11pt">${lines.join('')}${picture}</body></html>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

async function logoFile(seed: number, id: string) {
  const hue = (seed * 47) % 360
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="140" height="44"><rect width="44" height="44" rx="8" fill="hsl(${hue},45%,40%)"/><circle cx="22" cy="22" r="12" fill="white"/><rect x="54" y="10" width="80" height="9" fill="hsl(${hue},45%,40%)"/><rect x="54" y="26" width="52" height="6" fill="#999"/></svg>`
  const content = await sharp(Buffer.from(drawing)).png().toBuffer()
  return {
    filename: 'image001.png',
    content,
    contentType: 'image/png',
    cid: `logo-${id}`,
    contentDisposition: 'inline',
  }
}
