import { expect, test } from 'vitest'
import { evenLight } from '../../../workers/documents/light.ts'
import type { Picture } from '../../../workers/documents/picture.ts'

const [WIDTH, HEIGHT] = [600, 800]

/** A page with lines of strokes as dark as `ink` beside its paper, in a light of its own. */
function lit(light: (x: number, y: number) => number, ink = 0.2): Picture {
  const data = new Uint8Array(WIDTH * HEIGHT)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) data[y * WIDTH + x] = 240 * light(x, y) * (isInk(x, y) ? ink : 1)
  }
  return { data, width: WIDTH, height: HEIGHT }
}

const isInk = (x: number, y: number) => y % 30 < 8 && x % 6 < 2 && x > 60 && x < 540
const shadow = (x: number) => 1 - 0.6 * Math.min(1, Math.max(0, (x - 250) / 100))

function worst(picture: Picture, ink: boolean, pick: (a: number, b: number) => number): number {
  let value = picture.data[0] ?? 0
  let first = true
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      if (isInk(x, y) !== ink) continue
      const here = picture.data[y * WIDTH + x] ?? 0
      value = first ? here : pick(value, here)
      first = false
    }
  }
  return value
}

test.each([
  ['a shadow across the page', (x: number) => shadow(x)],
  ['light that falls off', (x: number, y: number) => 1 - 0.0006 * (x + y) * 0.9],
  ['a shadow in dim light', (x: number) => 0.6 * shadow(x)],
])('%s goes: all ink is darker than all paper, by far', (_, light) => {
  const even = evenLight(lit(light))
  expect(worst(even, false, Math.min) - worst(even, true, Math.max)).toBeGreaterThan(120)
})

test('an even page is left as it is', () => {
  const page = lit(() => 0.8)
  expect(evenLight(page)).toBe(page)
})

test('a dark bar is print, not shadow: what is white on it stays', () => {
  const isBar = (y: number) => y > 100 && y < 150
  const page = lit((x) => 0.5 + 0.5 * shadow(x))
  const barred = page.data.map((value, i) => {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)]
    return isBar(y) ? (x % 40 < 4 ? 230 : 40) : value
  })
  const { data } = evenLight({ ...page, data: barred })
  expect((data[125 * WIDTH + 40] ?? 0) - (data[125 * WIDTH + 60] ?? 0)).toBeGreaterThan(120)
})
