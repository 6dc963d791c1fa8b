import type { Paper } from '../paper.ts'
import { type Canvas, rule, space, write } from './canvas.ts'

type Letterhead = NonNullable<Paper['letterhead']>
type Style = Canvas['look']['letterhead']

/** An issuer's name and addresses at the top of a paper. */
export function drawLetterhead(canvas: Canvas, letterhead: Letterhead): void {
  canvas.sheet.y = canvas.look.top
  DRAW[canvas.look.letterhead](canvas, letterhead)
  space(canvas, 1.2)
}

const DRAW: Readonly<Record<Style, (canvas: Canvas, letterhead: Letterhead) => void>> = {
  rule: (canvas, { name, lines }) => {
    texts(canvas, name, lines, 'left')
    underline(canvas, 1.2)
  },
  logo: (canvas, { name, lines }) => {
    const { sheet, look, left, width } = canvas
    const top = sheet.y
    sheet
      .save()
      .roundedRect(left, top, 34, 34, look.seed % 9)
      .fill(look.colour)
    sheet
      .circle(left + 17, top + 17, 6 + (look.seed % 7))
      .fill('white')
      .restore()
    texts({ ...canvas, left: left + 46, width: width - 46 }, name, lines, 'left')
    sheet.y = Math.max(sheet.y, top + 36)
    underline(canvas, 0.8)
  },
  centred: (canvas, { name, lines }) => texts(canvas, name, lines, 'center'),
  'double-rule': (canvas, { name, lines }) => {
    texts(canvas, name, lines, 'center')
    underline(canvas, 1.6)
    canvas.sheet.y -= 3
    underline(canvas, 0.5)
  },
  right: (canvas, { name, lines }) => {
    texts(canvas, name, lines, 'right')
    underline(canvas, 0.5)
  },
  boxed: (canvas, { name, lines }) => {
    const { sheet, left, width } = canvas
    const top = sheet.y
    sheet.y += 6
    texts({ ...canvas, left: left + 8, width: width - 16 }, name, lines, 'center')
    sheet
      .lineWidth(0.8)
      .strokeColor(canvas.look.colour)
      .rect(left, top, width, sheet.y - top + 6)
      .stroke()
    sheet.y += 6
  },
}

function texts(
  canvas: Canvas,
  name: string,
  lines: readonly string[],
  align: 'left' | 'center' | 'right',
): void {
  const { look } = canvas
  write(canvas, name, { cut: 'bold', size: look.size * 1.2, align, colour: look.colour })
  for (const line of lines) write(canvas, line, { size: Math.max(8, look.size * 0.82), align })
}

function underline(canvas: Canvas, thickness: number): void {
  const { sheet, left, width, look } = canvas
  const y = sheet.y + 4
  rule(canvas, [left, y], [left + width, y], thickness, look.colour)
  sheet.y = y + 3
}
