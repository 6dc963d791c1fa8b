import { crc32, deflateSync } from 'node:zlib'
import { filled, type HostileFile } from './hostile-file.ts'

const MIB = 1024 * 1024
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

/** Pictures that swell, end too soon, or are not what they say. */
export function hostilePictures(): HostileFile[] {
  return [
    file(
      'a.png',
      'a picture of 60000 by 60000 in some kilobytes',
      png(60_000, 60_000, Buffer.alloc(8 * MIB), 1),
    ),
    file(
      'a.png',
      'a picture of two thousand million by as many',
      png(0x7fffffff, 0x7fffffff, Buffer.alloc(100)),
    ),
    file('a.png', 'a picture of no width', png(0, 10, Buffer.alloc(100))),
    file('a.png', 'a picture one pixel high', png(90_000, 1, Buffer.alloc(90_001))),
    file(
      'a.png',
      'a hundred megabytes of remarks',
      Buffer.concat([
        PNG,
        ihdr(9, 9, 8),
        chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(100 * MIB))])),
        idat(Buffer.alloc(90)),
        chunk('IEND', Buffer.alloc(0)),
      ]),
    ),
    file(
      'a.png',
      'a colour profile of a hundred megabytes',
      Buffer.concat([
        PNG,
        ihdr(9, 9, 8),
        chunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(100 * MIB))])),
        idat(Buffer.alloc(90)),
        chunk('IEND', Buffer.alloc(0)),
      ]),
    ),
    file(
      'a.png',
      'sums that are wrong',
      Buffer.from(png(9, 9, Buffer.alloc(90)).toString('latin1').replace('IDAT', 'IDAX'), 'latin1'),
    ),
    file('a.png', 'its second half cut off', png(2000, 2000, Buffer.alloc(2001 * 2000, 7)).subarray(0, 300)),
    file(
      'a.png',
      'frames without an end',
      Buffer.concat([
        PNG,
        ihdr(9, 9, 8),
        chunk('acTL', Buffer.from([0x7f, 255, 255, 255, 0, 0, 0, 0])),
        idat(Buffer.alloc(90)),
        chunk('IEND', Buffer.alloc(0)),
      ]),
    ),
    file('a.jpg', 'a JPEG of 65500 by 65500', jpeg(65_500, 65_500)),
    file(
      'a.jpg',
      'a JPEG of thirty thousand scans',
      Buffer.concat([
        jpeg(8000, 8000, 0xc2),
        filled('\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00', 330_000),
      ]),
    ),
    file(
      'a.jpg',
      'a JPEG of markers alone',
      Buffer.concat([Buffer.from('ffd8', 'hex'), filled('\xff\xe1\x00\x04Ex', 5 * MIB)]),
    ),
    file(
      'a.jpg',
      'a JPEG whose Exif turns in a circle',
      Buffer.concat([Buffer.from('ffd8', 'hex'), exifLoop(), Buffer.from('ffd9', 'hex')]),
    ),
    file(
      'a.jpg',
      'a JPEG of noise',
      Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), filled('\x13\x37\xca\xfe', MIB)]),
    ),
    file('a.gif', 'a GIF of 65535 by 65535', gif(65_535, 65_535, 1)),
    file('a.gif', 'a GIF of twenty thousand frames', gif(500, 500, 20_000)),
    file(
      'a.tif',
      'a TIFF that turns in a circle',
      tiff(
        [
          [256, 4, 9],
          [257, 4, 9],
        ],
        8,
      ),
    ),
    file(
      'a.tif',
      'a TIFF of four thousand million by as many',
      tiff([
        [256, 4, 0xffffffff],
        [257, 4, 0xffffffff],
        [258, 3, 8],
        [259, 3, 1],
        [262, 3, 1],
        [273, 4, 8],
        [277, 3, 1],
        [279, 4, 0xffffffff],
      ]),
    ),
    file(
      'a.tif',
      'a TIFF with strips elsewhere',
      tiff([
        [256, 4, 900],
        [257, 4, 900],
        [258, 3, 8],
        [259, 3, 32773],
        [262, 3, 1],
        [273, 4, 0x7ffffff0],
        [277, 3, 1],
        [279, 4, 99],
      ]),
    ),
    file('a.bmp', 'a BMP of 30000 by 30000', bmp(30_000, 30_000)),
    file('a.bmp', 'a BMP of less than nothing', bmp(-1, -2_147_483_648)),
    file(
      'a.webp',
      'a WebP of 16383 by 16383',
      Buffer.concat([
        Buffer.from('RIFF'),
        le32(100),
        Buffer.from('WEBPVP8X'),
        le32(10),
        Buffer.from('00000000fe3f00fe3f00', 'hex'),
        Buffer.alloc(80),
      ]),
    ),
    file(
      'a.heic',
      'a HEIC of boxes in boxes',
      Buffer.concat([
        Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'latin1'),
        filled('\x00\x00\xff\xffmeta', MIB),
      ]),
    ),
    file(
      'a.heic',
      'a HEIC of nothing',
      Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'latin1'),
    ),
    file(
      'a.avif',
      'an AVIF of noise',
      Buffer.concat([
        Buffer.from('\x00\x00\x00\x18ftypavif\x00\x00\x00\x00mif1avif', 'latin1'),
        filled('\xca\xfe', MIB),
      ]),
    ),
    file(
      'a.ico',
      'an icon of sixty thousand pictures',
      Buffer.concat([Buffer.from('00000100ffff', 'hex'), Buffer.alloc(65_535 * 16, 1)]),
    ),
  ]
}

function file(name: string, why: string, bytes: Buffer): HostileFile {
  return { name, why, bytes }
}

function le32(value: number): Buffer {
  const out = Buffer.alloc(4)
  out.writeUInt32LE(value >>> 0)
  return out
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function ihdr(width: number, height: number, depth: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data[8] = depth
  return chunk('IHDR', data)
}

function idat(pixels: Buffer): Buffer {
  return chunk('IDAT', deflateSync(pixels))
}

/** Grey, `depth` bits a pixel. */
function png(width: number, height: number, pixels: Buffer, depth = 8): Buffer {
  return Buffer.concat([PNG, ihdr(width, height, depth), idat(pixels), chunk('IEND', Buffer.alloc(0))])
}

function jpeg(width: number, height: number, frame = 0xc0): Buffer {
  const head = Buffer.from(`ffd8ff${frame.toString(16)}000b0800000000010111 00`.replace(' ', ''), 'hex')
  head.writeUInt16BE(height, 7)
  head.writeUInt16BE(width, 9)
  return Buffer.concat([
    head,
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.alloc(2000, 0x55),
    Buffer.from('ffd9', 'hex'),
  ])
}

function exifLoop(): Buffer {
  const ifd = Buffer.from(
    '49492a0008000000 0100 6987 0400 01000000 08000000 08000000'.replaceAll(' ', ''),
    'hex',
  )
  const body = Buffer.concat([Buffer.from('Exif\0\0'), ifd])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body])
}

function gif(width: number, height: number, frames: number): Buffer {
  const head = Buffer.from('47494638396100000000800000000000ffffff', 'hex')
  head.writeUInt16LE(width, 6)
  head.writeUInt16LE(height, 8)
  const frame = Buffer.concat([
    Buffer.from('2c00000000', 'hex'),
    head.subarray(6, 10),
    Buffer.from('000202440100', 'hex'),
  ])
  return Buffer.concat([head, ...Array<Buffer>(frames).fill(frame), Buffer.from(';')])
}

/** Tag, type, value; `next` is where the next directory stands. */
function tiff(tags: readonly (readonly [number, number, number])[], next = 0): Buffer {
  const head = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.from([tags.length, 0])])
  const rows = tags.map(([tag, type, value]) => {
    const row = Buffer.alloc(12)
    row.writeUInt16LE(tag, 0)
    row.writeUInt16LE(type, 2)
    row.writeUInt32LE(1, 4)
    row.writeUInt32LE(value, 8)
    return row
  })
  return Buffer.concat([head, ...rows, le32(next)])
}

function bmp(width: number, height: number): Buffer {
  const size = Buffer.alloc(8)
  size.writeInt32LE(width, 0)
  size.writeInt32LE(height, 4)
  return Buffer.concat([
    Buffer.from('BM'),
    le32(100),
    le32(0),
    le32(54),
    le32(40),
    size,
    Buffer.from('01001800', 'hex'),
    Buffer.alloc(24),
    Buffer.alloc(500),
  ])
}
