import type { CountryHint } from './country-hints.ts'
import type { Field } from './document.ts'
import type { FlagCode } from './flags.ts'
import type { OwnerWords } from './owner-words.ts'
import type { Language, MessageKind, Request, Situation } from './vocabulary.ts'

/** What a message says for itself, apart from its attachments. */
export interface MessageFacts {
  /** From its headers and its own text; what the attachments are may still change it. */
  readonly kind: MessageKind
  readonly requests: readonly Request[]
  /** The one mailbox of From in lower case, or null when there is none or more than one. */
  readonly sender: string | null
  readonly situations: readonly Situation[]
  readonly language: Language | null
  /** What telephone numbers and the sender's domain say of the country. */
  readonly countryHints: readonly CountryHint[]
  /** Whose account it is, as its own text says in words; absent when it says nothing. */
  readonly owner?: OwnerWords
  /** Stated in the text; page 0, empty boxes. */
  readonly fields: readonly Field[]
  /** The same of the subject: no case is ever recognised by what a subject says. */
  readonly subjectFields: readonly Field[]
  /** How many letters of it say something: thanks have next to none, what a person should read has some. */
  readonly letters: number
  /** Its text is plainly about other business. */
  readonly offTopic: boolean
  /** Why its sender may not be answered automatically, or null. */
  readonly noReply: string | null
  /** What two parsers of it do not agree on, as codes; absent or empty when nothing. */
  readonly doubts?: readonly string[]
  /** Codes of flags that the message earns by itself. */
  readonly flags: readonly FlagCode[]
  /** The references a reply needs to stay in the thread. */
  readonly references: readonly string[]
}
