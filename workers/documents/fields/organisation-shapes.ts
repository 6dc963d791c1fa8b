import type { Span } from '../lines.ts'
import type { FormLanguage } from './organisation-forms.ts'
import {
  BRANCH,
  BRANCH_BARE,
  BRANCH_BEGINS,
  BRANCH_ENDS,
  BRANCH_STARTS,
  CERTIFIED,
  END_OF_CELL,
  FORM_BEGINS,
  FORM_ENDS,
  FORM_FIRST,
  FORM_LAST,
  GENERIC,
  GOES_ON,
  LEAD,
  LONGEST_FORM,
  NUMBER_LABEL,
  PROSE_END,
  SOLE_TRADERS,
  TAIL,
  TOWN,
  TRUSTEES,
} from './organisation-patterns.ts'
import { straightName } from './straight-name.ts'

/** A name with its legal form as it stands in a text. */
export interface PrintedName extends Span {
  readonly value: string
  /** The language of the legal form. */
  readonly language: FormLanguage
  /** How plain the shape is, 0..1. */
  readonly quality: number
}

const OPENING = '«“„‹<'
const CLOSING = '»”›>'
const STRAIGHT = '"'
const LONGEST_QUOTED = 110

/** Every name with a legal form in a text, the plainer shape first where two overlap. */
export function printedNames(text: string): PrintedName[] {
  const found: PrintedName[] = []
  const flowing = flowingText(text)
  const all = [
    ...branches(text),
    ...quotedNames(text),
    ...soleTraders(text),
    ...formFirst(flowing),
    ...formLast(flowing),
  ]
  for (const name of all) {
    if (!found.some((other) => other.start < name.end && other.end > name.start)) found.push(name)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A text, place for place, without the ends of lines over which a name in running text may go on. */
export function flowingText(text: string): string {
  return text
    .replace(PROSE_END, (line) => `${line.slice(0, -1)} `)
    .replace(CERTIFIED, (line) => `${line.slice(0, -1)} `)
}

/** Branch of "Volta Systems" in Aktau; the Registered Trustees of a church. */
function branches(text: string): PrintedName[] {
  return [
    ...spansOf(text, BRANCH, 'en', 0.9),
    ...[BRANCH_BARE, TRUSTEES].flatMap((pattern) => spansOf(text, pattern, 'en', 0.8)),
  ]
}

/** «Name» with its form beside it. */
function quotedNames(text: string): PrintedName[] {
  const found: PrintedName[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOpening(text, at)) continue
    const end = closingOf(text, at)
    if (!end) continue
    const before = formIn(FORM_ENDS, text.slice(Math.max(from, at - LONGEST_FORM), at))
    const after = formIn(FORM_BEGINS, text.slice(end, end + LONGEST_FORM))
    const form = before ?? after ?? abbreviationBehind(text, end)
    if (!form) continue
    const own = before ? { start: at - before.text.length, end } : { start: at, end: end + form.text.length }
    const span = withBranch(text, own, before ? from : own.start)
    found.push({ ...span, value: nameIn(text, span), language: form.language, quality: 0.95 })
    from = span.end
    at = span.end - 1
  }
  return found
}

/** «Аркалык» КМҚК: capitals right behind a quoted name are a form, whatever they stand for. */
function abbreviationBehind(text: string, end: number): { text: string; language: FormLanguage } | null {
  const match = /^ [А-ЯҚҒҰҮӘІӨҢҲЎA-Z]{2,5}(?![\p{L}\d])/u.exec(text.slice(end, end + 12))
  return match && !NUMBER_LABEL.test(match[0]) ? { text: match[0], language: 'kk' } : null
}

/** «Филиал ТОО «Фирма» в городе Актау», «Фирма» ЖШС-нің Ақтау филиалы: a part is not the whole. */
function withBranch(text: string, { start, end }: Span, from: number): Span {
  const before = BRANCH_ENDS.exec(text.slice(Math.max(from, start - 24), start))?.[0].length ?? 0
  if (before > 0 || BRANCH_STARTS.test(text.slice(start, end)))
    return { start: start - before, end: end + (TOWN.exec(text.slice(end, end + 50))?.[0].length ?? 0) }
  return { start, end: end + (BRANCH_BEGINS.exec(text.slice(end, end + 70))?.[0].length ?? 0) }
}

function isOpening(text: string, at: number): boolean {
  const char = text[at] ?? ''
  if (OPENING.includes(char)) return true
  return (
    char === STRAIGHT &&
    /^["«]?[\p{L}\d]/u.test(text.slice(at + 1, at + 3)) &&
    !/[\p{L}\d.]/u.test(text[at - 1] ?? ' ')
  )
}

/** Where a quotation ends, with quotations inside it; the last sign is often left out. */
function closingOf(text: string, start: number): number | null {
  let depth = 0
  let last: number | null = null
  for (let at = start; at < Math.min(text.length, start + LONGEST_QUOTED); at++) {
    const char = text[at] ?? ''
    if (char === '\t' || (char === '\n' && text[at - 1] === '\n')) break
    if (isOpening(text, at)) {
      if (OPENING.includes(char) && text[at + 1] === char) at++
      depth++
      // Another name begins: the one before was complete.
      if (last !== null) break
    } else if (CLOSING.includes(char) || char === STRAIGHT) {
      while (text[at + 1] === char && depth <= 1) at++
      depth--
      if (depth <= 0) return at + 1
      last = at + 1
    } else if (last !== null && (/[,;:()\n]/u.test(char) || at - last > 30)) break
  }
  return last
}

function formIn(
  patterns: readonly (readonly [FormLanguage, RegExp])[],
  text: string,
): { text: string; language: FormLanguage } | null {
  for (const [language, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match) return { text: match[0], language }
  }
  return null
}

/** «ИП Садыков А. Б.», «Садыков А. Б. ЖК»: the name is a person's; «Jane Wanjiku T/A Fresh Produce»: it is not. */
function soleTraders(text: string): PrintedName[] {
  return SOLE_TRADERS.flatMap(([language, pattern]) => spansOf(text, pattern, language, 0.8))
}

/** «ТОО Степной ветер»: where a name without quotes ends is plain only at the end of a cell. */
function formFirst(text: string): PrintedName[] {
  return FORM_FIRST.flatMap(([language, pattern]) =>
    spansOf(text, pattern, language, 0.7).map((name) => {
      const rest = text.slice(name.end, name.end + 60)
      if (END_OF_CELL.test(rest)) return name
      const more = name.value.split(' ').length === 2 ? (GOES_ON.exec(rest)?.[0] ?? '') : ''
      const span = { start: name.start, end: name.end + more.length }
      if (more && END_OF_CELL.test(text.slice(span.end, span.end + 4)))
        return { ...name, ...span, value: nameIn(text, span) }
      return { ...name, quality: name.value.split(' ').length > 2 ? 0.6 : 0.5 }
    }),
  )
}

/** «Дала Самалы ЖШС», ACME TRADERS LIMITED; after AND and before the form a name may go on in the next line. */
function formLast(text: string): PrintedName[] {
  return FORM_LAST.flatMap(([language, pattern]) =>
    spansOf(text, pattern, language, language === 'en' ? 0.85 : 0.7),
  )
}

function spansOf(text: string, pattern: RegExp, language: FormLanguage, quality: number): PrintedName[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const lead = LEAD.exec(match[0])?.[0].length ?? 0
    const words = match[0].slice(lead).replace(TAIL, '')
    const span = { start: match.index + lead, end: match.index + lead + words.trimEnd().length }
    const value = nameIn(text, span)
    return / /u.test(value) && !isGeneric(value) ? [{ ...span, value, language, quality }] : []
  })
}

/** "Certificate of registration of a co-operative society", "Limited Liability Partnership": words of forms alone. */
function isGeneric(value: string): boolean {
  return value.split(/[\s,]+/u).every((word) => GENERIC.test(word))
}

function nameIn(text: string, { start, end }: Span): string {
  return straightName(text.slice(start, end))
}
