import { deflateSync } from 'node:zlib'
import { rawPdf, streamObject } from './samples.ts'

const CATALOG = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']

/** A few kilobytes that unpack to `megabytes` of drawing orders. */
export function flateBomb(megabytes: number): Buffer {
  const orders = Buffer.alloc(megabytes * 1024 * 1024, '0 0 m 9 9 l S\n')
  return rawPdf([
    ...CATALOG,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    streamObject('/Filter /FlateDecode', deflateSync(orders)),
  ])
}

/** Forms that each draw the next one ten times: a thousand bytes that never end. */
export function formBomb(depth = 12): Buffer {
  const form = (i: number) => {
    const last = i === depth - 1
    const resources = last ? '' : `/Resources << /XObject << /F ${i + 5} 0 R >> >>`
    const content = last ? '0 0 9 9 re f' : '/F Do '.repeat(10)
    return streamObject(
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources}`,
      Buffer.from(content),
    )
  }
  return rawPdf([
    ...CATALOG,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 4 0 R >> >> >>',
    ...Array.from({ length: depth }, (_, i) => form(i)),
  ])
}

/** One small picture with many pixels, painted over and over: minutes of work, and hardly any memory. */
export function paintBomb(side = 8000, times = 3000): Buffer {
  const pixels = deflateSync(Buffer.alloc((side / 8) * side, 0x5a))
  const image = `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent 1 /ColorSpace /DeviceGray`
  return rawPdf([
    ...CATALOG,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    streamObject('', Buffer.from('q 595 0 0 842 0 0 cm /I Do Q\n'.repeat(times))),
    streamObject(`${image} /Filter /FlateDecode`, pixels),
  ])
}
