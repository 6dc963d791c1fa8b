import { combine } from '../../demo/forms.ts'
import type { Reader } from '../../workers/reader.ts'
import { readLong } from './desk-reader.ts'
import { ocrmypdf } from './native.ts'
import type { PageSet } from './page-sets.ts'
import { inRotation, line } from './rounds.ts'

const PAGES = 60

/** One PDF of sixty scanned pages: seconds until its first page is known, and until its last. */
export async function compareLongFile(
  rounds: number,
  folder: string,
  reader: Reader,
  { pdf, printed }: PageSet,
): Promise<string[]> {
  const long = await combine(Array.from({ length: PAGES / printed.length }, () => pdf))
  const medians = await inRotation(rounds, [
    {
      name: 'recovery-desk, 2 processes',
      async run() {
        const { firstMs, ms } = await readLong(reader, long)
        return { 'first page': firstMs, 'last page': ms }
      },
    },
    {
      name: 'ocrmypdf --jobs 2',
      // It gives nothing before it has everything.
      run: async () => ocrmypdf(folder, long).then(({ ms }) => ({ 'first page': ms, 'last page': ms })),
    },
  ])
  return [
    line(`a scan of ${PAGES} pages, seconds`, 'first page', 'last page'),
    ...[...medians].map(([name, figures]) =>
      line(name, ...Object.values(figures).map((ms) => (ms / 1000).toFixed(1))),
    ),
  ]
}
