import MailComposer from 'nodemailer/lib/mail-composer'
import MimeNode from 'nodemailer/lib/mime-node'
import { writeParts } from '../../../demo/forms/repack.ts'
import { type MailFile, writeMail } from '../../../demo/mails.ts'
import type { Form, Wrapping } from '../sample.ts'
import type { Scene } from '../scene.ts'
import { signedPart } from './smime.ts'
import { hasOldName, tnef } from './tnef.ts'

export interface File {
  readonly name: string
  readonly bytes: Buffer
  readonly type: string
}

const MEDIA_TYPES: Partial<Readonly<Record<Form, string>>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  tiff: 'image/tiff',
  png: 'image/png',
  photo: 'image/jpeg',
  heic: 'image/heic',
}

/** What a mail program calls a file of a form. */
export function mediaTypeOf(form: Form): string {
  return MEDIA_TYPES[form] ?? 'application/pdf'
}

/** Puts a file into a mail as some programs would; gives the whole mail, RFC 5322. */
export async function wrap(wrapping: Exclude<Wrapping, 'none'>, file: File, scene: Scene): Promise<Buffer> {
  return { zip, eml, winmail, smime }[wrapping](file, scene)
}

function zip(file: File, scene: Scene): Promise<Buffer> {
  const bytes = writeParts([{ name: file.name, bytes: file.bytes }])
  return mailWith(scene, { name: 'documents.zip', content: bytes, type: 'application/zip' })
}

/** A mail that was forwarded as an attachment. */
async function eml(file: File, scene: Scene): Promise<Buffer> {
  const inner = await mailWith(scene, { name: file.name, content: file.bytes, type: file.type })
  return mailWith(scene, { name: 'forwarded.eml', content: inner, type: 'message/rfc822' })
}

function winmail(file: File, scene: Scene): Promise<Buffer> {
  const unicode = !hasOldName(file.name) || scene.seed % 2 === 0
  const content = tnef(file, 'documents', unicode)
  return mailWith(scene, { name: 'winmail.dat', content, type: 'application/ms-tnef' })
}

/** The whole mail is one signed container. */
async function smime(file: File, scene: Scene): Promise<Buffer> {
  const content = { filename: file.name, content: file.bytes, contentType: file.type }
  const boundary = `part-${scene.seed}`
  const entity = await new MailComposer({
    text: 'Hujjatlar / документы',
    attachments: [content],
    baseBoundary: boundary,
  })
    .compile()
    .build()
  const mail = new MimeNode('application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"', {
    filename: 'smime.p7m',
  })
  mail.setHeader({
    From: addressOf(scene),
    To: 'recovery@provider.example',
    Subject: `Account ${scene.accountNumber}`,
    Date: `${new Date(`${scene.appliedOn}T07:10:00Z`).toUTCString()}`,
    'Message-ID': `<smime-${scene.seed}@${scene.organisation.domain}>`,
    'Content-Disposition': 'attachment; filename="smime.p7m"',
  })
  mail.setContent(await signedPart(contentHeaders(entity)))
  return mail.build()
}

/** A MIME entity has only the headers that tell of its content. */
function contentHeaders(message: Buffer): Buffer {
  const end = message.indexOf('\r\n\r\n')
  const headers = message
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
  const own = headers.filter((line) => /^content-/i.test(line)).join('\r\n')
  return Buffer.concat([Buffer.from(own, 'latin1'), message.subarray(end)])
}

function addressOf({ signatory, head, attorney, organisation }: Scene): string {
  const signer = signatory === 'head' ? head : attorney
  return `${signer.en.full} <office@${organisation.domain}>`
}

function mailWith(scene: Scene, file: MailFile): Promise<Buffer> {
  const signer = scene.signatory === 'head' ? scene.head : scene.attorney
  return writeMail({
    seed: scene.seed,
    today: scene.appliedOn,
    time: '12:10',
    from: { name: signer.en.full, address: `office@${scene.organisation.domain}` },
    subject: `${scene.accountNumber}`,
    text: '',
    files: [file],
  })
}
