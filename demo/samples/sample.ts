import type { Outcome } from '../../cases/verdict.ts'
import type { Language, MessageKind, MissingItem } from '../../cases/vocabulary.ts'
import type { Facts } from '../facts.ts'
import type { Letter, MailFile } from '../mails.ts'

/** What the desk should make of a sample. */
export interface Want {
  readonly kind: MessageKind
  /** Null when the mail belongs to no case. */
  readonly outcome: Outcome | null
  readonly missing: readonly MissingItem[]
  readonly flags: readonly string[]
  readonly language: Language
}

/** One invented mail and what should come of it. */
export interface Sample {
  readonly name: string
  /** One line for people. */
  readonly what: string
  readonly from: string
  /** Raw RFC 5322 with CRLF. */
  readonly source: Buffer
  readonly want: Want
  /** What the papers say; null when the mail brings none. */
  readonly facts: Facts | null
}

/** A sample before its mail is written. */
export interface Draft {
  readonly name: string
  readonly what: string
  readonly letter: Letter
  readonly want: Want
  readonly facts: Facts | null
}

/** The day and the seed a whole set is made for. */
export interface Scene {
  readonly today: string
  readonly seed: number
}

export const COMPLETE: Want = {
  kind: 'application',
  outcome: 'complete',
  missing: [],
  flags: [],
  language: 'ru',
}

export function lacking(...missing: MissingItem[]): Want {
  return { kind: 'application', outcome: 'incomplete', missing, flags: [], language: 'ru' }
}

/** A PDF attachment. */
export function pdf(name: string, content: Buffer, extra: Partial<MailFile> = {}): MailFile {
  return { name, content, type: 'application/pdf', ...extra }
}
