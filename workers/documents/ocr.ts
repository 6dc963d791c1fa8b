import { createWorker, PSM, type Worker } from 'tesseract.js'
import { LANGUAGE_SETS, type LanguageSet, type Languages } from './languages.ts'
import { type Picture, toPgm } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'

/** A page of columns and paragraphs, words here and there, or the lines of a machine readable zone. */
type Layout = 'page' | 'scattered' | 'zone'

/** Reads printed words out of pictures. */
export interface Ocr {
  /** Words of each line the engine found, in pixels of the picture. */
  read(picture: Picture, set?: LanguageSet, layout?: Layout): Promise<FoundWord[][]>
  /** Whether there is data for a set of languages. */
  has(set: LanguageSet): boolean
  close(): Promise<void>
}

/** The engine itself does not work; says nothing about the document. */
export class OcrFailure extends Error {
  override readonly name = 'OcrFailure'
}

/** The engine keeps a little of every page; a fresh one now and then costs a third of a second. */
const PAGES_PER_ENGINE = 40
const MAX_ENGINES = 2
const START_MS = 30_000
const LSTM_ONLY = 1
const SEGMENTATION = { page: PSM.AUTO, scattered: PSM.SPARSE_TEXT, zone: PSM.SINGLE_BLOCK } as const
const ZONE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'

/** One engine and the languages it was started with. */
interface Engine {
  readonly set: LanguageSet
  readonly worker: Promise<Worker>
  pages: number
}

/** Sets up OCR; an engine starts with the first page that needs it, and the last two used stay warm. */
export function createOcr({ folder, languages }: Pick<Languages, 'folder' | 'languages'>): Ocr {
  /** The last used comes last. */
  let engines: Engine[] = []

  async function end(ended: readonly Engine[]): Promise<void> {
    engines = engines.filter((engine) => !ended.includes(engine))
    for (const { worker } of ended) await (await worker.catch(() => undefined))?.terminate()
  }

  async function engineFor(set: LanguageSet): Promise<Worker> {
    await end(engines.filter((engine) => engine.pages >= PAGES_PER_ENGINE))
    const others = engines.filter((engine) => engine.set !== set)
    await end(others.slice(0, Math.max(0, others.length - MAX_ENGINES + 1)))
    const warm = engines.find((engine) => engine.set === set)
    const known = LANGUAGE_SETS[set].filter((language) => languages.includes(language))
    const engine = warm ?? { set, worker: start(folder, known), pages: 0 }
    engine.pages++
    engines = [...engines.filter((other) => other !== engine), engine]
    return engine.worker.catch((error: unknown) => {
      engines = engines.filter((other) => other !== engine)
      throw error
    })
  }

  async function read(
    picture: Picture,
    set: LanguageSet = 'usual',
    layout: Layout = 'page',
  ): Promise<FoundWord[][]> {
    const engine = await engineFor(set)
    await engine.setParameters({
      tessedit_pageseg_mode: SEGMENTATION[layout],
      tessedit_char_whitelist: layout === 'zone' ? ZONE_ALPHABET : '',
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

  return {
    read,
    has: (set) => LANGUAGE_SETS[set].some((language) => languages.includes(language)),
    close: () => end(engines),
  }
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
    return await Promise.race([createWorker(languages.join('+'), LSTM_ONLY, options), promise])
  } finally {
    clearTimeout(timer)
  }
}
