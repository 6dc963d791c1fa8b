import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PDFDocument } from 'pdf-lib'
import PDFKit from 'pdfkit'
import sharp, { type Sharp } from 'sharp'
import type { Page, Word } from '../../../cases/document.ts'

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')

/** One folder for the language data of every test, so that it is laid out once. */
export const CACHE = join(tmpdir(), 'recovery-desk-test-cache')

/** A letter with both languages and everything a case is decided by. */
export const LETTER = [
  'Заявление об изменении адреса электронной почты',
  'Организация: ТОО «Жетісу Құрылыс»',
  'БИН: 123456789012',
  'Номер аккаунта: 1002003004',
  'Директор: Әбдіқадыров Нұрлан Өмірұлы',
  'Просим изменить адрес на владелец и отключить вход по телефону.',
  'Осы өтінішті қарауыңызды сұраймыз, құжаттар қоса берілген.',
  'Подпись руководителя и печать организации прилагаются ниже.',
]

interface Drawing {
  readonly size?: number
  readonly at?: readonly [number, number]
  readonly options?: PDFKit.PDFDocumentOptions
}

/** An A4 page with one line of text under the other, the first at `at` in points. */
export function textPdf(
  lines: readonly string[],
  { size = 12, at = [60, 80], options = {} }: Drawing = {},
): Promise<Buffer> {
  return drawPdf((pdf) => {
    pdf.font(FONT).fontSize(size)
    for (const [i, line] of lines.entries()) pdf.text(line, at[0], at[1] + i * size * 2, { lineBreak: false })
  }, options)
}

/** A PDF drawn by hand; no margins, so that nothing moves to another page. */
export async function drawPdf(
  draw: (pdf: PDFKit.PDFDocument) => void | Promise<void>,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const pdf = new PDFKit({ size: 'A4', margin: 0, ...options })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const end = new Promise((resolve) => pdf.on('end', resolve))
  await draw(pdf)
  pdf.end()
  await end
  return Buffer.concat(chunks)
}

/** What a scanner or a phone makes of the first page of a PDF; 200 dots per inch unless told. */
export async function photograph(pdf: Uint8Array, dpi = 200): Promise<Sharp> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const { data, width, height } = await document.getPage(0).render({ scale: dpi / 72 })
  document.destroy()
  library.destroy()
  const grey = await sharp(data, { raw: { width, height, channels: 4 } })
    .greyscale()
    .toBuffer({ resolveWithObject: false })
  return sharp(grey, { raw: { width, height, channels: 1 } })
}

/** A page that is nothing but one picture. */
export async function scannedPdf(image: Buffer, pages = 1, type: 'jpg' | 'png' = 'jpg'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const picture = type === 'jpg' ? await pdf.embedJpg(image) : await pdf.embedPng(image)
  for (let i = 0; i < pages; i++)
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  return pdf.save()
}

/** The words of a page as lines of text. */
export function linesOf({ words }: Page): string[] {
  const lines: string[][] = []
  for (const { line, text } of words) lines[line] = [...(lines[line] ?? []), text]
  return lines.map((line) => line.join(' '))
}

/** The first word that holds some text; fails the test where there is none. */
export function wordWith(page: Page, text: string): Word {
  const word = page.words.find((candidate) => candidate.text.includes(text))
  if (!word) throw new Error(`no word with ${text} in: ${linesOf(page).join(' | ')}`)
  return word
}

/** A PDF with hand-written objects; the first must be the catalog. */
export function rawPdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let size = parts[0]?.length ?? 0
  const add = (part: Buffer) => {
    parts.push(part)
    size += part.length
  }
  for (const [i, object] of objects.entries()) {
    offsets.push(size)
    add(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = size
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** A PDF stream object. */
export function streamObject(entries: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
}
