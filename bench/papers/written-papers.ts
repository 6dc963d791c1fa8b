import { readFile } from 'node:fs/promises'
import type { Page, Word } from '../../cases/document.ts'
import type { FieldName, Language, Request, Scheme } from '../../cases/vocabulary.ts'
import type { Country } from '../corpus/countries.ts'
import type { PaperTruth } from '../corpus/paper.ts'
import type { TrueDocument } from '../corpus/sample.ts'

/** One paper of the collection: its text as a page and what is true of it. */
export interface WrittenPaper {
  /** Its file and its number there, like `ke-012`. */
  readonly id: string
  readonly truth: TrueDocument
  readonly pages: readonly Page[]
}

/** Papers to work with, and papers by other hands that only check. */
const FILES = {
  tuning: ['kz-ru', 'kz-kk', 'kz-more', 'uz', 'uz-more', 'ke', 'ke-more', 'look-alikes', 'unusual'],
  check: ['kz-check', 'uz-check', 'ke-check'],
} as const
export type PaperSet = keyof typeof FILES

/** Characters in a line of a page; longer lines of the collection are paragraphs and are broken. */
const LINE = 100
const LINES = 52

/** The papers of a set, each written by hand for itself; everything in them is invented. */
export async function writtenPapers(set: PaperSet): Promise<WrittenPaper[]> {
  const texts = await Promise.all(
    FILES[set].map((name) => readFile(new URL(`${name}.txt`, import.meta.url), 'utf8')),
  )
  return texts.flatMap((text) => text.split(/^=== /mu).slice(1).map(paperOf))
}

/** A paper is a line with its id, lines `key: value`, a line of `---`, and its text. */
function paperOf(part: string): WrittenPaper {
  const [head = '', ...rest] = part.split('\n---\n')
  const [id = '', ...lines] = head.split('\n')
  const pairs = lines.map((line) => /^(\w+):\s*(.*)$/u.exec(line)?.slice(1) ?? ['', ''])
  const pages = pagesOf(rest.join('\n'))
  return { id, truth: truthOf(id, pairs as [string, string][], pages.length), pages }
}

function truthOf(id: string, pairs: readonly (readonly [string, string])[], pages: number): TrueDocument {
  const said = (key: string): string[] => pairs.filter(([name]) => name === key).map(([, value]) => value)
  const fields = pairs.filter(([key]) => FIELDS.has(key))
  return {
    wording: id,
    look: '',
    pages: Array.from({ length: pages }, (_, index) => index + 1),
    kind: said('kind')[0] as PaperTruth['kind'],
    country: said('country')[0] as Country,
    language: said('language')[0] as Language,
    registrationNumbers: said('registrationNumber')
      .filter(Boolean)
      .map((text) => text.split(' '))
      .map(([scheme, ...value]) => ({ scheme: scheme as Scheme, value: value.join(' ') })),
    fields: Object.fromEntries(fields.map(([key, value]) => [key, value.split(' | ').filter(Boolean)])),
    requests: (said('requests')[0]?.split(', ').filter(Boolean) ?? []) as Request[],
  }
}

const FIELDS: ReadonlySet<string> = new Set<FieldName>([
  'accountNumber',
  'newEmail',
  'organisationName',
  'signatoryName',
  'grantorName',
  'documentDate',
  'validUntil',
  'birthDate',
  'documentNumber',
])

/** The text as a program would print it, in a face of fixed width, with a text layer. */
function pagesOf(text: string): Page[] {
  const lines = text.trimEnd().split('\n').flatMap(broken)
  const count = Math.ceil(lines.length / LINES)
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    width: 595,
    height: 842,
    source: 'text-layer',
    words: lines.slice(index * LINES, (index + 1) * LINES).flatMap(wordsOf),
  }))
}

/** A paragraph as lines. */
function broken(line: string): string[] {
  if (line.length <= LINE) return [line]
  const end = line.lastIndexOf(' ', LINE)
  const at = end > LINE / 2 ? end : LINE
  return [line.slice(0, at), ...broken(line.slice(at).trimStart())]
}

function wordsOf(line: string, index: number): Word[] {
  return [...line.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    box: [0.04 + match.index / 108, 0.03 + index * 0.018, match[0].length / 108, 0.012],
    confidence: 1,
    line: index,
  }))
}
