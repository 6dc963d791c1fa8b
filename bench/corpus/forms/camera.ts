import type { Point } from '../../../demo/forms/perspective.ts'
import { between } from '../../../demo/numbers.ts'

type Next = () => number

/** One phone photo about to be taken. */
export interface Camera {
  readonly width: number
  readonly height: number
  /** Of the page in the photo, clockwise from its left top. */
  readonly corners: readonly [Point, Point, Point, Point]
  /** Light at a point of the photo, both 0 to 1; 1 is what a white page needs to be white. */
  readonly light: (x: number, y: number) => number
  readonly desk: Triple
  /** Strength of the desk's grain, and its waves in a pixel. */
  readonly pattern: number
  readonly waves: number
  readonly paper: Triple
  /** Of the page itself, in pixels of its picture. */
  readonly blur: number
  readonly motion: readonly [number, number]
  readonly grain: number
  /** How far the page is bent, as a share of its height. */
  readonly bend: number
  readonly quality: number
  readonly orientation: 1 | 3 | 6 | 8
  /** Null where a messenger has dropped it. */
  readonly model: readonly [make: string, model: string] | null
}

type Triple = readonly [number, number, number]

const DESKS: readonly Triple[] = [
  [128, 92, 62],
  [96, 66, 44],
  [168, 132, 96],
  [70, 72, 78],
  [204, 204, 200],
  [46, 44, 48],
  [110, 124, 130],
]
const PAPERS: readonly Triple[] = [
  [0.98, 0.97, 0.94],
  [0.95, 0.93, 0.87],
  [0.94, 0.97, 1],
  [1, 0.95, 0.88],
]
const MODELS: readonly (readonly [string, string])[] = [
  ['Apple', 'iPhone 13'],
  ['samsung', 'SM-A546E'],
  ['Xiaomi', '2201117TG'],
  ['Google', 'Pixel 7a'],
]

/** A photo such as people take; `ratio` is the page's height over its width. */
export function cameraOf(next: Next, ratio: number): Camera {
  const pick = <T>(...variants: readonly T[]): T => variants[between(next, 0, variants.length - 1)] as T
  const long = between(next, 2000, 4000)
  const upright = ratio > 1
  const width = upright ? Math.round(long * 0.75) : long
  const height = upright ? long : Math.round(long * 0.75)
  const orientation = pick(1, 1, 3, 6, 6, 8)
  return {
    width,
    height,
    corners: cornersOf(next, width, height, ratio),
    light: lightOf(next),
    desk: pick(...DESKS),
    pattern: 3 + next() * 11,
    waves: 0.01 + next() * next() * 0.12,
    paper: pick(...PAPERS),
    blur: 0.4 + next() * next() * 1.5,
    motion: next() < 0.2 ? pick<Camera['motion']>([3, 0], [0, 3], [3, 3], [5, 0]) : [0, 0],
    grain: between(next, 3, 16),
    bend: next() < 0.4 ? (next() - 0.5) * 0.03 : 0,
    quality: between(next, 40, 80),
    orientation,
    model: next() < 0.25 ? null : pick(...MODELS),
  }
}

/** The page with desk around it or cropped tight, turned a little and seen from aslant. */
function cornersOf(next: Next, width: number, height: number, ratio: number): Camera['corners'] {
  const margin = next() < 0.3 ? 0.005 + next() * 0.015 : 0.04 + next() * 0.09
  const room = [width * (1 - 2 * margin), height * (1 - 2 * margin)] as const
  const pageWidth = Math.min(room[0], room[1] / ratio)
  const half = [pageWidth / 2, (pageWidth * ratio) / 2] as const
  const tilt = 0.055 * (margin < 0.03 ? 0.25 : 1)
  const turn = (next() - 0.5) * (margin < 0.03 ? 0.02 : 0.12)
  const centre = [
    width / 2 + (next() - 0.5) * margin * width * 0.5,
    height / 2 + (next() - 0.5) * margin * height * 0.5,
  ] as const
  const corner = (x: number, y: number): Point => {
    const [u, v] = [x * half[0] * (1 - next() * tilt * 2), y * half[1] * (1 - next() * tilt * 2)]
    return [
      centre[0] + u * Math.cos(turn) - v * Math.sin(turn),
      centre[1] + u * Math.sin(turn) + v * Math.cos(turn),
    ]
  }
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** Falls off to one side; now and then the shadow of a hand, a phone or a window bar lies across. */
function lightOf(next: Next): Camera['light'] {
  const angle = next() * Math.PI * 2
  const [fall, base] = [0.1 + next() * 0.3, 0.86 + next() * 0.2]
  const [dx, dy] = [Math.cos(angle) * fall, Math.sin(angle) * fall]
  const shadow = next() < 0.5 ? shadowOf(next) : () => 1
  return (x, y) => (base + dx * (x - 0.5) + dy * (y - 0.5)) * shadow(x, y)
}

function shadowOf(next: Next): Camera['light'] {
  const [x0, y0, angle] = [0.2 + next() * 0.6, 0.3 + next() * 0.7, next() * Math.PI]
  const [across, along] = [0.12 + next() * 0.22, 0.3 + next() * 0.6]
  const [depth, soft] = [0.25 + next() * 0.3, 0.15 + next() * 0.3]
  const square = next() < 0.5
  return (x, y) => {
    const u = ((x - x0) * Math.cos(angle) + (y - y0) * Math.sin(angle)) / across
    const v = ((y - y0) * Math.cos(angle) - (x - x0) * Math.sin(angle)) / along
    const far = square ? Math.max(Math.abs(u), Math.abs(v)) : Math.hypot(u, v)
    const inside = Math.min(1, Math.max(0, (1 + soft - far) / (2 * soft)))
    return 1 - depth * inside * inside * (3 - 2 * inside)
  }
}
