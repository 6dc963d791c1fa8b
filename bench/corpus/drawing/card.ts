import { signature } from '../../../demo/papers/marks.ts'
import type { Block, Paper } from '../paper.ts'
import { frame, guilloche, paleColour, portrait } from './backdrop.ts'
import { type Canvas, heightOf, write } from './canvas.ts'
import { drawQrCodes } from './qr.ts'

/** Width of a card before it is scaled, in points. */
export const CARD_WIDTH = 340
const EDGE = 12
const HAND = 24
/** Height of an average line. */
const LINE = 9
const PHOTO = { width: 84, height: 108 }
/** ISO/IEC 7810 ID-1 and ID-3, height over width. */
const SHAPES = { card: 54 / 85.6, passport: 88 / 125 }

/** One side of a card, or one page of a passport. */
interface Side {
  readonly blocks: readonly Block[]
  readonly height: number
  /** Blank between lines, so that they fill the side. */
  readonly leading: number
}

/** Whether a paper is an identity paper, whatever size its author gave it. */
export function isCard({ size, blocks }: Paper): boolean {
  return size === 'card' || blocks.some(({ type }) => type === 'portrait')
}

/** The sides of a card with the height of each, before scaling. */
export function cardSides(canvas: Canvas, { blocks }: Paper): Side[] {
  const breaks = blocks.flatMap(({ type }, index) => (type === 'page-break' ? [index] : []))
  return [-1, ...breaks].map((from, index) => {
    const own = blocks.slice(from + 1, breaks[index])
    const passport = own.some((block) => block.type === 'mrz' && block.lines.length === 2)
    const shape = passport ? SHAPES.passport : SHAPES.card
    const content = contentHeight(canvas, own)
    const height = Math.max(content, CARD_WIDTH * shape)
    return { blocks: own, height, leading: Math.min(2.4, ((height - content) / content) * LINE * 0.7) }
  })
}

/** Draws one side with its left top corner at 0, 0. */
export async function drawSide(base: Canvas, { blocks, height, leading }: Side): Promise<void> {
  const canvas = { ...base, look: { ...base.look, leading } }
  const { sheet, look } = canvas
  const area = { x: 0, y: 0, width: CARD_WIDTH, height }
  sheet.roundedRect(0, 0, CARD_WIDTH, height, 11).fill(paleColour(look.seed))
  guilloche(sheet, { ...area, x: 3, width: CARD_WIDTH - 6 }, look.seed)
  if (look.backdrop === 'frame')
    frame(sheet, { x: 3, y: 3, width: CARD_WIDTH - 6, height: height - 6 }, '#b9c4cc')
  sheet.lineWidth(0.7).strokeColor('#8d979e').roundedRect(0, 0, CARD_WIDTH, height, 11).stroke()
  sheet.y = EDGE
  const photoTop = await drawBlocks(inside(canvas, blocks), blocks)
  if (photoTop !== null) portrait(sheet, { x: EDGE, y: photoTop, ...PHOTO }, look.seed)
  const zone = blocks.find((block) => block.type === 'mrz')
  if (zone?.type === 'mrz') drawZone(canvas, zone.lines, height)
}

function inside(canvas: Canvas, blocks: readonly Block[]): Canvas {
  const left = blocks.some(({ type }) => type === 'portrait') ? EDGE * 2 + PHOTO.width : EDGE
  return { ...canvas, left, width: CARD_WIDTH - left - EDGE }
}

/** Draws all but portrait and zone; gives where the portrait begins, or null. */
async function drawBlocks(canvas: Canvas, blocks: readonly Block[]): Promise<number | null> {
  const { sheet } = canvas
  let photoTop: number | null = null
  for (const block of blocks) {
    if (block.type === 'portrait') photoTop = sheet.y
    else if (block.type === 'qr')
      await drawQrCodes({ ...canvas, look: { ...canvas.look, size: 8 } }, block.texts)
    else for (const line of linesOf(block, canvas)) line(sheet.y)
  }
  return photoTop
}

type Line = (y: number) => void

function linesOf(block: Block, canvas: Canvas): Line[] {
  const whole = { x: EDGE, width: CARD_WIDTH - 2 * EDGE }
  switch (block.type) {
    case 'title':
      return block.lines.map((line, index) => (y) => {
        write(canvas, line, { ...whole, size: index === 0 ? 9.5 : 8.5, cut: 'bold', align: 'center' }, y)
        canvas.sheet.y += 1
      })
    case 'table':
      return block.rows.map(
        ([label, value]) =>
          (y) =>
            writeRow(canvas, label, value, y),
      )
    case 'lines':
      return block.lines.map((line) => (y) => write(canvas, line, { size: 8, align: block.side }, y))
    case 'paragraph':
      return [(y) => write(canvas, block.text, { size: 8 }, y)]
    case 'ends':
      return [(y) => writeEnds(canvas, block.left, block.right, y)]
    case 'small-print':
      return [(y) => write(canvas, block.text, { size: 6.2, colour: '#333' }, y)]
    case 'signature':
      return [(y) => writeHand(canvas, block.post, block.name, y)]
    case 'portrait':
    case 'mrz':
    case 'qr':
      return []
    default:
      throw new Error(`an identity paper has no place for ${block.type}`)
  }
}

/** A small label over its value, or beside it where rows are many. */
function writeRow(canvas: Canvas, label: string, value: string, y: number): void {
  const { left, width, look } = canvas
  if (look.seed % 2 === 0) {
    write(canvas, label, { size: 5.6, colour: '#3f4a52' }, y)
    write(canvas, value, { size: 8.6, cut: 'bold' })
    return
  }
  const first = width * 0.46
  const height = Math.max(
    heightOf(canvas, label, { size: 6.4, width: first - 4 }),
    heightOf(canvas, value, { size: 8.2, width: width - first }),
  )
  write(canvas, label, { size: 6.4, width: first - 4, colour: '#3f4a52' }, y)
  write(canvas, value, { size: 8.2, x: left + first, width: width - first, cut: 'bold' }, y)
  canvas.sheet.y = y + height + 1
}

function writeEnds(canvas: Canvas, left: string, right: string, y: number): void {
  const half = canvas.width / 2
  write(canvas, left, { size: 8, width: half }, y)
  write(canvas, right, { size: 8, x: canvas.left + half, width: half, align: 'right' }, y)
}

function writeHand(canvas: Canvas, post: string, name: string, y: number): void {
  const { left, marks, look, sheet } = canvas
  write(canvas, post, { size: 5.6, colour: '#3f4a52' }, y + 6)
  signature(sheet, marks.hand(name), left + 60, y + 14, 60, look.ink)
  sheet.y = y + HAND
}

function contentHeight(canvas: Canvas, blocks: readonly Block[]): number {
  const text = inside(canvas, blocks)
  let height = EDGE
  let photoEnds = 0
  for (const block of blocks) {
    if (block.type === 'portrait') photoEnds = height + PHOTO.height + 4
    height += blockHeight(text, block)
  }
  const zone = blocks.find((block) => block.type === 'mrz')
  return Math.max(height, photoEnds) + (zone?.type === 'mrz' ? zone.lines.length * 13 + 12 : 0) + EDGE
}

function blockHeight(canvas: Canvas, block: Block): number {
  const { width, look } = canvas
  const of = (text: string, size: number, room = width) =>
    heightOf(canvas, text, { size, width: room, cut: 'bold' })
  if (block.type === 'title')
    return block.lines.reduce((sum, line) => sum + of(line, 9.5, CARD_WIDTH - 2 * EDGE) + 1, 0)
  if (block.type === 'lines') return block.lines.reduce((sum, line) => sum + of(line, 8), 0)
  if (block.type === 'paragraph') return of(block.text, 8)
  if (block.type === 'ends') return of(`${block.left} ${block.right}`, 8)
  if (block.type === 'small-print') return of(block.text, 6.2)
  if (block.type === 'qr') return 112
  if (block.type === 'signature') return HAND
  if (block.type !== 'table') return 0
  const first = width * 0.46
  return block.rows.reduce((sum, [label, value]) => {
    if (look.seed % 2 === 0) return sum + of(label, 5.6) + of(value, 8.6)
    return sum + Math.max(of(label, 6.4, first - 4), of(value, 8.2, width - first)) + 1
  }, 0)
}

/** The zone fills the width of its paper. */
function drawZone(canvas: Canvas, lines: readonly string[], height: number): void {
  const { sheet } = canvas
  const room = CARD_WIDTH - 2 * EDGE
  const size = room / (Math.max(...lines.map(({ length }) => length)) * 0.605)
  const top = height - EDGE - lines.length * 13
  sheet.rect(3, top - 6, CARD_WIDTH - 6, lines.length * 13 + 12).fill('#f7f7f2')
  for (const [index, line] of lines.entries()) {
    sheet.font('fixed').fontSize(Math.min(size, 11)).fillColor('black')
    const spacing = (room - sheet.widthOfString(line)) / line.length
    sheet.text(line, EDGE, top + index * 13, { lineBreak: false, characterSpacing: Math.max(0, spacing) })
  }
}
