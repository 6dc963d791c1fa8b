import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { openEngines } from './engines.ts'
import { LETTER, linesOf, photograph, textPdf, wordWith } from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)
const shot = await photograph(await textPdf(LETTER))
const upright = await engines.readOne(await shot.clone().png().toBuffer())

test('a PNG is read', () => {
  expect(upright).toMatchObject({ number: 1, source: 'ocr' })
  expect(linesOf(upright).slice(0, 4)).toEqual(LETTER.slice(0, 4))
  const box = wordWith(upright, '123456789012').box
  expect(box[1]).toBeGreaterThan(0.14)
  expect(box[1]).toBeLessThan(0.17)
})

test('the orientation a camera notes down is followed', async () => {
  // Orientation 6: the stored picture must be turned clockwise to be upright.
  const photo = await shot.clone().rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect((await sharp(photo).metadata()).orientation).toBe(6)
  expectSame(await engines.readOne(photo))
})

test.each([90, 180, 270])('a page photographed at %i degrees is turned upright', async (degrees) => {
  expectSame(await engines.readOne(await shot.clone().rotate(degrees).jpeg().toBuffer()))
})

test('a page askew is read, and its boxes lie on the page askew', async () => {
  const photo = await shot.clone().rotate(4, { background: '#ffffff' }).jpeg().toBuffer()
  const page = await engines.readOne(photo)
  expect(linesOf(page).slice(1, 4)).toEqual(LETTER.slice(1, 4))
  const [first, last] = [wordWith(page, 'Заявление'), wordWith(page, 'почты')]
  const middle = ({ box: [x, y, w, h] }: typeof first) =>
    [(x + w / 2) * page.width, (y + h / 2) * page.height] as const
  const [[x1, y1], [x2, y2]] = [middle(first), middle(last)]
  const slope = (y2 - y1) / (x2 - x1)
  expect(slope).toBeCloseTo(Math.tan((4 * Math.PI) / 180), 2)
})

test('every page of a TIFF is read', async () => {
  const second = await photograph(
    await textPdf(['Вторая страница доверенности', 'Уставный капитал компании', 'Нотариус города Алматы']),
  )
  const frames = Buffer.concat(
    await Promise.all(
      [shot, second].map((page) =>
        page.clone().resize(1654, 2339, { fit: 'fill' }).toColourspace('b-w').raw().toBuffer(),
      ),
    ),
  )
  const tiff = await sharp(frames, { raw: { width: 1654, height: 2339 * 2, channels: 1, pageHeight: 2339 } })
    .tiff({ compression: 'lzw' })
    .toBuffer()
  expect((await sharp(tiff).metadata()).pages).toBe(2)
  const pages = await engines.read(tiff)
  expect(pages.map(({ number }) => number)).toEqual([1, 2])
  expect(wordWith(pages[0] as never, '123456789012')).toBeTruthy()
  expect(linesOf(pages[1] as never)[1]).toBe('Уставный капитал компании')
})

test('an iPhone photo is read', async () => {
  const page = await engines.readOne(await readFile('test/fixtures/letter.heic'))
  expect(linesOf(page)).toContain('БИН: 123456789012')
})

test('a Windows bitmap is read', async () => {
  const { data, info } = await shot.clone().resize(1240).raw().toBuffer({ resolveWithObject: true })
  const stride = Math.ceil((info.width * 3) / 4) * 4
  const bmp = Buffer.alloc(54 + stride * info.height)
  bmp.write('BM')
  bmp.writeUInt32LE(bmp.length, 2)
  bmp.writeUInt32LE(54, 10)
  bmp.writeUInt32LE(40, 14)
  bmp.writeInt32LE(info.width, 18)
  bmp.writeInt32LE(info.height, 22)
  bmp.writeUInt16LE(1, 26)
  bmp.writeUInt16LE(24, 28)
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width * 3; x++) {
      const row = 54 + (info.height - 1 - y) * stride
      bmp[row + x] = data[y * info.width * info.channels + Math.floor(x / 3) * info.channels] ?? 0
    }
  }
  expectSame(await engines.readOne(bmp))
  await expect(engines.read(bmp.subarray(0, 1000))).rejects.toMatchObject({ reason: 'damaged' })
})

test('a page in bad light is read as long as it can be', async () => {
  const dim = await shot.clone().linear(0.25, 10).jpeg().toBuffer()
  expectSame(await engines.readOne(dim))
})

test.each([
  ['blank', { r: 250, g: 250, b: 250 }],
  ['too-dark', { r: 8, g: 8, b: 8 }],
])('an empty picture is %s', async (unreadable, background) => {
  const bytes = await sharp({ create: { width: 1000, height: 1400, channels: 3, background } })
    .jpeg()
    .toBuffer()
  expect(await engines.readOne(bytes)).toMatchObject({ unreadable, words: [] })
})

test('a picture with nothing to read on it is illegible', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const
  const bytes = await sharp({
    create: { width: 900, height: 1200, channels: 3, background: '#888888', noise },
  })
    .blur(1.5)
    .jpeg()
    .toBuffer()
  expect((await engines.readOne(bytes)).unreadable).toBe('illegible')
})

test('a thumbnail is too small, a huge picture too large, half a picture damaged', async () => {
  const jpeg = await shot.clone().jpeg().toBuffer()
  await expect(engines.read(await sharp(jpeg).resize(100).png().toBuffer())).rejects.toMatchObject({
    reason: 'too-small',
  })
  await expect(engines.read(jpeg, 'photo.jpg', { megapixels: 1 })).rejects.toMatchObject({
    reason: 'too-large',
  })
  await expect(engines.read(jpeg.subarray(0, jpeg.length / 2))).rejects.toMatchObject({ reason: 'damaged' })
})

function expectSame(page: typeof upright) {
  expect(linesOf(page).slice(0, 4)).toEqual(LETTER.slice(0, 4))
  const [a, b] = [wordWith(upright, '123456789012'), wordWith(page, '123456789012')]
  for (const i of [0, 1, 2, 3] as const) expect(Math.abs(a.box[i] - b.box[i])).toBeLessThan(0.01)
  expect(page.height).toBeGreaterThan(page.width)
}
