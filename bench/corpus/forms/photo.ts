import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp, { type Sharp } from 'sharp'
import { firstPage } from '../../../demo/forms/scan.ts'
import { random } from '../../../demo/numbers.ts'
import { type Camera, cameraOf } from './camera.ts'
import { shoot } from './shoot.ts'

const run = promisify(execFile)

/** Debian packages of the encoder for iPhone pictures. */
export const HEIF_PACKAGES = ['libheif-examples'] as const

/** Points of an A4 page's longer side, and a little room. */
const POINTS_PER_INCH = 72

/** How a photo differs from one of a page. */
export type Spoil = (camera: Camera) => Camera

/** A scene that fills the picture, in place of a page on a desk. */
export const filling: Spoil = (camera) => {
  const { width, height } = camera
  const [across, down] = [width * 0.02, height * 0.02]
  return {
    ...camera,
    corners: [
      [-across, -down],
      [width + across, -down],
      [width + across, height + down],
      [-across, height + down],
    ],
    bend: 0,
  }
}

/** The first page as a phone photo: JPEG with EXIF. */
export async function photo(pdf: Buffer, seed: number, spoil: Spoil = (camera) => camera): Promise<Buffer> {
  const { picture, camera } = await taken(pdf, seed, spoil)
  const { orientation, quality, model } = camera
  // The camera stores what its sensor saw and says how to turn it.
  const stored = picture.rotate({ 1: 0, 3: 180, 6: 270, 8: 90 }[orientation]).jpeg({ quality })
  if (!model) return picture.rotate(0).jpeg({ quality }).toBuffer()
  return stored
    .withExif({ IFD0: { Make: model[0], Model: model[1] } })
    .withMetadata({ orientation, density: 72 })
    .toBuffer()
}

/** The same as an iPhone stores it. */
export async function heic(pdf: Buffer, seed: number, spoil: Spoil = (camera) => camera): Promise<Buffer> {
  const { picture, camera } = await taken(pdf, seed, spoil)
  const folder = await mkdtemp(join(tmpdir(), 'heic-'))
  try {
    const [from, to] = [join(folder, 'a.jpg'), join(folder, 'a.heic')]
    await writeFile(from, await picture.jpeg({ quality: 95 }).toBuffer())
    await run('heif-enc', [
      '-q',
      String(Math.round(camera.quality * 0.7)),
      '-p',
      'preset=ultrafast',
      from,
      '-o',
      to,
    ])
    return await readFile(to)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function taken(pdf: Buffer, seed: number, spoil: Spoil): Promise<{ picture: Sharp; camera: Camera }> {
  const small = await firstPage(pdf, POINTS_PER_INCH)
  const camera = spoil(cameraOf(random(seed * 37 + 11), small.height / small.width))
  const dpi =
    (POINTS_PER_INCH * Math.max(camera.width, camera.height) * 0.95) / Math.max(small.width, small.height)
  const { data, width, height } = await shoot(await firstPage(pdf, dpi), camera, seed)
  return { picture: sharp(data, { raw: { width, height, channels: 3 } }), camera }
}
