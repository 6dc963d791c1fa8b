import { type Picture, shrinkPicture } from './picture.ts'

/** How the text lines of a page run; 0 everywhere on a page that lies straight. */
export interface Slopes {
  /** By how much lines slope downwards to the right in the middle of the page, in degrees. */
  readonly degrees: number
  /** How much the slope grows from the middle down by half a page's width, as on a page seen from aslant. */
  readonly fan: number
  /** How far lines sag at either end, in halves of the page's width, as on a bent page. */
  readonly bow: number
}

const SMALL_SIDE = 500
const EDGE = 28
const MAX_DEGREES = 12
const ROUGH_FANS = [-0.09, -0.06, -0.03, 0, 0.03, 0.06, 0.09]
/** Below this slope the engine copes alone, and turning costs sharpness. */
const MIN_SLOPE = (0.5 * Math.PI) / 180
/** How much clearer lines must stand out for a turn, and for a fan or a bow, to be believed. */
const MIN_GAIN = 1.15
const MIN_SHAPE_GAIN = 1.04
/** From the rough slopes on, each for itself, in ever smaller steps. */
const FINER = [
  { name: 'degrees', steps: [0.2, 0.1], reach: 0.4 },
  { name: 'fan', steps: [0.01, 0.002], reach: 0.03 },
  { name: 'bow', steps: [0.005, 0.001], reach: 0.05 },
  { name: 'degrees', steps: [0.1], reach: 0.8 },
  { name: 'fan', steps: [0.004, 0.001], reach: 0.012 },
] as const
const ROWS = 4096
export const LEVEL: Slopes = { degrees: 0, fan: 0, bow: 0 }

/** Estimates how the text lines of a page slope; level when unsure. */
export async function findSlopes(picture: Picture): Promise<Slopes> {
  const small = await shrinkPicture(picture, SMALL_SIDE)
  const points = edges(small)
  const half = small.width / 2
  const score = (slopes: Slopes) => sharpness(points, half, slopes)
  const few = everyFourth(points)
  const rough = roughly((slopes) => sharpness(few, half, slopes))
  const turned = search(score, 'degrees', [0.5, 0.1], MAX_DEGREES, LEVEL)
  const start = score(turned) > score(LEVEL) * MIN_GAIN ? turned : LEVEL
  const finer = [rough, start].map((each) =>
    FINER.reduce((from, { name, steps, reach }) => search(score, name, steps, reach, from), each),
  )
  const again = finer.reduce((one, other) => (score(other) > score(one) ? other : one))
  const best = score(again) > score(start) * MIN_SHAPE_GAIN ? again : start
  const steepest =
    (Math.abs(best.degrees) * Math.PI) / 180 +
    (Math.abs(best.fan) * picture.height) / picture.width +
    2 * Math.abs(best.bow)
  return steepest < MIN_SLOPE || Math.abs(best.degrees) >= MAX_DEGREES ? LEVEL : best
}

/** Slope and fan together: where the fan is strong, no slope alone stands out. */
function roughly(score: Score): Slopes {
  let [best, most] = [LEVEL, score(LEVEL)]
  for (const fan of ROUGH_FANS) {
    const candidate = search(score, 'degrees', [0.5], MAX_DEGREES, { ...LEVEL, fan })
    const value = score(candidate)
    if (value > most) [best, most] = [candidate, value]
  }
  return best
}

function everyFourth(points: Float64Array): Float64Array {
  return points.filter((_, i) => i % 8 < 2)
}

type Score = (slopes: Slopes) => number

/** The best value of one of the slopes around where it is, in ever smaller steps. */
function search(
  score: Score,
  name: keyof Slopes,
  [step, ...finer]: readonly number[],
  reach: number,
  from: Slopes,
): Slopes {
  if (step === undefined) return from
  let [best, most] = [from, score(from)]
  for (let i = -Math.round(reach / step); i <= Math.round(reach / step); i++) {
    const candidate = { ...from, [name]: from[name] + i * step }
    const value = score(candidate)
    if (value > most) [best, most] = [candidate, value]
  }
  return search(score, name, finer, step, best)
}

/** Points where the page changes between light and dark downwards: they line up along the text lines. */
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

/** How clearly the edges lie in rows once the slopes are taken away. */
function sharpness(points: Float64Array, half: number, { degrees, fan, bow }: Slopes): number {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const rows = new Float64Array(ROWS)
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0]
    const across = (x * cos + y * sin) / half
    const down = y * cos - x * sin
    const row = Math.round((down - half * bow * across * across) / (1 + fan * across)) + ROWS / 2
    if (row >= 0 && row < ROWS) rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let i = 1; i < ROWS; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2
  return sum
}
