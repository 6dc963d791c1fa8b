import type { Reader } from '../../workers/reader.ts'
import { type Accuracy, accuracyOf, type Exact, sumOf } from './accuracy.ts'
import { readAll } from './desk-reader.ts'
import { drawPages, type Outcome, ocrmypdf, tesseract } from './native.ts'
import type { PageSet } from './page-sets.ts'
import { type Contestant, inRotation, line } from './rounds.ts'

interface Way {
  readonly name: string
  /** `drawMs` where drawing the pages is not in the rest. */
  read(set: PageSet): Promise<Outcome & { readonly drawMs?: number }>
}

const DESK = 'recovery-desk, 2 processes'
const OCRMYPDF = 'ocrmypdf --jobs 2'

/** Scanned PDFs, by everybody on two cores: pages a second, and what of the print was read. */
export async function compareScans(
  rounds: number,
  folder: string,
  reader: Reader,
  sets: readonly PageSet[],
): Promise<string[]> {
  const drawn = (dpi: number): Way => ({
    name: `tesseract ${dpi} dpi, 2 processes`,
    async read({ pdf }) {
      const { ms, files } = await drawPages(folder, pdf, dpi)
      return { ...(await tesseract(files)), drawMs: ms }
    },
  })
  const ways: Way[] = [
    { name: DESK, read: ({ pdf }) => readAll(reader, [pdf]) },
    drawn(300),
    drawn(200),
    { name: OCRMYPDF, read: ({ pdf }) => ocrmypdf(folder, pdf) },
  ]
  const texts = new Map<string, string[]>()
  const contestants = ways.map(
    (way): Contestant => ({
      name: way.name,
      async run() {
        const figures: Record<string, number> = {}
        for (const set of sets) {
          const { ms, texts: read, drawMs } = await way.read(set)
          figures[set.name] = ms
          figures.drawing = (figures.drawing ?? 0) + (drawMs ?? 0)
          texts.set(`${way.name} ${set.name}`, [...read])
        }
        return figures
      },
    }),
  )
  const medians = await inRotation(rounds, contestants)
  const names = [DESK, ...ways.map(({ name }) => name).filter((name) => name !== DESK)]
  const accuracy = (name: string): Accuracy =>
    sumOf(sets.map((set) => accuracyIn(set, texts.get(`${name} ${set.name}`))))
  const speed = (name: string): number => pagesASecond(sets, medians.get(name) ?? {}, false)
  return [
    ...speedTable(sets, medians),
    '',
    line('read right', 'wrong letters %', '12 digits', 'accounts', 'e-mails'),
    ...names.map((name) => accuracyLine(name, accuracy(name))),
    ...sets.flatMap((set) => [
      `  ${set.name}`,
      ...names.map((name) => accuracyLine(`  ${name}`, accuracyIn(set, texts.get(`${name} ${set.name}`)))),
    ]),
    '',
    `desk / ${OCRMYPDF}: ${(speed(DESK) / speed(OCRMYPDF)).toFixed(2)} times its pages a second (goal: more than 1), ` +
      `exact values ${exactShare(accuracy(DESK))} and ${exactShare(accuracy(OCRMYPDF))} (goal: no fewer)`,
    ...[300, 200].map((dpi) => {
      const name = `tesseract ${dpi} dpi, 2 processes`
      return `desk / ${name}: ${(speed(DESK) / speed(name)).toFixed(2)} times its pages a second, drawing included in ours alone`
    }),
  ]
}

function speedTable(sets: readonly PageSet[], medians: Map<string, Record<string, number>>): string[] {
  return [
    line('pages a second', ...sets.map(({ name }) => name), 'all', 'with drawing'),
    ...[...medians].map(([name, figures]) =>
      line(
        name,
        ...sets.map((set) => rate(set.printed.length, figures[set.name] ?? 0)),
        pagesASecond(sets, figures, false).toFixed(2),
        pagesASecond(sets, figures, true).toFixed(2),
      ),
    ),
  ]
}

function pagesASecond(sets: readonly PageSet[], figures: Record<string, number>, drawing: boolean): number {
  const pages = sets.reduce((sum, set) => sum + set.printed.length, 0)
  const ms = sets.reduce((sum, set) => sum + (figures[set.name] ?? 0), drawing ? (figures.drawing ?? 0) : 0)
  return (pages / ms) * 1000
}

function rate(pages: number, ms: number): string {
  return ((pages / ms) * 1000).toFixed(2)
}

function accuracyIn({ printed, accountNumbers }: PageSet, read: readonly string[] = []): Accuracy {
  return sumOf(printed.map((page, index) => accuracyOf(page, read[index] ?? '', accountNumbers)))
}

function accuracyLine(name: string, accuracy: Accuracy): string {
  const { wrong, characters, registrationNumbers, accountNumbers, emails } = accuracy
  const share = ((wrong / characters) * 100).toFixed(2)
  return line(name, share, ...[registrationNumbers, accountNumbers, emails].map(outOf))
}

function outOf({ right, of }: Exact): string {
  return `${right} of ${of}`
}

function exactShare({ registrationNumbers, accountNumbers, emails }: Accuracy): string {
  const all = [registrationNumbers, accountNumbers, emails]
  return outOf({
    right: all.reduce((sum, { right }) => sum + right, 0),
    of: all.reduce((sum, { of }) => sum + of, 0),
  })
}
