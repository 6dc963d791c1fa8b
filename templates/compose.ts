import type { Blank, Prefilled } from '../cases/blank.ts'
import type { Verdict } from '../cases/verdict.ts'
import type { Language } from '../cases/vocabulary.ts'
import { askedItems } from './asked-items.ts'
import { letter } from './letter.ts'
import { oneLine } from './one-line.ts'
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
  /** What a blank application may be filled in with: of what its recipient sent, and nothing else. */
  readonly filled: Prefilled
}

export interface ComposedReply {
  readonly template: TemplateName
  readonly language: ReplyLanguage
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The blank application that goes along, or null. */
  readonly application: Blank | null
}

/**
 * Puts a case into words for the sender: what came, what is missing, what could not be read and how to mend it,
 * or how to go on without papers. Of the sender's own words the letter repeats only reduced file names; flags are never
 * mentioned; nothing says whether the account exists or what will be decided.
 */
export function compose(input: ComposeInput): ComposedReply {
  const verdict = input.verdict && guarded(input.verdict)
  const language = replyLanguage(input.language, verdict?.country ?? null)
  const strings = STRINGS[language]
  const isAsking = verdict !== null && askedItems(verdict).length > 0
  const template = templateFor({ ...input, verdict }, isAsking)
  const application = blank(template, verdict, input)
  const subject = oneLine([strings.subject[template], input.caseRef && `[${input.caseRef}]`].join(' '))
  const provider = oneLine(input.provider)
  const blocks = letter({ ...input, verdict, template, language, provider, hasBlank: application !== null })
  return {
    template,
    language,
    subject,
    text: renderText(blocks, strings.status),
    html: renderHtml(blocks, strings.status, language, subject),
    application,
  }
}

/** The blank goes along where an application is asked for; whoever asks nothing of us yet gets it for any owner. */
function blank(
  template: TemplateName,
  verdict: Verdict | null,
  { occasion, filled }: ComposeInput,
): Blank | null {
  if (template === 'not-application') return ANY_BLANK
  if (!verdict || occasion.is === 'beside' || !ASKING.has(template)) return null
  if (!askedItems(verdict).includes('application')) return null
  const { entityType, country, findings } = verdict
  const demanded = [...new Set(findings.map(({ item }) => item))]
  return { owner: entityType, country, demanded, filled }
}

const ANY_BLANK: Blank = { owner: null, country: null, demanded: [], filled: { requests: [] } }
const ASKING: ReadonlySet<TemplateName> = new Set(['incomplete', 'review', 'reminder'])

/** A verdict that contradicts itself is a person's to judge: we never say `complete` over an open item. */
function guarded(verdict: Verdict): Verdict {
  const { flags, findings, missing } = verdict
  const whole =
    findings.length > 0 && missing.length === 0 && findings.every(({ status }) => status === 'met')
  const doubtful = flags.length > 0 || (verdict.outcome === 'complete' && !whole)
  return doubtful ? { ...verdict, outcome: 'review' } : verdict
}
