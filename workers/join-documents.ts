import type { CaseDocument, Page, Reading } from '../cases/document.ts'
import { UNDECIDED } from '../cases/final-kind.ts'
import { pageText } from '../cases/page-text.ts'
import { HALF_SURE } from './documents/classify.ts'
import { documentsIn } from './documents-in.ts'

/** An attachment of a message as read; `reading` is null where it was not kept. */
export interface ReadAttachment {
  readonly id: string
  readonly name: string
  readonly reading: Reading | null
  readonly documents: readonly CaseDocument[]
}

/** What a page from another file adds is less sure than what one file says as a whole. */
const JOINED = 0.85
const PAGE_MARK =
  /^\W*(?:стр\p{L}*\.?|страница|бет|page|p\.|ukurasa|sahifa|саҳифа)?\s*[2-9]\s*(?:(?:\/|из|of|\s)+\d+)?(?:-?\s?бет)?\W*$/iu
const byName = new Intl.Collator('ru', { numeric: true })

/**
 * One paper photographed page by page comes as several files: a file of one page that is nothing by itself is joined
 * to the document that it continues, when it stands next after it (photos are numbered) or continues no other one.
 * Gives the attachments with changed documents only.
 */
export function joinDocuments(
  attachments: readonly ReadAttachment[],
  accountNumberPattern: RegExp,
): ReadAttachment[] {
  const changed = new Map<string, ReadAttachment>()
  let current = inOrder(attachments)
  for (const { id } of current.filter(isFragment)) {
    const fragment = current.find((each) => each.id === id) as ReadAttachment
    const pair = joined(current, fragment, accountNumberPattern)
    if (!pair) continue
    for (const each of pair) changed.set(each.id, each)
    current = current.map((each) => pair.find((other) => other.id === each.id) ?? each)
  }
  return [...changed.values()]
}

/** As attached, but photos and scans whose names differ by a number alone in the order of the numbers. */
function inOrder(attachments: readonly ReadAttachment[]): ReadAttachment[] {
  const series = Map.groupBy(attachments, ({ name }) => name.replace(/\d+/g, '#').toLowerCase())
  return [...series.values()].flatMap((each) => each.toSorted((a, b) => byName.compare(a.name, b.name)))
}

/** One page that nobody could tell the kind of surely, or the other side of an identity card. */
function isFragment({ reading, documents }: ReadAttachment): boolean {
  const [only, ...others] = documents
  if (!only || others.length > 0 || pagesOf(reading).length !== 1) return false
  return only.kind === 'identity' || only.confidence <= (only.kind === 'other' ? UNDECIDED : HALF_SURE)
}

function joined(
  attachments: readonly ReadAttachment[],
  fragment: ReadAttachment,
  accountNumberPattern: RegExp,
): [ReadAttachment, ReadAttachment] | null {
  const heads = attachments.filter((each) => each.id !== fragment.id && isHead(each, fragment))
  const fits = heads.flatMap((head) => {
    const whole = continued(head, fragment, accountNumberPattern)
    return whole ? [{ head, whole }] : []
  })
  const before = attachments[attachments.indexOf(fragment) - 1]
  const chosen = fits.length === 1 ? fits[0] : fits.find(({ head }) => head.id === before?.id)
  if (!chosen) return null
  const reading: Reading = { status: 'read', pages: allPages(chosen.head, fragment) }
  return [
    { ...chosen.head, reading, documents: [...chosen.head.documents.slice(0, -1), chosen.whole] },
    { ...fragment, documents: [] },
  ]
}

function isHead({ documents }: ReadAttachment, fragment: ReadAttachment): boolean {
  const last = documents.at(-1)
  if (!last || last.kind === 'unreadable' || last.kind === 'other') return false
  const kind = fragment.documents[0]?.kind
  return kind === 'other' ? last.kind !== 'identity' : kind === last.kind
}

/** The head's last document with the fragment as its next page, or null when that makes no better whole. */
function continued(
  head: ReadAttachment,
  fragment: ReadAttachment,
  accountNumberPattern: RegExp,
): CaseDocument | null {
  const last = head.documents.at(-1) as CaseDocument
  const pages = allPages(head, fragment)
  const own = pages.filter(({ number }) => last.pages.includes(number) || number === pages.length)
  const [whole, ...others] = documentsIn(
    { status: 'read', pages: own },
    head.id,
    head.name,
    accountNumberPattern,
  )
  if (!whole || others.length > 0 || whole.kind !== last.kind) return null
  const gains = whole.fields.some(({ name }) => !last.fields.some((field) => field.name === name))
  if (!gains && !hasPageMark(pages.at(-1))) return null
  const fields = whole.fields.map((field) =>
    field.page === pages.length ? { ...field, confidence: Math.min(field.confidence, JOINED) } : field,
  )
  // What is asked for only on a page that was joined, a person must see.
  const isAskedThere = whole.requests.some((request) => !last.requests.includes(request))
  const confidence = Math.min(whole.confidence, isAskedThere ? HALF_SURE : JOINED)
  const continuedIn = [...(last.continuedIn ?? []), { attachmentId: fragment.id, name: fragment.name }]
  return { ...whole, confidence, fields, continuedIn }
}

function allPages(head: ReadAttachment, fragment: ReadAttachment): Page[] {
  const pages = pagesOf(head.reading)
  return [...pages, ...pagesOf(fragment.reading).map((page) => ({ ...page, number: pages.length + 1 }))]
}

function pagesOf(reading: Reading | null): readonly Page[] {
  return reading?.status === 'read' ? reading.pages : []
}

function hasPageMark(page: Page | undefined): boolean {
  const lines = page ? pageText(page).split('\n') : []
  return [lines[0], lines.at(-1)].some((line) => PAGE_MARK.test(line ?? ''))
}
