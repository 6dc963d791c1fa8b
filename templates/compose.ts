import type { ReceivedFile, Verdict } from '../cases/verdict.ts'
import type { Language } from '../cases/vocabulary.ts'
import { askedItems, type Receipt, receipt } from './receipt.ts'
import { type ReplyLanguage, replyLanguage, STRINGS } from './register.ts'
import { type Block, renderHtml, renderText } from './render.ts'
import type { Strings, TemplateName } from './strings.ts'

export interface ComposeInput {
  readonly verdict: Verdict
  readonly files: readonly ReceivedFile[]
  /** What the sender wrote in; null when it was not recognised. */
  readonly language: Language | null
  readonly provider: string
  /** Our own reference of the case file; never anything of the sender's. */
  readonly caseRef: string
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
 * Puts a verdict into words for the sender: what came, what is missing, what could not be read and how
 * to mend it. Of the sender's own words only reduced file names are repeated; flags are never mentioned;
 * nothing says whether the account exists or what will be decided.
 */
export function compose(input: ComposeInput): ComposedReply {
  const { files } = input
  const verdict = guarded(input.verdict)
  const language = replyLanguage(input.language, verdict.country)
  const strings = STRINGS[language]
  const attachApplicationTemplate = wantsTemplate(verdict)
  const parts = receipt(verdict, files, strings, attachApplicationTemplate)
  const template = templateFor(verdict, parts)
  const subject = oneLine(fill(strings.subject[template], { case: input.caseRef }))
  const blocks = letter(template, parts, { ...input, verdict }, strings)
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
function wantsTemplate(verdict: Verdict): boolean {
  const organisation = verdict.entityType === null || verdict.entityType === 'legal-entity'
  return organisation && askedItems(verdict).includes('application')
}

/** A verdict that contradicts itself is a person's to judge: we never say `complete` over an open item. */
function guarded(verdict: Verdict): Verdict {
  const { flags, findings, missing } = verdict
  const whole =
    findings.length > 0 && missing.length === 0 && findings.every(({ status }) => status === 'met')
  const doubtful = flags.length > 0 || (verdict.outcome === 'complete' && !whole)
  return doubtful ? { ...verdict, outcome: 'review' } : verdict
}

/** When nothing is left to ask for, what is open lies with staff. */
function templateFor(verdict: Verdict, parts: Receipt): TemplateName {
  return verdict.outcome === 'incomplete' && parts.asked.length === 0 ? 'review' : verdict.outcome
}

function letter(template: TemplateName, parts: Receipt, input: ComposeInput, strings: Strings): Block[] {
  const { verdict, files, provider } = input
  const asking = parts.asked.length > 0
  const blocks: Block[] = []
  const say = (...sentences: (string | false)[]) => {
    const text = sentences.filter((each) => each !== false).join(' ')
    if (text) blocks.push({ is: 'paragraph', text: fill(text, { provider: oneLine(provider) }) })
  }
  const list = (heading: keyof Strings['headings'], lines: Receipt['needed']) => {
    if (lines.length) blocks.push({ is: 'section', heading: strings.headings[heading], lines })
  }
  const requests = verdict.requests.map((request) => strings.requests[request]).join(strings.and)

  say(strings.greeting)
  say(strings.opening[template], template === 'review' && asking && strings.openingReviewAsking)
  say(
    requests !== '' && !parts.asked.includes('request') && fill(strings.yourRequest, { requests }),
    files.length === 0 && parts.received.length === 0 && strings.noFiles,
  )
  list('needed', parts.needed)
  list('troubled', parts.troubled)
  if (asking && parts.troubled.length) say(strings.eitherWillDo)
  if (asking) say(strings.howToAnswer, strings.formats)
  list('received', parts.received)
  list('staff', parts.staff)
  const listed = parts.needed.length + parts.troubled.length + parts.received.length + parts.staff.length
  list(listed ? 'other' : 'files', parts.other)
  say(strings.next[template])
  say(strings.noSecrets, strings.notYou)
  say(strings.signOff)
  return blocks
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole)
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
