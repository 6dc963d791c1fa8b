import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** A sheet being drawn: a pdfkit document with the house fonts. */
export type Sheet = PDFKit.PDFDocument

/** Margins of an office letter, in points. */
export const LEFT = 72
export const RIGHT = 552
export const WIDTH = RIGHT - LEFT

export interface SheetOptions {
  readonly title: string
  /** ISO date of the file itself, so that the same facts give the same bytes. */
  readonly date: string
  /** Points; A4 without it. */
  readonly size?: readonly [number, number]
  /** Asked for when the file is opened. */
  readonly password?: string
  /** TrueType bytes by the name to draw with, the first to begin with; the house fonts without it. */
  readonly fonts?: Readonly<Record<string, Buffer>>
}

const FONTS = {
  serif: 'DejaVuSerif.ttf',
  bold: 'DejaVuSerif-Bold.ttf',
  italic: 'DejaVuSerif-Italic.ttf',
  sans: 'DejaVuSans.ttf',
  'sans-bold': 'DejaVuSans-Bold.ttf',
  condensed: 'DejaVuSansCondensed.ttf',
} as const
const loaded = new Map<string, Buffer>()
const locate = createRequire(import.meta.url).resolve

function houseFonts(): Record<string, Buffer> {
  const names = Object.keys(FONTS) as (keyof typeof FONTS)[]
  return Object.fromEntries(names.map((name) => [name, fontFile(name)]))
}

/** A house font (DejaVu: Cyrillic with the Kazakh letters) as TrueType bytes. */
function fontFile(name: keyof typeof FONTS): Buffer {
  const known = loaded.get(name)
  if (known) return known
  const bytes = readFileSync(locate(`dejavu-fonts-ttf/ttf/${FONTS[name]}`))
  loaded.set(name, bytes)
  return bytes
}

/** Draws one PDF. */
export async function drawPdf(
  options: SheetOptions,
  draw: (sheet: Sheet) => void | Promise<void>,
): Promise<Buffer> {
  const sheet = new PDFDocument({
    size: options.size ? [...options.size] : 'A4',
    margins: { top: 50, bottom: 42, left: LEFT, right: 43 },
    pdfVersion: '1.4',
    ...(options.password ? { userPassword: options.password } : {}),
    info: { Title: options.title, CreationDate: new Date(`${options.date}T06:12:00Z`) },
  })
  const fonts = options.fonts ?? houseFonts()
  for (const [name, file] of Object.entries(fonts)) sheet.registerFont(name, file)
  const bytes = collect(sheet)
  sheet.font(Object.keys(fonts)[0] ?? 'serif').fontSize(11)
  await draw(sheet)
  sheet.end()
  return bytes
}

function collect(sheet: Sheet): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk))
    sheet.on('end', () => resolve(Buffer.concat(chunks)))
    sheet.on('error', reject)
  })
}

/** A paragraph with the first line indented, justified, as office letters have it. */
export function paragraph(sheet: Sheet, text: string, indent = 28): void {
  sheet.font('serif').fontSize(11)
  sheet.text(text, LEFT, sheet.y, { width: WIDTH, align: 'justify', indent, lineGap: 3 })
  sheet.moveDown(0.5)
}

/** Centred bold lines. */
export function heading(sheet: Sheet, lines: readonly string[], size = 12.5): void {
  sheet.font('bold').fontSize(size)
  for (const line of lines) sheet.text(line, LEFT, sheet.y, { width: WIDTH, align: 'center', lineGap: 2 })
  sheet.moveDown(0.9)
}

/** Text at the left and at the right end of one line. */
export function ends(sheet: Sheet, left: string, right: string): void {
  sheet.font('serif').fontSize(11)
  const top = sheet.y
  sheet.text(left, LEFT, top, { width: WIDTH / 2 })
  sheet.text(right, LEFT + WIDTH / 2, top, { width: WIDTH / 2, align: 'right' })
  sheet.x = LEFT
  sheet.moveDown(0.8)
}

/** A ruled table of two columns. */
export function table(
  sheet: Sheet,
  rows: readonly (readonly [string, string])[],
  share = 0.42,
  size = 10.5,
): void {
  const first = WIDTH * share
  for (const [label, value] of rows) {
    const top = sheet.y
    sheet.font('serif').fontSize(size)
    const height =
      13 +
      Math.max(
        sheet.heightOfString(label, { width: first - 14 }),
        sheet.heightOfString(value, { width: WIDTH - first - 14 }),
      )
    sheet
      .lineWidth(0.4)
      .strokeColor('#222')
      .rect(LEFT, top, first, height)
      .rect(LEFT + first, top, WIDTH - first, height)
      .stroke()
    sheet.text(label, LEFT + 7, top + 6, { width: first - 14 })
    sheet.text(value, LEFT + first + 7, top + 6, { width: WIDTH - first - 14 })
    sheet.y = top + height
  }
  sheet.x = LEFT
  sheet.moveDown(0.9)
}
