import sharp, { type Sharp } from 'sharp'
import { type Pixels, renderPages, toSharp } from '../../../demo/forms/render.ts'
import { between, random } from '../../../demo/numbers.ts'
import type { Scanner } from './scanner.ts'

/** The pages of a PDF as a scanner gives them back. */
export async function scanPages(pdf: Buffer, scanner: Scanner, seed: number): Promise<Sharp[]> {
  const pages = await renderPages(pdf, scanner.dpi)
  const pictures: Sharp[] = []
  for (const [index, page] of pages.entries()) pictures.push(await scanned(page, scanner, seed + index))
  return pictures
}

/** A picture as a scanner's own program stores it in a PDF. */
export function stored(picture: Sharp, { colour, quality }: Scanner): Promise<Buffer> {
  return (colour === 'black' ? picture.png() : picture.jpeg({ quality })).toBuffer()
}

async function scanned(page: Pixels, scanner: Scanner, seed: number): Promise<Sharp> {
  const { width, height } = page
  const { colour, blur } = scanner
  const channels = colour === 'colour' ? 3 : 1
  const whole = toSharp(page).blur(Math.max(0.3, blur))
  const data = await (channels === 3 ? whole : whole.grayscale().toColourspace('b-w')).raw().toBuffer()
  soil(data, width, channels, scanner, seed)
  const picture = sharp(data, { raw: { width, height, channels } })
  if (colour === 'colour') return picture
  return (colour === 'black' ? picture.threshold(150) : picture).toColourspace('b-w')
}

/** Toner, paper, shadows, dirt and grain, in place. */
function soil(data: Buffer, width: number, channels: number, scanner: Scanner, seed: number): void {
  const next = random(seed * 13 + 7)
  const tones = Array.from({ length: channels }, (_, channel) => toneTable(scanner, channel))
  const columns = columnShades(width, channels, scanner)
  const noise = noiseTable(next, scanner.grain)
  const row = width * channels
  // Values beyond 0 and 255 are cut by the array itself.
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length)
  for (let start = 0; start < data.length; start += row) {
    // Every row begins elsewhere in the noise, so that no pattern shows.
    let at = between(next, 0, noise.length - 1)
    for (let x = 0; x < row; x += 1) {
      const tone = tones[x % channels] as Uint8Array
      pixels[start + x] =
        (tone[data[start + x] as number] as number) + (columns[x] as number) + (noise[at] as number)
      at = at + 1 === noise.length ? 0 : at + 1
    }
  }
}

/** Ink and paper of a channel; grey paper is a little yellow in colour. */
function toneTable({ toner, paper }: Scanner, channel: number): Uint8Array {
  const bright = paper - (255 - paper) * channel * 0.12
  return Uint8Array.from({ length: 256 }, (_, value) => toner + ((bright - toner) * value) / 255)
}

function columnShades(width: number, channels: number, { shadow, streaks }: Scanner): Int16Array {
  const shades = new Int16Array(width * channels)
  const reach = width * 0.05
  for (let x = 0; x < width; x += 1) {
    const left = Math.max(0, 1 - x / reach) * shadow[0]
    const right = Math.max(0, 1 - (width - x) / reach) * shadow[1]
    const streak = streaks.some((share) => Math.abs(share * width - x) < 1) ? 34 : 0
    shades.fill(-(left + right + streak), x * channels, (x + 1) * channels)
  }
  return shades
}

/** Noise enough for some rows; more would only cost time. */
export function noiseTable(next: () => number, grain: number): Int8Array {
  const noise = new Int8Array(16_411)
  for (let index = 0; index < noise.length; index += 1)
    noise[index] = Math.round((next() + next() - 1) * grain)
  return noise
}
