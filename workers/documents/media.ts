import { fileTypeFromBuffer } from 'file-type'

/** What can be done with some bytes, whatever they are called. */
export type Form =
  | 'pdf'
  | 'image'
  | 'heic'
  | 'tiff'
  | 'docx'
  | 'zip'
  | 'mail'
  | 'tnef'
  | 'signed'
  | 'encrypted'
  | 'executable'
  | 'text'
  | 'other'

export interface Media {
  readonly mediaType: string
  readonly form: Form
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const FORMS: Readonly<Record<string, Form>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/apng': 'image',
  'image/webp': 'image',
  'image/gif': 'image',
  'image/bmp': 'image',
  'image/avif': 'image',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
  'image/tiff': 'tiff',
  [DOCX]: 'docx',
  'application/zip': 'zip',
  'application/x-msdownload': 'executable',
  'application/x-elf': 'executable',
  'application/x-mach-binary': 'executable',
  'application/java-archive': 'executable',
  'application/vnd.android.package-archive': 'executable',
  'application/x-ms-shortcut': 'executable',
  'application/vnd.debian.binary-package': 'executable',
  'application/x-deb': 'executable',
  'application/x-rpm': 'executable',
  'application/wasm': 'executable',
}

/** Magic numbers that file-type does not know, knows only at a later offset, or calls by many names. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['4d5a', 'application/x-msdownload'],
  ['7f454c46', 'application/x-elf'],
  ['feedface', 'application/x-mach-binary'],
  ['feedfacf', 'application/x-mach-binary'],
  ['cefaedfe', 'application/x-mach-binary'],
  ['cffaedfe', 'application/x-mach-binary'],
  ['cafebabe', 'application/x-mach-binary'],
  ['4c0000000114', 'application/x-ms-shortcut'],
]

const SCRIPT_NAME = /\.(bat|cmd|com|hta|js|jse|msh|ps1|psm1|py|reg|scr|sh|vbe|vbs|wsf|wsh)$/i
const MAIL_HEADER =
  /^(received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|dkim-signature|arc-seal|authentication-results|x-[\w-]+):/i
const ADDRESS_HEADER = /^(from|subject|message-id|received):/im

/** Says by its first bytes what a file is; the declared type is never asked, the name only tells scripts apart. */
export async function sniff(bytes: Uint8Array, name: string): Promise<Media> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  const hex = head.toString('hex', 0, 8)
  const known = MAGIC.find(([magic]) => hex.startsWith(magic))?.[1]
  if (known) return media(known)
  if (hex.startsWith('789f3e22')) return { mediaType: 'application/ms-tnef', form: 'tnef' }
  const sealed = sniffSealed(head)
  if (sealed) return sealed
  if (head.subarray(0, 1024).includes('%PDF-')) return media('application/pdf')
  const detected = await detect(bytes)
  if (detected === 'application/zip' && looksLikeDocx(bytes)) return media(DOCX)
  if (detected && detected !== 'application/xml') return media(detected)
  return isText(head) ? sniffText(head, name) : media('application/octet-stream')
}

/** Object identifiers of RFC 5652 and RFC 5083 in DER: what a CMS container begins with says what it is. */
const CMS_SIGNED = '06092a864886f70d010702'
const CMS_ENCRYPTED = ['06092a864886f70d010703', '060b2a864886f70d0109100117']
const PGP = /^-----BEGIN PGP MESSAGE-----/
/** The same in base64: a SEQUENCE of two length bytes, or of indefinite length, and the first of the identifier. */
const CMS_BASE64 = /^(?:-----BEGIN (?:PKCS7|CMS)-----\s+)?(?:MI|MH|MF|MD)[\w+/]{2,12}[\w+/=\r\n]{60,}/

/** Signed or encrypted containers: CMS (S/MIME, files signed with an electronic key), OpenPGP. */
function sniffSealed(head: Buffer): Media | null {
  const text = head.toString('latin1')
  if (PGP.test(text)) return { mediaType: 'application/pgp-encrypted', form: 'encrypted' }
  const binary = CMS_BASE64.test(text) ? Buffer.from(text.replace(/-----[^-]+-----/, ''), 'base64') : head
  if (binary[0] !== 0x30) return null
  const start = binary.toString('hex', 0, 24)
  const form = start.includes(CMS_SIGNED)
    ? 'signed'
    : CMS_ENCRYPTED.some((id) => start.includes(id))
      ? 'encrypted'
      : null
  return form ? { mediaType: 'application/pkcs7-mime', form } : null
}

function media(mediaType: string): Media {
  return { mediaType, form: FORMS[mediaType] ?? 'other' }
}

async function detect(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime
  } catch {
    return undefined
  }
}

/** Some writers do not put [Content_Types].xml where file-type looks for it. */
function looksLikeDocx(bytes: Uint8Array): boolean {
  const firstName = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + 30,
    Math.min(20, bytes.length - 30),
  ).toString('latin1')
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-256 * 1024)
  return (
    /^(\[Content_Types|_rels\/|word\/|docProps\/)/.test(firstName) && directory.includes('word/document.xml')
  )
}

function isText(head: Buffer): boolean {
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return false
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++
  }
  return head.length > 0 && controls * 100 < head.length
}

function sniffText(head: Buffer, name: string): Media {
  const text = head.toString('utf8').replace(/^\uFEFF/, '')
  if (text.startsWith('#!') || SCRIPT_NAME.test(name))
    return { mediaType: 'text/x-script', form: 'executable' }
  if (isMail(text)) return { mediaType: 'message/rfc822', form: 'mail' }
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(text)) return { mediaType: 'text/html', form: 'text' }
  if (/^\s*<(\?xml|svg)\b/i.test(text)) return { mediaType: 'application/xml', form: 'other' }
  if (text.startsWith('{\\rtf')) return { mediaType: 'application/rtf', form: 'other' }
  return { mediaType: 'text/plain', form: 'text' }
}

function isMail(text: string): boolean {
  const block = text.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/)[0] ?? ''
  const lines = block.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  const known = lines.filter((line) => MAIL_HEADER.test(line)).length
  return known >= 3 && known * 2 >= lines.length && ADDRESS_HEADER.test(block)
}
