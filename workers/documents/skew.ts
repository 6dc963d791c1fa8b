import { fromSharp, type Picture, shrinkPicture, toSharp } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

const SMALL_SIDE = 500
const EDGE = 20
const MAX_DEGREES = 8
/** Below this the engine copes alone, and turning costs sharpness. */
const MIN_DEGREES = 0.5
const MIN_GAIN = 1.15

/** Estimates by how many degrees the text lines of a page slope downwards to the right; 0 when unsure. */
export async function findSkew(picture: Picture): Promise<number> {
  const points = edges(await shrinkPicture(picture, SMALL_SIDE))
  const level = sharpness(points, 0)
  const coarse = best(points, 0, MAX_DEGREES, 0.5)
  const fine = best(points, coarse, 0.4, 0.1)
  const certain = sharpness(points, fine) > level * MIN_GAIN && Math.abs(fine) < MAX_DEGREES
  return certain && Math.abs(fine) >= MIN_DEGREES ? fine : 0
}

/** Turns a page back by its slope and says how places on the result map to the page as it was. */
export async function straighten(
  picture: Picture,
  degrees: number,
): Promise<{ picture: Picture; restore: (word: FoundWord) => FoundWord }> {
  if (degrees === 0) return { picture, restore: (word) => word }
  const straight = await fromSharp(toSharp(picture).rotate(-degrees, { background: '#ffffff' }))
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const back = (x: number, y: number) => {
    const [dx, dy] = [x - straight.width / 2, y - straight.height / 2]
    return [dx * cos - dy * sin + picture.width / 2, dx * sin + dy * cos + picture.height / 2] as const
  }
  const restore = (word: FoundWord): FoundWord => {
    const middle = (word.top + word.bottom) / 2
    const half = (word.bottom - word.top) / 2
    const [start, end] = [back(word.left, middle), back(word.right, middle)]
    const [top, bottom] = [Math.min(start[1], end[1]) - half, Math.max(start[1], end[1]) + half]
    return { ...word, left: start[0], right: end[0], top, bottom }
  }
  return { picture: straight, restore }
}

/** Points where the page changes from light to dark downwards: they line up along the text lines. */
function edges({ data, width, height }: Picture): Float64Array {
  const points: number[] = []
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (Math.abs((data[i + width] ?? 0) - (data[i] ?? 0)) > EDGE) points.push(x - width / 2, y - height / 2)
    }
  }
  return Float64Array.from(points)
}

function best(points: Float64Array, middle: number, reach: number, step: number): number {
  let [degrees, score] = [middle, sharpness(points, middle)]
  for (let turn = middle - reach; turn <= middle + reach + step / 2; turn += step) {
    const candidate = sharpness(points, turn)
    if (candidate > score) [degrees, score] = [turn, candidate]
  }
  return degrees
}

function sharpness(points: Float64Array, degrees: number): number {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const rows = new Float64Array(4096)
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round((points[i + 1] ?? 0) * cos - (points[i] ?? 0) * sin) + 2048
    if (row >= 0 && row < 4096) rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2
  return sum
}
