import type { Field, Page, ReadDocument } from '../../cases/document.ts'
import type { DocumentKind } from '../../cases/vocabulary.ts'
import { classify } from './classify.ts'
import { ACCOUNT_NUMBER, accountNumbers } from './fields/account-number.ts'
import { documentDate } from './fields/document-date.ts'
import { documentNumber } from './fields/document-number.ts'
import { identityFields } from './fields/identity-fields.ts'
import { newEmails } from './fields/new-email.ts'
import { organisationName } from './fields/organisation-name.ts'
import { registrationNumbers } from './fields/registration-number.ts'
import { signatory } from './fields/signatory.ts'
import { validUntil } from './fields/valid-until.ts'
import { isHalfUnderstood } from './half-understood.ts'
import { type Sheet, sheetOf } from './lines.ts'
import { type Segment, segment } from './segment.ts'

/** A kind less sure than this decides nothing in the rules. */
const HALF_UNDERSTOOD = 0.5

export interface UnderstandOptions {
  readonly accountNumberPattern: RegExp
}

/** The documents in one attachment's pages: where each begins, of what kind it is, and what it states. */
export function understand(
  pages: readonly Page[],
  options: UnderstandOptions = { accountNumberPattern: ACCOUNT_NUMBER },
): ReadDocument[] {
  return segment(pages).map((part) => documentOf(part, options))
}

function documentOf({ pages, unreadable }: Segment, options: UnderstandOptions): ReadDocument {
  const numbers = pages.map((page) => page.number)
  const observations = pages.flatMap((page) =>
    (page.observations ?? []).map((seen) => ({ ...seen, page: page.number })),
  )
  if (unreadable) {
    return {
      pages: numbers,
      kind: 'unreadable',
      confidence: 1,
      fields: [],
      cues: [],
      observations,
      reason: unreadable,
    }
  }
  const sheet = sheetOf(pages)
  const { kind, confidence, cues } = classify(sheet)
  const fields = fieldsOf(sheet, kind, options)
  const limit = isHalfUnderstood(sheet, kind, fields) ? HALF_UNDERSTOOD : 1
  return { pages: numbers, kind, confidence: Math.min(confidence, limit), cues, fields, observations }
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
    ...(kind === 'power-of-attorney' || kind === 'appointment' ? validUntil(sheet, date[0]?.value) : []),
    ...documentNumber(sheet),
  ]
}
