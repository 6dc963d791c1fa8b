import { signature } from '../../../demo/papers/marks.ts'
import type { Block } from '../paper.ts'
import { type Canvas, ensureRoom, heightOf, rule, space, write } from './canvas.ts'

type Signature = Extract<Block, { type: 'signature' }>

const LINE = 120

/** Post, signature and name, and the stamp lying across them. */
export async function drawSignature(canvas: Canvas, block: Signature): Promise<void> {
  const { sheet } = canvas
  ensureRoom(canvas, block.stamped ? 110 : 70)
  space(canvas, 1.5)
  const { x, y } = PLACES[canvas.look.signature](canvas, block)
  const after = sheet.y
  drawHand(canvas, block.name, x + 8 + (canvas.look.seed % 20), y - 4)
  if (block.stamped) await drawStamp(canvas, x, y)
  sheet.y = Math.max(after, block.stamped ? y + 48 : y + 18)
}

/** One hand always writes alike: as slanted, as large and in the same strokes. */
function drawHand({ sheet, marks, look }: Canvas, name: string, x: number, y: number): void {
  const hand = marks.hand(name)
  sheet.save().rotate((hand % 23) - 15, { origin: [x, y] })
  signature(sheet, hand, x, y, 55 + (hand % 61), look.ink)
  sheet.restore()
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Each writes the words, draws the line and says where its left end is. */
const PLACES: Readonly<Record<Canvas['look']['signature'], (canvas: Canvas, block: Signature) => Place>> = {
  line: (canvas, { post, name, note }) => {
    const { left, width, sheet } = canvas
    const words = (width - LINE - 24) / 2
    const top = sheet.y
    const post1 = { width: words }
    const name1 = { x: left + words + LINE + 24, width: words }
    const height = Math.max(heightOf(canvas, post, post1), heightOf(canvas, name, name1))
    write(canvas, post, post1, top)
    write(canvas, name, name1, top)
    const place = { x: left + words + 12, y: top + canvas.look.size + 2 }
    lineAndNote(canvas, place, note)
    sheet.y = Math.max(top + height, sheet.y)
    return place
  },
  below: (canvas, { post, name, note }) => {
    const { left, width, sheet } = canvas
    if (post) write(canvas, post)
    space(canvas, 0.9)
    const top = sheet.y
    write(canvas, name, { x: left + LINE + 14, width: width - LINE - 14 }, top)
    const bottom = sheet.y
    const place = { x: left, y: top + canvas.look.size + 2 }
    lineAndNote(canvas, place, note)
    sheet.y = Math.max(sheet.y, bottom)
    return place
  },
  slashes: (canvas, { post, name, note }) => {
    const { left, width, sheet } = canvas
    const top = sheet.y
    const words = post ? (width - LINE) / 2 : 0
    if (post) write(canvas, post, { width: words - 8 }, top)
    const bottom = sheet.y
    write(canvas, `/ ${name} /`, { x: left + words + LINE + 6, width: width - words - LINE - 6 }, top)
    const place = { x: left + words, y: top + canvas.look.size + 2 }
    const lower = Math.max(sheet.y, bottom)
    lineAndNote(canvas, place, note)
    sheet.y = Math.max(sheet.y, lower)
    return place
  },
}

function lineAndNote(canvas: Canvas, { x, y }: Place, note: string | undefined): void {
  rule(canvas, [x, y], [x + LINE, y], 0.6)
  canvas.sheet.y = y + 2
  if (note) write(canvas, note, { x: x - 10, width: LINE + 20, size: 7.5, cut: 'italic', align: 'center' })
}

async function drawStamp(canvas: Canvas, x: number, y: number): Promise<void> {
  const { sheet, look, left } = canvas
  const { png, width, height } = await canvas.marks.stamp()
  const [across, down] = look.stampShift
  const centre = Math.max(left + width / 2 - 20, x + LINE / 2 - 70 + across * 90)
  // Rarely it lies so high that it covers words of the paper.
  const middle = y + (look.seed % 6 === 0 ? -30 : 0) + (down - 0.35) * 34
  const angle = ((look.seed % 31) - 15) * (look.stamp === 'box' ? 0.5 : 1.4)
  sheet.save().rotate(angle, { origin: [centre, middle] })
  sheet.image(png, centre - width / 2, middle - height / 2, { width }).restore()
}
