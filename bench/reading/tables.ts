import { FORMS, type Quality } from '../corpus/sample.ts'
import { type Answer, qualityOf } from './score.ts'

const QUALITIES = ['text', 'scan', 'photo'] as const satisfies readonly Quality[]

interface Goal {
  readonly name: string
  readonly measures: readonly Answer['measure'][]
  /** Per cent that must be right, in the order of QUALITIES. */
  readonly percent: readonly [number, number, number]
}

const GOALS: readonly Goal[] = [
  { name: 'document kind', measures: ['kind'], percent: [99.5, 99, 96] },
  { name: 'registration number', measures: ['registrationNumber'], percent: [99.8, 99, 93] },
  { name: 'account number, new e-mail', measures: ['accountNumber', 'newEmail'], percent: [99.5, 98, 90] },
  {
    name: 'signatory, dates, term',
    measures: ['signatoryName', 'grantorName', 'documentDate', 'validUntil', 'birthDate'],
    percent: [99, 96, 88],
  },
]
/** Per cent of wrong values among all, given as sure. */
const SURELY_WRONG = [0, 0.2, 0.5] as const

/** The goals' table, a row for each goal and a column for each quality of picture; a miss is marked with `!`. */
export function goalTable(answers: readonly Answer[]): string[] {
  const rows = GOALS.map(({ name, measures, percent }) => [
    name,
    ...QUALITIES.map((quality, index) => {
      const own = answers.filter(
        (each) => measures.includes(each.measure) && qualityOf(each.sample) === quality,
      )
      return cell(
        own,
        ({ right }) => right,
        (share) => share >= (percent[index] ?? 0),
        percent[index],
      )
    }),
  ])
  const wrong = QUALITIES.map((quality, index) => {
    const own = answers.filter((each) => qualityOf(each.sample) === quality)
    const most = SURELY_WRONG[index] ?? 0
    return cell(
      own,
      ({ surelyWrong }) => surelyWrong,
      (share) => share <= most,
      most,
    )
  })
  return align([
    ['', 'text PDF, DOCX', 'clean scan', 'photo, skewed, 150 dpi'],
    ...rows,
    ['wrong with confidence >= 0.9', ...wrong],
  ])
}

/** How much was right by one property of the sample or document, for each measure that occurs. */
export function tableBy(
  answers: readonly Answer[],
  heading: string,
  keyOf: (answer: Answer) => string,
): string[] {
  const keys = [...new Set(answers.map(keyOf))].toSorted()
  const measures = [...new Set(answers.map(({ measure }) => measure))]
  const rows = measures.map((measure) => [
    measure,
    ...keys.map((key) => {
      const own = answers.filter((each) => each.measure === measure && keyOf(each) === key)
      return own.length === 0 ? '-' : `${percentOf(own, ({ right }) => right).toFixed(1)} (${own.length})`
    }),
  ])
  return align([[heading, ...keys], ...rows])
}

/** The form with its place in the order from best to worst picture, so that columns sort by it. */
export function formOf({ sample }: Answer): string {
  const place = Object.keys(FORMS).indexOf(sample.form)
  return `${String.fromCodePoint(97 + place)} ${sample.form}`
}

function cell(
  own: readonly Answer[],
  counts: (answer: Answer) => boolean,
  reached: (share: number) => boolean,
  goal: number | undefined,
): string {
  if (own.length === 0) return '-'
  const share = percentOf(own, counts)
  return `${share.toFixed(2)} of ${own.length} (${goal})${reached(share) ? '' : ' !'}`
}

function percentOf(own: readonly Answer[], counts: (answer: Answer) => boolean): number {
  return (100 * own.filter(counts).length) / own.length
}

function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
