import { readFile } from 'node:fs/promises'
import { readAll, warmReader } from './desk-reader.ts'
import { drawPages, tesseract } from './native.ts'
import type { PageSet } from './page-sets.ts'
import { inRotation, line } from './rounds.ts'

const DESK = 'recovery-desk, 1 process'
const NATIVE = 'tesseract, 1 process'

/** The same pictures, one after the other: one of our processes beside one `tesseract` process at a time. */
export async function comparePerCore(
  rounds: number,
  folder: string,
  sets: readonly PageSet[],
): Promise<string[]> {
  const drawn = await Promise.all(sets.map(({ pdf }) => drawPages(folder, pdf, 300, ['-png'])))
  const pictures = drawn.flatMap(({ files }) => files)
  const reader = await warmReader(folder, 1, await readFile(pictures[0] ?? ''))
  const bytes = await Promise.all(pictures.map((file) => readFile(file)))
  const medians = await inRotation(rounds, [
    { name: DESK, run: async () => ({ all: (await readAll(reader, bytes)).ms }) },
    { name: NATIVE, run: async () => ({ all: (await tesseract(pictures, 1)).ms }) },
  ])
  await reader.close()
  const rate = (name: string): number => (bytes.length / (medians.get(name)?.all ?? 0)) * 1000
  return [
    line('one core, pages of 300 dpi a second', 'all'),
    ...[DESK, NATIVE].map((name) => line(name, rate(name).toFixed(2))),
    `one of our processes / one native process on the same pictures: ${(rate(DESK) / rate(NATIVE)).toFixed(2)}`,
  ]
}
