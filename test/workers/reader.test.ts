import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterEach, expect, test } from 'vitest'
import type { Page } from '../../cases/document.ts'
import { LIMITS, type Limits, MIB } from '../../workers/documents/limits.ts'
import { createReader, type Reader } from '../../workers/reader.ts'
import { flateBomb, formBomb, paintBomb } from './documents/bombs.ts'
import { CACHE, LETTER, photograph, scannedPdf, textPdf } from './documents/samples.ts'
import { children, isAlive, textOf } from './reading-processes.ts'

const letter = await textPdf(LETTER)
const scan = await (await photograph(letter)).jpeg().toBuffer()
let reader: Reader | undefined

afterEach(() => reader?.close())

function open(limits: Partial<Limits> = {}, children = 1): Reader {
  reader = createReader({ children, cacheDir: CACHE, limits: { ...LIMITS, ...limits } })
  return reader
}

test('a document is read in another process, and each page is heard of at once', async () => {
  const { read } = open()
  expect(children()).toEqual([])
  const heard: Page[] = []
  const reading = await read(await scannedPdf(scan, 2), 'scan.pdf', (page) => heard.push(page))
  expect(reading).toEqual({ status: 'read', pages: heard })
  expect(heard.map(({ number, source }) => [number, source])).toEqual([
    [1, 'ocr'],
    [2, 'ocr'],
  ])
  expect(children()).toHaveLength(1)
})

test('the process is kept, and knows nothing of our environment', async () => {
  process.env.READER_TEST_SECRET = 'secret'
  const { read } = open()
  await read(letter, 'letter.pdf')
  const [first] = children()
  await read(letter, 'letter.pdf')
  expect(children()).toEqual([first])
  expect(readFileSync(`/proc/${first}/environ`, 'utf8')).not.toContain('secret')
})

test('never more processes than allowed, and every waiting document has its turn', async () => {
  const { read } = open({}, 2)
  const sizes: number[] = []
  const timer = setInterval(() => sizes.push(children().length), 20)
  const readings = await Promise.all(Array.from({ length: 6 }, () => read(letter, 'letter.pdf')))
  clearInterval(timer)
  for (const reading of readings) expect(textOf(reading)).toEqual(LETTER)
  expect(Math.max(...sizes)).toBe(2)
})

test('content that cannot be read has a reason', async () => {
  const { read } = open({ attachmentBytes: 20_000 })
  const reasonOf = async (bytes: Uint8Array) =>
    ({ reason: undefined, ...(await read(bytes, 'letter.pdf')) }).reason
  expect(await reasonOf(Buffer.alloc(0))).toBe('empty')
  expect(await reasonOf(Buffer.alloc(20_001))).toBe('too-large')
  expect(await reasonOf(letter.subarray(0, 3000))).toBe('damaged')
  expect(await reasonOf(Buffer.from([1, 2, 3, 0, 0, 4, 5]))).toBe('unsupported-format')
  expect(
    await reasonOf(await textPdf(['x'], { options: { userPassword: 'secret', pdfVersion: '1.7' } })),
  ).toBe('password')
})

test.each([
  ['forms within forms', formBomb()],
  ['a stream that unpacks to 300 MB', flateBomb(300)],
])('%s end at the memory limit, and the next document is read', async (_, bomb) => {
  const { read } = open({ rssBytes: 600 * MIB })
  const [bombed, next] = await Promise.all([read(bomb, 'bomb.pdf'), read(letter, 'letter.pdf')])
  expect(bombed).toEqual({ status: 'unreadable', reason: 'memory-limit' })
  expect(textOf(next)).toEqual(LETTER)
})

test('pages read before the end are kept, and the page it ended on says why', async () => {
  const pdf = await PDFDocument.load(letter)
  const [bomb] = await pdf.copyPages(await PDFDocument.load(flateBomb(300)), [0])
  if (bomb) pdf.addPage(bomb)
  const reading = await open({ rssBytes: 600 * MIB }).read(await pdf.save(), 'letter.pdf')
  expect(textOf(reading)).toEqual(LETTER)
  expect(reading).toMatchObject({
    status: 'read',
    pages: [{ number: 1 }, { number: 2, unreadable: 'memory-limit' }],
  })
})

test('a page that takes too long ends at the time limit, and the next document is read', async () => {
  const { read } = open({ pageMs: 12_000 })
  const [slow, next] = await Promise.all([read(paintBomb(), 'bomb.pdf'), read(letter, 'letter.pdf')])
  expect(slow).toEqual({ status: 'unreadable', reason: 'time-limit' })
  expect(textOf(next)).toEqual(LETTER)
})

test('closing leaves no process, and never passes for a reading', async () => {
  const { read, close } = open({}, 2)
  await Promise.all([read(letter, 'letter.pdf'), read(letter, 'letter.pdf')])
  expect(children()).toHaveLength(2)
  const readings = [1, 2, 3].map(() =>
    read(scan, 'scan.jpg').then(
      () => 'read',
      () => 'rejected',
    ),
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  await close()
  expect(children()).toEqual([])
  expect(await Promise.all(readings)).toEqual(['rejected', 'rejected', 'rejected'])
  await expect(read(letter, 'letter.pdf')).rejects.toThrow('closed')
})

test.each([
  ['idle, with warm engines', scan, 'await reading'],
  ['deep in a bomb', paintBomb(), 'await new Promise((resolve) => setTimeout(resolve, 2000))'],
])('a process that is %s dies with the one that started it', async (_, bytes, until) => {
  const file = join(mkdtempSync(join(tmpdir(), 'reader-')), 'document')
  writeFileSync(file, bytes)
  const orphan = Number(
    run(`
      import { readFileSync } from 'node:fs'
      import { createReader } from './workers/reader.ts'
      const limits = ${JSON.stringify(LIMITS)}
      const reader = createReader({ children: 1, cacheDir: ${JSON.stringify(CACHE)}, limits })
      const reading = reader.read(readFileSync('${file}'), 'document')
      ${until}
      console.log(readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8'))
      process.kill(process.pid, 'SIGKILL')`),
  )
  expect(orphan).toBeGreaterThan(1)
  for (let i = 0; i < 50 && isAlive(orphan); i++) await new Promise((resolve) => setTimeout(resolve, 100))
  expect(isAlive(orphan)).toBe(false)
})

function run(script: string): string {
  return spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' })
    .stdout
}
