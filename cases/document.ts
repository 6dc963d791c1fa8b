import type { OwnerWords } from './owner-words.ts'
import type { DocumentKind, FieldName, Request, Scheme, UnreadableReason } from './vocabulary.ts'

/** Fractions of the page, 0..1: x, y, width, height, from the top left. */
export type Box = readonly [number, number, number, number]

export interface Word {
  readonly text: string
  readonly box: Box
  /** 0..1; a word of a text layer has 1. */
  readonly confidence: number
  /** Words of one printed line share this number; lines count from 0 in reading order. */
  readonly line: number
}

/** Something seen on a page that is neither a word nor a field, kept as evidence for a person. */
export interface Observation {
  /**
   * `bar-code`: a QR or bar code and what it says. `text-layer-differs`: the file's own text says something else than
   * the page shows; `quote` is what the file says, `shown` what the picture shows. `active-content`: the file holds
   * something that acts. `changed-text`, `changed-drawing`: a later save of the file changed the page.
   * `text-over`, `stamp-over`: notes laid over the page. `made-by-editor`, `changed-later`: which program made the
   * file, and on which days. `gives-orders`: words meant for whoever or whatever reads the paper.
   */
  readonly what:
    | 'bar-code'
    | 'text-layer-differs'
    | 'active-content'
    | 'changed-text'
    | 'changed-drawing'
    | 'text-over'
    | 'stamp-over'
    | 'made-by-editor'
    | 'changed-later'
    | 'gives-orders'
  readonly box: Box
  readonly quote: string
  readonly shown?: string
}

export interface Page {
  /** From 1, within the attachment. */
  readonly number: number
  /** Pixels the words were read at, or points for a text layer; only their ratio matters to readers. */
  readonly width: number
  readonly height: number
  readonly source: 'text-layer' | 'ocr'
  readonly words: readonly Word[]
  /** Degrees clockwise by which the page in the file must be turned to be upright; boxes hold for it upright. */
  readonly turn?: 90 | 180 | 270
  readonly observations?: readonly Observation[]
  /** Set when nothing useful could be read on this page. */
  readonly unreadable?: UnreadableReason
}

/** What a reader child says of one attachment: its pages, or why there are none. */
export type Reading =
  | { readonly status: 'read'; readonly pages: readonly Page[] }
  | { readonly status: 'unreadable'; readonly reason: UnreadableReason }

/** One value read from a page, with the place it stands and the words that said it. */
export interface Field {
  readonly name: FieldName
  /** Only for registrationNumber. */
  readonly scheme?: Scheme
  /** Normalised: digits only, lower-case e-mail, ISO dates (YYYY-MM-DD), collapsed white space. */
  readonly value: string
  /** As it stands on the page. */
  readonly raw: string
  readonly page: number
  readonly box: Box
  /** 0..1: how sure the reading is, not how true the value. */
  readonly confidence: number
  /** The value is not what was read: letters taken for digits, or a digit put right by the check digit. */
  readonly repaired?: true
}

/** Words that decided the kind, and the page they stand on. */
export interface Cue {
  readonly text: string
  readonly page: number
}

/** What some pages of an attachment were understood to be. */
export interface ReadDocument {
  readonly pages: readonly number[]
  readonly kind: DocumentKind
  /** 0..1. */
  readonly confidence: number
  readonly fields: readonly Field[]
  readonly cues: readonly Cue[]
  readonly observations: readonly (Observation & { readonly page: number })[]
  /** Only with kind `unreadable`. */
  readonly reason?: UnreadableReason
}

/** A document as the case file holds it: where it came from, and what its own text asks for. */
export interface CaseDocument extends ReadDocument {
  readonly attachmentId: string
  /** The attachment's name. */
  readonly name: string
  /** Files that hold its further pages, in order; their pages count on from those of the attachment itself. */
  readonly continuedIn?: readonly { readonly attachmentId: string; readonly name: string }[]
  readonly requests: readonly Request[]
  /** Whose paper it is, as its own text says in words; absent when it says nothing. */
  readonly owner?: OwnerWords
}
