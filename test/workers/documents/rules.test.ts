import { expect, test } from 'vitest'
import { fromSharp, type Picture } from '../../../workers/documents/picture.ts'
import { withoutRules } from '../../../workers/documents/rules.ts'
import { drawPdf, photograph } from './samples.ts'

const FONT = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'

async function pageWith(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Picture> {
  return fromSharp(await photograph(await drawPdf(draw)))
}

/** Pixels that are not white in a rectangle of points. */
function inkIn({ data, width }: Picture, [x, y, w, h]: readonly [number, number, number, number]): number {
  const scale = 200 / 72
  let count = 0
  for (let row = Math.round(y * scale); row < (y + h) * scale; row++) {
    for (let column = Math.round(x * scale); column < (x + w) * scale; column++)
      if ((data[row * width + column] ?? 255) < 200) count++
  }
  return count
}

test('the rules of a table are taken away, the print in its cells stays', async () => {
  const page = await pageWith((pdf) => {
    pdf.font(FONT).fontSize(12)
    pdf.rect(60, 80, 300, 60).stroke()
    pdf.moveTo(60, 110).lineTo(360, 110).stroke()
    pdf.text('731904', 70, 90, { lineBreak: false })
  })
  const bare = withoutRules(page)
  expect(inkIn(bare, [200, 105, 100, 10])).toBe(0)
  expect(inkIn(bare, [57, 95, 6, 30])).toBe(0)
  expect(inkIn(bare, [68, 88, 60, 18])).toBe(inkIn(page, [68, 88, 60, 18]))
})

test('bars, and a page without rules, stay as they are', async () => {
  const page = await pageWith((pdf) => {
    pdf.font(FONT).fontSize(12)
    pdf.text('Заявление ТОО «Дала Желі»', 60, 90, { lineBreak: false })
    pdf.rect(60, 140, 300, 30).fill('black')
  })
  expect(inkIn(withoutRules(page), [60, 80, 320, 100])).toBe(inkIn(page, [60, 80, 320, 100]))
})
