import { afterAll, expect, test } from 'vitest'
import { prepareLanguages } from '../../../workers/documents/languages.ts'
import { createOcr } from '../../../workers/documents/ocr.ts'
import { fromSharp, type Picture } from '../../../workers/documents/picture.ts'
import type { FoundWord } from '../../../workers/documents/printed-lines.ts'
import { readUnderStamps } from '../../../workers/documents/under-stamps.ts'
import { CACHE, drawPdf, LETTER, photograph } from './samples.ts'

const ocr = createOcr(await prepareLanguages(CACHE))
afterAll(ocr.close)
const FONT = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
const UNDER = ['Дата выдачи: 09.05.2025', 'Руководитель Мусин А. Ж.']

/** A letter with print under a pale round stamp, as the engine sees it. */
async function stamped(): Promise<Picture> {
  const pdf = await drawPdf((doc) => {
    doc.font(FONT).fontSize(12)
    for (const [i, line] of LETTER.entries()) doc.text(line, 60, 80 + i * 24, { lineBreak: false })
    for (const [i, line] of UNDER.entries()) doc.text(line, 60, 420 + i * 30, { lineBreak: false })
    doc.lineWidth(3).strokeColor('#8a8a8a').circle(170, 440, 55).stroke()
    doc.lineWidth(2).circle(170, 440, 44).stroke()
    doc.fillColor('#8a8a8a').fontSize(11).text('ӘДІЛЕТ ДЕПАРТАМЕНТІ № 4', 120, 436, { lineBreak: false })
  })
  return fromSharp(await photograph(pdf))
}

const textOf = (lines: readonly FoundWord[][]): string =>
  lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n')

test('print under a stamp that the first reading left out is read from what is left', async () => {
  const page = await stamped()
  const first = (await ocr.read(page)).filter((line) => (line[0]?.top ?? 0) < 380 * (200 / 72))
  expect(textOf(first)).not.toContain('09.05.2025')
  const whole = textOf(await readUnderStamps(first, page, ocr))
  expect(whole).toContain('Дата выдачи: 09.05.2025')
  expect(whole).toContain('Мусин')
  expect(whole).not.toContain('ДЕПАРТАМЕНТІ')
  expect(whole).toContain('123456789012')
})

test('a page that was read whole is left as it is', async () => {
  const page = await fromSharp(
    await photograph(
      await drawPdf((doc) => {
        doc.font(FONT).fontSize(12)
        for (const [i, line] of LETTER.entries()) doc.text(line, 60, 80 + i * 24, { lineBreak: false })
      }),
    ),
  )
  const first = await ocr.read(page)
  expect(await readUnderStamps(first, page, ocr)).toEqual(first)
})
