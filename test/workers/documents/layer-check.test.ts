import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { openEngines } from './engines.ts'
import { drawPdf, LETTER, linesOf, photograph, scannedPdf, textPdf, wordWith } from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)
const FONT = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
const NUMBERS = ['БИН: 250140111114', 'Номер аккаунта: 731904', 'Новый адрес: n.umarova@dala-zheli.example']

/** The same page, whose fonts say that every 4 is a 9 and every 9 a 4. */
async function lying(bytes: Buffer): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes)
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Length1'))) continue
    const text = Buffer.from(object.contents).toString('latin1')
    if (!text.includes('beginbfrange') && !text.includes('beginbfchar')) continue
    const swapped = text.replace(/<0034>|<0039>/g, (code) => (code === '<0034>' ? '<0039>' : '<0034>'))
    expect(swapped).not.toBe(text)
    ;(object as { contents: Uint8Array }).contents = Buffer.from(swapped, 'latin1')
  }
  return pdf.save()
}

test('what a page shows and what its file says is the same in an honest file', async () => {
  const page = await engines.readOne(await textPdf([...LETTER, ...NUMBERS]))
  expect(page.observations).toEqual([])
  expect(wordWith(page, '731904').confidence).toBe(1)
})

test('a font that says another number than it draws is noticed, and the number decides nothing', async () => {
  const page = await engines.readOne(
    await lying(await textPdf([...LETTER, ...NUMBERS], { options: { compress: false } })),
  )
  expect(linesOf(page).join(' ')).toContain('731409')
  expect(page.observations).toContainEqual(
    expect.objectContaining({ what: 'text-layer-differs', quote: '731409', shown: '731904' }),
  )
  expect(wordWith(page, '731409').confidence).toBe(0)
})

test('a number under a white box with another one above it is noticed', async () => {
  const other = await (await photograph(await textPdf(['518265'], { at: [2, 2] })))
    .extract({ left: 0, top: 0, width: 170, height: 50 })
    .png()
    .toBuffer()
  const pdf = await drawPdf((doc) => {
    doc.font(FONT).fontSize(12)
    for (const [i, line] of [...LETTER, ...NUMBERS].entries())
      doc.text(line, 60, 80 + i * 24, { lineBreak: false })
    doc.rect(160, 294, 120, 20).fill('white')
    doc.image(other, 165, 294, { width: 61 })
  })
  const page = await engines.readOne(pdf)
  expect(page.observations).toEqual([
    expect.objectContaining({ what: 'text-layer-differs', quote: '731904', shown: '518265' }),
  ])
})

/** A scan with invisible text under it, as scanners make. */
async function scanOver(hidden: readonly string[]): Promise<Uint8Array> {
  const scan = await (await photograph(await textPdf([...LETTER, ...NUMBERS])))
    .jpeg({ quality: 80 })
    .toBuffer()
  return drawPdf((doc) => {
    doc.image(scan, 0, 0, { width: 595.28, height: 841.89 })
    doc.font(FONT).fontSize(12)
    doc.addContent('3 Tr')
    for (const [i, line] of hidden.entries()) doc.text(line, 60, 80 + i * 24, { lineBreak: false })
  })
}

test('a layer under a scan that says other numbers is noticed; an honest one is not', async () => {
  const honest = await engines.readOne(await scanOver([...LETTER, ...NUMBERS]))
  expect(honest).toMatchObject({ source: 'ocr', observations: [] })
  const lie = await engines.readOne(
    await scanOver([...LETTER, 'БИН: 250140111114', 'Номер аккаунта: 265518']),
  )
  expect(lie.observations).toEqual([
    expect.objectContaining({ what: 'text-layer-differs', quote: '265518', shown: '731904' }),
  ])
  expect(linesOf(lie).join(' ')).toContain('731904')
})

test('a scan without a layer says nothing of one', async () => {
  const scan = await (await photograph(await textPdf(LETTER))).jpeg({ quality: 80 }).toBuffer()
  expect((await engines.readOne(await scannedPdf(scan))).observations).toEqual([])
})
