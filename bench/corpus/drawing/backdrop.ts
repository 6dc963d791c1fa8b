import { random } from '../../../demo/numbers.ts'
import type { Sheet } from '../../../demo/papers/sheet.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const PALE = ['#d9e6ee', '#e3ead9', '#efe3d6', '#e4ddef', '#dcebe8', '#f0dfe2'] as const

const WOVEN = ['#bcd0dd', '#cbd8b8', '#e2c9ae', '#cabfe0', '#b7d8d2', '#e0bfc4'] as const

/** A colour too pale to disturb people, chosen by a seed. */
export function paleColour(seed: number): string {
  return PALE[seed % PALE.length] ?? PALE[0]
}

/** Straight pieces of a wave. */
const PARTS = 80

/** Woven pale lines, as secure papers have them. */
export function guilloche(sheet: Sheet, { x, y, width, height }: Area, seed: number): void {
  const next = random(seed)
  sheet.save().rect(x, y, width, height).clip()
  for (const colour of [WOVEN[seed % WOVEN.length], WOVEN[(seed + 2) % WOVEN.length]]) {
    const waves = 2 + next() * 4
    const swing = height * (0.03 + next() * 0.05)
    const shift = next() * 6
    sheet.lineWidth(0.35).strokeColor(colour ?? WOVEN[0])
    for (let line = -2; line < 30; line += 1) {
      const level = y + (height * line) / 28
      const at = (part: number) => level + Math.sin(part * waves * Math.PI * 2 + shift + line * 0.22) * swing
      sheet.moveTo(x, at(0))
      for (let part = 1; part <= PARTS; part += 1) sheet.lineTo(x + (width * part) / PARTS, at(part / PARTS))
    }
    sheet.stroke()
  }
  sheet.restore()
}

/** A double frame with corners, as certificates have it. */
export function frame(sheet: Sheet, { x, y, width, height }: Area, colour: string): void {
  sheet.lineWidth(2.2).strokeColor(colour).rect(x, y, width, height).stroke()
  sheet
    .lineWidth(0.6)
    .rect(x + 5, y + 5, width - 10, height - 10)
    .stroke()
  const corners = [x + 5, x + width - 5].flatMap((left) =>
    [y + 5, y + height - 5].map((top) => [left, top] as const),
  )
  for (const [left, top] of corners) sheet.circle(left, top, 7).stroke()
}

/** A grey portrait of nobody. */
export function portrait(sheet: Sheet, { x, y, width, height }: Area, seed: number): void {
  const next = random(seed)
  const skin = `#${['b9aa9c', 'c9bcb0', '9b8b7f', 'a8a8a8'][Math.floor(next() * 4)]}`
  sheet.save().rect(x, y, width, height).fill('#d5d9dc')
  sheet.rect(x, y, width, height).clip()
  sheet.ellipse(x + width / 2, y + height * 1.06, width * 0.48, height * 0.4).fill('#56606b')
  sheet.ellipse(x + width / 2, y + height * 0.4, width * 0.25, height * 0.25).fill('#3d352f')
  sheet.ellipse(x + width / 2, y + height * 0.45, width * 0.22, height * 0.24).fill(skin)
  for (const side of [-1, 1])
    sheet.circle(x + width * (0.5 + side * 0.09), y + height * 0.43, width * 0.02).fill('#2c2622')
  sheet.rect(x + width * 0.44, y + height * 0.57, width * 0.12, height * 0.015).fill('#8a5a55')
  sheet.restore()
  sheet.lineWidth(0.4).strokeColor('#8a8f94').rect(x, y, width, height).stroke()
}
