import type { Observation, Page } from '../../cases/document.ts'
import { findBarCodes } from './bar-codes.ts'
import { withDrawnBoxes } from './drawn-boxes.ts'
import { type NextPage, readHanded, unreadPage } from './handed-pages.ts'
import { PAGE_SIDE } from './image.ts'
import { checkHidden, checkLayer, decides, layerDiffers } from './layer-check.ts'
import type { Limits } from './limits.ts'
import type { Ocr } from './ocr.ts'
import { type ReadPage, readUpright } from './orientation.ts'
import { openFirstSave } from './pdf-history.ts'
import { signsOfFile, signsOnPage } from './pdf-signs.ts'
import { type Area, imageAreas, isDrawnOn, isUsableText, textLayer } from './pdf-text.ts'
import { type Pdfium, withDocument, withMemory } from './pdfium.ts'
import type { Draw, Picture } from './picture.ts'
import { type FoundWord, printedLines, toWords } from './printed-lines.ts'
import { Unreadable } from './unreadable.ts'
import { withObservations } from './whole-page.ts'

const MAX_DOTS_PER_POINT = 400 / 72
const MAX_PIXELS = 12_000_000
/** From this share of the page on, its pictures say more than its text does. */
const SCANNED_SHARE = 0.5
/** Pictures below this share are logos, stamps and signatures. */
const PICTURED_SHARE = 0.1
const BGRA = 4
const WITH_ANNOTATIONS = 0x01

/** Reads a PDF page by page: by its text where that can be trusted, else by OCR of what it looks like. */
export function readPdf(
  pdfium: Pdfium,
  bytes: Uint8Array,
  limits: Limits,
  ocr: Ocr,
  next: NextPage,
): AsyncGenerator<Page> {
  return withDocument(pdfium, bytes, async function* (document) {
    const count = pdfium._FPDF_GetPageCount(document)
    if (count < 1) throw new Unreadable('damaged')
    const first = openFirstSave(pdfium, document, bytes)
    try {
      yield* readHanded(count, limits, next, async (index) => {
        const signs = signsOnPage(pdfium, document, index, first)
        const page = await readPdfPage(pdfium, document, index, ocr)
        const ofFile = index === 0 ? signsOfFile(pdfium, document, bytes, page.source) : []
        return withObservations(page, [...ofFile, ...signs])
      })
    } finally {
      first?.close()
    }
  })
}

async function readPdfPage(pdfium: Pdfium, document: number, index: number, ocr: Ocr): Promise<ReadPage> {
  const page = openFlat(pdfium, document, index)
  if (!page) return unreadPage('damaged')
  try {
    const [width, height] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
    if (!(width >= 1 && height >= 1)) return unreadPage('too-small')
    const runs = textLayer(pdfium, page)
    const images = imageAreas(pdfium, page)
    const pictured = images.reduce((sum, area) => sum + shareOf(area), 0)
    const draw = drawOnce((scale) => render(pdfium, page, width, height, scale))
    if (isUsableText(runs) && pictured < PICTURED_SHARE) {
      const codes = isDrawnOn(pdfium, page) ? await findBarCodes(await draw(1)) : []
      const { trusted, observations } = await heldAgainst(draw, runs, ocr)
      return { ...(await fromText(draw, trusted, width, height)), observations: [...codes, ...observations] }
    }
    const seen = await readUpright(draw, ocr)
    if (isUsableText(runs) && pictured < SCANNED_SHARE) {
      const { trusted, observations } = await heldAgainst(draw, runs, ocr)
      const merged = await merge(draw, trusted, seen, images, width, height)
      return { ...merged, observations: [...(seen.observations ?? []), ...observations] }
    }
    const repaired = !pdfium._FPDF_DocumentHasValidCrossReferenceTable(document)
    if (seen.unreadable === 'blank' && repaired) return unreadPage('damaged')
    const hidden = seen.width > seen.height === width > height ? textLayer(pdfium, page, 'all').flat() : []
    return { ...seen, observations: [...(seen.observations ?? []), ...checkHidden(hidden, seen.words)] }
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}

/** The text as far as the page shows it; a word that it does not show decides nothing. */
async function heldAgainst(
  draw: Draw,
  runs: FoundWord[][],
  ocr: Ocr,
): Promise<{ trusted: FoundWord[][]; observations: Observation[] }> {
  const deciding = runs.flat().filter(({ text }) => decides(text))
  const differing =
    deciding.length > 0 ? await checkLayer(deciding, await draw(1), ocr) : new Map<FoundWord, string>()
  return {
    trusted: runs.map((run) => run.map((word) => (differing.has(word) ? { ...word, confidence: 0 } : word))),
    observations: [...differing].map(([word, shown]) => layerDiffers(word, shown)),
  }
}

/** Flattening moves filled form fields, stamps and notes into the page, where text extraction sees them. */
function openFlat(pdfium: Pdfium, document: number, index: number): number {
  const page = pdfium._FPDF_LoadPage(document, index)
  const flattened = 1
  if (!page || pdfium._FPDFPage_Flatten(page, 0) !== flattened) return page
  pdfium._FPDF_ClosePage(page)
  return pdfium._FPDF_LoadPage(document, index)
}

async function fromText(draw: Draw, runs: FoundWord[][], width: number, height: number): Promise<ReadPage> {
  const lines = await withDrawnBoxes(printedLines(runs), draw)
  return { width, height, source: 'text-layer', words: toWords(lines, 1, 1) }
}

/** A typed page with a pasted scan: the text as it is, and from OCR only what stands in the pictures. */
async function merge(
  draw: Draw,
  runs: FoundWord[][],
  seen: ReadPage,
  images: Area[],
  width: number,
  height: number,
): Promise<ReadPage> {
  const upright = seen.width > seen.height === width > height
  const pasted = seen.words.map(({ text, confidence, box: [left, top, w, h] }) => {
    return { text, confidence, left, top, right: left + w, bottom: top + h }
  })
  const added = pasted.filter(
    (word) => images.some((area) => isInside(word, area)) && !runs.flat().some((own) => overlaps(own, word)),
  )
  return fromText(draw, upright ? [...runs, ...added.map((word) => [word])] : runs, width, height)
}

function isInside(word: FoundWord, [left, top, right, bottom]: Area): boolean {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2]
  return x > left && x < right && y > top && y < bottom
}

function overlaps(a: FoundWord, b: FoundWord): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function shareOf([left, top, right, bottom]: Area): number {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  return (within(right) - within(left)) * (within(bottom) - within(top))
}

/** Several looks at a page need it at one size; it is drawn once for them. */
function drawOnce(drawPage: (scale: number) => Picture): Draw {
  const drawn = new Map<number, Picture>()
  return async (scale) => {
    const picture = drawn.get(scale) ?? drawPage(scale)
    drawn.set(scale, picture)
    return picture
  }
}

function render(pdfium: Pdfium, page: number, pageWidth: number, pageHeight: number, drawn: number): Picture {
  const wanted = Math.min((drawn * PAGE_SIDE) / Math.min(pageWidth, pageHeight), MAX_DOTS_PER_POINT)
  const scale = Math.min(wanted, Math.sqrt(MAX_PIXELS / (pageWidth * pageHeight)))
  const [width, height] = [
    Math.max(1, Math.round(pageWidth * scale)),
    Math.max(1, Math.round(pageHeight * scale)),
  ]
  return withMemory(pdfium, width * height * 4, (buffer) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRA, buffer, width * 4)
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
    pdfium._FPDFBitmap_Destroy(bitmap)
    return { data: toGrey(pdfium.HEAPU8.subarray(buffer, buffer + width * height * 4)), width, height }
  })
}

function toGrey(bgra: Uint8Array): Uint8Array {
  const grey = new Uint8Array(bgra.length / 4)
  for (let i = 0; i < grey.length; i++) {
    const [blue = 0, green = 0, red = 0] = [bgra[i * 4], bgra[i * 4 + 1], bgra[i * 4 + 2]]
    grey[i] = (blue * 29 + green * 150 + red * 77) >> 8
  }
  return grey
}
