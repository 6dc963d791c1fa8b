import { PDFiumModule } from '@hyzyla/pdfium'
import { Unreadable } from './unreadable.ts'

/** The part of PDFium's C interface that is used here; the wrapper class has neither character boxes nor flattening. */
export interface Pdfium {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void }
  _FPDF_InitLibrary(): void
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetLastError(): number
  _FPDF_GetPageCount(document: number): number
  _FPDF_DocumentHasValidCrossReferenceTable(document: number): number
  /** Where each save of the file ends, in bytes, as unsigned 32-bit numbers; gives how many there are. */
  _FPDF_GetTrailerEnds(document: number, out: number, length: number): number
  _FPDF_GetMetaText(document: number, key: number, out: number, size: number): number
  _FPDF_GetFormType(document: number): number
  _FPDF_GetSignatureCount(document: number): number
  _FPDFDoc_GetJavaScriptActionCount(document: number): number
  _FPDFDoc_GetAttachmentCount(document: number): number
  _FPDFPage_GetAnnotCount(page: number): number
  _FPDFPage_GetAnnot(page: number, index: number): number
  _FPDFPage_CloseAnnot(annotation: number): void
  _FPDFAnnot_GetSubtype(annotation: number): number
  _FPDFAnnot_GetStringValue(annotation: number, key: number, out: number, size: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidth(page: number): number
  _FPDF_GetPageHeight(page: number): number
  _FPDFPage_Flatten(page: number, flags: number): number
  _FPDF_PageToDevice(
    page: number,
    startX: number,
    startY: number,
    width: number,
    height: number,
    rotate: number,
    x: number,
    y: number,
    outX: number,
    outY: number,
  ): number
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): void
  _FPDFBitmap_Destroy(bitmap: number): void
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPath_CountSegments(path: number): number
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFFormObj_CountObjects(form: number): number
  _FPDFFormObj_GetObject(form: number, index: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsGenerated(text: number, index: number): number
  _FPDFText_GetTextObject(text: number, index: number): number
  _FPDFTextObj_GetTextRenderMode(object: number): number
  _FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number
}

const PASSWORD_ERRORS = [4, 5]

/** Starts PDFium; about 40 ms, so it is kept between documents. */
export async function loadPdfium(): Promise<Pdfium> {
  const pdfium = (await PDFiumModule({} as Parameters<typeof PDFiumModule>[0])) as unknown as Pdfium
  pdfium._FPDF_InitLibrary()
  return pdfium
}

/** Opens a document and hands it to `use`; its memory is given back whatever happens. */
export async function* withDocument<T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  use: (document: number) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const buffer = allocate(pdfium, bytes.length)
  pdfium.HEAPU8.set(bytes, buffer)
  const document = pdfium._FPDF_LoadMemDocument(buffer, bytes.length, 0)
  try {
    if (!document)
      throw new Unreadable(PASSWORD_ERRORS.includes(pdfium._FPDF_GetLastError()) ? 'password' : 'damaged')
    yield* use(document)
  } finally {
    if (document) pdfium._FPDF_CloseDocument(document)
    pdfium.wasmExports.free(buffer)
  }
}

/** Lends `size` bytes of PDFium's memory to `use`. */
export function withMemory<T>(pdfium: Pdfium, size: number, use: (pointer: number) => T): T {
  const pointer = allocate(pdfium, size)
  try {
    return use(pointer)
  } finally {
    pdfium.wasmExports.free(pointer)
  }
}

function allocate(pdfium: Pdfium, size: number): number {
  const pointer = pdfium.wasmExports.malloc(size)
  if (pointer === 0) throw new Unreadable('memory-limit')
  return pointer
}
