import sharp from 'sharp'
import { COMPANIES } from '../../demo/cast.ts'
import { type Facts, factsOf } from '../../demo/facts.ts'
import { renderPages, toSharp } from '../../demo/forms/render.ts'
import { imagePdf } from '../../demo/forms/scan.ts'
import { combine, photo, scan } from '../../demo/forms.ts'
import { application, appointmentOrder, powerOfAttorney, registration } from '../../demo/papers.ts'
import { printedText } from './native.ts'

/** Scanned pages in one PDF, and what is printed on each. */
export interface PageSet {
  readonly name: string
  readonly pdf: Buffer
  readonly printed: readonly string[]
  readonly accountNumbers: readonly string[]
}

/** The same papers as text, and as they come from scanners and phones. */
export interface Pages {
  readonly texts: readonly Buffer[]
  readonly scans: readonly PageSet[]
}

const TODAY = '2026-03-02'

/** Papers in Russian, Kazakh and English: a clean scan of 300 dpi, a noisy one of 200 dpi, photos pasted into a PDF. */
export async function pageSets(folder: string): Promise<Pages> {
  const facts = Object.values(COMPANIES).map((company, index) => factsOf(company, 40 + index, TODAY))
  const texts = await papers(facts)
  const printed = (await Promise.all(texts.map((pdf) => printedText(folder, pdf)))).flat()
  const accountNumbers = facts.map(({ accountNumber }) => accountNumber)
  const set = (name: string, pdf: Buffer): PageSet => ({ name, pdf, printed, accountNumbers })
  const noisy = texts.map((pdf, index) => scan(pdf, { dpi: 200, quality: 50, seed: 300 + index }))
  const photos = texts.map((pdf, index) => photo(pdf, { seed: 500 + index }).then(upright))
  return {
    texts,
    scans: [
      set('clean 300 dpi', await imagePdf((await Promise.all(texts.map(clean))).flat())),
      set('noisy 200 dpi', await combine(await Promise.all(noisy))),
      set('phone photo', await imagePdf(await Promise.all(photos))),
    ],
  }
}

/** One page each. */
async function papers(facts: readonly Facts[]): Promise<Buffer[]> {
  const [first, second, third, fourth] = facts as [Facts, Facts, Facts, Facts]
  return Promise.all([
    application(first, 'ru'),
    registration(first),
    appointmentOrder(second, 'ru'),
    powerOfAttorney(second, { issuedOn: second.certifiedOn, days: 180 }),
    application(third, 'kk'),
    application(fourth, 'en'),
  ])
}

async function clean(pdf: Buffer): Promise<Buffer[]> {
  const pages = await renderPages(pdf, 300)
  return Promise.all(pages.map((page) => toSharp(page).grayscale().jpeg({ quality: 85 }).toBuffer()))
}

/** A program that makes a PDF of photos turns them as their EXIF says. */
async function upright(picture: Buffer): Promise<Buffer> {
  return sharp(picture).autoOrient().jpeg({ quality: 85 }).toBuffer()
}
