import type { CaseDocument } from './document.ts'
import { samePerson } from './names.ts'
import type { DocumentKind, FieldName } from './vocabulary.ts'

/** Papers of which an owner has one, and may send a better one. */
const REPLACEABLE: readonly DocumentKind[] = [
  'application',
  'registration',
  'appointment',
  'power-of-attorney',
  'identity',
  'tax-certificate',
]
/** Of these there may well be two, of two people, and both are needed. */
const PERSONAL: readonly DocumentKind[] = ['appointment', 'power-of-attorney', 'identity']
/** Below this confidence a kind or a value is not relied on; as in rules/result.ts. */
const SURE = 0.6

/** A document with the message that brought it. */
export interface Sent {
  readonly document: CaseDocument
  /** The message's position in the case, from the oldest. */
  readonly message: number
  /** The same for the very same bytes: the SHA-256 of its file, or of its files in their order. */
  readonly bytes: string
}

/**
 * Which documents of a case count, oldest first, and which have a newer one of their kind in their place. The very same
 * bytes sent again are neither: only the newest counts. Documents of one message never stand for each other.
 */
export function current(sent: readonly Sent[]): {
  documents: readonly CaseDocument[]
  superseded: readonly CaseDocument[]
} {
  const once = sent.filter((older) => !sent.some((newer) => isSameAgain(newer, older)))
  const isSuperseded = (older: Sent): boolean => once.some((newer) => supersedes(newer, older))
  return {
    documents: once.filter((each) => !isSuperseded(each)).map(({ document }) => document),
    superseded: once.filter(isSuperseded).map(({ document }) => document),
  }
}

function isSameAgain(newer: Sent, older: Sent): boolean {
  return (
    newer.message > older.message &&
    newer.bytes === older.bytes &&
    newer.document.kind === older.document.kind &&
    newer.document.pages.join() === older.document.pages.join()
  )
}

/**
 * Whether what could not be read in a message may be taken as having come again: later messages brought, readable, at
 * least as many kinds of papers new to the case as it held unreadable ones.
 */
export function cameAgain(message: number, unreadable: number, sent: readonly Sent[]): boolean {
  const sure = sent.filter(({ document }) => isSurelyRead(document))
  const before = new Set(sure.filter((each) => each.message <= message).map(({ document }) => document.kind))
  const later = sure.filter((each) => each.message > message).map(({ document }) => document.kind)
  return new Set(later.filter((kind) => !before.has(kind))).size >= unreadable
}

function isSurelyRead({ kind, confidence }: CaseDocument): boolean {
  return REPLACEABLE.includes(kind) && confidence >= SURE
}

/** When in doubt both stand, and the rules show a person what does not agree. */
function supersedes(newer: Sent, older: Sent): boolean {
  const [after, before] = [newer.document, older.document]
  return (
    newer.message > older.message &&
    after.kind === before.kind &&
    isSurelyRead(after) &&
    saysAtLeast(after, before) &&
    !isDatedBefore(after, before) &&
    !isOfAnother(after, before)
  )
}

function saysAtLeast(newer: CaseDocument, older: CaseDocument): boolean {
  const says = new Set(newer.fields.map(({ name }) => name))
  return (
    older.fields.every(({ name }) => says.has(name)) &&
    older.requests.every((request) => newer.requests.includes(request))
  )
}

/** An order of last year sent after this year's takes nothing away from it. */
function isDatedBefore(newer: CaseDocument, older: CaseDocument): boolean {
  const [after, before] = [said(newer, 'documentDate'), said(older, 'documentDate')]
  return after !== undefined && before !== undefined && after < before
}

function isOfAnother(newer: CaseDocument, older: CaseDocument): boolean {
  if (!PERSONAL.includes(newer.kind)) return false
  const [after, before] = [said(newer, 'signatoryName'), said(older, 'signatoryName')]
  return after !== undefined && before !== undefined && samePerson(after, before) === 'differs'
}

function said({ fields }: CaseDocument, name: FieldName): string | undefined {
  return fields.filter((field) => field.name === name).toSorted((a, b) => b.confidence - a.confidence)[0]
    ?.value
}
