import { combine } from '../../demo/forms.ts'
import type { Reader } from '../../workers/reader.ts'
import { readAll } from './desk-reader.ts'
import { pdftotext } from './native.ts'
import { inRotation, line } from './rounds.ts'

/** As many as one busy morning brings. */
const COPIES = 5

/** Text PDFs, short ones and a long one, by their text layers: pages a second, and whether the words are the same. */
export async function compareTextLayers(
  rounds: number,
  folder: string,
  reader: Reader,
  texts: readonly Buffer[],
): Promise<string[]> {
  const short = Array.from({ length: COPIES }, () => texts).flat()
  const long = [await combine(Array.from({ length: 60 / texts.length }, () => texts).flat())]
  const pages: Record<string, number> = { 'one page each': short.length, 'sixty pages': 60 }
  const read: Record<string, readonly string[]> = {}
  const ways = {
    'recovery-desk, 2 processes': (pdfs: readonly Buffer[]) => readAll(reader, pdfs),
    'pdftotext, 2 processes': (pdfs: readonly Buffer[]) => pdftotext(folder, pdfs),
  }
  const contestants = Object.entries(ways).map(([name, way]) => ({
    name,
    async run() {
      const [some, one] = [await way(short), await way(long)]
      read[name] = some.texts
      return { 'one page each': some.ms, 'sixty pages': one.ms }
    },
  }))
  const medians = await inRotation(rounds, contestants)
  const [ours = [], theirs = []] = Object.values(read)
  return [
    line('text layers, pages a second', ...Object.keys(pages)),
    ...[...medians].map(([name, figures]) =>
      line(name, ...Object.entries(pages).map(([kind, n]) => ((n / (figures[kind] ?? 0)) * 1000).toFixed(0))),
    ),
    `words of pdftotext that ours has too: ${shareOfWords(theirs.join('\n'), ours.join('\n'))} %, the other way round ${shareOfWords(ours.join('\n'), theirs.join('\n'))} %`,
  ]
}

/** How many of the words of `some` stand in `others`, each as often as there; %. */
function shareOfWords(some: string, others: string): string {
  const left = new Map<string, number>()
  for (const word of wordsOf(others)) left.set(word, (left.get(word) ?? 0) + 1)
  const words = wordsOf(some)
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return ((found.length / words.length) * 100).toFixed(2)
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').split(/\s+/).filter(Boolean)
}
