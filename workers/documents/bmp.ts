import sharp, { type Sharp } from 'sharp'
import type { Limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

const UNCOMPRESSED = [0, 3]

/** Decodes an uncompressed Windows bitmap, which sharp cannot. */
export function decodeBmp(bytes: Uint8Array, limits: Limits): Sharp {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.length < 54) throw new Unreadable('damaged')
  const [offset, headerSize] = [file.readUInt32LE(10), file.readUInt32LE(14)]
  const width = file.readInt32LE(18)
  const signedHeight = file.readInt32LE(22)
  const height = Math.abs(signedHeight)
  const depth = file.readUInt16LE(28)
  if (headerSize < 40 || ![8, 24, 32].includes(depth)) throw new Unreadable('unsupported-format')
  if (!UNCOMPRESSED.includes(file.readUInt32LE(30))) throw new Unreadable('unsupported-format')
  if (width < 1 || height < 1) throw new Unreadable('damaged')
  if (width * height > limits.megapixels * 1_000_000) throw new Unreadable('too-large')
  const stride = Math.ceil((width * depth) / 32) * 4
  if (offset + stride * height > file.length) throw new Unreadable('damaged')
  const palette = file.subarray(14 + headerSize, offset)
  const rgb = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    const row = offset + stride * (signedHeight > 0 ? height - 1 - y : y)
    for (let x = 0; x < width; x++) {
      const [source, at] = depth === 8 ? [palette, (file[row + x] ?? 0) * 4] : [file, row + (x * depth) / 8]
      const to = (y * width + x) * 3
      rgb[to] = source[at + 2] ?? 0
      rgb[to + 1] = source[at + 1] ?? 0
      rgb[to + 2] = source[at] ?? 0
    }
  }
  return sharp(rgb, { raw: { width, height, channels: 3 } })
}
