import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** The language data OCR runs with. */
export interface Languages {
  /** Holds one plain `<language>.traineddata` for each of `languages`. */
  readonly folder: string
  readonly languages: readonly string[]
  readonly missing: readonly string[]
  /** The file each language was taken from. */
  readonly sources: Readonly<Record<string, string>>
}

/** Languages that are tried together, the likeliest first; each set has an engine of its own. */
export const LANGUAGE_SETS = {
  usual: ['rus', 'kaz', 'eng'],
  latin: ['eng', 'uzb'],
  'uzbek-cyrillic': ['uzb_cyrl'],
} as const satisfies Record<string, readonly string[]>
export type LanguageSet = keyof typeof LANGUAGE_SETS

const WANTED = [...new Set(Object.values(LANGUAGE_SETS).flat())]
const DEBIAN = '/usr/share/tesseract-ocr'
const unpack = promisify(gunzip)

/** Finds the language data of the system, else of npm, and lays it out in one folder under `cacheDir`. */
export async function prepareLanguages(cacheDir: string, systemRoot = DEBIAN): Promise<Languages> {
  const sources = await findSources(systemRoot)
  const languages = WANTED.filter((language) => sources[language])
  const folder = join(cacheDir, `tessdata-${await fingerprint(Object.values(sources))}`)
  if (!(await exists(folder))) await build(folder, cacheDir, sources)
  return { folder, languages, missing: WANTED.filter((language) => !sources[language]), sources }
}

async function findSources(systemRoot: string): Promise<Record<string, string>> {
  const sources: Record<string, string> = {}
  const versions = await readdir(systemRoot).catch(() => [])
  const folders = versions
    .sort()
    .reverse()
    .map((version) => join(systemRoot, version, 'tessdata'))
  for (const language of WANTED) {
    const candidates = folders.map((folder) => join(folder, `${language}.traineddata`))
    for (const file of [...candidates, ...packaged(language)]) {
      if (!sources[language] && (await exists(file))) sources[language] = file
    }
  }
  return sources
}

function packaged(language: string): string[] {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`)
    return [join(dirname(manifest), '4.0.0_best_int', `${language}.traineddata.gz`)]
  } catch {
    return []
  }
}

async function fingerprint(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) {
    const { size, mtimeMs } = await stat(file)
    hash.update(`${file}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest('hex').slice(0, 12)
}

/** Only a finished folder gets its name, so that a crash or a second process never leaves half a language. */
async function build(folder: string, cacheDir: string, sources: Record<string, string>): Promise<void> {
  await mkdir(cacheDir, { recursive: true })
  const draft = await mkdtemp(join(cacheDir, 'tessdata-draft-'))
  try {
    for (const [language, source] of Object.entries(sources)) {
      const data = await readFile(source)
      await writeFile(
        join(draft, `${language}.traineddata`),
        source.endsWith('.gz') ? await unpack(data) : data,
      )
    }
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(folder))) throw error
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
