import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

/** Who the receiving server of the rig says it is: its verdicts make the senders verified. */
export const AUTHSERV_ID = 'mx.desk.example'

const PDF_EVERY = 10

/** An owner's mail number `number`: short, verified, in Russian; every tenth brings a text PDF. */
export async function ownersMail(
  number: number,
  sender = `owner${number}@firm${number}.example`,
): Promise<Buffer> {
  const text = `Здравствуйте! Прошу сменить адрес электронной почты аккаунта ${100_000 + number}.`
  if (number % PDF_EVERY !== 0) return mail(sender, number, 'text/plain; charset=utf-8', text)
  const boundary = `part-${number}`
  const body = [
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    `--${boundary}`,
    'Content-Type: application/pdf; name=letter.pdf',
    'Content-Disposition: attachment; filename=letter.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    (await letterPdf(number)).toString('base64').replace(/.{76}/g, '$&\r\n'),
    `--${boundary}--`,
  ].join('\r\n')
  return mail(sender, number, `multipart/mixed; boundary=${boundary}`, body)
}

function mail(sender: string, number: number, contentType: string, body: string): Buffer {
  const domain = sender.slice(sender.indexOf('@') + 1)
  const lines = [
    `Authentication-Results: ${AUTHSERV_ID}; dmarc=pass header.from=${domain}`,
    `From: Owner <${sender}>`,
    'To: recovery@provider.example',
    'Subject: =?utf-8?B?0LTQvtGB0YLRg9C/?=',
    `Message-ID: <${number}@${domain}>`,
    'MIME-Version: 1.0',
    `Content-Type: ${contentType}`,
    '',
    body,
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

async function letterPdf(number: number): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4' })
  pdf.fontSize(14).text(`Letter number ${number} about the account ${100_000 + number}.`)
  pdf.end()
  return buffer(pdf)
}
