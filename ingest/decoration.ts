import sharp from 'sharp'
import type { Form } from '../workers/documents/media.ts'
import type { ParsedAttachment } from './parse.ts'

/** No page of a document that anyone can read is smaller than this, in bytes or in px. */
const SMALL_FILE_BYTES = 150_000
const SMALL_AREA_PX = 120_000
const STRIPE_PX = 64

/** Parts that belong to the mail itself, not to what it brings. */
const MAIL_PARTS = new Set([
  // With attachments it was opened; without any it is a quoted mail.
  'message/rfc822',
  'text/calendar',
  'text/vcard',
  'text/x-vcard',
  'application/pgp-signature',
  'application/pgp-keys',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'message/delivery-status',
  'message/disposition-notification',
  'text/rfc822-headers',
])

/** Why an attachment is set aside as decoration: `small-image` or `mail-part`; null when it is to be read. */
export async function decorationReason(
  attachment: ParsedAttachment,
  form: Form,
): Promise<'small-image' | 'mail-part' | null> {
  if (MAIL_PARTS.has(attachment.declared)) return 'mail-part'
  const { byteLength } = attachment.bytes
  if (byteLength === 0 || byteLength > SMALL_FILE_BYTES) return null
  return form === 'image' && (await isSmallImage(attachment)) ? 'small-image' : null
}

async function isSmallImage({ bytes, inline }: ParsedAttachment): Promise<boolean> {
  // Of a raster image only the header is looked at; pixels are decoded by the reader's child alone.
  const size = await sharp(bytes)
    .metadata()
    .catch(() => null)
  if (!size?.width || !size.height) return false
  const stripe = Math.min(size.width, size.height) < STRIPE_PX
  return stripe || (inline && size.width * size.height < SMALL_AREA_PX)
}
