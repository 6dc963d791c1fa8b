import type { Language, UnreadableReason } from '../../cases/vocabulary.ts'
import type { Country } from './countries.ts'
import type { PaperTruth } from './paper.ts'

/** How a paper reaches us. */
export const FORMS = {
  pdf: 'text',
  docx: 'text',
  'scan-300': 'scan',
  'scan-200': 'scan',
  turned: 'scan',
  combined: 'scan',
  tiff: 'scan',
  png: 'scan',
  'scan-150': 'photo',
  skewed: 'photo',
  photo: 'photo',
  heic: 'photo',
} as const satisfies Record<string, Quality>
export type Form = keyof typeof FORMS

/** The columns of the goals: `photo` stands for every poor picture. */
export type Quality = 'text' | 'scan' | 'photo'

/** What a file is wrapped in within its mail. */
export type Wrapping = 'none' | 'zip' | 'eml' | 'winmail' | 'smime'

/** A deliberate fault. */
export type Fault =
  | 'wrong-digit'
  | 'expired-power'
  | 'other-number'
  | 'poor-picture'
  | 'password'
  | 'blank-page'

/** One document in a file and what is true of it. */
export interface TrueDocument extends PaperTruth {
  readonly wording: string
  readonly country: Country
  readonly language: Language
  /** Pages of the file it stands on, from 1. */
  readonly pages: readonly number[]
  /** For the report only: faces and layout by which a defect can be found again. */
  readonly look: string
}

/** One file as an owner would attach it, with the truth about it. */
export interface Sample {
  /** Unique within a corpus and telling, like `0042-kz-kk-order-photo`. */
  readonly id: string
  /** As attached. */
  readonly fileName: string
  readonly form: Form
  readonly wrapping: Wrapping
  readonly fault: Fault | null
  /** Set where nothing can be read, with the reasons that would be right. */
  readonly unreadable: readonly UnreadableReason[] | null
  readonly documents: readonly TrueDocument[]
}

/** A sample and its bytes: the file itself, or the mail it is wrapped in. */
export interface CorpusFile {
  readonly sample: Sample
  readonly bytes: Buffer
}
