import type { Verdict } from '../cases/verdict.ts'
import { dateIn } from './dates.ts'
import { QUESTIONS } from './item-words.ts'
import { type Receipt, receipt } from './receipt.ts'
import { type ReplyLanguage, STRINGS } from './register.ts'
import type { Block, Line } from './render.ts'
import type { GuideName, Strings, TemplateName } from './strings.ts'
import type { Situated } from './template-for.ts'

export interface LetterInput extends Situated {
  readonly template: TemplateName
  readonly language: ReplyLanguage
  readonly provider: string
  readonly hasBlank: boolean
}

/** Collects the blocks of one letter; empty sentences and lists leave nothing behind. */
interface Writing {
  readonly say: (...sentences: (string | false)[]) => void
  readonly list: (heading: string, lines: readonly Line[]) => void
}

/** What a letter consists of, in the order in which its reader needs it. */
export function letter(input: LetterInput): Block[] {
  const { template, language, provider, occasion } = input
  const strings = STRINGS[language]
  const date = occasion.is === 'reminder' ? dateIn(language, occasion.closesOn) : ''
  const blocks: Block[] = []
  const say: Writing['say'] = (...sentences) => {
    const text = sentences.filter((each) => each !== false).join(' ')
    if (text) blocks.push({ is: 'paragraph', text: fill(text, { provider, date }) })
  }
  const list: Writing['list'] = (heading, lines) => {
    if (lines.length) blocks.push({ is: 'section', heading, lines })
  }
  say(strings.greeting)
  if (template in strings.guides) guide(template as GuideName, input, strings, { say, list })
  else if (occasion.is === 'beside') say(strings.opening.review)
  else if (input.verdict) account(input.verdict, input, strings, { say, list })
  say(strings.next[template])
  say(strings.noSecrets, strings.notYou)
  say(strings.signOff)
  return blocks
}

function guide(name: GuideName, { situations }: LetterInput, strings: Strings, { say, list }: Writing): void {
  const { heading, steps } = strings.guides[name]
  say(strings.opening[name])
  if (name === 'not-application') say(situations.includes('cloud-link') && strings.cloudLink)
  list(
    heading,
    steps.map(({ title, details = [] }) => ({ status: null, title, details })),
  )
  if (name === 'not-application') {
    say(strings.templateAttached, strings.howTo.request, strings.howTo['account-number'])
  }
}

/** The receipt, with what has to be said around it. */
function account(verdict: Verdict, input: LetterInput, strings: Strings, writing: Writing): void {
  const { template, files, language, hasBlank } = input
  const parts = receipt(verdict, files, language, hasBlank)
  const { say, list } = writing
  const { headings, opening } = strings
  say(opening[template], template === 'review' && parts.asked.length > 0 && strings.openingReviewAsking)
  if (template === 'expired') {
    list(headings.needed, withoutDetails(parts.needed))
    return
  }
  if (template !== 'reminder') say(...whatCame(verdict, parts, input, strings))
  if (template !== 'complete') ask(verdict, parts, input, strings, writing)
  if (template === 'reminder') return
  list(headings.received, parts.received)
  list(headings.staff, parts.staff)
  if (template === 'complete') list(headings.troubled, parts.troubled)
  const listed = parts.needed.length + parts.troubled.length + parts.received.length + parts.staff.length
  list(listed ? headings.other : headings.files, parts.other)
}

/** What is missing and which files could not be read; these first where nothing else came. */
function ask(
  verdict: Verdict,
  parts: Receipt,
  { situations }: LetterInput,
  { headings, ...strings }: Strings,
  { say, list }: Writing,
): void {
  const { asked, needed, troubled, noneReadable } = parts
  const isAsking = asked.length > 0
  const isSaid = verdict.findings.some(({ reason }) => reason === 'unreadable')
  const hasLink = situations.includes('cloud-link')
  const onlyQuestions = asked.every((item) => QUESTIONS.has(item)) && troubled.length === 0 && !hasLink
  const unread = () => {
    list(headings.troubled, troubled)
    say(isAsking && troubled.length > 0 && !isSaid && strings.eitherWillDo)
  }
  say(hasLink && strings.cloudLink)
  say(isAsking && situations.includes('has-access') && strings.canSignIn)
  if (noneReadable) unread()
  list(headings.needed, needed)
  if (!noneReadable) unread()
  if (!isAsking) return
  if (onlyQuestions) say(strings.justAnswer)
  else say(strings.howToAnswer, strings.formats)
}

function withoutDetails(lines: readonly Line[]): Line[] {
  return lines.map(({ status, title }) => ({ status, title, details: [] }))
}

function whatCame(
  { requests }: Verdict,
  { asked, received, noneReadable }: Receipt,
  { files, language }: LetterInput,
  strings: Strings,
): (string | false)[] {
  const wanted = requests.map((request) => strings.requests[request]).join(strings.and)
  const count = files.filter(({ earlier }) => earlier === null).length
  const form = new Intl.PluralRules(language).select(count)
  return [
    wanted !== '' && !asked.includes('request') && fill(strings.yourRequest, { requests: wanted }),
    count > 0 && fill(strings.fileCount[form] ?? strings.fileCount.other, { count: String(count) }),
    noneReadable && strings.noneReadable,
    count === 0 && received.length === 0 && strings.noFiles,
  ]
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole)
}
