import type { FlagCode } from '../../cases/flags.ts'
import type { Outcome, Verdict } from '../../cases/verdict.ts'
import type { EntityType, Language, MissingItem, Request } from '../../cases/vocabulary.ts'
import type { Country } from '../corpus/countries.ts'
import type { CorpusOptions } from '../corpus/plan.ts'
import type { Scene } from '../corpus/scene.ts'

export type Forms = 'text' | 'all'

export interface CaseOptions {
  readonly seed: number
  readonly count: number
  readonly set: CorpusOptions['set']
  /** `text`: PDFs with a text layer and Word files, so that little is left for OCR. */
  readonly forms: Forms
}

export type PaperKind =
  | 'application'
  | 'registration'
  | 'appointment'
  | 'power-of-attorney'
  | 'identity'
  | 'selfie'
  | 'tax-certificate'
  | 'payment-order'

/** One paper of a case that is being thought out. */
export interface PaperDraft {
  readonly kind: PaperKind
  /** What this paper says; that of the case but where something is wrong with it. */
  readonly scene: Scene
  /** Nobody can read it. */
  readonly state?: 'blank' | 'password'
  /** For registrations: whether it must name the head, or must not. */
  readonly names?: 'head' | 'nobody'
  /** For identities: its last day is past. */
  readonly expired?: true
  /** For powers of attorney: its date of issue was left blank. */
  readonly undated?: true
}

/** What the mail says beside asking. */
export interface MailDraft {
  readonly saysAccount: string | null
  readonly saysEmail: string | null
  readonly saysNumber: boolean
  readonly saysEntityType: boolean
  readonly remark: 'not-owner' | null
  readonly replyTo: string | null
  readonly sender: string
  /** The rest of the papers, after a first mail; an answer to the desk's own reply. */
  readonly follows: boolean
  readonly answers: boolean
  /** Other business than access to an account. */
  readonly business: 'bill' | 'out-of-office' | null
}

/** A case that is being thought out. */
export interface Draft {
  readonly scene: Scene
  readonly country: Country
  readonly entityType: EntityType
  readonly language: Language
  readonly today: string
  readonly papers: readonly PaperDraft[]
  readonly mail: MailDraft
  /** Flags that an honest clerk would raise. */
  readonly flags: readonly FlagCode[]
}

/** How a case may end; `none`: no application at all. */
export const OUTCOMES = ['complete', 'incomplete', 'review', 'none'] as const satisfies readonly (
  | Outcome
  | 'none'
)[]

/** What an honest clerk makes of the mail. */
export interface CaseTruth {
  readonly outcome: (typeof OUTCOMES)[number]
  readonly missing: readonly MissingItem[]
  readonly flags: readonly FlagCode[]
  readonly country: Verdict['country']
  readonly entityType: EntityType | null
  readonly requests: readonly Request[]
}

/** What is known of a case beside its mail. */
export interface CaseLabel {
  /** Unique within a corpus and telling, like `0042-kz-legal-entity-expired-power`. */
  readonly id: string
  readonly story: string
  readonly group: 'clean' | 'missing' | 'defect' | 'open' | 'other' | 'follow-up'
  readonly country: Country
  readonly entityType: EntityType
  readonly language: Language
  /** How the papers came, as `application:docx registration:pdf`. */
  readonly carried: string
  readonly truth: CaseTruth
}

/** Stands in a second mail for the Message-ID of the desk's reply to the first. */
export const REPLY_ID = '<the-reply-to-the-first-mail@desk.example>'

/** One labelled case: its one or two mails, RFC 5322, and the truth after the last. */
export interface LabelledCase {
  readonly label: CaseLabel
  readonly mails: readonly Buffer[]
}
