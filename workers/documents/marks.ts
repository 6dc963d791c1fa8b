import { evenLight } from './light.ts'
import { isAround, partsOf } from './parts.ts'
import { type Picture, shrinkPicture } from './picture.ts'

/** What stands in a picture, told tile by tile; a tile is about as large as a short word. */
export interface Marks {
  /** Share of tiles that show nothing but paper, or something as plain. */
  readonly plain: number
  /** Share of tiles with a clear edge in focus. */
  readonly sharp: number
  /** How steep edges are, the median of tiles with edges: about 1 in focus, below 0.7 out of it. */
  readonly focus: number
  /** Share of tiles with thin dark strokes that have their like beside them, as letters of a line do. */
  readonly print: number
  /** Number of tiles with marks on the sheet, however faint; neither its edge nor the desk around it. */
  readonly enclosed: number
}

/** Pixels; noise of a camera is gone at this size, and small print is not yet. */
const SIDE = 800
const TILE = 20
const BLOCK = 5
/** All contrasts are shares of the brightness of paper. */
const PLAIN = 0.12
/** Between means of blocks, where noise hardly counts. */
const FAINT = 0.05
const EDGE = 0.2
const IN_FOCUS = 0.35
/** A stroke is so much darker than what lies so many pixels off on either side. */
const STROKE = 0.3
const STROKE_REACH = 5
/** Pixels of strokes in a tile with letters. */
const LETTERS = 16
/** Tiles in a row, across or down, that make a line of print. */
const RUN = 3

interface Tile {
  readonly contrast: number
  readonly faint: number
  readonly steepness: number
  readonly strokes: number
}

interface Grid {
  readonly tiles: readonly Tile[]
  readonly columns: number
  readonly rows: number
}

/** Measures edges, strokes and empty places of a page before it is stretched. */
export async function measureMarks(raw: Picture): Promise<Marks> {
  const grid = gridOf(await shrinkPicture(evenLight(raw), SIDE))
  const { tiles } = grid
  const share = (is: (tile: Tile) => boolean) => tiles.filter(is).length / tiles.length
  const focus = tiles
    .filter(({ contrast }) => contrast >= PLAIN)
    .map(({ steepness, contrast }) => steepness / contrast)
    .sort((a, b) => a - b)
  return {
    plain: share(({ contrast }) => contrast < PLAIN),
    sharp: share(({ contrast, steepness }) => contrast > EDGE && steepness > IN_FOCUS * contrast),
    focus: focus[Math.floor(focus.length / 2)] ?? 0,
    print: tiles.filter((_, place) => isInLine(grid, place)).length / tiles.length,
    enclosed: enclosedIn(grid),
  }
}

/** The outermost tiles are left out: scanners shade them, and strokes need room on either side. */
function gridOf(picture: Picture): Grid {
  const columns = Math.max(0, Math.floor(picture.width / TILE) - 2)
  const rows = Math.max(0, Math.floor(picture.height / TILE) - 2)
  const paper = picture.data.toSorted()[Math.floor(picture.data.length * 0.9)] || 1
  const tiles = Array.from({ length: columns * rows }, (_, place) =>
    tileAt(picture, paper, ((place % columns) + 1) * TILE, (Math.floor(place / columns) + 1) * TILE),
  )
  return { tiles, columns, rows }
}

function tileAt({ data, width }: Picture, paper: number, left: number, top: number): Tile {
  const at = (x: number, y: number) => data[y * width + x] ?? 0
  const values: number[] = []
  const blocks = new Array<number>((TILE / BLOCK) ** 2).fill(0)
  let [steepness, strokes] = [0, 0]
  for (let y = top; y < top + TILE; y++) {
    for (let x = left; x < left + TILE; x++) {
      const value = at(x, y)
      values.push(value)
      const block = Math.floor((y - top) / BLOCK) * (TILE / BLOCK) + Math.floor((x - left) / BLOCK)
      blocks[block] = (blocks[block] ?? 0) + value / BLOCK ** 2
      steepness = Math.max(
        steepness,
        Math.abs(at(x + 1, y) - at(x - 1, y)),
        Math.abs(at(x, y + 1) - at(x, y - 1)),
      )
      const across = Math.min(at(x - STROKE_REACH, y), at(x + STROKE_REACH, y)) - value
      const down = Math.min(at(x, y - STROKE_REACH), at(x, y + STROKE_REACH)) - value
      if (Math.max(across, down) > paper * STROKE) strokes++
    }
  }
  values.sort((a, b) => a - b)
  const value = (share: number) => values[Math.floor(values.length * share)] ?? 0
  return {
    contrast: (value(0.98) - value(0.02)) / paper,
    faint: (Math.max(...blocks) - Math.min(...blocks)) / paper,
    steepness: steepness / paper,
    strokes,
  }
}

function isInLine({ tiles, columns, rows }: Grid, place: number): boolean {
  const [column, row] = [place % columns, Math.floor(place / columns)]
  const has = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < columns && y < rows && (tiles[y * columns + x]?.strokes ?? 0) >= LETTERS
  const runs = (dx: number, dy: number) => {
    let count = 0
    for (let i = 1 - RUN; i < RUN && count < RUN; i++)
      count = has(column + i * dx, row + i * dy) ? count + 1 : 0
    return count >= RUN
  }
  return has(column, row) && (runs(1, 0) || runs(0, 1))
}

/** Counts marked tiles but for what reaches the border and the outline of the sheet itself. */
function enclosedIn({ tiles, columns, rows }: Grid): number {
  const marked = tiles.map(({ faint }) => faint >= FAINT)
  const plain = marked.map((is) => !is)
  const [paper] = partsOf(plain, columns).sort((a, b) => b.size - a.size)
  return partsOf(marked, columns)
    .filter(({ left, top, right, bottom }) => left > 0 && top > 0 && right < columns - 1 && bottom < rows - 1)
    .filter((part) => !paper || !isAround(part, paper))
    .reduce((sum, { size }) => sum + size, 0)
}
