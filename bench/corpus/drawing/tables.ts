import type { Block } from '../paper.ts'
import { type Canvas, ensureRoom, heightOf, rule, space, write } from './canvas.ts'

type Rows = Extract<Block, { type: 'table' }>['rows']
type Columns = Extract<Block, { type: 'columns' }>

const PAD = 5

/** Labels and values, in ruled cells or beside each other. */
export function drawTable(canvas: Canvas, rows: Rows, ruled: boolean): void {
  space(canvas, 0.3)
  for (const [label, value] of rows) (ruled ? ruledRow : openRow)(canvas, label, value)
  space(canvas, 0.8)
}

function ruledRow(canvas: Canvas, label: string, value: string): void {
  const { sheet, look, left, width } = canvas
  const first = width * look.labels
  const cut = look.seed % 3 === 0 ? 'bold' : 'regular'
  const cells = [
    { text: label, x: left + PAD, width: first - 2 * PAD, cut },
    { text: value, x: left + first + PAD, width: width - first - 2 * PAD },
  ] as const
  const height = 2 * PAD + Math.max(...cells.map(({ text, ...style }) => heightOf(canvas, text, style)))
  ensureRoom(canvas, height)
  const top = sheet.y
  if (look.seed % 4 === 0) sheet.rect(left, top, first, height).fill('#ececec')
  sheet.lineWidth(look.rule).strokeColor('#111')
  sheet
    .rect(left, top, first, height)
    .rect(left + first, top, width - first, height)
    .stroke()
  for (const { text, ...style } of cells) write(canvas, text, style, top + PAD)
  sheet.y = top + height
}

function openRow(canvas: Canvas, label: string, value: string): void {
  const { sheet, look, left, width } = canvas
  const first = width * look.labels
  const style = {
    x: left + first,
    width: width - first,
    cut: look.seed % 2 === 0 ? 'bold' : 'regular',
  } as const
  const height = Math.max(heightOf(canvas, label, { width: first - 8 }), heightOf(canvas, value, style)) + 3
  ensureRoom(canvas, height)
  const top = sheet.y
  write(canvas, label, { width: first - 8 }, top)
  write(canvas, value, style, top)
  sheet.y = top + height
  if (look.seed % 5 < 2) rule(canvas, [left + first, sheet.y - 2], [left + width, sheet.y - 2], 0.4)
}

/** Of a hundred, what each column needs: by its longest text, within reason, but for its longest word at least. */
export function sharesOf(rows: readonly (readonly string[])[]): readonly number[] {
  const needs = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((row) => row[column] ?? '')
    const words = texts.flatMap((text) => text.split(/\s/))
    return Math.max(
      7,
      ...words.map(({ length }) => length),
      ...texts.map(({ length }) => Math.min(28, length)),
    )
  })
  const all = needs.reduce((sum, need) => sum + need, 0)
  return needs.map((need) => (need / all) * 100)
}

/** Many columns in ruled cells, the heads bold. */
export function drawGrid(canvas: Canvas, rows: readonly (readonly string[])[]): void {
  const { look, left, width } = canvas
  const widths = sharesOf(rows).map((share) => (share / 100) * width)
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, each) => sum + each, left))
  space(canvas, 0.3)
  for (const [index, row] of rows.entries()) {
    const cells = row.map((text, column) => ({
      text,
      x: (lefts[column] ?? left) + 3,
      width: (widths[column] ?? width) - 6,
      size: look.size * 0.86,
      cut: index === 0 ? ('bold' as const) : ('regular' as const),
    }))
    gridRow(canvas, cells)
  }
  space(canvas, 0.8)
}

interface Cell {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly size: number
  readonly cut: 'bold' | 'regular'
}

function gridRow(canvas: Canvas, cells: readonly Cell[]): void {
  const { sheet, look } = canvas
  const height = 6 + Math.max(...cells.map(({ text, ...style }) => heightOf(canvas, text, style)))
  ensureRoom(canvas, height)
  const top = sheet.y
  sheet.lineWidth(look.rule).strokeColor('#111')
  for (const { x, width } of cells) sheet.rect(x - 3, top, width + 6, height)
  sheet.stroke()
  for (const { text, ...style } of cells) write(canvas, text, style, top + 3)
  sheet.y = top + height
}

/** Two languages side by side: paragraph beside paragraph, or each column run on its own. */
export function drawColumns(canvas: Canvas, { left, right }: Columns): void {
  const { sheet, look, width } = canvas
  const half = (width - 18) / 2
  const sides = [
    { ...canvas, width: half },
    { ...canvas, left: canvas.left + half + 18, width: half },
  ] as const
  const whole = [left, right].map((texts, index) => columnHeight(sides[index] ?? canvas, texts))
  const runsOn = look.seed % 2 === 0 && sheet.y + Math.max(...whole) < sheet.page.maxY()
  const groups = runsOn
    ? [[left, right]]
    : Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
        left.slice(index, index + 1),
        right.slice(index, index + 1),
      ])
  for (const group of groups) {
    const height = Math.max(...group.map((texts, index) => columnHeight(sides[index] ?? canvas, texts)))
    ensureRoom(canvas, height)
    const top = sheet.y
    for (const [index, texts] of group.entries()) drawColumn(sides[index] ?? canvas, texts, top)
    if (look.columnRule)
      rule(canvas, [canvas.left + half + 9, top], [canvas.left + half + 9, top + height], 0.6)
    sheet.y = top + height
  }
  space(canvas, 0.6)
}

const gap = (canvas: Canvas): number => canvas.look.size * 0.5

function columnHeight(canvas: Canvas, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + heightOf(canvas, text, columnStyle(text)) + gap(canvas), 0)
}

function drawColumn(canvas: Canvas, texts: readonly string[], top: number): void {
  canvas.sheet.y = top
  for (const text of texts) {
    write(canvas, text, columnStyle(text))
    canvas.sheet.y += gap(canvas)
  }
}

/** Headings of a column are in capitals. */
function columnStyle(text: string) {
  const heading = text === text.toUpperCase() && /\p{L}{4}/u.test(text) && text.length < 70
  return heading ? ({ cut: 'bold', align: 'center' } as const) : {}
}
