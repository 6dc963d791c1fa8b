import type { Picture } from './picture.ts'

/** Tiles along the short side of a page: each holds more paper than ink, and light changes little within it. */
const TILES = 56
/** The share of a tile's pixels that may be darker than its paper. */
const INK_SHARE = 0.85
/** Darker patches of so many tiles either way are print, such as a heading's bar or a portrait, not shadow. */
const PRINT_TILES = 4
/** Light this even is left alone. */
const EVEN = 0.85
const WHITE = 250
/** Paper darker than this cannot be told from no paper. */
const DARKEST_PAPER = 50

/** One value for each tile of a picture. */
interface Tiles {
  readonly data: Float32Array
  readonly columns: number
  readonly rows: number
  /** Pixels. */
  readonly size: number
}

/** Takes shadows and uneven light away: every pixel beside the paper around it. Even pages come back as they are. */
export function evenLight(picture: Picture): Picture {
  const paper = paperTiles(picture)
  const sorted = paper.data.toSorted()
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return at(0.02) > at(0.98) * EVEN ? picture : divide(picture, paper)
}

/** How bright the paper is in every tile. */
function paperTiles(picture: Picture): Tiles {
  const raw = brightTiles(picture)
  const widened = spread(raw, PRINT_TILES, Math.max)
  return blurred(spread(widened, PRINT_TILES, Math.min))
}

function brightTiles({ data, width, height }: Picture): Tiles {
  const size = Math.max(4, Math.round(Math.min(width, height) / TILES))
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)]
  const tiles = new Float32Array(columns * rows)
  const counts = new Uint16Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0)
      let count = 0
      // Every second pixel either way tells enough.
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y += 2) {
        const end = y * width + Math.min(width, (column + 1) * size)
        for (let i = y * width + column * size; i < end; i += 2, count++) {
          const value = data[i] ?? 0
          counts[value] = (counts[value] ?? 0) + 1
        }
      }
      let value = 0
      for (let seen = counts[0] ?? 0; seen <= count * INK_SHARE && value < 255; seen += counts[++value] ?? 0);
      tiles[row * columns + column] = value
    }
  }
  return { data: tiles, columns, rows, size }
}

/** The largest or least value within `reach` tiles, across and then down. */
function spread(tiles: Tiles, reach: number, pick: (...values: number[]) => number): Tiles {
  const across = mapTiles(tiles, ({ data, columns }, row, column) =>
    pick(
      ...data.subarray(
        row * columns + Math.max(0, column - reach),
        row * columns + Math.min(columns, column + reach + 1),
      ),
    ),
  )
  return mapTiles(across, ({ data, columns, rows }, row, column) => {
    let value = data[row * columns + column] ?? 0
    for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++)
      value = pick(value, data[y * columns + column] ?? 0)
    return value
  })
}

function blurred(tiles: Tiles): Tiles {
  return mapTiles(tiles, (all, row, column) => {
    let sum = 0
    for (let y = -1; y <= 1; y++) for (let x = -1; x <= 1; x++) sum += tileAt(all, row + y, column + x)
    return sum / 9
  })
}

function mapTiles(tiles: Tiles, value: (tiles: Tiles, row: number, column: number) => number): Tiles {
  const { columns, data } = tiles
  return { ...tiles, data: data.map((_, i) => value(tiles, Math.floor(i / columns), i % columns)) }
}

function tileAt({ data, columns, rows }: Tiles, row: number, column: number): number {
  const y = Math.min(rows - 1, Math.max(0, row))
  const x = Math.min(columns - 1, Math.max(0, column))
  return data[y * columns + x] ?? 0
}

function divide({ data, width, height }: Picture, tiles: Tiles): Picture {
  const out = new Uint8ClampedArray(data.length)
  const { size, columns } = tiles
  for (let y = 0; y < height; y++) {
    const [row, down] = placeBetween(y, size)
    const gains = Float32Array.from({ length: columns + 1 }, (_, i) => {
      const [above, below] = [tileAt(tiles, row, i - 1), tileAt(tiles, row + 1, i - 1)]
      return WHITE / Math.max(DARKEST_PAPER, above + (below - above) * down)
    })
    for (let x = 0; x < width; x++) {
      const place = x / size + 0.5
      const column = Math.floor(place)
      const gain = gains[column] ?? 1
      const next = gains[Math.min(columns, column + 1)] ?? gain
      out[y * width + x] = (data[y * width + x] ?? 0) * (gain + (next - gain) * (place - column))
    }
  }
  return { data: new Uint8Array(out.buffer), width, height }
}

/** The tile whose middle lies before a pixel, and how far beyond that middle the pixel is, 0 to 1. */
function placeBetween(pixel: number, size: number): [tile: number, share: number] {
  const place = pixel / size - 0.5
  const tile = Math.floor(place)
  return [tile, place - tile]
}
