import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import sharp from 'sharp'
import { parse } from '../ingest/parse.ts'
import { attachmentRows } from '../ingest/parse-message.ts'
import { UNPACK_LIMITS } from '../workers/documents/limits.ts'
import { sniff } from '../workers/documents/media.ts'

const run = promisify(execFile)
const CORES = 2
const PAGE_WIDTH_PX = 1500
const LETTERS_OF_A_TEXT_LAYER = 50

interface Piece {
  readonly name: string
  readonly bytes: Buffer
}

/** The same attachments through one native tool for each stage, two at a time; gives the wall time in ms. */
export async function runFloor(mails: readonly Buffer[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'floor-'))
  const started = performance.now()
  const pieces: Piece[] = []
  for (const source of mails) {
    const rows = await attachmentRows(await parse(source), UNPACK_LIMITS)
    pieces.push(...rows.filter(({ status }) => status === 'pending'))
  }
  await Promise.all(Array.from({ length: CORES }, () => takeFrom(pieces, folder)))
  const wallMs = performance.now() - started
  await rm(folder, { recursive: true })
  return wallMs
}

async function takeFrom(pieces: Piece[], folder: string): Promise<void> {
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) await readPiece(piece, folder)
}

async function readPiece({ name, bytes }: Piece, folder: string): Promise<void> {
  const { form } = await sniff(bytes, name)
  const own = await mkdtemp(join(folder, 'piece-'))
  if (form === 'docx') await mammoth.extractRawText({ buffer: bytes })
  else if (form === 'pdf') await readPdf(bytes, own)
  else if (form === 'image' || form === 'tiff') await ocr(bytes, own)
}

async function readPdf(bytes: Buffer, folder: string): Promise<void> {
  const file = join(folder, 'in.pdf')
  await writeFile(file, bytes)
  const { stdout } = await run('pdftotext', [file, '-']).catch(() => ({
    stdout: ' '.repeat(LETTERS_OF_A_TEXT_LAYER),
  }))
  if (stdout.length >= LETTERS_OF_A_TEXT_LAYER) return
  await run('pdfimages', ['-all', file, join(folder, 'page')])
  const pages = (await readdir(folder)).filter((each) => each.startsWith('page'))
  for (const page of pages) await ocr(await readFile(join(folder, page)), folder)
}

async function ocr(bytes: Buffer, folder: string): Promise<void> {
  const page = join(folder, 'page.pgm')
  await sharp(bytes)
    .rotate()
    .grayscale()
    .resize({ width: PAGE_WIDTH_PX, withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toFile(`${page}.png`)
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  await run('tesseract', [`${page}.png`, '-', '-l', 'rus+kaz+eng', 'tsv'], { env, maxBuffer: 1e8 })
}
