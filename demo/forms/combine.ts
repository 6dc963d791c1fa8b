import { PDFDocument } from 'pdf-lib'

/** All pages of several PDFs in one, in order. */
export async function combine(pdfs: readonly Buffer[]): Promise<Buffer> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  for (const pdf of pdfs) {
    const part = await PDFDocument.load(pdf, { updateMetadata: false })
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page)
  }
  return Buffer.from(await whole.save())
}
