import sharp, { type Sharp } from 'sharp'
import { decodeBmp } from './bmp.ts'
import type { Limits } from './limits.ts'
import { type Draw, fromSharp } from './picture.ts'
import { Unreadable } from './unreadable.ts'

/** The short side of a page in pixels where OCR is both fastest and most exact: 150 to 200 dpi of A4. */
export const PAGE_SIDE = 1654
const UPSCALE_BELOW = 1000
const MAX_PIXELS = 10_000_000
const MIN_SHORT = 150
const MIN_LONG = 400

const LOADERS = ['Jpeg', 'Png', 'Webp', 'Tiff', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`)

/** Leaves sharp only the decoders that are needed, one thread and no cache; for the process that reads. */
export function restrainSharp(): void {
  sharp.concurrency(1)
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
}

/** One picture file as an upright grey page. */
export function readImage(bytes: Uint8Array, mediaType: string, limits: Limits): Draw {
  return toPage(mediaType === 'image/bmp' ? decodeBmp(bytes, limits) : openImage(bytes, limits))
}

/** Opens a file, or one page of it, with the limits on. */
export function openImage(bytes: Uint8Array, limits: Limits, page?: number): Sharp {
  const limitInputPixels = limits.megapixels * 1_000_000
  return sharp(bytes, { limitInputPixels, failOn: 'truncated', ...(page === undefined ? {} : { page }) })
}

/** Brings a picture to the size and orientation in which it is read. */
export function toPage(image: Sharp): Draw {
  return async (scale) => {
    try {
      const { autoOrient } = await image.metadata()
      const factor = pageScale(autoOrient.width, autoOrient.height, scale)
      const width = Math.max(1, Math.round(autoOrient.width * factor))
      const height = Math.max(1, Math.round(autoOrient.height * factor))
      const resized = image.clone().autoOrient().resize(width, height, { fit: 'fill' })
      return await fromSharp(resized.flatten({ background: '#ffffff' }))
    } catch (error) {
      if (error instanceof Unreadable) throw error
      throw new Unreadable(/pixel limit/i.test(String(error)) ? 'too-large' : 'damaged')
    }
  }
}

function pageScale(width: number, height: number, scale: number): number {
  const short = Math.min(width, height)
  if (short < MIN_SHORT || Math.max(width, height) < MIN_LONG) throw new Unreadable('too-small')
  const wanted = short < UPSCALE_BELOW ? Math.min(2, 1400 / short) : Math.min(1, PAGE_SIDE / short)
  return Math.min(wanted * scale, Math.sqrt(MAX_PIXELS / (width * height)))
}
