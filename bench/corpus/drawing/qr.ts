import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import type { Canvas } from './canvas.ts'
import { ensureRoom, space } from './canvas.ts'

const WASM = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(WASM)).buffer } })

/** Draws QR codes in a row, centred or at the left. */
export async function drawQrCodes(canvas: Canvas, texts: readonly string[]): Promise<void> {
  const { sheet, look, left, width } = canvas
  const side = Math.min(72 + (look.seed % 30), width / texts.length - 10)
  ensureRoom(canvas, side + 8)
  const top = sheet.y + 4
  const row = texts.length * (side + 10)
  const start = look.seed % 2 === 0 ? left : left + (width - row) / 2
  for (const [index, text] of texts.entries()) {
    await drawQr(sheet, text, start + index * (side + 10), top, side)
  }
  sheet.y = top + side
  space(canvas, 0.6)
}

/** One QR code without its quiet zone; places in points. */
export async function drawQr(
  sheet: Canvas['sheet'],
  text: string,
  x: number,
  y: number,
  side: number,
): Promise<void> {
  const { error, symbol } = await writeBarcode(text, {
    format: 'QRCode',
    addQuietZones: false,
    options: 'ecLevel=M',
  })
  if (error) throw new Error(`QR code: ${error}`)
  const unit = side / symbol.width
  for (const [index, value] of symbol.data.entries()) {
    if (value !== 0) continue
    const [column, row] = [index % symbol.width, Math.floor(index / symbol.width)]
    sheet.rect(x + column * unit, y + row * unit, unit, unit)
  }
  sheet.fill('black')
}
