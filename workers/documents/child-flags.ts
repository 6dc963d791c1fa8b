import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Limits, MIB } from './limits.ts'

const MODULES = dirname(dirname(createRequire(import.meta.url).resolve('tesseract.js/package.json')))
// Packages may be linked in from elsewhere: both the link and its target are needed.
const CODE = ['workers', 'cases', 'package.json', 'node_modules'].map((part) =>
  fileURLToPath(new URL(`../../${part}`, import.meta.url)),
)

/** Of what the process may hold; the engines keep the rest outside of the heap. */
const HEAP_SHARE = 0.5

/** What a reading process may do: read the code and the language data, compute, and nothing else on this machine. */
export function childFlags(languageFolder: string, { rssBytes }: Pick<Limits, 'rssBytes'>): string[] {
  const readable = [MODULES, ...CODE, resolve(languageFolder)]
  return [
    `--max-old-space-size=${Math.round((rssBytes * HEAP_SHARE) / MIB)}`,
    '--permission',
    // sharp is an addon, and OCR runs in a thread.
    '--allow-addons',
    '--allow-worker',
    ...readable.map((path) => `--allow-fs-read=${path}`),
  ]
}
