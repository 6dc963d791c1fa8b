import type { Sheet } from '../../../demo/papers/sheet.ts'

/** What one drawn person looks like; lengths in points, colours as hexadecimal. */
export interface Features {
  /** Middle of the face. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** In the light and in the shade. */
  readonly skin: readonly [string, string]
  readonly hair: string
  readonly long: boolean
  readonly beard: boolean
  readonly glasses: boolean
  readonly clothes: string
}

const WALLS = [
  ['#e9e6df', '#bdb8ae'],
  ['#d5dde2', '#9aa8b1'],
  ['#cfc3ae', '#93876f'],
  ['#b9c7b4', '#7f9079'],
] as const

/** A wall in uneven light, perhaps with a door or a shelf. */
export function drawWall(sheet: Sheet, next: () => number): void {
  const { width, height } = sheet.page
  const [light, dark] = WALLS[Math.floor(next() * WALLS.length)] ?? WALLS[0]
  const fall = sheet.linearGradient(0, 0, width, height * next())
  sheet.rect(0, 0, width, height).fill(fall.stop(0, light).stop(1, dark))
  const thing = next()
  if (thing < 0.3) sheet.rect(width * 0.72, 60, width * 0.3, height).fill('#8c6b4b')
  else if (thing < 0.6)
    for (let board = 0; board < 3; board += 1) sheet.rect(0, 70 + board * 130, width * 0.3, 9).fill('#6f573f')
}

/** Neck, shoulders and chest. */
export function drawBody(sheet: Sheet, { x, y, size, skin, clothes, hair, long }: Features): void {
  const { height } = sheet.page
  if (long) sheet.ellipse(x, y + 60 * size, 125 * size, 190 * size).fill(hair)
  const shoulder = y + 190 * size
  sheet
    .moveTo(x - 60 * size, shoulder - 20)
    .bezierCurveTo(x - 190 * size, shoulder + 10, x - 230 * size, shoulder + 90, x - 240 * size, height)
    .lineTo(x + 240 * size, height)
    .bezierCurveTo(x + 230 * size, shoulder + 90, x + 190 * size, shoulder + 10, x + 60 * size, shoulder - 20)
    .fill(clothes)
  sheet.roundedRect(x - 42 * size, y + 80 * size, 84 * size, 130 * size, 30 * size).fill(skin[1])
}

/** A face that looks at the camera. */
export function drawHead(sheet: Sheet, features: Features): void {
  const { x, y, size, skin, hair, beard, glasses } = features
  for (const side of [-1, 1])
    sheet.ellipse(x + side * 96 * size, y + 12 * size, 16 * size, 28 * size).fill(skin[1])
  sheet.ellipse(x, y - 25 * size, 104 * size, 118 * size).fill(hair)
  const shade = sheet.radialGradient(x - 25 * size, y - 30 * size, 10, x, y, 150 * size)
  sheet.ellipse(x, y + 8 * size, 93 * size, 122 * size).fill(shade.stop(0, skin[0]).stop(1, skin[1]))
  sheet
    .moveTo(x - 92 * size, y - 20 * size)
    .bezierCurveTo(x - 60 * size, y - 100 * size, x + 60 * size, y - 100 * size, x + 92 * size, y - 20 * size)
    .bezierCurveTo(
      x + 105 * size,
      y - 170 * size,
      x - 105 * size,
      y - 170 * size,
      x - 92 * size,
      y - 20 * size,
    )
    .fill(hair)
  if (beard) sheet.ellipse(x, y + 92 * size, 62 * size, 42 * size).fill(hair)
  for (const side of [-1, 1]) drawEye(sheet, features, x + side * 37 * size)
  sheet
    .lineWidth(3 * size)
    .strokeColor(skin[1])
    .lineCap('round')
  sheet
    .moveTo(x - 4 * size, y - 5 * size)
    .bezierCurveTo(x - 12 * size, y + 30 * size, x - 18 * size, y + 42 * size, x + 10 * size, y + 42 * size)
    .stroke()
  sheet
    .moveTo(x - 32 * size, y + 74 * size)
    .bezierCurveTo(x - 12 * size, y + 66 * size, x + 12 * size, y + 66 * size, x + 32 * size, y + 74 * size)
    .bezierCurveTo(x + 12 * size, y + 92 * size, x - 12 * size, y + 92 * size, x - 32 * size, y + 74 * size)
    .fill('#9c5552')
  if (glasses) drawGlasses(sheet, features)
}

function drawEye(sheet: Sheet, { y, size, hair }: Features, x: number): void {
  sheet.ellipse(x, y, 17 * size, 9 * size).fill('#f4f1ec')
  sheet.circle(x, y, 8 * size).fill('#4b3524')
  sheet.circle(x, y, 4 * size).fill('#0d0b0a')
  sheet.circle(x + 2.5 * size, y - 2.5 * size, 1.6 * size).fill('#ffffff')
  sheet
    .lineWidth(6 * size)
    .strokeColor(hair)
    .lineCap('round')
  sheet
    .moveTo(x - 20 * size, y - 20 * size)
    .bezierCurveTo(x - 8 * size, y - 28 * size, x + 8 * size, y - 28 * size, x + 20 * size, y - 20 * size)
    .stroke()
}

function drawGlasses(sheet: Sheet, { x, y, size }: Features): void {
  sheet.lineWidth(3.5 * size).strokeColor('#1d1d20')
  for (const side of [-1, 1])
    sheet
      .roundedRect(x + side * 37 * size - 28 * size, y - 18 * size, 56 * size, 38 * size, 10 * size)
      .stroke()
  sheet
    .moveTo(x - 9 * size, y - 4 * size)
    .lineTo(x + 9 * size, y - 4 * size)
    .stroke()
}

/** A thumb on the edge of what is held, `edge` from its left, and two fingers that show below it. */
export function drawThumb(sheet: Sheet, { skin }: Features, edge: number, height: number): void {
  const inward = edge === 0 ? 1 : -1
  const thumb = [edge + inward * 14, height * 0.74] as const
  sheet.save().rotate(inward * -62, { origin: [...thumb] })
  sheet.roundedRect(thumb[0] - 12, thumb[1] - 30, 24, 62, 12).fill(skin[0])
  sheet.roundedRect(thumb[0] - 7, thumb[1] - 28, 14, 16, 6).fill('#e8c9bd')
  sheet.restore()
  for (const finger of [0, 1])
    sheet.roundedRect(edge + inward * (24 + finger * 25) - 11, height - 4, 22, 20, 9).fill(skin[1])
}
