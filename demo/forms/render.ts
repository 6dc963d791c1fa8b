import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp, { type Sharp } from 'sharp'

/** Pixels of one picture, three bytes each. */
export interface Pixels {
  readonly data: Buffer
  readonly width: number
  readonly height: number
}

let library: Promise<PDFiumLibrary> | undefined

/** Pages of a PDF as pictures at some dots per inch. */
export async function renderPages(pdf: Buffer, dpi: number): Promise<Pixels[]> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  try {
    const pages: Pixels[] = []
    for (const page of document.pages()) pages.push(await renderPage(page, dpi))
    return pages
  } finally {
    document.destroy()
  }
}

async function renderPage(
  page: ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>,
  dpi: number,
): Promise<Pixels> {
  const drawn = await page.render({ scale: dpi / 72, render: async ({ data }) => data })
  const { width, height } = drawn
  const raw = { width, height, channels: 4 as const }
  const data = await sharp(drawn.data, { raw })
    .flatten({ background: 'white' })
    .removeAlpha()
    .raw()
    .toBuffer()
  return { data, width, height }
}

/** A picture as sharp takes it. */
export function toSharp(pixels: Pixels): Sharp {
  return sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } })
}
