import type { Observation, Page } from '../../cases/document.ts'
import { activeInPdf } from './pdf-active.ts'
import type { FirstSave } from './pdf-history.ts'
import { type Pdfium, withMemory } from './pdfium.ts'
import { ofWholePage } from './whole-page.ts'

/** Annotation subtypes that lie over a page, as PDFium numbers them (fpdf_annot.h). */
const OVER: Readonly<Record<number, Observation['what']>> = {
  3: 'text-over',
  13: 'stamp-over',
  28: 'text-over',
}
const MAX_ANNOTATIONS = 500
const MAX_TEXT_BYTES = 2048
const XFA_FORMS = [2, 3]
const DAY_MS = 86_400_000
/** Programs for pictures and for changing what a PDF says. Suites that people also scan with are not among them. */
const EDITORS =
  /photoshop|illustrator|\bgimp\b|inkscape|corel ?draw|affinity (?:photo|designer|publisher)|canva|photopea|pixelmator|paint\.net|\binfix\b|pdfescape|pdfelement|movavi|master pdf editor/i
/** Programs that make a file smaller, join or print files, and by that give old papers a new day. */
const SAVERS =
  /ilovepdf|smallpdf|pdf24|sejda|ghostscript|qpdf|pikepdf|mupdf|pypdf|quartz|skia|print to pdf|cups|pdfsam|distiller|scan|abbyy/i

/** What was laid over a page after it was made, or changed on it by a later save; before its notes are flattened. */
export function signsOnPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  first: FirstSave | null,
): Observation[] {
  const page = pdfium._FPDF_LoadPage(document, index)
  if (!page) return []
  try {
    return [...overlays(pdfium, page), ...(first?.changesOn(index, page) ?? [])]
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}

/** What holds for a PDF as a whole: what in it acts, what made it, whether it was changed on a later day. */
export function signsOfFile(
  pdfium: Pdfium,
  document: number,
  bytes: Uint8Array,
  source: Page['source'],
): Observation[] {
  const active = new Set(activeInPdf(bytes))
  // In an encrypted file these stand where only PDFium can look.
  if (pdfium._FPDFDoc_GetJavaScriptActionCount(document) > 0) active.add('JavaScript')
  if (pdfium._FPDFDoc_GetAttachmentCount(document) > 0) active.add('embedded file')
  if (XFA_FORMS.includes(pdfium._FPDF_GetFormType(document))) active.add('XFA form')
  const meta = (key: string) => metaText(pdfium, document, key)
  const makers = [meta('Creator'), meta('Producer')].filter((name) => name !== '')
  const days = [meta('CreationDate'), meta('ModDate')].map(dateOf)
  // A scanner's days are those of the scan, and signing changes a file without changing what it says.
  const isDated = source === 'text-layer' && pdfium._FPDF_GetSignatureCount(document) === 0
  return [
    ...[...active].map((what) => ofWholePage('active-content', what)),
    ...makers.filter((name) => EDITORS.test(name)).map((name) => ofWholePage('made-by-editor', name)),
    ...(isDated && !makers.some((name) => SAVERS.test(name)) ? laterSave(days) : []),
  ]
}

function laterSave([created, changed]: readonly (Date | null)[]): Observation[] {
  if (!created || !changed || changed.getTime() - created.getTime() <= DAY_MS) return []
  const [from, to] = [created, changed].map((date) => date.toISOString().slice(0, 10))
  return [ofWholePage('changed-later', `made ${from}, changed ${to}`)]
}

function overlays(pdfium: Pdfium, page: number): Observation[] {
  const count = Math.min(pdfium._FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const note = pdfium._FPDFPage_GetAnnot(page, index)
    if (!note) return []
    const what = OVER[pdfium._FPDFAnnot_GetSubtype(note)]
    const quote = what ? contents(pdfium, note) : ''
    pdfium._FPDFPage_CloseAnnot(note)
    return what ? [ofWholePage(what, quote)] : []
  })
}

function contents(pdfium: Pdfium, note: number): string {
  return wideText(pdfium, 'Contents', (key, out) =>
    pdfium._FPDFAnnot_GetStringValue(note, key, out, MAX_TEXT_BYTES),
  )
}

function metaText(pdfium: Pdfium, document: number, name: string): string {
  return wideText(pdfium, name, (key, out) => pdfium._FPDF_GetMetaText(document, key, out, MAX_TEXT_BYTES))
}

/** The UTF-16 text that PDFium writes for a key; empty when there is none, or far too much. */
function wideText(pdfium: Pdfium, key: string, read: (key: number, out: number) => number): string {
  return withMemory(pdfium, MAX_TEXT_BYTES + key.length + 1, (out) => {
    const at = out + MAX_TEXT_BYTES
    pdfium.HEAPU8.set(new TextEncoder().encode(`${key}\0`), at)
    const length = read(at, out)
    if (length <= 2 || length > MAX_TEXT_BYTES) return ''
    return new TextDecoder('utf-16le').decode(pdfium.HEAPU8.slice(out, out + length - 2))
  })
}

/** `D:20260131120000+05'00'` (PDF 32000-1, 7.9.4) to the hour; null where it is none. */
function dateOf(text: string): Date | null {
  const [, year, month = '01', day = '01', hour = '00'] =
    /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?/.exec(text) ?? []
  const date = new Date(`${year}-${month}-${day}T${hour}:00:00Z`)
  return year === undefined || Number.isNaN(date.getTime()) ? null : date
}
