import { createRequire } from 'node:module'
import sharp from 'sharp'
import { toPage } from './image.ts'
import type { Limits } from './limits.ts'
import type { Draw } from './picture.ts'
import { Unreadable } from './unreadable.ts'

interface HeifImage {
  get_width(): number
  get_height(): number
  is_primary(): boolean
  free(): void
  display(target: { data: Uint8ClampedArray }, done: (filled: object | null) => void): void
}

interface Libheif {
  HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] }
}

// Most processes never see such a photo, and the decoder takes its time to load; it also has no types.
const load = (): Libheif => createRequire(import.meta.url)('libheif-js/wasm-bundle.js')

/** Decodes the main picture of an iPhone photo; the container's own rotation is already applied. */
export async function readHeic(bytes: Uint8Array, limits: Limits): Promise<Draw> {
  const images = new (load().HeifDecoder)().decode(bytes)
  try {
    const image = images.find((candidate) => candidate.is_primary()) ?? images[0]
    if (!image) throw new Unreadable('damaged')
    const [width, height] = [image.get_width(), image.get_height()]
    if (width * height > limits.megapixels * 1_000_000) throw new Unreadable('too-large')
    const data = await decode(image, width * height * 4)
    return toPage(sharp(data, { raw: { width, height, channels: 4 } }))
  } finally {
    for (const image of images) image.free()
  }
}

function decode(image: HeifImage, size: number): Promise<Uint8ClampedArray> {
  const data = new Uint8ClampedArray(size)
  return new Promise((resolve, reject) => {
    image.display({ data }, (filled) => (filled ? resolve(data) : reject(new Unreadable('damaged'))))
  })
}
