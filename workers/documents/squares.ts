import type { Picture } from './picture.ts'

/** Pixels; the right and lower edges lie within. */
export interface PixelArea {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A small square outline. */
export interface Square extends PixelArea {
  /** The share of its inner part that is dark. */
  readonly ink: number
}

/** A dark stroke from top to bottom, one pixel wide. */
interface Upright {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

type IsDark = (x: number, y: number) => boolean

/** Of 255: a hairline that falls between two pixels is no darker. */
const DARK = 190
/** Corners may be round: a side is told by its middle. */
const CORNER = 0.15
const COVERED = 0.9
/** A stroke longer than the longest side by this belongs to a table. */
const TOO_LONG = 1.4
/** The longer side to the shorter. */
const SQUARE = 1.25
/** Of a side: what lies further inside than this is within the box, not its outline. */
const INNER = 0.2
/** Of a side: around a box, from and to here, the paper is empty but for the end of a tick and the text beside it. */
const AROUND = [0.15, 0.5] as const
const MAX_AROUND = 0.15
/** Pixels; a circle bulges so far beyond the square that its line holds. */
const BULGE = 2

/** The square outlines within a part of a page that stand alone; sides in pixels. Table cells and codes are none. */
export function squaresIn(page: Picture, area: PixelArea, shortest: number, longest: number): Square[] {
  const isDark: IsDark = (x, y) =>
    x >= 0 && y >= 0 && x < page.width && y < page.height && (page.data[y * page.width + x] ?? 255) < DARK
  const uprights = uprightsIn(isDark, area, shortest * (1 - 2 * CORNER), longest * TOO_LONG)
  const rights = edgesOf(uprights, 1)
  const found = edgesOf(uprights, -1).flatMap((left) =>
    rights.flatMap((right) => {
      const width = right.x - left.x
      const outline = width >= shortest && width <= longest ? outlineOf(isDark, left, right) : undefined
      return outline && standsAlone(isDark, outline) ? [outline] : []
    }),
  )
  const largest: PixelArea[] = []
  for (const outline of found.toSorted((a, b) => b.right - b.left - (a.right - a.left)))
    if (!largest.some((other) => overlaps(other, outline))) largest.push(outline)
  return largest.map((outline) => ({ ...outline, ink: share(isDark, inset(outline, INNER)) }))
}

function uprightsIn(isDark: IsDark, area: PixelArea, shortest: number, longest: number): Upright[] {
  const uprights: Upright[] = []
  for (let x = area.left; x <= area.right; x++) {
    let top = area.top
    for (let y = area.top; y <= area.bottom + 1; y++) {
      if (y <= area.bottom && isDark(x, y)) continue
      if (y - top >= shortest && y - top <= longest) uprights.push({ x, top, bottom: y - 1 })
      top = y + 1
    }
  }
  return uprights
}

/** The strokes beside which, at the left (-1) or right (1), no other stands: the edges of thick lines and dark places. */
function edgesOf(uprights: readonly Upright[], side: -1 | 1): Upright[] {
  const byPlace = Map.groupBy(uprights, ({ x }) => x)
  return uprights.filter(
    ({ x, top, bottom }) =>
      !byPlace.get(x + side)?.some((other) => other.top <= bottom && top <= other.bottom),
  )
}

/** The square that two strokes close at its sides, if there are a lid and a floor between them. */
function outlineOf(isDark: IsDark, left: Upright, right: Upright): PixelArea | undefined {
  const width = right.x - left.x
  const corner = Math.round(width * CORNER)
  const isClosed = (y: number) => covered((x) => isDark(x, y), left.x + corner, right.x - corner)
  const rows = upTo(
    Math.max(left.top, right.top) - corner,
    Math.min(left.bottom, right.bottom) + corner,
  ).filter(isClosed)
  const [top, bottom] = [rows[0], rows.at(-1)]
  if (top === undefined || bottom === undefined) return undefined
  const height = bottom - top
  const isSquare = Math.max(width, height) <= SQUARE * Math.min(width, height)
  const hasSides = [left, right].every((side) => side.top <= top + corner && side.bottom >= bottom - corner)
  return isSquare && hasSides ? { left: left.x, top, right: right.x, bottom } : undefined
}

/** Lines that go on beyond the corners are those of a table; ink all around is that of a code or a drawing. */
function standsAlone(isDark: IsDark, outline: PixelArea): boolean {
  const { left, top, right, bottom } = outline
  const side = right - left
  const [near, far] = AROUND.map((part) => Math.round(side * part)) as [number, number]
  const third = Math.round(side / 3)
  const across = (y: number, from: number, to: number) => covered((x) => isDark(x, y), from, to)
  const down = (x: number, from: number, to: number) => covered((y) => isDark(x, y), from, to)
  const goesOn =
    [top, bottom].some((y) => across(y, left - far, left - near) || across(y, right + near, right + far)) ||
    [left, right].some((x) => down(x, top - far, top - near) || down(x, bottom + near, bottom + far))
  const isRound =
    [top - BULGE, bottom + BULGE].some((y) => across(y, left + third, right - third)) ||
    [left - BULGE, right + BULGE].some((x) => down(x, top + third, bottom - third))
  const [within, around] = [inset(outline, -AROUND[0]), inset(outline, -AROUND[1])]
  const ring = count(isDark, around) - count(isDark, within)
  return !goesOn && !isRound && ring <= MAX_AROUND * (sizeOf(around) - sizeOf(within))
}

/** Whether a line is dark nearly all along, from one place to another. */
function covered(isDark: (at: number) => boolean, from: number, to: number): boolean {
  const places = upTo(from, to)
  return places.filter(isDark).length >= COVERED * places.length
}

function share(isDark: IsDark, area: PixelArea): number {
  return count(isDark, area) / Math.max(1, sizeOf(area))
}

function count(isDark: IsDark, { left, top, right, bottom }: PixelArea): number {
  let dark = 0
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) if (isDark(x, y)) dark++
  return dark
}

function sizeOf({ left, top, right, bottom }: PixelArea): number {
  return (right - left + 1) * (bottom - top + 1)
}

/** Smaller on every side by a part of the width; larger where it is negative. */
function inset({ left, top, right, bottom }: PixelArea, part: number): PixelArea {
  const by = Math.round((right - left) * part)
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by }
}

function overlaps(a: PixelArea, b: PixelArea): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

function upTo(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
