import type { Sheet } from '../../../demo/papers/sheet.ts'
import type { Look } from './look.ts'

/** What papers of one issuer are signed and stamped with. */
export interface Marks {
  /** Makes one person's signature differ from another's. */
  hand(name: string): number
  /** A picture of the issuer's stamp, on nothing. */
  stamp(): Promise<{ readonly png: Buffer; readonly width: number; readonly height: number }>
}

/** A sheet being drawn in one look; lengths in points. */
export interface Canvas {
  readonly sheet: Sheet
  readonly look: Look
  readonly left: number
  readonly width: number
  readonly marks: Marks
}

export interface Style {
  readonly x?: number
  readonly width?: number
  readonly size?: number
  readonly cut?: 'regular' | 'bold' | 'italic' | 'fixed'
  readonly align?: 'left' | 'right' | 'center' | 'justify'
  readonly indent?: number
  readonly spacing?: number
  readonly colour?: string
}

/** Sets the font of a style and gives what the text functions need. */
function styled({ sheet, look, left, width }: Canvas, style: Style) {
  sheet.font(style.cut ?? 'regular').fontSize(style.size ?? look.size)
  return {
    x: style.x ?? left,
    options: {
      width: style.width ?? width,
      align: style.align ?? 'left',
      lineGap: look.leading,
      ...(style.indent ? { indent: style.indent } : {}),
      ...(style.spacing ? { characterSpacing: style.spacing } : {}),
    },
  } as const
}

/** Writes text from the current height, or from `y`, downwards. */
export function write(canvas: Canvas, text: string, style: Style = {}, y = canvas.sheet.y): void {
  const { x, options } = styled(canvas, style)
  canvas.sheet.fillColor(style.colour ?? canvas.look.print).text(text, x, y, options)
}

/** How high a text would stand. */
export function heightOf(canvas: Canvas, text: string, style: Style = {}): number {
  const { options } = styled(canvas, style)
  return canvas.sheet.heightOfString(text, options)
}

/** Begins a new page where the rest of this one is lower than `height`. */
export function ensureRoom({ sheet, look }: Canvas, height: number): void {
  if (sheet.y + height <= sheet.page.maxY()) return
  sheet.addPage()
  sheet.y = look.top
}

/** Moves down by a share of a line. */
export function space({ sheet, look }: Canvas, lines: number): void {
  sheet.y += lines * (look.size + look.leading)
}

/** A straight line. */
export function rule(
  { sheet }: Canvas,
  from: readonly [number, number],
  to: readonly [number, number],
  thickness: number,
  colour = 'black',
): void {
  sheet.lineWidth(thickness).strokeColor(colour).moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke()
}
