import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scan } from '../demo/forms.ts'
import { installPackages } from '../test/servers/install.ts'
import { warmReader } from './ocr/desk-reader.ts'
import { compareLongFile } from './ocr/long-file.ts'
import { pageSets } from './ocr/page-sets.ts'
import { comparePerCore } from './ocr/per-core.ts'
import { compareScans } from './ocr/scans.ts'
import { compareTextLayers } from './ocr/text-layers.ts'

const PACKAGES = ['tesseract-ocr', 'tesseract-ocr-rus', 'tesseract-ocr-kaz', 'ocrmypdf', 'poppler-utils']
const CHILDREN = 2

/**
 * Our reader beside the `tesseract` command, ocrmypdf and pdftotext on the same pages, all with the same priority, in
 * rotating order, medians of the rounds.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
  const rounds = Number(values.rounds)
  installPackages(PACKAGES)
  const folder = await mkdtemp(join(tmpdir(), 'bench-ocr-'))
  try {
    const { texts, scans } = await pageSets(folder)
    const pages = scans.reduce((sum, { printed }) => sum + printed.length, 0)
    console.log(
      `${pages} scanned pages in ${scans.length} PDFs, ${rounds} round(s), ${availableParallelism()} cores`,
    )
    const [clean, noisy] = scans
    const [text] = texts
    if (!clean || !noisy || !text) throw new Error('there are no pages')
    const reader = await warmReader(folder, CHILDREN, await scan(text))
    const parts = [
      () => compareScans(rounds, folder, reader, scans),
      () => compareTextLayers(rounds, folder, reader, texts),
      () => compareLongFile(rounds, folder, reader, noisy),
    ]
    for (const part of parts) console.log(['', ...(await part())].join('\n'))
    await reader.close()
    console.log(['', ...(await comparePerCore(rounds, folder, [clean, noisy]))].join('\n'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
