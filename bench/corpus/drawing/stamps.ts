import sharp from 'sharp'
import type { Language } from '../../../cases/vocabulary.ts'
import { renderPages } from '../../../demo/forms/render.ts'
import { random } from '../../../demo/numbers.ts'
import { drawPdf, type Sheet } from '../../../demo/papers/sheet.ts'
import { inked, ringText } from '../../../demo/papers/stamp.ts'
import type { Country } from '../countries.ts'
import type { PaperTruth } from '../paper.ts'
import type { Scene } from '../scene.ts'
import type { Look } from './look.ts'

const DPI = 220

/** The words of a stamp: around its rim, around an inner ring, and in the middle. */
interface StampWords {
  readonly rim: string
  readonly ring: string
  readonly name: string
  readonly number: string
}

const STATE: Readonly<Record<Country, { readonly rim: string; readonly office: string }>> = {
  KZ: { rim: 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ★ РЕСПУБЛИКА КАЗАХСТАН ★ ', office: 'ӘДІЛЕТ ДЕПАРТАМЕНТІ' },
  UZ: { rim: "O'ZBEKISTON RESPUBLIKASI ★ ", office: 'DAVLAT XIZMATLARI MARKAZI' },
  KE: { rim: 'REPUBLIC OF KENYA ★ JAMHURI YA KENYA ★ ', office: 'REGISTRAR OF COMPANIES' },
}

/** The organisation's own stamp, or on what offices issue, theirs. */
function wordsOf({ organisation, country }: Scene, kind: PaperTruth['kind'], language: Language): StampWords {
  const { rim, office } = STATE[country]
  const city = organisation.city[country === 'KZ' ? 'kk' : country === 'UZ' ? 'uzLatn' : 'en'].toUpperCase()
  if (kind === 'registration' || kind === 'tax-certificate' || kind === 'identity') {
    return {
      rim,
      ring: `${city} ★ ${office} ★ `,
      name: office,
      number: `№ ${(organisation.number.charCodeAt(5) % 9) + 1}`,
    }
  }
  if (country === 'KE') {
    return {
      rim: `${organisation.name.en.toUpperCase()} LIMITED ★ `,
      ring: `${city} ★ KENYA ★ `,
      name: organisation.name.en,
      number: 'SEAL',
    }
  }
  if (country === 'UZ') {
    const cyrillic = language === 'uz-Cyrl'
    const form = cyrillic ? 'МАСЪУЛИЯТИ ЧЕКЛАНГАН ЖАМИЯТ ★ ' : "MAS'ULIYATI CHEKLANGAN JAMIYAT ★ "
    const name = cyrillic ? organisation.name.uzCyrl : organisation.name.uzLatn
    return { rim: `${city} ★ ${rim}`, ring: form, name: `«${name}»`, number: `STIR ${organisation.number}` }
  }
  const name = language === 'kk' ? organisation.name.kk : organisation.name.ru
  return {
    rim: `${city} ҚАЛАСЫ ★ ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ★ `,
    ring: 'ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ ★ ',
    name: `«${name}»`,
    number: `БСН/БИН ${organisation.number}`,
  }
}

/** A picture of a stamp, a little worn, in points at which it is to be laid. */
export async function stampPicture(scene: Scene, kind: PaperTruth['kind'], language: Language, look: Look) {
  const size =
    look.stamp === 'box' ? ([150, 62] as const) : ([112 + (look.seed % 12), 112 + (look.seed % 12)] as const)
  const words = wordsOf(scene, kind, language)
  const pdf = await drawPdf({ title: 'stamp', date: scene.appliedOn, size }, (sheet) => {
    if (look.stamp === 'box') box(sheet, words, size[0], size[1])
    else round(sheet, words, size[0] / 2, look.stamp === 'round-triangle')
  })
  const [page] = await renderPages(pdf, DPI)
  if (!page) throw new Error('the stamp was not drawn')
  const colour = look.ink === '#15151c' ? '#1c3f94' : look.ink
  const rgba = inked(page, colour, 0.55 + (look.seed % 40) / 100)
  wear(rgba, page.width, look.seed)
  const png = await sharp(rgba, { raw: { width: page.width, height: page.height, channels: 4 } })
    .png()
    .toBuffer()
  return { png, width: size[0], height: size[1] }
}

function round(
  sheet: Sheet,
  { rim, ring, name, number }: StampWords,
  centre: number,
  triangle: boolean,
): void {
  sheet
    .lineWidth(1.8)
    .circle(centre, centre, centre - 4)
    .stroke()
  sheet
    .lineWidth(0.7)
    .circle(centre, centre, centre - 7)
    .circle(centre, centre, centre * 0.56)
    .stroke()
  sheet.font('sans-bold')
  ringText(sheet, fitted(rim, 62), centre, centre - 9, 6)
  ringText(sheet, fitted(ring, 52), centre, centre - 16.5, 5)
  if (triangle)
    sheet
      .lineWidth(0.6)
      .polygon([centre, centre - 26], [centre - 27, centre + 19], [centre + 27, centre + 19])
      .stroke()
  const widest = Math.max(...name.split(' ').map((word) => sheet.fontSize(1).widthOfString(word)))
  sheet.fontSize(Math.min(name.length > 22 ? 5.6 : 7, 55 / widest))
  sheet.text(name, centre - 28, centre - 14, { width: 56, height: 26, align: 'center' })
  sheet.font('condensed').fontSize(5.6)
  sheet.text(number, centre - 31, centre + 12, { width: 62, height: 16, align: 'center' })
}

function box(sheet: Sheet, { name, number, ring }: StampWords, width: number, height: number): void {
  sheet
    .lineWidth(1.4)
    .rect(2, 2, width - 4, height - 4)
    .stroke()
  sheet
    .lineWidth(0.5)
    .rect(5, 5, width - 10, height - 10)
    .stroke()
  sheet.font('sans-bold').fontSize(7.5)
  sheet.text(name, 8, 10, { width: width - 16, height: 20, align: 'center' })
  sheet.font('condensed').fontSize(6)
  sheet.text(ring.replaceAll('★', '').trim(), 8, 31, { width: width - 16, height: 14, align: 'center' })
  sheet.text(number, 8, height - 16, { width: width - 16, height: 10, align: 'center' })
}

/** A rim holds so many letters; a short text is said twice. */
function fitted(text: string, letters: number): string {
  const enough = text.length * 2 <= letters ? text + text : text
  return enough.slice(0, Math.max(letters, 20))
}

/** Ink that did not reach the paper evenly. */
function wear(rgba: Buffer, width: number, seed: number): void {
  const next = random(seed + 5)
  const spots = Array.from({ length: 5 }, () => ({
    x: next(),
    y: next(),
    size: 0.1 + next() * 0.25,
    less: next() * 0.7,
  }))
  const height = rgba.length / 4 / width
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const alpha = rgba[pixel * 4 + 3] ?? 0
    if (alpha === 0) continue
    const x = (pixel % width) / width
    const y = Math.floor(pixel / width) / height
    const kept = spots.reduce((share, spot) => {
      const near = Math.max(0, 1 - Math.hypot(x - spot.x, y - spot.y) / spot.size)
      return share * (1 - near * spot.less)
    }, 1)
    rgba[pixel * 4 + 3] = alpha * kept
  }
}
