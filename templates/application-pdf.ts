import { PDFDocument, type PDFFont, type PDFForm, type PDFPage, rgb } from 'pdf-lib'
import type { FormBox, FormLook, FormPart, FormRow } from './application-form.ts'
import { boxField, textField } from './pdf-fields.ts'
import { pdfFonts } from './pdf-fonts.ts'
import type { ReplyLanguage } from './register.ts'

/** Points, on A4. */
const PAGE = { width: 595.28, height: 841.89 }
const LEFT = 62
const RIGHT = PAGE.width - 51
const TOP = PAGE.height - 42
const LABEL = 165
const PADDING = 6
const SIZE = 10.5
const LEADING = 1.3
const BOX = { size: 14, gap: 22 }
/** Of rows by the lines they leave room for. */
const HEIGHTS: Record<FormRow['lines'], number> = { 1: 27, 2: 42, 3: 62 }

interface Look {
  readonly size: number
  readonly at: 'left' | 'centre' | 'right'
  readonly before: number
  readonly after: number
}

const LOOKS: Record<FormLook, Look> = {
  to: { size: 10.5, at: 'right', before: 0, after: 10 },
  title: { size: 16, at: 'centre', before: 0, after: 2 },
  subtitle: { size: 10.5, at: 'centre', before: 0, after: 12 },
  hint: { size: 8, at: 'left', before: 4, after: 8 },
  heading: { size: 10.5, at: 'left', before: 9, after: 6 },
}
const INK = rgb(0, 0, 0)
const LINE = rgb(0.5, 0.5, 0.5)
const SHADE = rgb(0.95, 0.95, 0.95)

interface Sheet {
  readonly page: PDFPage
  readonly font: PDFFont
  readonly form: PDFForm
}

/** A form as PDF, on one A4 page, to be typed into or printed and filled in by hand. */
export async function applicationPdf(
  parts: readonly FormPart[],
  { title, author, language }: { title: string; author: string; language: ReplyLanguage },
  font: Uint8Array,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.registerFontkit(pdfFonts)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setAuthor(author)
  pdf.setLanguage(language)
  const sheet: Sheet = {
    page: pdf.addPage([PAGE.width, PAGE.height]),
    // A ligature is one glyph for two letters, which not every reader of the file takes apart.
    font: await pdf.embedFont(font, { subset: true, features: { liga: false } }),
    form: pdf.getForm(),
  }
  parts.reduce((top, part) => drawPart(sheet, part, top), TOP)
  return pdf.save({ updateFieldAppearances: false })
}

/** Draws one piece below `top`; gives where the next one begins. */
function drawPart(sheet: Sheet, part: FormPart, top: number): number {
  if (part.is === 'rows') return part.rows.reduce((at, row) => drawRow(sheet, row, at), top)
  if (part.is === 'boxes') return part.boxes.reduce((at, box) => drawBox(sheet, box, at), top) - 5
  const { size, at, before, after } = LOOKS[part.is]
  const lines = wrapped(sheet.font, part.text, size, RIGHT - LEFT)
  return drawLines(sheet, lines, { size, at, left: LEFT, top: top - before }) - after
}

function drawRow(sheet: Sheet, { name, label, value, lines }: FormRow, top: number): number {
  const words = wrapped(sheet.font, `${label}:`, SIZE, LABEL - 2 * PADDING)
  const text = words.length * SIZE * LEADING
  const height = Math.max(HEIGHTS[lines], text + PADDING)
  const y = top - height
  const frame = { y, height, borderColor: LINE, borderWidth: 0.5 }
  sheet.page.drawRectangle({ ...frame, x: LEFT, width: LABEL, color: SHADE })
  sheet.page.drawRectangle({ ...frame, x: LEFT + LABEL, width: RIGHT - LEFT - LABEL })
  drawLines(sheet, words, {
    size: SIZE,
    at: 'left',
    left: LEFT + PADDING,
    top: top - (height - text) / 2,
  })
  const place = { x: LEFT + LABEL + 2, y: y + 2, width: RIGHT - LEFT - LABEL - 4, height: height - 4 }
  textField(sheet, { name, value, isLong: lines === 3, place })
  return y
}

function drawBox(sheet: Sheet, { name, text, ticked }: FormBox, top: number): number {
  const lines = wrapped(sheet.font, text, SIZE, RIGHT - LEFT - BOX.gap)
  const place = { x: LEFT, y: top - BOX.size, width: BOX.size, height: BOX.size }
  boxField(sheet, { name, ticked, place })
  const bottom = drawLines(sheet, lines, { size: SIZE, at: 'left', left: LEFT + BOX.gap, top: top - 1 })
  return Math.min(bottom, place.y) - 3
}

function drawLines(
  { page, font }: Sheet,
  lines: readonly string[],
  { size, at, left, top }: { size: number; at: Look['at']; left: number; top: number },
): number {
  for (const [index, text] of lines.entries()) {
    const room = RIGHT - left - font.widthOfTextAtSize(text, size)
    const x = left + (at === 'left' ? 0 : at === 'right' ? room : room / 2)
    page.drawText(text, { x, y: top - (index + 0.8) * size * LEADING, size, font, color: INK })
  }
  return top - lines.length * size * LEADING
}

function wrapped(font: PDFFont, text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
