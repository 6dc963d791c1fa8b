import sharp, { type Sharp } from 'sharp'
import { combine } from '../../../demo/forms/combine.ts'
import { renderPages, toSharp } from '../../../demo/forms/render.ts'
import { imagePdf } from '../../../demo/forms/scan.ts'
import { between, random } from '../../../demo/numbers.ts'
import { isCard } from '../drawing/card.ts'
import { wordFile } from '../drawing/paper-docx.ts'
import { type Printed, type Printing, printPaper } from '../drawing/paper-pdf.ts'
import type { Paper } from '../paper.ts'
import type { Form } from '../sample.ts'
import { filling, heic, photo } from './photo.ts'
import { scanPages, stored } from './scan.ts'
import { cleanScanner, poorScanner, type Scanner, skewed, underlay } from './scanner.ts'
import { blankSheet } from './subjects.ts'

/** A paper and how it is to be drawn. */
export interface Job {
  readonly paper: Paper
  readonly printing: Printing
}

/** A file, and on which of its pages each job stands; the form differs from the wanted one where that has one page. */
export interface Delivered {
  readonly form: Form
  readonly bytes: Buffer
  readonly pages: readonly (readonly number[])[]
}

type Next = () => number

/** What to send where a paper of several pages does not fit into one picture. */
const FOR_SEVERAL_PAGES = { png: 'scan-200', photo: 'skewed', heic: 'scan-150' } as const

/** One paper in a form. */
export async function deliver(form: Exclude<Form, 'combined'>, job: Job, seed: number): Promise<Delivered> {
  const next = random(seed * 41 + 9)
  if (form === 'docx') return { form, bytes: await wordFile(job.paper, job.printing), pages: [[1]] }
  if (form === 'pdf') return whole(form, await printed(job))
  if (form !== 'png' && form !== 'photo' && form !== 'heic') return scanned(form, job, seed, next)
  const { pdf, pages } = await printed(job, { bare: true })
  if (pages > 1) return scanned(FOR_SEVERAL_PAGES[form], job, seed, next)
  const framing = job.paper.held && filling
  const make = {
    png: () => screenshot(pdf, next),
    photo: () => photo(pdf, seed, framing),
    heic: () => heic(pdf, seed, framing),
  }
  return { form, bytes: await make[form](), pages: [[1]] }
}

function printed({ paper, printing }: Job, extra: Partial<Printing> = {}): Promise<Printed> {
  return printPaper(paper, { ...printing, ...extra })
}

function whole(form: Form, { pdf, pages }: Printed): Delivered {
  return { form, bytes: pdf, pages: [upTo(pages)] }
}

function upTo(pages: number, from = 1): number[] {
  return Array.from({ length: pages }, (_, index) => from + index)
}

type Scanned = 'scan-300' | 'scan-200' | 'scan-150' | 'skewed' | 'turned' | 'tiff'

const SCANNERS: Readonly<Record<Scanned, (next: Next) => Scanner>> = {
  'scan-300': (next) => cleanScanner(next, 300),
  'scan-200': (next) => cleanScanner(next, 200),
  'scan-150': poorScanner,
  skewed: (next) => skewed(next, cleanScanner(next, 200)),
  turned: (next) => cleanScanner(next, 200),
  tiff: (next) => ({ ...cleanScanner(next, 200), colour: next() < 0.5 ? 'black' : 'grey' }),
}

async function scanned(form: Scanned, job: Job, seed: number, next: Next): Promise<Delivered> {
  const scanner = SCANNERS[form](next)
  const { pdf } = await printed(job, { underlay: underlay(scanner) })
  const pictures = await scanPages(pdf, scanner, seed)
  const pages = [upTo(pictures.length)]
  if (form === 'tiff') return { form, bytes: await tiff(pictures, scanner), pages }
  if (form === 'turned') return { form, bytes: await turned(pictures, scanner, next), pages }
  return { form, bytes: await imagePdf(await storedAll(pictures, scanner)), pages }
}

function storedAll(pictures: readonly Sharp[], scanner: Scanner): Promise<Buffer[]> {
  return Promise.all(pictures.map((picture) => stored(picture, scanner)))
}

function turned(pictures: readonly Sharp[], scanner: Scanner, next: Next): Promise<Buffer> {
  const degrees = [90, 180, 270][between(next, 0, 2)] ?? 90
  const layout = degrees === 180 ? 'portrait' : 'landscape'
  const all = pictures.map((picture) => picture.rotate(degrees))
  return storedAll(all, scanner).then((stored) => imagePdf(stored, layout))
}

/** Pages of one TIFF: black and white as a fax is sent, or grey. */
async function tiff(pictures: readonly Sharp[], { colour, dpi }: Scanner): Promise<Buffer> {
  const density = { xres: dpi / 25.4, yres: dpi / 25.4 }
  const pages = await Promise.all(pictures.map((picture) => picture.png({ compressionLevel: 1 }).toBuffer()))
  const joined = (
    pages.length > 1 ? sharp(pages, { join: { animated: true } }) : sharp(pages[0])
  ).toColourspace('b-w')
  if (colour === 'black') return joined.tiff({ compression: 'ccittfax4', bitdepth: 1, ...density }).toBuffer()
  return joined.tiff({ compression: 'jpeg', quality: 75, ...density }).toBuffer()
}

/** A page on a screen, at times with the viewer around it. */
async function screenshot(pdf: Buffer, next: Next): Promise<Buffer> {
  const [page] = await renderPages(pdf, between(next, 110, 170))
  if (!page) throw new Error('nothing was drawn')
  const picture = toSharp(page)
  if (next() < 0.6) return picture.png().toBuffer()
  const side = between(next, 10, 160)
  const onDesk = await picture
    .extend({ left: side, right: side, top: 14, bottom: 14, background: '#525659' })
    .png()
    .toBuffer()
  return sharp(onDesk).extend({ top: 46, background: '#323639' }).png().toBuffer()
}

/** Several papers, and perhaps empty pages between them, in one PDF; some may keep their text layer. */
export async function deliverTogether(jobs: readonly (Job | 'blank')[], seed: number): Promise<Delivered> {
  const next = random(seed * 43 + 5)
  const scanner = cleanScanner(next, next() < 0.7 ? 200 : 300)
  const mixed = next() < 0.25
  const parts: Buffer[] = []
  const pages: number[][] = []
  let total = 0
  for (const [index, job] of jobs.entries()) {
    const asText = mixed && job !== 'blank' && !isCard(job.paper) && next() < 0.5
    const lying = { ...scanner, degrees: next() - 0.5 }
    const { part, count } = asText ? await textPart(job) : await scannedPart(job, lying, seed * 10 + index)
    parts.push(part)
    if (job !== 'blank') pages.push(upTo(count, total + 1))
    total += count
  }
  return { form: 'combined', bytes: await combine(parts), pages }
}

async function textPart(job: Job): Promise<{ part: Buffer; count: number }> {
  const { pdf, pages } = await printed(job)
  return { part: pdf, count: pages }
}

async function scannedPart(
  job: Job | 'blank',
  scanner: Scanner,
  seed: number,
): Promise<{ part: Buffer; count: number }> {
  const pdf =
    job === 'blank' ? await blankSheet(scanner) : (await printed(job, { underlay: underlay(scanner) })).pdf
  const pictures = await scanPages(pdf, scanner, seed)
  return { part: await imagePdf(await storedAll(pictures, scanner)), count: pictures.length }
}

/** A sheet with nothing on it, as it comes out of a scanner. */
export async function blankScan(seed: number): Promise<Buffer> {
  const { part } = await scannedPart('blank', cleanScanner(random(seed * 43 + 5), 200), seed)
  return part
}
