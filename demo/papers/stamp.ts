import sharp from 'sharp'
import type { Facts } from '../facts.ts'
import { type Pixels, renderPages } from '../forms/render.ts'
import { random } from '../numbers.ts'
import { drawPdf, type Sheet } from './sheet.ts'

/** Ballpoint and stamp ink. */
export const INK = '#1c3f94'

const SIDE = 116
const pictures = new Map<string, Promise<Buffer>>()

/** The firm's round stamp, laid over whatever is there already; a picture, so no words of it join the text layer. */
export async function stamp(sheet: Sheet, facts: Facts, x: number, y: number): Promise<void> {
  const known = pictures.get(facts.bin) ?? picture(facts)
  pictures.set(facts.bin, known)
  const place = { x: sheet.x, y: sheet.y }
  const angle = (random(facts.seed + 77)() - 0.5) * 24
  const bytes = await known
  sheet.save().rotate(angle, { origin: [x, y] })
  sheet.image(bytes, x - SIDE / 2, y - SIDE / 2, { width: SIDE }).restore()
  Object.assign(sheet, place)
}

async function picture(facts: Facts): Promise<Buffer> {
  const pdf = await drawPdf({ title: 'stamp', date: facts.appliedOn, size: [SIDE, SIDE] }, (sheet) =>
    drawStamp(sheet, facts, SIDE / 2),
  )
  const [page] = await renderPages(pdf, 220)
  if (!page) throw new Error('the stamp was not drawn')
  const { width, height } = page
  return sharp(inked(page, INK, 0.66), { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

/** Black on white becomes ink of that strength on nothing: four bytes a pixel. */
export function inked({ data, width, height }: Pixels, ink: string, strength: number): Buffer {
  const rgba = Buffer.alloc(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rgba.writeUInt32BE(Number.parseInt(ink.slice(1), 16) * 256, pixel * 4)
    rgba[pixel * 4 + 3] = (255 - (data[pixel * 3] ?? 255)) * strength
  }
  return rgba
}

function drawStamp(sheet: Sheet, facts: Facts, center: number): void {
  const city = facts.city.ru.toUpperCase()
  sheet.lineWidth(1.8).circle(center, center, 52).stroke()
  sheet.lineWidth(0.7).circle(center, center, 49).circle(center, center, 33).stroke()
  sheet.font('sans-bold')
  ringText(sheet, `${city} ҚАЛАСЫ ★ ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ★ `, center, 47, 6)
  ringText(sheet, 'ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ ★ ', center, 40, 4.6)
  sheet.fontSize(7.5)
  sheet.text(`«${facts.kk}»`, center - 28, center - 16, { width: 56, height: 28, align: 'center' })
  sheet.font('condensed').fontSize(5.6)
  sheet.text(`БСН/БИН ${facts.bin}`, center - 31, center + 12, { width: 62, height: 16, align: 'center' })
}

/** Letters around a circle, in the font that is set. */
export function ringText(sheet: Sheet, text: string, center: number, radius: number, size: number): void {
  sheet.fontSize(size)
  const letters = [...text]
  for (const [index, letter] of letters.entries()) {
    sheet.save().rotate((index * 360) / letters.length, { origin: [center, center] })
    sheet.text(letter, center - sheet.widthOfString(letter) / 2, center - radius, { lineBreak: false })
    sheet.restore()
  }
}
