import type { Page } from '../../../cases/document.ts'
import { prepareLanguages } from '../../../workers/documents/languages.ts'
import { LIMITS, type Limits } from '../../../workers/documents/limits.ts'
import { createOcr } from '../../../workers/documents/ocr.ts'
import { loadPdfium } from '../../../workers/documents/pdfium.ts'
import { readAttachment } from '../../../workers/documents/read.ts'
import { CACHE } from './samples.ts'

/** Reads attachments in this process, for tests of what is read rather than of how a process ends. */
export async function openEngines() {
  const ocr = createOcr(await prepareLanguages(CACHE))
  const pdfium = await loadPdfium()
  return {
    close: ocr.close,
    async read(bytes: Uint8Array, name = 'file', limits: Partial<Limits> = {}): Promise<Page[]> {
      const pages: Page[] = []
      const inOrder = async (count: number) => (pages.length < count ? pages.length + 1 : undefined)
      const all = { ...LIMITS, ...limits }
      for await (const page of readAttachment(bytes, name, all, { pdfium, ocr }, inOrder)) pages.push(page)
      return pages
    },
    async readOne(bytes: Uint8Array, name = 'file'): Promise<Page> {
      const pages = await this.read(bytes, name)
      const [page] = pages
      if (!page || pages.length !== 1) throw new Error(`expected one page, got ${pages.length}`)
      return page
    },
  }
}
