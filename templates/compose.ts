import type { Verdict } from '../cases/verdict.ts'
import type { Language } from '../cases/vocabulary.ts'
import { askedItems } from './asked-items.ts'
import { letter } from './letter.ts'
import { type ReplyLanguage, replyLanguage, STRINGS } from './register.ts'
import { renderHtml, renderText } from './render.ts'
import type { TemplateName } from './strings.ts'
import { type Situated, templateFor } from './template-for.ts'

/** What a reply is made from: why we write, and what is known of the case (see `Situated`). */
export interface ComposeInput extends Situated {
  /** What the sender wrote in; null when it was not recognised. */
  readonly language: Language | null
  readonly provider: string
  /** Our own reference of the case file, never anything of the sender's; null for a message without a case. */
  readonly caseRef: string | null
}

export interface ComposedReply {
  readonly template: TemplateName
  readonly language: ReplyLanguage
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachApplicationTemplate: boolean
}

/**
 * Puts a case into words for the sender: what came, what is missing, what could not be read and how to mend it,
 * or how to go on without papers. Of the sender's own words only reduced file names are repeated; flags are never
 * mentioned; nothing says whether the account exists or what will be decided.
 */
export function compose(input: ComposeInput): ComposedReply {
  const verdict = input.verdict && guarded(input.verdict)
  const language = replyLanguage(input.language, verdict?.country ?? null)
  const strings = STRINGS[language]
  const isAsking = verdict !== null && askedItems(verdict).length > 0
  const template = templateFor({ ...input, verdict }, isAsking)
  const attachApplicationTemplate = wantsBlank(template, verdict)
  const subject = oneLine([strings.subject[template], input.caseRef && `[${input.caseRef}]`].join(' '))
  const provider = oneLine(input.provider)
  const blocks = letter({ ...input, verdict, template, language, provider, attachApplicationTemplate })
  return {
    template,
    language,
    subject,
    text: renderText(blocks, strings.status),
    html: renderHtml(blocks, strings.status, language, subject),
    attachApplicationTemplate,
  }
}

/** The blank is for organisations; we have none for people yet. */
function wantsBlank(template: TemplateName, verdict: Verdict | null): boolean {
  if (template === 'not-application') return true
  if (!verdict || !ASKING.has(template)) return false
  const isOrganisation = verdict.entityType === null || verdict.entityType === 'legal-entity'
  return isOrganisation && askedItems(verdict).includes('application')
}

const ASKING: ReadonlySet<TemplateName> = new Set(['incomplete', 'review', 'reminder'])

/** A verdict that contradicts itself is a person's to judge: we never say `complete` over an open item. */
function guarded(verdict: Verdict): Verdict {
  const { flags, findings, missing } = verdict
  const whole =
    findings.length > 0 && missing.length === 0 && findings.every(({ status }) => status === 'met')
  const doubtful = flags.length > 0 || (verdict.outcome === 'complete' && !whole)
  return doubtful ? { ...verdict, outcome: 'review' } : verdict
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
