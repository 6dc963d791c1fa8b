import sharp from 'sharp'
import { random } from '../numbers.ts'
import { type Homography, homography, type Point } from './perspective.ts'
import type { Pixels } from './render.ts'
import { firstPage } from './scan.ts'

export interface PhotoOptions {
  readonly seed?: number
  /** JPEG quality, 1 to 100. */
  readonly quality?: number
  /** The longer side in pixels. */
  readonly size?: number
}

/** The first page as a phone sees it on a desk: in perspective, unevenly lit, stored on its side with EXIF. */
export async function photo(pdf: Buffer, options: PhotoOptions = {}): Promise<Buffer> {
  const { seed = 1, quality = 82, size = 3000 } = options
  const height = size
  const width = Math.round(size * 0.75)
  const page = await firstPage(pdf, 210)
  const shot = shoot(page, width, height, random(seed * 29))
  return sharp(shot, { raw: { width, height, channels: 3 } })
    .rotate(270)
    .jpeg({ quality, chromaSubsampling: '4:2:0' })
    .withExif({ IFD0: { Make: 'Apple', Model: 'iPhone 13', Software: '17.5.1' } })
    .withMetadata({ orientation: 6, density: 72 })
    .toBuffer()
}

function shoot(page: Pixels, width: number, height: number, next: () => number): Buffer {
  const jitter = () => (next() - 0.5) * 0.035
  const corner = (x: number, y: number): Point => [width * (x + jitter()), height * (y + jitter())]
  const corners = [corner(0.09, 0.08), corner(0.92, 0.07), corner(0.97, 0.95), corner(0.05, 0.96)] as const
  const map = homography(corners, page.width, page.height)
  const shot = Buffer.allocUnsafe(width * height * 3)
  const noise = Array.from({ length: 4099 }, () => (next() + next() - 1) * 9)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light =
        1.04 - 0.34 * (x / width) ** 2 - 0.16 * (y / height) + (noise[(x * 7 + y * 131) % 4099] ?? 0) / 255
      paint(shot, (y * width + x) * 3, page, map, x, y, light)
    }
  }
  return shot
}

function paint(
  shot: Buffer,
  at: number,
  page: Pixels,
  map: Homography,
  x: number,
  y: number,
  light: number,
): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = map
  const depth = g * x + h * y + 1
  const u = (a * x + b * y + c) / depth
  const v = (d * x + e * y + f) / depth
  const inside = u >= 0 && v >= 0 && u < page.width - 1 && v < page.height - 1
  const grain = Math.sin(y * 0.021 + Math.sin(x * 0.004) * 3) * 9
  for (let channel = 0; channel < 3; channel += 1) {
    const desk = (DESK[channel] ?? 0) + grain
    const value = (inside ? sample(page, u, v, channel) * (PAPER[channel] ?? 1) : desk) * light
    shot[at + channel] = Math.min(255, Math.max(0, value))
  }
}

const DESK = [128, 92, 62]
const PAPER = [0.93, 0.91, 0.86]

function sample(page: Pixels, u: number, v: number, channel: number): number {
  const left = Math.floor(u)
  const top = Math.floor(v)
  const at = (top * page.width + left) * 3 + channel
  const below = at + page.width * 3
  const { data } = page
  const upper = (data[at] ?? 0) * (1 - u + left) + (data[at + 3] ?? 0) * (u - left)
  const lower = (data[below] ?? 0) * (1 - u + left) + (data[below + 3] ?? 0) * (u - left)
  return upper * (1 - v + top) + lower * (v - top)
}
