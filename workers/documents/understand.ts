import type { Field, Observation, Page, ReadDocument } from '../../cases/document.ts'
import { UNDECIDED } from '../../cases/final-kind.ts'
import { ordersIn } from '../../cases/gives-orders.ts'
import { pageText } from '../../cases/page-text.ts'
import type { DocumentKind, UnreadableReason } from '../../cases/vocabulary.ts'
import type { Classification } from './classify.ts'
import { ACCOUNT_NUMBER, accountNumbers } from './fields/account-number.ts'
import { documentDate } from './fields/document-date.ts'
import { documentNumber } from './fields/document-number.ts'
import { identityFields } from './fields/identity-fields.ts'
import { newEmails } from './fields/new-email.ts'
import { organisationName } from './fields/organisation-name.ts'
import { powerScope } from './fields/power-scope.ts'
import { registrationNumbers } from './fields/registration-number.ts'
import { signatory } from './fields/signatory.ts'
import { validUntil } from './fields/valid-until.ts'
import { isHalfUnderstood } from './half-understood.ts'
import { kindOf } from './kind-of.ts'
import { type Sheet, sheetOf } from './lines.ts'
import { type Segment, segment } from './segment.ts'
import { isSelfie, SELFIE_CONFIDENCE } from './selfie.ts'
import { ofWholePage } from './whole-page.ts'

/** A kind less sure than this decides nothing in the rules. */
const HALF_UNDERSTOOD = 0.5

/** Why a page with a small paper in it may not have been read. */
const TOO_FEW_WORDS: readonly UnreadableReason[] = ['illegible', 'not-a-document', 'too-small']

/** Reasons that are a judgement on a picture; a lock or a limit is a fact. */
const JUDGED: readonly UnreadableReason[] = ['illegible', 'not-a-document', 'too-dark', 'cut-off', 'blank']

export interface UnderstandOptions {
  readonly accountNumberPattern: RegExp
  /** Of the attachment; tells a photo of a person from one of a card. */
  readonly fileName: string
}

/** The documents in one attachment's pages: where each begins, of what kind it is, and what it states. */
export function understand(
  pages: readonly Page[],
  options: UnderstandOptions = { accountNumberPattern: ACCOUNT_NUMBER, fileName: '' },
): ReadDocument[] {
  return segment(pages).map((part) => documentOf(part, options))
}

function documentOf({ pages, unreadable }: Segment, options: UnderstandOptions): ReadDocument {
  const numbers = pages.map((page) => page.number)
  const observations = pages.flatMap((page) =>
    [...(page.observations ?? []), ...ordersOn(page)].map((seen) => ({ ...seen, page: page.number })),
  )
  if (unreadable && TOO_FEW_WORDS.includes(unreadable) && isSelfie(pages, options.fileName, false)) {
    return {
      pages: numbers,
      kind: 'selfie',
      confidence: SELFIE_CONFIDENCE,
      fields: [],
      cues: [],
      observations,
    }
  }
  if (unreadable) {
    return {
      pages: numbers,
      kind: 'unreadable',
      confidence: JUDGED.includes(unreadable) ? 0.8 : 1,
      fields: [],
      cues: [],
      observations,
      reason: unreadable,
    }
  }
  const sheet = sheetOf(pages)
  const { kind, confidence, cues } = takenFor(sheet, pages, options.fileName)
  const isUndecided = kind === 'other' && confidence <= UNDECIDED
  const fields = [...fieldsOf(sheet, kind, options), ...(isUndecided ? hintsOf(sheet, options) : [])]
  const limit = isHalfUnderstood(sheet, kind, fields) ? HALF_UNDERSTOOD : 1
  return { pages: numbers, kind, confidence: Math.min(confidence, limit), cues, fields, observations }
}

/** What people and programs that read the page are told to do is kept for people, and done by nobody. */
function ordersOn(page: Page): Observation[] {
  return ordersIn(pageText(page)).map((words) => ofWholePage('gives-orders', words))
}

function takenFor(sheet: Sheet, pages: readonly Page[], fileName: string): Classification {
  const found = kindOf(sheet)
  const isCard = found.kind === 'identity'
  const mayBeSelfie = isCard || found.kind === 'other'
  return mayBeSelfie && isSelfie(pages, fileName, isCard)
    ? { ...found, kind: 'selfie', confidence: SELFIE_CONFIDENCE }
    : found
}

/** A paper that nobody could name may be an application: what it would then say is shown to people, and decides nothing. */
function hintsOf(sheet: Sheet, options: UnderstandOptions): Field[] {
  const hints = [
    ...accountNumbers(sheet, options.accountNumberPattern),
    ...newEmails(sheet),
    ...signatory(sheet, 'application'),
  ]
  return hints.map((field) => ({ ...field, confidence: Math.min(field.confidence, HALF_UNDERSTOOD) }))
}

function fieldsOf(sheet: Sheet, kind: DocumentKind, options: UnderstandOptions): Field[] {
  if (kind === 'identity') {
    const numbers = registrationNumbers(sheet)
    return [...numbers, ...identityFields(sheet, numbers)]
  }
  const date = documentDate(sheet)
  return [
    ...registrationNumbers(sheet),
    ...organisationName(sheet),
    ...(kind === 'application'
      ? [...accountNumbers(sheet, options.accountNumberPattern), ...newEmails(sheet)]
      : []),
    ...signatory(sheet, kind),
    ...date,
    ...(kind === 'power-of-attorney' || kind === 'appointment' ? validUntil(sheet, date[0]) : []),
    ...(kind === 'power-of-attorney' ? powerScope(sheet) : []),
    ...documentNumber(sheet),
  ]
}
