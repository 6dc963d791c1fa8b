import type { DocumentKind, FieldName, Language, Request, Scheme } from '../../cases/vocabulary.ts'
import type { Country } from './countries.ts'
import type { Scene } from './scene.ts'

/** One printed element of a paper; drawn alike as PDF and as DOCX. */
export type Block =
  /** Centred and bold. */
  | { readonly type: 'title'; readonly lines: readonly string[] }
  | { readonly type: 'paragraph'; readonly text: string }
  /** Short lines, such as an addressee at the right or enclosures at the left. */
  | { readonly type: 'lines'; readonly lines: readonly string[]; readonly side: 'left' | 'right' }
  /** One line with text at its left and at its right end, such as town and date. */
  | { readonly type: 'ends'; readonly left: string; readonly right: string }
  | {
      readonly type: 'table'
      readonly rows: readonly (readonly [string, string])[]
      readonly ruled: boolean
    }
  /** A ruled table of many columns, its heads first. */
  | { readonly type: 'grid'; readonly rows: readonly (readonly string[])[] }
  /** Two languages side by side. */
  | { readonly type: 'columns'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly type: 'checkbox'; readonly ticked: boolean; readonly text: string }
  /** Post, a signed line, name; `note` is printed small under the line; the stamp lies across them. */
  | {
      readonly type: 'signature'
      readonly post: string
      readonly name: string
      readonly note?: string
      readonly stamped: boolean
    }
  /** Lines of a machine readable zone, in a fixed-width face. */
  | { readonly type: 'mrz'; readonly lines: readonly string[] }
  | { readonly type: 'qr'; readonly texts: readonly string[] }
  /** The grey box where an identity paper has its portrait. */
  | { readonly type: 'portrait' }
  | { readonly type: 'small-print'; readonly text: string }
  | { readonly type: 'page-break' }

export interface Paper {
  readonly size: 'A4' | 'card'
  /** Its holder shows it to the camera, and the face is in the picture. */
  readonly held?: true
  readonly letterhead?: { readonly name: string; readonly lines: readonly string[] }
  readonly blocks: readonly Block[]
}

/** Accepted values of a field, normalised as `Field.value` is; an empty list: the paper does not state it. */
export type TrueFields = Partial<Record<Exclude<FieldName, 'registrationNumber'>, readonly string[]>>

/** What a paper really is and says. */
export interface PaperTruth {
  readonly kind: Exclude<DocumentKind, 'unreadable'>
  /** Of the organisation (or person) whose paper it is; empty when it prints none. */
  readonly registrationNumbers: readonly { readonly scheme: Scheme; readonly value: string }[]
  /** Only the fields that are measured for this paper. */
  readonly fields: TrueFields
  /** What an application asks for. */
  readonly requests: readonly Request[]
}

/** One way to word and lay out one kind of paper. */
export interface Wording {
  /** Unique, like `kz-ru-application-form`. */
  readonly name: string
  readonly kind: PaperTruth['kind']
  readonly country: Country
  readonly language: Language
  /** `pick` chooses among variants, repeatably. */
  write(scene: Scene, pick: Pick): { readonly paper: Paper; readonly truth: PaperTruth }
}

/** Chooses one of the variants, repeatably for a seed. */
export type Pick = <T>(...variants: readonly T[]) => T
