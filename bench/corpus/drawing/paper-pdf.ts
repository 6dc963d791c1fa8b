import { drawPdf, type Sheet } from '../../../demo/papers/sheet.ts'
import type { Block, Paper } from '../paper.ts'
import { frame, guilloche } from './backdrop.ts'
import { type Canvas, ensureRoom, type Marks, rule, space, write } from './canvas.ts'
import { CARD_WIDTH, cardSides, drawSide, isCard } from './card.ts'
import { fontBytes } from './faces.ts'
import { drawLetterhead } from './letterhead.ts'
import type { Look } from './look.ts'
import { drawQrCodes } from './qr.ts'
import { drawSelfie, SELFIE_SIZE } from './selfie.ts'
import { drawSignature } from './signing.ts'
import { drawColumns, drawGrid, drawTable } from './tables.ts'

export interface Printing {
  readonly look: Look
  readonly marks: Marks
  /** ISO, of the file. */
  readonly date: string
  readonly secure: boolean
  readonly password?: string
  /** A card without the sheet of paper it was copied on. */
  readonly bare?: boolean
  /** Draws what lies under every page, and places the page on it. */
  readonly underlay?: (sheet: Sheet) => void
}

export interface Printed {
  readonly pdf: Buffer
  readonly pages: number
}

/** Draws a paper as a PDF with a text layer. */
export async function printPaper(paper: Paper, printing: Printing): Promise<Printed> {
  const { look, marks, date, password, bare } = printing
  const title = titleOf(paper)
  const { regular, bold, italic } = look.face
  const fonts = {
    regular: fontBytes(regular),
    bold: fontBytes(bold),
    italic: fontBytes(italic),
    fixed: fontBytes(look.fixed),
  }
  let pages = 1
  const size = paper.held ? SELFIE_SIZE : bare && isCard(paper) ? await bareSize(paper, printing) : undefined
  const pdf = await drawPdf(
    { title, date, fonts, ...(password ? { password } : {}), ...(size ? { size } : {}) },
    async (sheet) => {
      printing.underlay?.(sheet)
      sheet.on('pageAdded', () => {
        pages += 1
        printing.underlay?.(sheet)
      })
      const canvas = { sheet, look, marks, left: look.left, width: sheet.page.width - look.left - look.right }
      if (paper.held) await drawHeld(canvas, paper)
      else if (!isCard(paper)) await drawSheet(canvas, paper, printing.secure)
      else if (size) await drawBare(canvas, paper)
      else await drawCopies(canvas, paper)
    },
  )
  return { pdf, pages }
}

function titleOf({ blocks }: Paper): string {
  const title = blocks.find((block) => block.type === 'title')
  return title?.type === 'title' ? title.lines.join(' ') : 'document'
}

/** Margin around a card that fills its picture, and how much it is enlarged. */
const BARE = { edge: 8, scale: 1.5 }

async function bareSize(paper: Paper, printing: Printing): Promise<readonly [number, number]> {
  let height = 0
  const { regular, bold } = printing.look.face
  await drawPdf(
    { title: '', date: printing.date, fonts: { regular: fontBytes(regular), bold: fontBytes(bold) } },
    (sheet) => {
      const canvas = { sheet, look: onCard(printing.look), marks: printing.marks, left: 0, width: 0 }
      height = cardSides(canvas, paper).reduce((sum, side) => sum + side.height + BARE.edge, BARE.edge)
    },
  )
  return [(CARD_WIDTH + 2 * BARE.edge) * BARE.scale, height * BARE.scale]
}

/** Cards are set tight. */
function onCard(look: Look): Look {
  return { ...look, leading: 0, print: '#101010' }
}

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

async function drawHeld(canvas: Canvas, paper: Paper): Promise<void> {
  canvas.sheet.page.margins = NO_MARGINS
  await drawSelfie({ ...canvas, look: onCard(canvas.look) }, paper)
}

async function drawBare(canvas: Canvas, paper: Paper): Promise<void> {
  const { sheet } = canvas
  sheet.page.margins = NO_MARGINS
  sheet.scale(BARE.scale)
  let top = BARE.edge
  for (const side of cardSides({ ...canvas, look: onCard(canvas.look) }, paper)) {
    sheet.save().translate(BARE.edge, top)
    await drawSide({ ...canvas, look: onCard(canvas.look) }, side)
    sheet.restore()
    top += side.height + BARE.edge
  }
}

/** As a copier leaves it: each side somewhere on the sheet, not quite straight. */
async function drawCopies(canvas: Canvas, paper: Paper): Promise<void> {
  const { sheet, look } = canvas
  const own = { ...canvas, look: onCard(look) }
  const scale = 0.9 + (look.seed % 60) / 100
  const left = 40 + (look.seed % 97) * ((sheet.page.width - 80 - CARD_WIDTH * scale) / 97)
  let top = 50 + (look.seed % 120)
  for (const side of cardSides(own, paper)) {
    sheet
      .save()
      .translate(left, top)
      .rotate(((look.seed % 13) - 6) / 4)
      .scale(scale)
    await drawSide(own, side)
    sheet.restore()
    top += side.height * scale + 30
  }
}

async function drawSheet(canvas: Canvas, paper: Paper, secure: boolean): Promise<void> {
  const { sheet, look } = canvas
  if (secure && look.backdrop !== 'none') drawBackdrop(canvas)
  sheet.y = look.top
  if (paper.letterhead) drawLetterhead(canvas, paper.letterhead)
  for (const block of paper.blocks) await DRAW[block.type](canvas, block as never)
}

function drawBackdrop({ sheet, look }: Canvas): void {
  const { width, height } = sheet.page
  const area = { x: 20, y: 20, width: width - 40, height: height - 40 }
  if (look.backdrop === 'guilloche') guilloche(sheet, area, look.seed)
  frame(sheet, area, look.colour)
}

type Drawings = {
  [Type in Block['type']]: (canvas: Canvas, block: Extract<Block, { type: Type }>) => void | Promise<void>
}

const DRAW: Drawings = {
  title: (canvas, { lines }) => {
    const { bold, spacing, factor } = canvas.look.title
    ensureRoom(canvas, 70)
    space(canvas, 0.5)
    for (const [index, line] of lines.entries()) {
      const wide = spacing > 0 && /^[\p{Lu}\s]{4,16}$/u.test(line)
      write(canvas, line, {
        cut: bold || index > 0 ? 'bold' : 'regular',
        size: canvas.look.size * (index === 0 ? factor : 1),
        align: 'center',
        ...(wide ? { spacing } : {}),
      })
    }
    space(canvas, 0.8)
  },
  paragraph: (canvas, { text }) => {
    const { justified, indent } = canvas.look
    write(canvas, text, { align: justified ? 'justify' : 'left', indent })
    space(canvas, 0.35)
  },
  lines: (canvas, { lines, side }) => {
    const { left, width, look } = canvas
    const half = { x: left + width * 0.5, width: width * 0.5 }
    const flush = side === 'right' && look.seed % 5 === 0
    for (const line of lines) write(canvas, line, side === 'left' ? {} : flush ? { align: 'right' } : half)
    space(canvas, 0.7)
  },
  ends: (canvas, { left, right }) => {
    const half = canvas.width / 2
    const top = canvas.sheet.y
    write(canvas, left, { width: half - 6 }, top)
    const lower = canvas.sheet.y
    write(canvas, right, { x: canvas.left + half, width: half, align: 'right' }, top)
    canvas.sheet.y = Math.max(canvas.sheet.y, lower)
    space(canvas, 0.7)
  },
  table: (canvas, { rows, ruled }) => drawTable(canvas, rows, ruled),
  grid: (canvas, { rows }) => drawGrid(canvas, rows),
  columns: drawColumns,
  checkbox: (canvas, { ticked, text }) => {
    const { sheet, left, width, look } = canvas
    ensureRoom(canvas, 24)
    const side = look.size * 0.85
    const top = sheet.y
    drawBox(canvas, left, top + 1, side, ticked)
    write(canvas, text, { x: left + side + 8, width: width - side - 8 }, top)
    space(canvas, 0.3)
  },
  signature: drawSignature,
  mrz: (canvas, { lines }) => {
    for (const line of lines) write(canvas, line, { cut: 'fixed', size: 11 })
  },
  qr: (canvas, { texts }) => drawQrCodes(canvas, texts),
  portrait: () => undefined,
  'small-print': (canvas, { text }) => {
    space(canvas, 0.5)
    write(canvas, text, { size: Math.max(7, canvas.look.size * 0.72), colour: '#222' })
  },
  'page-break': ({ sheet, look }) => {
    sheet.addPage()
    sheet.y = look.top
  },
}

function drawBox(canvas: Canvas, x: number, y: number, side: number, ticked: boolean): void {
  const { sheet, look } = canvas
  sheet.lineWidth(0.9).strokeColor('black').rect(x, y, side, side).stroke()
  if (!ticked) return
  const ink = look.seed % 2 === 0 ? look.ink : '#000000'
  rule(canvas, [x + 1, y + side * 0.5], [x + side * 0.4, y + side - 1], 1.4, ink)
  rule(canvas, [x + side * 0.4, y + side - 1], [x + side + 2, y - 1], 1.4, ink)
}
