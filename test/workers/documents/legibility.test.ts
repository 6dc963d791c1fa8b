import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { openEngines } from './engines.ts'
import { LETTER, photograph, textPdf } from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)

/** Pixels: just within an A4 page at 150 dots per inch. */
const [WIDTH, HEIGHT] = [1230, 1740]
const letter = await page(LETTER)
const sheet = `<rect x="170" y="230" width="900" height="1270" fill="#f4f4f0"/>`
const shadow = `<linearGradient id="fall" x2="1" y2="0.4"><stop offset="0.2" stop-opacity="0"/><stop offset="0.8" stop-opacity="0.5"/></linearGradient>
  <rect width="100%" height="100%" fill="url(#fall)"/>`
const rails = Array.from({ length: 9 }, (_, i) => `<rect x="${130 * i}" y="900" width="60" height="854"/>`)
const leaves = Array.from({ length: 140 }, (_, i) => {
  const [x, y] = [(i * 397) % WIDTH, (i * 211) % 850]
  return `<circle cx="${x}" cy="${y}" r="${30 + (i % 5) * 9}" fill="${['#4c7a3c', '#7fa860', '#35582c'][i % 3]}"/>`
})
const balcony = await drawn(`<g fill="#6a5040">${rails.join('')}</g>${leaves.join('')}`, '#a8c4e0')
const scribble = `<path d="M300 900 q60 -180 120 0 t120 0 t120 -60 q-90 130 90 90" fill="none" stroke="#224" stroke-width="5"/>`
const stamp = `<g fill="none" stroke="#3344aa"><circle cx="880" cy="540" r="125" stroke-width="8"/><circle cx="880" cy="540" r="95" stroke-width="2"/></g>`
const card = ['REPUBLIC OF KENYA', 'Full names: Achieng Atieno', 'Date of birth: 01.02.1990']

test.each([
  ['a page out of focus', await blurred(letter), 'illegible'],
  ['a pale page out of focus', await blurred(await lit(letter, 0.4, 150)), 'illegible'],
  ['a page in the dark', await lit(letter, 0.06, 4), 'too-dark'],
  ['a page far too small', await shrunk(await page(LETTER, { size: 7 })), 'too-small'],
  ['an empty sheet on a desk', await drawn(sheet, '#705a44'), 'blank'],
  ['an empty sheet in a shadow', await drawn(sheet + shadow, '#705a44'), 'blank'],
  ['a scribble', await drawn(scribble), 'illegible'],
  ['a balcony', balcony, 'not-a-document'],
  ['a balcony out of focus', await blurred(balcony), 'illegible'],
  ['the ends of lines at the border', await page(LETTER.map(end), { at: [-40, 80] }), 'cut-off'],
])('%s cannot be read, and why is told', async (_, picture, reason) => {
  expect((await engines.readOne(picture)).unreadable).toBe(reason)
})

test.each([
  ['a letter', letter],
  ['a letter in the dusk', await lit(letter, 0.25, 10)],
  ['a letter a little out of focus', await blurred(letter, 1.5)],
  ['half a page', await page(LETTER.slice(0, 4))],
  ['two lines', await page(['Директор Сейтқали Ерлан Маратұлы', 'Город Алматы'])],
  ['a place and a year', await page(['Г. Алматы', '2024'])],
  ['a heading alone', await page(['Приложение Доверенность'], { size: 16 })],
  ['a number alone', await page(['900101300123'], { size: 20 })],
  ['two lines and a stamp', await over(await page(['Директор Сейтқали Ерлан', 'Город Алматы']), stamp)],
  ['a card in a large picture', await page(card, { size: 9, at: [200, 300] })],
  ['a screenshot cropped tight', await cropped(letter)],
])('%s is read', async (_, picture) => {
  expect((await engines.readOne(picture)).unreadable).toBeUndefined()
})

async function page(lines: readonly string[], drawing: Parameters<typeof textPdf>[1] = {}): Promise<Buffer> {
  return (await photograph(await textPdf(lines, drawing), 150)).png().toBuffer()
}

function end(line: string): string {
  return line.slice(-14)
}

function over(picture: Buffer, drawing: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${drawing}</svg>`
  return sharp(picture)
    .composite([{ input: Buffer.from(svg), left: 0, top: 0 }])
    .png()
    .toBuffer()
}

async function drawn(drawing: string, background = '#ffffff'): Promise<Buffer> {
  const ground = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background } })
  return over(await ground.png().toBuffer(), drawing)
}

function blurred(picture: Buffer, sigma = 12): Promise<Buffer> {
  return sharp(picture).blur(sigma).png().toBuffer()
}

function lit(picture: Buffer, light: number, from: number): Promise<Buffer> {
  return sharp(picture).linear(light, from).png().toBuffer()
}

function shrunk(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize(300).png().toBuffer()
}

/** Just what is printed. */
function cropped(picture: Buffer): Promise<Buffer> {
  return sharp(picture).trim({ threshold: 40 }).png().toBuffer()
}
