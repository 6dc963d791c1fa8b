import type { AccountAnswer } from '../cases/account-record.ts'
import type { CaseDocument, Field } from '../cases/document.ts'
import type { MessageFacts } from '../cases/message.ts'
import type { Evidence } from '../cases/verdict.ts'
import type { DocumentKind, FieldName, UnreadableReason } from '../cases/vocabulary.ts'

/** Everything an assessment may look at. */
export interface CaseFacts {
  /** What the messages of the case say together; the sender is that of the case. */
  readonly message: MessageFacts
  /** The documents that count. */
  readonly documents: readonly CaseDocument[]
  /** Documents in whose place newer ones of their kind stand. */
  readonly superseded: readonly CaseDocument[]
  /** Files whose very bytes came with the case of another sender. */
  readonly reused: readonly { readonly attachmentId: string; readonly name: string }[]
  readonly account: AccountAnswer
  /** Attachments that gave no document at all, and why. */
  readonly unreadable: readonly {
    attachmentId: string
    name: string
    reason: UnreadableReason | 'executable'
  }[]
  /** The day the papers are judged on, YYYY-MM-DD: the day the newest message was received. */
  readonly today: string
}

/** A field with the document it stands in; `document` is null for the message's own text. */
export interface Stated {
  readonly field: Field
  readonly document: CaseDocument | null
}

export function documentsOf(facts: CaseFacts, ...kinds: DocumentKind[]): CaseDocument[] {
  return facts.documents.filter((document) => kinds.includes(document.kind))
}

/** The applications but our template sent back as it was. */
export function filledApplications(facts: CaseFacts): CaseDocument[] {
  return documentsOf(facts, 'application').filter((each) =>
    (['accountNumber', 'organisationName', 'registrationNumber', 'signatoryName'] as const).some((name) =>
      surest(each, name),
    ),
  )
}

/** The fields of one name in some documents. */
export function stated(documents: readonly CaseDocument[], name: FieldName): Stated[] {
  return documents.flatMap((document) =>
    document.fields.filter((field) => field.name === name).map((field) => ({ field, document })),
  )
}

/** The fields of one name in the message's own text and subject. */
export function statedInText(facts: CaseFacts, name: FieldName): Stated[] {
  return [...facts.message.fields, ...facts.message.subjectFields]
    .filter((field) => field.name === name)
    .map((field) => ({ field, document: null }))
}

/** The surest field of one name in a document. */
export function surest(document: CaseDocument, name: FieldName): Field | undefined {
  return document.fields
    .filter((field) => field.name === name)
    .toSorted((a, b) => b.confidence - a.confidence)[0]
}

export function evidenceOf({ field, document }: Stated): Evidence {
  return {
    attachmentId: document?.attachmentId ?? null,
    name: document?.name ?? null,
    page: document ? field.page : null,
    quote: field.raw,
  }
}

export function evidenceOfDocument(document: CaseDocument): Evidence {
  return {
    attachmentId: document.attachmentId,
    name: document.name,
    page: document.pages[0] ?? null,
    quote: document.cues[0]?.text ?? '',
  }
}
