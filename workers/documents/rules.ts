import type { Picture } from './picture.ts'

/** Pixels darker than this belong to a rule. */
const INK = 160
/** Shorter strokes may be letters; in shares of the page's short side. */
const MIN_LENGTH = { across: 1 / 16, down: 1 / 24 } as const
/** Thicker bars hold print of their own; pixels. */
const MAX_THICKNESS = 9
const PAPER = 255

/** A page without the rules of its tables and frames: between them the engine loses whole cells. */
export function withoutRules({ data, width, height }: Picture): Picture {
  const out = data.slice()
  const short = Math.min(width, height)
  const across = { lines: height, along: width, step: 1, next: width, length: short * MIN_LENGTH.across }
  const down = { lines: width, along: height, step: width, next: 1, length: short * MIN_LENGTH.down }
  for (const way of [across, down]) eraseStrokes(data, out, way)
  return { data: out, width, height }
}

/** One way through a picture: so many lines of pixels, each so long, the steps within and between them. */
interface Way {
  readonly lines: number
  readonly along: number
  readonly step: number
  readonly next: number
  /** Of the shortest stroke that is a rule. */
  readonly length: number
}

/** Erases long thin strokes and their blurred edges. */
function eraseStrokes(data: Uint8Array, out: Uint8Array, { lines, along, step, next, length }: Way): void {
  for (let line = 1; line < lines - 1; line++) {
    let run = 0
    for (let place = 0; place <= along; place++) {
      if (place < along && (data[line * next + place * step] ?? PAPER) < INK) {
        run++
        continue
      }
      const within = (share: number): number => line * next + Math.round(place - run * share) * step
      // Where another rule crosses it looks thick.
      if (run >= length && [0.3, 0.5, 0.7].some((share) => isThin(data, within(share), next))) {
        for (let at = place - run; at < place; at++)
          for (const beside of [-1, 0, 1]) out[(line + beside) * next + at * step] = PAPER
      }
      run = 0
    }
  }
}

function isThin(data: Uint8Array, middle: number, next: number): boolean {
  let thick = 1
  for (let i = middle + next; (data[i] ?? PAPER) < INK && thick <= MAX_THICKNESS; i += next) thick++
  for (let i = middle - next; (data[i] ?? PAPER) < INK && thick <= MAX_THICKNESS; i -= next) thick++
  return thick <= MAX_THICKNESS
}
