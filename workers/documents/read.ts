import type { Page } from '../../cases/document.ts'
import { readDocx } from './docx.ts'
import { type NextPage, readHanded, unreadPage } from './handed-pages.ts'
import { readHeic } from './heic.ts'
import { readImage } from './image.ts'
import type { Limits } from './limits.ts'
import { sniff } from './media.ts'
import type { Ocr } from './ocr.ts'
import { type ReadPage, readUpright } from './orientation.ts'
import { readPdf } from './pdf.ts'
import type { Pdfium } from './pdfium.ts'
import type { Draw } from './picture.ts'
import { textPages, wrapText } from './text-pages.ts'
import { countTiffPages, readTiffPage } from './tiff.ts'
import { Unreadable } from './unreadable.ts'
import { ofWholePage, withObservations } from './whole-page.ts'

/** The engines that stay warm between documents. */
export interface Engines {
  readonly pdfium: Pdfium
  readonly ocr: Ocr
}

/**
 * Reads one attachment page by page, of a PDF or TIFF those that `next` hands out; throws `Unreadable` when its
 * content is why there is nothing.
 */
export async function* readAttachment(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  { pdfium, ocr }: Engines,
  next: NextPage,
): AsyncGenerator<Page> {
  const { form, mediaType } = await sniff(bytes, name)
  switch (form) {
    case 'encrypted':
      throw new Unreadable('encrypted')
    case 'zip':
      // Only what could not be unpacked comes here.
      throw new Unreadable(isLockedZip(bytes) ? 'password' : 'unsupported-format')
    case 'pdf':
      return yield* readPdf(pdfium, bytes, limits, ocr, next)
    case 'image':
      return yield { ...(await readUpright(readImage(bytes, mediaType, limits), ocr)), number: 1 }
    case 'heic':
      return yield { ...(await readUpright(await readHeic(bytes, limits), ocr)), number: 1 }
    case 'tiff':
      return yield* readTiff(bytes, limits, ocr, next)
    case 'docx':
      return yield* readWord(bytes, limits, ocr)
    case 'text':
      if (mediaType === 'text/plain') return yield* capped(textPages(plainLines(bytes)), limits)
  }
  throw new Unreadable('unsupported-format')
}

async function* readTiff(bytes: Uint8Array, limits: Limits, ocr: Ocr, next: NextPage): AsyncGenerator<Page> {
  const count = await countTiffPages(bytes, limits)
  yield* readHanded(count, limits, next, (index) =>
    tryPicture(async () => readTiffPage(bytes, limits, index), ocr),
  )
}

async function* readWord(bytes: Uint8Array, limits: Limits, ocr: Ocr): AsyncGenerator<Page> {
  const { lines, images, active } = await readDocx(bytes, limits)
  const signs = active.map((what) => ofWholePage('active-content', what))
  const pages = textPages(lines)
  for (const page of capped(pages, limits)) yield page.number === 1 ? withObservations(page, signs) : page
  let number = pages.length
  for (const image of images.slice(0, Math.max(0, limits.pages - number))) {
    const page = await tryPicture(() => pastedPicture(image, limits), ocr)
    // A logo or a drawn signature is no page of its own.
    const isTiny = page.unreadable === 'too-small' && page.width === 0
    if (!isTiny) yield { ...(number === 0 ? withObservations(page, signs) : page), number: ++number }
  }
  if (number === 0) throw new Unreadable('empty')
}

async function pastedPicture(bytes: Uint8Array, limits: Limits): Promise<Draw> {
  const { form, mediaType } = await sniff(bytes, '')
  if (form === 'image') return readImage(bytes, mediaType, limits)
  if (form === 'tiff') return readTiffPage(bytes, limits, 0)
  if (form === 'heic') return readHeic(bytes, limits)
  throw new Unreadable('unsupported-format')
}

/** One bad page of many says so itself, and the others are read. */
async function tryPicture(open: () => Promise<Draw>, ocr: Ocr): Promise<ReadPage> {
  try {
    return await readUpright(await open(), ocr)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return unreadPage(error.reason)
  }
}

function* capped(pages: readonly Page[], limits: Limits): Generator<Page> {
  yield* pages.slice(0, limits.pages)
  if (pages.length > limits.pages) yield { ...unreadPage('too-many-pages'), number: limits.pages + 1 }
}

// APPNOTE 4.4.4 bit 0: the entry is encrypted.
function isLockedZip(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1
}

function plainLines(bytes: Uint8Array): string[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    text = new TextDecoder('windows-1251').decode(bytes)
  }
  const lines = text.split(/\r?\n/).flatMap(wrapText)
  if (lines.every((line) => line.trim() === '')) throw new Unreadable('empty')
  return lines
}
