import type { Picture } from './picture.ts'

/** Pixels darker than this are ink, on a page whose paper is white. */
const INK = 140
/** What may be a letter: pixels of its height, and its width in heights. */
const LETTER = { least: 4, most: 90, narrowest: 0.25, widest: 2.5 } as const
/** Fewer letters say nothing. */
const MIN_LETTERS = 25
/** Between these heights of letters, in pixels, the engine reads equally well. */
const SMALL = 13
const TALL = 24
/** What others are brought to. */
const WANTED = 16
const MIN_SCALE = 0.6
const MAX_SCALE = 2.2

/** By how much a page should be drawn larger or smaller for its letters to have the height that reads best. */
export function textScale(picture: Picture): number {
  const height = letterHeight(picture)
  if (height === undefined || (height >= SMALL && height <= TALL)) return 1
  return Math.min(MAX_SCALE, Math.max(MIN_SCALE, WANTED / height))
}

/** Ink that hangs together. */
interface Patch {
  left: number
  right: number
  top: number
  bottom: number
  /** The patch that it turned out to be a part of. */
  whole?: Patch
}

/** A stretch of ink in one row of pixels. */
interface Run {
  readonly start: number
  readonly end: number
  readonly patch: Patch
}

/** The height that letters mostly have, in pixels: of patches that are neither dots, rules nor blots. */
function letterHeight(picture: Picture): number | undefined {
  const heights = inkPatches(picture)
    .map(({ left, right, top, bottom }) => ({ width: right - left, height: bottom - top + 1 }))
    .filter(({ height }) => height >= LETTER.least && height <= LETTER.most)
    .filter(({ width, height }) => width >= height * LETTER.narrowest && width <= height * LETTER.widest)
    .map(({ height }) => height)
    .sort((a, b) => a - b)
  return heights.length < MIN_LETTERS ? undefined : heights[heights.length >> 1]
}

function inkPatches(picture: Picture): Patch[] {
  const patches: Patch[] = []
  let above: Run[] = []
  for (let y = 0; y < picture.height; y++) {
    const row: Run[] = []
    let from = 0
    const ends = inkRuns(picture, y)
    for (let i = 0; i < ends.length; i += 2) {
      const own: Patch = { left: ends[i] ?? 0, right: ends[i + 1] ?? 0, top: y, bottom: y }
      while (from < above.length && (above[from]?.end ?? 0) < own.left) from++
      let patch: Patch | undefined
      for (let j = from; (above[j]?.start ?? Number.POSITIVE_INFINITY) <= own.right; j++)
        patch = joined(wholeOf(above[j]?.patch ?? own), patch)
      if (!patch) patches.push(own)
      row.push({ start: own.left, end: own.right, patch: joined(own, patch) })
    }
    above = row
  }
  return patches.filter(({ whole }) => !whole)
}

/** Where ink starts and ends in a row, one after the other. */
function inkRuns({ data, width }: Picture, y: number): number[] {
  const ends: number[] = []
  let inked = false
  for (let x = 0; x < width; x++) {
    if ((data[y * width + x] ?? 0) < INK === inked) continue
    inked = !inked
    ends.push(x)
  }
  return inked ? [...ends, width] : ends
}

function wholeOf(patch: Patch): Patch {
  let whole = patch
  while (whole.whole) whole = whole.whole
  return whole
}

function joined(patch: Patch, other: Patch | undefined): Patch {
  if (!other || other === patch) return patch
  other.left = Math.min(other.left, patch.left)
  other.right = Math.max(other.right, patch.right)
  other.top = Math.min(other.top, patch.top)
  other.bottom = Math.max(other.bottom, patch.bottom)
  patch.whole = other
  return other
}
