import type { Picture } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'
import { LEVEL, type Slopes } from './slopes.ts'

/** A page whose lines run level, and the way back. */
export interface Straight {
  readonly picture: Picture
  /** Where a word of the straight picture stands on the page as it was. */
  readonly restore: (word: FoundWord) => FoundWord
}

const PAPER = 255

/** Takes the slopes of its lines out of a page. */
export function straighten(picture: Picture, slopes: Slopes): Straight {
  if (slopes === LEVEL) return { picture, restore: (word) => word }
  const radians = (slopes.degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const half = picture.width / 2
  const width = Math.round(picture.width * cos + picture.height * Math.abs(sin))
  const height = Math.round(picture.height * cos + picture.width * Math.abs(sin))
  const down = (dx: number, dy: number) => {
    const across = dx / half
    return dy * (1 + slopes.fan * across) + half * slopes.bow * across * across
  }
  /** Where a point of the straight page lies on the page as it was. */
  const back = (x: number, y: number) => {
    const dx = x - width / 2
    const dy = down(dx, y - height / 2)
    return [dx * cos - dy * sin + half, dx * sin + dy * cos + picture.height / 2] as const
  }
  const data = new Uint8Array(width * height)
  // Along a column of the straight page the way back is a straight line.
  const columns = Array.from({ length: width }, (_, x) => [back(x, 0), back(x, 1)] as const)
  for (let y = 0, i = 0; y < height; y++) {
    for (const [[x0, y0], [x1, y1]] of columns)
      data[i++] = valueAt(picture, x0 + y * (x1 - x0), y0 + y * (y1 - y0))
  }
  const restore = (word: FoundWord): FoundWord => {
    const middle = (word.top + word.bottom) / 2
    const reach = (word.bottom - word.top) / 2
    const [start, end] = [back(word.left, middle), back(word.right, middle)]
    const [top, bottom] = [Math.min(start[1], end[1]) - reach, Math.max(start[1], end[1]) + reach]
    return { ...word, left: start[0], right: end[0], top, bottom }
  }
  return { picture: { data, width, height }, restore }
}

/** The value between four pixels; paper beyond the edge. */
function valueAt({ data, width, height }: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return PAPER
  const i = top * width + left
  const [right, below] = [x - left, y - top]
  const upper = (data[i] ?? 0) * (1 - right) + (data[i + 1] ?? 0) * right
  const lower = (data[i + width] ?? 0) * (1 - right) + (data[i + width + 1] ?? 0) * right
  return upper * (1 - below) + lower * below
}
