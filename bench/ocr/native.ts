import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const LANGUAGES = 'rus+kaz+eng'
const PROCESSES = 2

/** What some program read, page by page, and how long it took. */
export interface Outcome {
  readonly ms: number
  readonly texts: readonly string[]
}

/** The text of a text PDF by pdftotext, page by page; lines keep the gaps between columns. */
export async function printedText(folder: string, pdf: Buffer): Promise<string[]> {
  return pagesOf(await command('pdftotext', ['-layout', await fileOf(folder, pdf), '-']))
}

/** Draws every page as pdftoppm does, in grey, as PGM unless told; gives the files in order and the time of it. */
export async function drawPages(
  folder: string,
  pdf: Buffer,
  dpi: number,
  format: readonly string[] = [],
): Promise<{ ms: number; files: string[] }> {
  const own = await mkdtemp(join(folder, 'pages-'))
  const file = await fileOf(own, pdf)
  const started = performance.now()
  await command('pdftoppm', [...format, '-gray', '-r', String(dpi), file, join(own, 'page')])
  const ms = performance.now() - started
  const files = (await readdir(own)).filter((name) => name.startsWith('page')).sort()
  return { ms, files: files.map((name) => join(own, name)) }
}

/** One `tesseract` process with one thread for each picture, so many at a time. */
export async function tesseract(pictures: readonly string[], processes = PROCESSES): Promise<Outcome> {
  const env = { OMP_THREAD_LIMIT: '1' }
  return someAtATime(pictures, processes, (file) => command('tesseract', [file, '-', '-l', LANGUAGES], env))
}

/** One `pdftotext` process for each PDF, two at a time. */
export async function pdftotext(folder: string, pdfs: readonly Buffer[]): Promise<Outcome> {
  const files = await Promise.all(pdfs.map((pdf) => fileOf(folder, pdf)))
  return someAtATime(files, PROCESSES, (file) => command('pdftotext', [file, '-']))
}

async function someAtATime(
  files: readonly string[],
  processes: number,
  read: (file: string) => Promise<string>,
): Promise<Outcome> {
  const texts: string[] = []
  const left = files.entries()
  const take = async (): Promise<void> => {
    for (const [index, file] of left) texts[index] = await read(file)
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: processes }, take))
  return { ms: performance.now() - started, texts }
}

/** `ocrmypdf --jobs 2` at its quickest: it reads, and writes its text, but no new PDF. */
export async function ocrmypdf(folder: string, pdf: Buffer): Promise<Outcome> {
  const own = await mkdtemp(join(folder, 'ocrmypdf-'))
  const [file, sidecar] = [await fileOf(own, pdf), join(own, 'text.txt')]
  const options = ['--jobs', String(PROCESSES), '-l', LANGUAGES, '--output-type', 'none']
  const started = performance.now()
  await command('ocrmypdf', [...options, '--sidecar', sidecar, file, '-'])
  return { ms: performance.now() - started, texts: pagesOf(await readFile(sidecar, 'utf8')) }
}

/** Runs a program with the priority that our own reading processes give themselves. */
async function command(
  program: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<string> {
  const nice = ['-n', String(constants.priority.PRIORITY_BELOW_NORMAL)]
  const options = { env: { ...process.env, ...more }, maxBuffer: 1e8 }
  return (await run('nice', [...nice, program, ...args], options)).stdout
}

async function fileOf(folder: string, pdf: Buffer): Promise<string> {
  const file = join(await mkdtemp(join(folder, 'in-')), 'in.pdf')
  await writeFile(file, pdf)
  return file
}

/** Both pdftotext and ocrmypdf put a form feed between pages, pdftotext one after the last as well. */
function pagesOf(text: string): string[] {
  return text.replace(/\f$/, '').split('\f')
}
