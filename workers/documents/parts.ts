/** Cells of a grid that hang together, and the least box around them, in cells. */
interface Part {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Number of cells. */
  readonly size: number
}

/** Sorts the cells that are set into parts joined by sides or corners. */
export function partsOf(cells: readonly boolean[], columns: number): Part[] {
  const left = new Set(cells.flatMap((is, place) => (is ? [place] : [])))
  const parts: Part[] = []
  for (const place of left) parts.push(takePart(left, place, columns))
  return parts
}

/** Whether the box of one part holds that of another. */
export function isAround(outer: Part, inner: Part): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  )
}

function takePart(cells: Set<number>, start: number, columns: number): Part {
  const part = { left: columns, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0, size: 0 }
  const waiting = [start]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (!cells.delete(place)) continue
    const [column, row] = [place % columns, Math.floor(place / columns)]
    part.left = Math.min(part.left, column)
    part.top = Math.min(part.top, row)
    part.right = Math.max(part.right, column)
    part.bottom = Math.max(part.bottom, row)
    part.size++
    for (const beside of [-1, 0, 1]) {
      if (column + beside < 0 || column + beside >= columns) continue
      waiting.push(place + beside - columns, place + beside, place + beside + columns)
    }
  }
  return part
}
