import { afterAll, expect, test } from 'vitest'
import { prepareLanguages } from '../../../workers/documents/languages.ts'
import { createOcr } from '../../../workers/documents/ocr.ts'
import { fromSharp } from '../../../workers/documents/picture.ts'
import type { FoundWord } from '../../../workers/documents/printed-lines.ts'
import { lookAgain } from '../../../workers/documents/second-look.ts'
import { CACHE, photograph, textPdf } from './samples.ts'

const ocr = createOcr(await prepareLanguages(CACHE))
afterAll(ocr.close)

/** What is printed, what the first look took it for and how surely, and what comes of it. */
const TABLE: readonly (readonly [printed: string, read: string, sure: number, want: string])[] = [
  ['393639864', '595659864', 0.9, '393639864'],
  ['№250140111114,', '№250140111114,', 0.7, '№250140111114,'],
  ['PVT-TB8625PY', 'РУТ-ТВ8625РУ', 0.5, 'PVT-TB8625PY'],
  ['owner@dala.example', '0\u0438ner@да1а.example', 0.4, 'owner@dala.example'],
  ['заявление', 'заявленне', 0.6, 'заявленне'],
]

async function lookAt(printed: string, read: string, confidence: number): Promise<FoundWord> {
  const picture = await fromSharp(await photograph(await textPdf([printed], { at: [60, 80], size: 12 })))
  const scale = 200 / 72
  const box = { left: 59 * scale, top: 82 * scale, right: 200 * scale, bottom: 93 * scale }
  const [[word] = []] = await lookAgain([[{ text: read, confidence, ...box }]], picture, ocr)
  return word as FoundWord
}

test.each(TABLE)('%s, first read as %s', async (printed, read, sure, want) => {
  expect((await lookAt(printed, read, sure)).text).toBe(want)
})

test('two readings that agree are surer; readings that dispute are not sure', async () => {
  expect((await lookAt('731904', '731904', 0.6)).confidence).toBeGreaterThan(0.85)
  expect(await lookAt('731904', '731984', 0.95)).toMatchObject({ text: '731904', confidence: 0.55 })
  expect(await lookAt('ivanov@dala.example', 'lvanov@dala.example', 0.9)).toMatchObject({ confidence: 0.55 })
  expect(await lookAt('PVT-TB8625PY', 'РУТ-ТВ8626РУ', 0.9)).toMatchObject({ text: 'РУТ-ТВ8626РУ' })
  expect(await lookAt('731904', '7319044', 0.95)).toMatchObject({ text: '7319044', confidence: 0.55 })
})
