import type { Finding, ReceivedFile } from '../cases/verdict.ts'
import { DOCUMENT_KINDS, type DocumentKind, type MissingItem } from '../cases/vocabulary.ts'
import type { Strings } from './strings.ts'

/** Where something stands, in the reader's words, and what that place was taken for. */
export interface Place {
  readonly where: string
  readonly kinds: readonly DocumentKind[]
  /** Null for the message's own text. */
  readonly attachmentId: string | null
}

/**
 * The kinds that answer an item. Evidence often stands in several places (a BIN on every paper); where
 * one of them is the paper that was asked for, the receipt names that paper alone.
 */
const ANSWERS: Record<MissingItem, readonly DocumentKind[]> = {
  application: ['application'],
  'registration-number': ['registration', 'tax-certificate'],
  'registration-document': ['registration', 'tax-certificate'],
  authority: ['appointment', 'power-of-attorney'],
  identity: ['identity'],
  selfie: ['selfie'],
  'account-number': ['application'],
  'new-email': ['application'],
  signature: ['application'],
  request: ['application'],
  country: [],
  'entity-type': [],
}

/** The places that the evidence of one item's findings points to, each once. */
export function placesOf(
  item: MissingItem,
  findings: readonly Finding[],
  files: readonly ReceivedFile[],
  labels: ReadonlyMap<string, string>,
  strings: Strings,
): Place[] {
  const evidence = findings.flatMap((finding) => finding.evidence)
  const byAttachment = Map.groupBy(evidence, ({ attachmentId }) => attachmentId)
  const places = [...byAttachment].map(([attachmentId, pieces]): Place => {
    if (attachmentId === null) return { where: strings.messageText, kinds: [], attachmentId }
    const label = labels.get(attachmentId) ?? strings.fileUnnamed
    const kinds = kindsOf(files.find((file) => file.attachmentId === attachmentId))
    // Which page holds which paper is not said; one page is the right one, of several only some are.
    const pages = new Set(pieces.map(({ page }) => page))
    const [page] = pages
    const exact = kinds.length > 1 && pages.size === 1 && typeof page === 'number'
    const where = exact
      ? strings.filePage.replace('{page}', String(page)).replace('{file}', () => label)
      : label
    const fitting = kinds.filter((kind) => ANSWERS[item].includes(kind))
    return { where, kinds: fitting.length ? fitting : kinds, attachmentId }
  })
  const answering = places.filter(({ kinds }) => kinds.some((kind) => ANSWERS[item].includes(kind)))
  return answering.length ? answering : places
}

/** What a file was understood to hold, leaving out what could not be read. */
export function kindsOf(file: ReceivedFile | undefined): DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) => kind !== 'unreadable' && file?.kinds.includes(kind))
}

/** `File “a.pdf”: power of attorney.`; kinds that the line's title says already are left out. */
export function placeSentence(
  { where, kinds }: Omit<Place, 'attachmentId'>,
  said: readonly string[],
  strings: Strings,
): string {
  const names = kinds.map((kind) => strings.kinds[kind]).filter((name) => !said.includes(name))
  return sentence(names.length ? `${where}: ${names.join(', ')}` : where)
}

/** Words as a sentence of their own. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}
