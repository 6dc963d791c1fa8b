import { MONTHS } from '../../demo/dates.ts'
import type { Written } from './choose-wording.ts'

const LINE = '«____» ______________ 20___'
/** Deeds that spell their date out would still tell it. */
const IN_WORDS = /notary|in-words|general/

/** A paper whose date of issue (ISO) was left blank, or null where its wording does not lend itself to that. */
export function undated(written: Written, iso: string): Written | null {
  const { wording, paper, truth } = written
  const pattern = printedDate(iso)
  const blocks = replaced(paper.blocks, pattern)
  if (IN_WORDS.test(wording.name) || JSON.stringify(blocks) === JSON.stringify(paper.blocks)) return null
  return {
    ...written,
    paper: { ...paper, blocks },
    truth: { ...truth, fields: { ...truth.fields, documentDate: [] } },
  }
}

/** A day in digits, or with the name of its month before or after the year. */
function printedDate(iso: string): RegExp {
  const [year = '', month = '1', day = ''] = iso.split('-')
  const name = (['ru', 'kk', 'en'] as const).map((of) => MONTHS[of].split(' ')[Number(month) - 1]).join('|')
  const number = `[«"“]?0?${Number(day)}[»"”]?`
  const digits = `${day}[./]${month}[./]${year}`
  return new RegExp(
    `${digits}|${number} (?:${name}),? ${year}|${year} (?:ж\\.|жылғы|жылы) ${number} (?:${name})`,
    'giu',
  )
}

function replaced<T>(value: T, pattern: RegExp): T {
  if (typeof value === 'string') return value.replace(pattern, LINE) as T
  if (Array.isArray(value)) return value.map((part) => replaced(part, pattern)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, pattern)])) as T
}
