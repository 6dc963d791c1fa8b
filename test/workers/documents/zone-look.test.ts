import { afterAll, expect, test } from 'vitest'
import { prepareLanguages } from '../../../workers/documents/languages.ts'
import { createOcr } from '../../../workers/documents/ocr.ts'
import { fromSharp } from '../../../workers/documents/picture.ts'
import type { FoundWord } from '../../../workers/documents/printed-lines.ts'
import { readZoneAgain } from '../../../workers/documents/zone-look.ts'
import { CACHE, photograph, textPdf } from './samples.ts'

const ocr = createOcr(await prepareLanguages(CACHE))
afterAll(ocr.close)

const SCALE = 200 / 72
const PRINTED = [
  'P<UZBRAHMATULLAYEV<<ISKANDAR<<<<<<<<<<<<<<<<',
  'FA90027795UZB5909027M30042613020959928438468',
]

/** What comes of two lines of a passport when the first look took them for `read`. */
async function lookAt(read: readonly string[], confidence: number): Promise<string[]> {
  const page = await fromSharp(await photograph(await textPdf(PRINTED, { at: [60, 80], size: 11 })))
  const lines = read.map((text, index): FoundWord[] => {
    const top = (81 + index * 24) * SCALE
    return [{ text, confidence, left: 59 * SCALE, top, right: 420 * SCALE, bottom: top + 11 * SCALE }]
  })
  return (await readZoneAgain(lines, page, ocr)).map((line) => line.map(({ text }) => text).join(''))
}

test('lines of a machine readable zone are read in its own alphabet', async () => {
  const misread = [
    'P«UZBRAHMATULLAYEV««ISKANDAR««««««««««««««««',
    'FA990027795UZB5909027M30042613020959928438468',
  ]
  expect((await lookAt(misread, 0.7))[1]).toBe(PRINTED[1])
})

test('a zone that was read whole, and other lines, stay as they are', async () => {
  expect(await lookAt(PRINTED, 0.95)).toEqual(PRINTED)
  const others = ['ЗАЯВЛЕНИЕ', 'Просим изменить адрес']
  expect(await lookAt(others, 0.7)).toEqual(others)
})
