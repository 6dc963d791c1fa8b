export type Point = readonly [number, number]

/** Eight coefficients of a map between two planes; the ninth is 1. */
export type Homography = readonly number[]

/** The map that takes a point of the photo to the page whose corners lie at `corners`, clockwise. */
export function homography(
  corners: readonly [Point, Point, Point, Point],
  width: number,
  height: number,
): Homography {
  const targets: readonly Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const rows = corners.flatMap(([x, y], index) => {
    const [u, v] = targets[index] ?? [0, 0]
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  return solve(rows)
}

// Gauss-Jordan with row swaps; eight equations, the right side in the last column.
function solve(rows: number[][]): number[] {
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    const best = rows.slice(pivot).reduce((top, row) => (size(row, pivot) > size(top, pivot) ? row : top))
    rows.splice(rows.indexOf(best), 1)
    const scaled = best.map((value) => value / (best[pivot] ?? 1))
    const cleared = rows.map((row) =>
      row.map((value, index) => value - (row[pivot] ?? 0) * (scaled[index] ?? 0)),
    )
    rows = [...cleared.slice(0, pivot), scaled, ...cleared.slice(pivot)]
  }
  return rows.map((row) => row.at(-1) ?? 0)
}

function size(row: readonly number[], column: number): number {
  return Math.abs(row[column] ?? 0)
}
