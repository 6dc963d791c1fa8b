import sharp from 'sharp'
import { type Homography, homography } from '../../../demo/forms/perspective.ts'
import { type Pixels, toSharp } from '../../../demo/forms/render.ts'
import { random } from '../../../demo/numbers.ts'
import type { Camera } from './camera.ts'
import { noiseTable } from './scan.ts'

/** Pixels between points where map and light are worked out; between them both are straight. */
const STEP = 16

/** A page as a camera sees it, three bytes a pixel. */
export async function shoot(page: Pixels, camera: Camera, seed: number): Promise<Pixels> {
  const { width, height } = camera
  const source = await fourBytes(page, camera)
  const map = homography(camera.corners, page.width, page.height)
  const bytes = Buffer.allocUnsafeSlow(width * height * 3)
  // Values beyond 0 and 255 are cut by the array itself.
  const data = new Uint8ClampedArray(bytes.buffer)
  const film = { data, source, page, camera, map, noise: noiseTable(random(seed * 29 + 3), camera.grain) }
  const next = random(seed * 31 + 5)
  for (let y = 0; y < height; y += 1) exposeRow(film, y, Math.floor(next() * film.noise.length))
  return { data: bytes, width, height }
}

interface Film {
  readonly data: Uint8ClampedArray
  readonly source: Int32Array
  readonly page: Pixels
  readonly camera: Camera
  readonly map: Homography
  readonly noise: Int8Array
}

/** The page, out of focus, one number a pixel. */
async function fourBytes(page: Pixels, { blur, motion }: Camera): Promise<Int32Array> {
  let picture = toSharp(page).blur(blur)
  const [across, down] = motion
  if (across + down > 0) {
    const [columns, rows] = [Math.max(3, across), Math.max(3, down)]
    picture = sharp(await picture.raw().toBuffer(), {
      raw: { width: page.width, height: page.height, channels: 3 },
    })
    picture = picture.convolve({ width: columns, height: rows, kernel: smear(columns, rows, across, down) })
  }
  const { data } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return new Int32Array(data.buffer, data.byteOffset, data.length / 4)
}

function smear(columns: number, rows: number, across: number, down: number): number[] {
  return Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)]
    const onLine =
      across > 0 && down > 0
        ? x === y
        : across > 0
          ? y === Math.floor(rows / 2)
          : x === Math.floor(columns / 2)
    return onLine ? 1 : 0
  })
}

/** Where a point of the photo lies on the page, and how bright it is. */
interface Ray {
  readonly u: number
  readonly v: number
  readonly light: number
}

function exposeRow(film: Film, y: number, noiseFrom: number): void {
  const { width } = film.camera
  let noiseAt = noiseFrom
  let start = rayAt(film, 0, y)
  for (let from = 0; from < width; from += STEP) {
    const end = rayAt(film, from + STEP, y)
    exposeRun(film, y, from, Math.min(width, from + STEP), start, end, noiseAt)
    start = end
    noiseAt += STEP
    if (noiseAt >= film.noise.length - STEP) noiseAt = y % 97
  }
}

/** One run of pixels in fixed point, 16 binary places. */
function exposeRun(
  film: Film,
  y: number,
  from: number,
  to: number,
  start: Ray,
  end: Ray,
  noiseFrom: number,
): void {
  const { data, source, page, camera, noise } = film
  const perPixel = 65536 / STEP
  let u = Math.round(start.u * 65536)
  let v = Math.round(start.v * 65536)
  let bright = start.light
  const du = Math.round((end.u - start.u) * perPixel)
  const dv = Math.round((end.v - start.v) * perPixel)
  const dBright = (end.light - start.light) / STEP
  const [wide, high] = [page.width, page.height]
  const [paperR, paperG, paperB] = camera.paper
  const wood = Math.sin(y * camera.waves + Math.sin(from * 0.002 + y * 0.0007) * 3) * camera.pattern
  let at = (y * camera.width + from) * 3
  for (let x = from; x < to; x += 1, at += 3, u += du, v += dv, bright += dBright) {
    const column = u >> 16
    const row = v >> 16
    const grain = noise[noiseFrom + x - from] as number
    if (column >= 0 && row >= 0 && column < wide - 1 && row < high - 1) {
      const fx = (u >> 8) & 255
      const fy = (v >> 8) & 255
      const w11 = (fx * fy) >> 8
      const w10 = fx - w11
      const w01 = fy - w11
      const w00 = 256 - fx - w01
      const first = row * wide + column
      const p00 = source[first] as number
      const p10 = source[first + 1] as number
      const p01 = source[first + wide] as number
      const p11 = source[first + wide + 1] as number
      // Red and blue of four pixels are weighed in one multiplication each.
      const redBlue =
        (Math.imul(p00 & 0xff00ff, w00) +
          Math.imul(p10 & 0xff00ff, w10) +
          Math.imul(p01 & 0xff00ff, w01) +
          Math.imul(p11 & 0xff00ff, w11)) >>>
        8
      const green =
        (((p00 >> 8) & 255) * w00 +
          ((p10 >> 8) & 255) * w10 +
          ((p01 >> 8) & 255) * w01 +
          ((p11 >> 8) & 255) * w11) >>
        8
      data[at] = (redBlue & 255) * bright * paperR + grain
      data[at + 1] = green * bright * paperG + grain
      data[at + 2] = ((redBlue >> 16) & 255) * bright * paperB + grain
    } else {
      const shade = deskShade(u, v, wide, high) * bright
      data[at] = (camera.desk[0] + wood) * shade + grain
      data[at + 1] = (camera.desk[1] + wood) * shade + grain
      data[at + 2] = (camera.desk[2] + wood) * shade + grain
    }
  }
}

/** A page throws a narrow shadow on the desk. */
function deskShade(u: number, v: number, wide: number, high: number): number {
  const [column, row] = [u / 65536, v / 65536]
  const out = Math.max(-column, column - wide, -row, row - high)
  const reach = wide * 0.02
  return out > reach ? 1 : 0.55 + (0.45 * out) / reach
}

function rayAt({ map, page, camera }: Film, x: number, y: number): Ray {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = map
  const depth = g * x + h * y + 1
  const u = (a * x + b * y + c) / depth
  const v = (d * x + e * y + f) / depth
  const bent = Math.sin((u / page.width) * Math.PI) * camera.bend * page.height
  return { u, v: v + bent, light: camera.light(x / camera.width, y / camera.height) }
}
