import { createWorker, PSM, type Worker } from 'tesseract.js'
import type { Languages } from './languages.ts'
import { type Picture, toPgm } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

/** Reads printed words out of pictures. */
export interface Ocr {
  /** Words of each line the engine found, in pixels of the picture. */
  read(picture: Picture): Promise<FoundWord[][]>
  close(): Promise<void>
}

/** The engine itself does not work; says nothing about the document. */
export class OcrFailure extends Error {
  override readonly name = 'OcrFailure'
}

/** The engine keeps a little of every page; a fresh one now and then costs a third of a second. */
const PAGES_PER_WORKER = 40
const START_MS = 30_000
const LSTM_ONLY = 1

/** Sets up OCR; the engine starts with the first page and stays warm. */
export function createOcr({ folder, languages }: Pick<Languages, 'folder' | 'languages'>): Ocr {
  let worker: Promise<Worker> | undefined
  let pages = 0

  async function close(): Promise<void> {
    const old = worker
    worker = undefined
    pages = 0
    await (await old?.catch(() => undefined))?.terminate()
  }

  async function read(picture: Picture): Promise<FoundWord[][]> {
    if (pages++ >= PAGES_PER_WORKER) await close()
    worker ??= start(folder, languages)
    const engine = await worker.catch((error: unknown) => {
      worker = undefined
      throw error
    })
    const { data } = await engine.recognize(toPgm(picture), {}, { text: false, blocks: true })
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs).flatMap((part) => part.lines)
    return lines.map((line) =>
      line.words
        .filter((word) => word.text.trim() !== '')
        .map(({ text, confidence, bbox }) => ({
          text: text.normalize('NFC'),
          confidence: Math.round(confidence) / 100,
          left: bbox.x0,
          top: bbox.y0,
          right: bbox.x1,
          bottom: bbox.y1,
        })),
    )
  }

  return { read, close }
}

async function start(folder: string, languages: readonly string[]): Promise<Worker> {
  if (languages.length === 0) throw new OcrFailure('no OCR language data found')
  // With an error handler and a missing file createWorker never settles; without one it ends the process.
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new OcrFailure('OCR did not start in time')), START_MS)
  const errorHandler = (error: unknown) => reject(new OcrFailure(`OCR does not start: ${error}`))
  const options = { langPath: folder, gzip: false, cacheMethod: 'none', errorHandler }
  promise.catch(() => {})
  try {
    const worker = await Promise.race([createWorker(languages.join('+'), LSTM_ONLY, options), promise])
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO })
    return worker
  } finally {
    clearTimeout(timer)
  }
}
