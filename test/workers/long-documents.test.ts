import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import type { Reading } from '../../cases/document.ts'
import { LIMITS, type Limits } from '../../workers/documents/limits.ts'
import { residentBytes } from '../../workers/documents/watch-costs.ts'
import { createReader, type Reader } from '../../workers/reader.ts'
import { paintBomb } from './documents/bombs.ts'
import { CACHE, LETTER, linesOf, photograph, scannedPdf, textPdf } from './documents/samples.ts'
import { children, textOf } from './reading-processes.ts'

/** Limits of time: neighbours that take the processor away are not what is tested. */
const STARVED = { retry: 2 }

const letter = await textPdf(LETTER)
const sheets: Promise<Buffer>[] = []
let reader: Reader | undefined

afterEach(() => reader?.close())

function open(limits: Partial<Limits> = {}, children = 1): Reader {
  reader = createReader({ children, cacheDir: CACHE, limits: { ...LIMITS, ...limits } })
  return reader
}

test('a document with many pages ends at its own limit, each page being quick enough', STARVED, async () => {
  // The limit leaves a loaded machine time for a page; the pages would take a quick one longer than it.
  const scan = await scannedPdf(await (await photograph(letter)).jpeg().toBuffer(), 60)
  const reading = await open({ documentMs: 20_000 }, 2).read(scan, 'scan.pdf')
  const [read, unread] = apart(reading)
  expect([...read, ...unread]).toEqual(numbers(60))
  expect(read).toContain(1)
  expect(unread.length).toBeGreaterThan(3)
  expect(reasons(reading)).toEqual(['time-limit'])
})

test('idle processes help with a long document; its pages come out in order', async () => {
  const { read, progress } = open({}, 2)
  const heard: [number, number, number][] = []
  const reading = await read(await numberedScan(6), 'scan.pdf', ({ number }, { read, of }) => {
    heard.push([number, read, of])
    expect(progress()).toEqual({ read, of })
  })
  expect(children()).toHaveLength(2)
  expect(heard.map(([number]) => number).toSorted()).toEqual(numbers(6))
  expect(heard.map(([, read, of]) => [read, of])).toEqual(numbers(6).map((read) => [read, 6]))
  const pages = reading.status === 'read' ? reading.pages : []
  expect(pages.map((page) => linesOf(page)[0])).toEqual(numbers(6).map((number) => `Лист ${number} из дела`))
  expect(progress()).toEqual({ read: 0, of: 0 })
})

test('pages of a TIFF are shared out as well', async () => {
  const pages = await Promise.all(numbers(5).map((number) => drawSheet(number)))
  const tiff = await sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'jpeg' })
    .toBuffer()
  const reading = await open({}, 2).read(tiff, 'scan.tif')
  expect(children()).toHaveLength(2)
  expect(apart(reading)).toEqual([numbers(5), []])
})

test('a process that has grown too large hands the rest to a new one', async () => {
  const pdf = await numberedScan(4)
  await open().read(pdf, 'scan.pdf')
  const held = residentBytes(children()[0] ?? 0)
  await reader?.close()
  const seen = new Set<number>()
  const reading = await open({ rssBytes: held * 1.25 }).read(pdf, 'scan.pdf', () => {
    for (const child of children()) seen.add(child)
  })
  expect(apart(reading)).toEqual([numbers(4), []])
  expect(seen.size).toBeGreaterThan(1)
})

test('a text layer of many pages is read whole and in order, whoever helps', async () => {
  const pdf = await PDFDocument.create()
  const plain = await PDFDocument.load(await textPdf(LETTER))
  for (const page of await pdf.copyPages(plain, Array(30).fill(0))) pdf.addPage(page)
  expect(apart(await open({}, 2).read(await pdf.save(), 'letter.pdf'))).toEqual([numbers(30), []])
  // Whether a second process is worth starting hangs on how busy the machine is.
  expect(children().length).toBeLessThanOrEqual(2)
})

test.each([
  ['one process', 1, 12],
  ['two processes, both at it', 2, 8],
])('a short document does not wait for the end of a long one: %s', async (_, children, pages) => {
  const { read } = open({}, children)
  let heard = 0
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const long = read(await numberedScan(pages), 'scan.pdf', () => ++heard >= 3 && begin())
  await begun
  expect(textOf(await read(letter, 'letter.pdf'))).toEqual(LETTER)
  expect(heard).toBeLessThan(pages - 1)
  expect(apart(await long)).toEqual([numbers(pages), []])
})

test('a page that takes too long costs only itself', STARVED, async () => {
  const pdf = await PDFDocument.load(await numberedScan(5))
  const [bomb] = await pdf.copyPages(await PDFDocument.load(paintBomb()), [0])
  if (bomb) pdf.insertPage(2, bomb)
  const reading = await open({ pageMs: 8000 }, 2).read(await pdf.save(), 'scan.pdf')
  expect(apart(reading)).toEqual([[1, 2, 4, 5, 6], [3]])
  expect(reasons(reading)).toEqual(['time-limit'])
})

test('a process that dies costs no more than the page it was at, and no neighbour', async () => {
  const { read } = open({}, 2)
  let next: ReturnType<Reader['read']> | undefined
  const reading = await read(await numberedScan(8), 'scan.pdf', ({ number }) => {
    if (number < 3 || next) return
    process.kill(children()[0] as number, 'SIGSEGV')
    next = read(letter, 'letter.pdf')
  })
  const [done, unread] = apart(reading)
  expect([...done, ...unread].toSorted()).toEqual(numbers(8))
  expect(unread.length).toBeLessThanOrEqual(1)
  expect(reasons(reading)).toEqual(unread.map(() => 'damaged'))
  expect(next && textOf(await next)).toEqual(LETTER)
})

test('a document that costs a second process is given up, and what was read of it is kept', async () => {
  const { read } = open({}, 2)
  let next: ReturnType<Reader['read']> | undefined
  const reading = await read(await numberedScan(8), 'scan.pdf', ({ number }) => {
    if (number < 3 || next) return
    for (const child of children()) process.kill(child, 'SIGSEGV')
    next = read(letter, 'letter.pdf')
  })
  const [done, unread] = apart(reading)
  expect(done.length).toBeGreaterThanOrEqual(2)
  expect(unread.length).toBeGreaterThanOrEqual(4)
  expect([...done, ...unread].toSorted()).toEqual(numbers(8))
  expect(reasons(reading)).toEqual(['damaged'])
  expect(next && textOf(await next)).toEqual(LETTER)
})

/** Sheets with a number each, as scanned: little text, so that OCR is quick. */
async function numberedScan(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const number of numbers(pages)) {
    const picture = await pdf.embedJpg(await drawSheet(number))
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  }
  return pdf.save()
}

function drawSheet(number: number): Promise<Buffer> {
  const lines = [`Лист ${number} из дела`, ...LETTER.slice(1, 3)]
  sheets[number] ??= textPdf(lines, { size: 16 }).then(async (pdf) =>
    (await photograph(pdf, 100)).jpeg().toBuffer(),
  )
  return sheets[number]
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** The numbers of the pages that were read, and of those that were not. */
function apart(reading: Reading): [number[], number[]] {
  if (reading.status !== 'read') throw new Error(reading.reason)
  const of = (unread: boolean) =>
    reading.pages.filter(({ unreadable }) => Boolean(unreadable) === unread).map(({ number }) => number)
  return [of(false), of(true)]
}

function reasons(reading: Reading): unknown[] {
  const pages = reading.status === 'read' ? reading.pages : []
  return [...new Set(pages.flatMap(({ unreadable }) => unreadable ?? []))]
}
