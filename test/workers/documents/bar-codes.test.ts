import { afterAll, expect, test } from 'vitest'
import { drawQr } from '../../../bench/corpus/drawing/qr.ts'
import { openEngines } from './engines.ts'
import { drawPdf, LETTER, photograph, scannedPdf, textPdf } from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)
const FONT = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
const ADDRESS = 'https://egov.kz/check/1002003004'

/** A letter with codes of 80 points in its lower left corner. */
function letterWith(...codes: readonly string[]): Promise<Buffer> {
  return drawPdf(async (pdf) => {
    pdf.font(FONT).fontSize(12)
    for (const [i, line] of LETTER.entries()) pdf.text(line, 60, 80 + i * 24, { lineBreak: false })
    for (const [i, code] of codes.entries()) await drawQr(pdf, code, 60 + i * 120, 600, 80)
  })
}

test('a code drawn on a text page is read, with its place', async () => {
  const page = await engines.readOne(await letterWith(ADDRESS))
  expect(page.source).toBe('text-layer')
  const [seen, ...others] = page.observations ?? []
  expect(others).toEqual([])
  expect(seen).toMatchObject({ what: 'bar-code', quote: ADDRESS })
  const [left, top, width] = seen?.box ?? [0, 0, 0]
  expect(left * 595.28).toBeCloseTo(60, -1)
  expect(top * 841.89).toBeCloseTo(600, -1)
  expect(width * 595.28).toBeCloseTo(80, -1)
})

test('codes of a scan, of a photo turned on its side and of a blurred one are read', async () => {
  const paper = await letterWith(ADDRESS, 'БСН 250140111114')
  const scan = await photograph(paper)
  const quotes = ['БСН 250140111114', ADDRESS]
  for (const bytes of [
    Buffer.from(await scannedPdf(await scan.clone().jpeg({ quality: 60 }).toBuffer())),
    await scan.clone().rotate(90).jpeg({ quality: 60 }).toBuffer(),
    await scan.clone().blur(1.2).jpeg({ quality: 60 }).toBuffer(),
  ]) {
    const { observations = [] } = await engines.readOne(bytes)
    expect(observations.map(({ quote }) => quote).sort()).toEqual(quotes.sort())
  }
})

test('what a code says is shown on one line, without signs that deceive, and not without end', async () => {
  const page = await engines.readOne(await letterWith(`a\u202eb\nc${'x'.repeat(400)}`))
  const quote = page.observations?.[0]?.quote ?? ''
  expect(quote.startsWith('a b cxxx')).toBe(true)
  expect(quote.length).toBe(300)
})

test('a page without codes has none', async () => {
  expect((await engines.readOne(await textPdf(LETTER))).observations).toEqual([])
})
