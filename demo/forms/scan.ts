import PDFDocument from 'pdfkit'
import sharp, { type Sharp } from 'sharp'
import { random } from '../numbers.ts'
import { type Pixels, renderPages, toSharp } from './render.ts'

export interface ScanOptions {
  readonly dpi?: number
  /** JPEG quality, 1 to 100. */
  readonly quality?: number
  readonly seed?: number
}

/** The paper as an office scanner gives it back: pictures alone in a PDF, a little askew, grainy and grey. */
export async function scan(pdf: Buffer, options: ScanOptions = {}): Promise<Buffer> {
  const { dpi = 200, quality = 70, seed = 1 } = options
  const pages = await renderPages(pdf, dpi)
  const pictures: Buffer[] = []
  for (const [index, page] of pages.entries()) {
    const picture = await scanned(page, seed + index)
    pictures.push(await picture.jpeg({ quality }).toBuffer())
  }
  return imagePdf(pictures)
}

/** The first page as a scanner's TIFF, black and white or grey. */
export async function tiff(
  pdf: Buffer,
  options: ScanOptions & { readonly fax?: boolean } = {},
): Promise<Buffer> {
  const { dpi = 200, seed = 1, fax = false } = options
  const picture = await scanned(await firstPage(pdf, dpi), seed)
  const density = { xres: dpi / 25.4, yres: dpi / 25.4 }
  if (!fax) return picture.tiff({ compression: 'jpeg', quality: 75, ...density }).toBuffer()
  return picture
    .threshold(150)
    .tiff({ compression: 'ccittfax4', bitdepth: 1, ...density })
    .toBuffer()
}

/** The first page as a clean PNG, as a screenshot or an export gives it. */
export async function png(pdf: Buffer, options: { readonly dpi?: number } = {}): Promise<Buffer> {
  return toSharp(await firstPage(pdf, options.dpi ?? 150))
    .png()
    .toBuffer()
}

/** The first page of a PDF as a picture. */
export async function firstPage(pdf: Buffer, dpi: number): Promise<Pixels> {
  const [page] = await renderPages(pdf, dpi)
  if (!page) throw new Error('a PDF without pages cannot be drawn')
  return page
}

async function scanned(page: Pixels, seed: number): Promise<Sharp> {
  const next = random(seed * 13)
  const angle = (next() - 0.5) * 1.8
  const turned = await toSharp(page)
    .grayscale()
    .toColourspace('b-w')
    .rotate(angle, { background: '#f4f4f4' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = turned.info
  const straight = sharp(turned.data, { raw: { width, height, channels } })
  const left = Math.floor((width - page.width) / 2)
  const top = Math.floor((height - page.height) / 2)
  const cut = await straight
    .extract({ left, top, width: page.width, height: page.height })
    .blur(0.5)
    .linear(0.9, 18)
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  return grain(cut, page, next)
}

// A repeated tile of noise instead of noise for every pixel: a tenth of the time and no eye sees it.
function grain(data: Buffer, page: Pixels, next: () => number): Sharp {
  const noise = new Int8Array(65_521)
  for (let index = 0; index < noise.length; index += 1) noise[index] = Math.floor((next() + next() - 1) * 22)
  for (let index = 0; index < data.length; index += 1) {
    const value = (data[index] ?? 0) + (noise[index % noise.length] ?? 0)
    data[index] = Math.min(255, Math.max(0, value))
  }
  return sharp(data, { raw: { width: page.width, height: page.height, channels: 1 } }).toColourspace('b-w')
}

/** Pictures alone, one to an A4 page. */
export function imagePdf(
  pictures: readonly Buffer[],
  layout: 'portrait' | 'landscape' = 'portrait',
): Promise<Buffer> {
  const sheet = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { CreationDate: new Date(0), Producer: 'ScanCenter' },
  })
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk))
    sheet.on('end', () => resolve(Buffer.concat(chunks)))
    sheet.on('error', reject)
    for (const picture of pictures) {
      const { width, height } = sheet.addPage({ size: 'A4', layout, margin: 0 }).page
      sheet.image(picture, 0, 0, { width, height })
    }
    sheet.end()
  })
}
