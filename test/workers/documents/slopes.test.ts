import { expect, test } from 'vitest'
import type { Picture } from '../../../workers/documents/picture.ts'
import { findSlopes, LEVEL, type Slopes } from '../../../workers/documents/slopes.ts'
import { straighten } from '../../../workers/documents/straighten.ts'

const [WIDTH, HEIGHT] = [1000, 1400]

/** A page of lines of strokes that run as told. */
function page({ degrees, fan, bow }: Slopes, lines = 30): Picture {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  const radians = (degrees * Math.PI) / 180
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const [dx, dy] = [x - WIDTH / 2, y - HEIGHT / 2]
      const across = (dx * Math.cos(radians) + dy * Math.sin(radians)) / (WIDTH / 2)
      const down = dy * Math.cos(radians) - dx * Math.sin(radians)
      const row = (down - (WIDTH / 2) * bow * across * across) / (1 + fan * across) + HEIGHT / 2
      const written = Math.abs(across) < 0.8 && row > 100 && row < 100 + lines * 40
      if (written && row % 40 < 16 && Math.floor(across * 100) % 3 !== 0) data[y * WIDTH + x] = 0
    }
  }
  return { data, width: WIDTH, height: HEIGHT }
}

test.each([
  { degrees: 4, fan: 0, bow: 0 },
  { degrees: -7.5, fan: 0, bow: 0 },
  { degrees: 10, fan: 0, bow: 0 },
  { degrees: 0, fan: 0.05, bow: 0 },
  { degrees: -2, fan: -0.04, bow: 0 },
  { degrees: 1, fan: 0.02, bow: 0.02 },
])('lines at %j are found and put level', async (slopes) => {
  const crooked = page(slopes)
  const found = await findSlopes(crooked)
  expect(Math.abs(found.degrees - slopes.degrees)).toBeLessThan(0.5)
  expect(Math.abs(found.fan - slopes.fan)).toBeLessThan(0.008)
  expect(Math.abs(found.bow - slopes.bow)).toBeLessThan(0.008)
  const { picture, restore } = straighten(crooked, found)
  expect(await findSlopes(picture)).toEqual(LEVEL)
  const end = { text: '', confidence: 1, left: 0, right: picture.width / 2, top: 0, bottom: 0 }
  const middle = { ...end, top: picture.height / 2, bottom: picture.height / 2 }
  expect(restore(middle).right).toBeCloseTo(WIDTH / 2, 0)
})

test.each([
  ['level lines', page(LEVEL)],
  ['two lines', page(LEVEL, 2)],
  ['nothing', page(LEVEL, 0)],
])('%s are left alone', async (_, picture) => {
  expect(await findSlopes(picture)).toBe(LEVEL)
  expect(straighten(picture, LEVEL).picture).toBe(picture)
})
