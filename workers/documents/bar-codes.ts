import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader'
import type { Box, Observation } from '../../cases/document.ts'
import { type Picture, toPgm } from './picture.ts'

/** A page of certificates has a handful; more would only hide them. */
const MAX_CODES = 20
/** Room for an address in full; of a code that holds a whole file the beginning tells what it is. */
const MAX_QUOTE = 300

/** QR codes, and the number of a certificate as bars: every further format would cost a page more than these two. */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'Code128'],
  tryInvert: false,
  maxNumberOfSymbols: MAX_CODES,
  textMode: 'Plain',
}

let loaded = false

/** The QR and bar codes on a page and what they say, from the top down; nothing is ever fetched. */
export async function findBarCodes(picture: Picture): Promise<Observation[]> {
  loadEngine()
  const found = await readBarcodes(toPgm(picture), OPTIONS)
  return found
    .map((code) => ({
      what: 'bar-code' as const,
      box: boxOf(code, picture),
      quote: quoteOf(code.text),
    }))
    .filter(({ quote }) => quote !== '')
    .toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}

/** The engine starts with the first page, from the file of its package. */
function loadEngine(): void {
  if (loaded) return
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(path)).buffer } })
  loaded = true
}

/** What a person can read of it: no control characters, nothing that turns the direction of text, on one line. */
function quoteOf(text: string): string {
  const shown = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  return [...shown].slice(0, MAX_QUOTE).join('')
}

function boxOf({ position }: ReadResult, { width, height }: Picture): Box {
  const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft]
  const xs = corners.map(({ x }) => within(x / width))
  const ys = corners.map(({ y }) => within(y / height))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, round(Math.max(...xs) - left), round(Math.max(...ys) - top)]
}

const round = (value: number) => Math.round(value * 100_000) / 100_000
const within = (value: number) => round(Math.min(1, Math.max(0, value)))
