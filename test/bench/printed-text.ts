import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { PaperTruth } from '../../bench/corpus/paper.ts'
import { MONTHS } from '../../demo/dates.ts'

let library: Promise<PDFiumLibrary> | undefined

/** The text layer of a PDF, made compact. */
export async function textOfPdf(pdf: Buffer): Promise<string> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  try {
    return compact([...document.pages()].map((page) => page.getText()).join('\n'))
  } finally {
    document.destroy()
  }
}

/** A text without blanks, capitals and kinds of quotation marks. */
export const compact = (text: string): string =>
  text.toLowerCase().replaceAll(/[\s«»"“”„<\uFFFE\u00AD-]/gu, '')

/** The year in words, for papers that spell their dates out. */
const YEARS_IN_WORDS = /двухтысяч|двадвтысячи|дветысячи|екімың|ikkiming|иккиминг|twothousand/

/** Whether a date stands in a text in digits, with the name of its month, or in words. */
function printsDate(text: string, iso: string): boolean {
  const [year = '', month = '', day = ''] = iso.split('-')
  const digits = [
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
    `${year}${month}${day}`,
    `${day}${month}${year}`,
  ]
  if (digits.some((form) => text.includes(form)) || YEARS_IN_WORDS.test(text)) return true
  const names = Object.values(MONTHS).map((list) => list.split(' ')[Number(month) - 1]?.toLowerCase() ?? '')
  return (
    text.includes(year) &&
    text.includes(String(Number(day))) &&
    names.some((name) => text.includes(name.slice(0, 3)))
  )
}

const DATES = ['documentDate', 'birthDate']
/** A term may be stated by its length, so that its last day stands nowhere. */
const DERIVED = 'validUntil'

/** What a paper's truth says and its text does not. */
export function missingIn(text: string, truth: PaperTruth): string[] {
  const numbers = truth.registrationNumbers
    .map(({ value }) => value)
    .filter((value) => !text.includes(compact(value)))
  const fields = Object.entries(truth.fields)
    .filter(([name, values]) => name !== DERIVED && values.length > 0)
    .filter(([name, values]) => {
      if (DATES.includes(name)) return !values.some((iso) => printsDate(text, iso))
      return !values.some((value) => text.includes(compact(value)))
    })
  return [...numbers, ...fields.map(([name, values]) => `${name}: ${values.join(' or ')}`)]
}
