import type { Observation } from '../../cases/document.ts'
import { textLayer } from './pdf-text.ts'
import { type Pdfium, withMemory } from './pdfium.ts'
import { ofWholePage } from './whole-page.ts'

const MAX_SAVES = 64
const TEXT = 1
const HEAD_BYTES = 1024

/** A PDF as it was saved first, for comparing; a save only adds to the file, so that its beginning stays. */
export interface FirstSave {
  /** What a page of today shows that it did not show then. */
  changesOn(index: number, page: number): Observation[]
  close(): void
}

/** Null for a file that was saved once, or whose pages were added to or taken away since. */
export function openFirstSave(pdfium: Pdfium, document: number, bytes: Uint8Array): FirstSave | null {
  const end = firstEnd(pdfium, document, bytes)
  if (end === null) return null
  const buffer = pdfium.wasmExports.malloc(end)
  if (buffer === 0) return null
  pdfium.HEAPU8.set(bytes.subarray(0, end), buffer)
  const first = pdfium._FPDF_LoadMemDocument(buffer, end, 0)
  const close = () => {
    if (first) pdfium._FPDF_CloseDocument(first)
    pdfium.wasmExports.free(buffer)
  }
  if (!first || pdfium._FPDF_GetPageCount(first) !== pdfium._FPDF_GetPageCount(document)) {
    close()
    return null
  }
  return { changesOn: (index, page) => changes(pdfium, first, index, page), close }
}

/** Where the first whole save ends, or null when it is also the last. */
function firstEnd(pdfium: Pdfium, document: number, bytes: Uint8Array): number | null {
  const ends = withMemory(pdfium, MAX_SAVES * 4, (out) => {
    const count = Math.min(MAX_SAVES, pdfium._FPDF_GetTrailerEnds(document, out, MAX_SAVES))
    return [...pdfium.HEAP32.subarray(out / 4, out / 4 + count)]
  })
  // A linearised file has its first trailer at its head (PDF 32000-1, annex F).
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES))
  const whole = head.includes('/Linearized') ? ends.slice(1) : ends
  return whole.length > 1 ? (whole[0] ?? null) : null
}

function changes(pdfium: Pdfium, first: number, index: number, page: number): Observation[] {
  const before = pdfium._FPDF_LoadPage(first, index)
  if (!before) return []
  try {
    const [lost, added] = difference(wordsOn(pdfium, before), wordsOn(pdfium, page))
    if (lost.length + added.length > 0)
      return [ofWholePage('changed-text', `${lost.join(' ')} → ${added.join(' ')}`)]
    const more = drawings(pdfium, page) - drawings(pdfium, before)
    return more === 0
      ? []
      : [ofWholePage('changed-drawing', `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'}`)]
  } finally {
    pdfium._FPDF_ClosePage(before)
  }
}

/** Only what shows: OCR adds an invisible text to a scan, and that is no change. */
function wordsOn(pdfium: Pdfium, page: number): string[] {
  return textLayer(pdfium, page)
    .flat()
    .map(({ text }) => text)
}

function drawings(pdfium: Pdfium, page: number): number {
  const count = pdfium._FPDFPage_CountObjects(page)
  const types = Array.from({ length: count }, (_, i) =>
    pdfium._FPDFPageObj_GetType(pdfium._FPDFPage_GetObject(page, i)),
  )
  return types.filter((type) => type !== TEXT).length
}

/** The words that only the one text has, and those that only the other has. */
function difference(before: readonly string[], now: readonly string[]): [string[], string[]] {
  const counts = new Map<string, number>()
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1)
  const added = now.filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
  const lost = before.filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left > 0
  })
  return [lost, added]
}
