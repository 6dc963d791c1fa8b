import { expect, test } from 'vitest'
import { fromSharp } from '../../../workers/documents/picture.ts'
import { textScale } from '../../../workers/documents/text-scale.ts'
import { LETTER, photograph, textPdf } from './samples.ts'

test.each([
  [12, 200, 1, 1],
  [10, 200, 1, 1],
  [5, 200, 1.6, 2.2],
  [30, 200, 0.6, 0.7],
])('letters of %i points at %i dpi are drawn %d to %d times as large', async (size, dpi, least, most) => {
  const scale = textScale(await fromSharp(await photograph(await textPdf(LETTER, { size }), dpi)))
  expect(scale).toBeGreaterThanOrEqual(least)
  expect(scale).toBeLessThanOrEqual(most)
})

test('a few letters say nothing of the size', async () => {
  expect(textScale(await fromSharp(await photograph(await textPdf(['Директор'], { size: 5 }))))).toBe(1)
})
