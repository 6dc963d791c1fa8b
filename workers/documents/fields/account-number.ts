import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { proseColumnsOf } from '../columns.ts'
import { labelledSpans } from '../labels.ts'
import { lineIndexAt, placeOf, type Sheet, type Span, unfold } from '../lines.ts'
import { bridgeTo } from './account-bridge.ts'
import {
  AMBIGUOUS,
  AT_A_BANK,
  BARE,
  CONTRACT,
  CUSTOMER,
  OTHER_THINGS,
  OTHERS,
  SURE,
} from './account-labels.ts'
import { fieldAt } from './candidate.ts'
import { digitsAt, doubtOf } from './digits-at.ts'
import { type ReadField, withoutMisread } from './misread.ts'
import { numbersFirst } from './number-first.ts'

/** Nobody publishes the format; the provider's own examples are numeric. Configurable. */
export const ACCOUNT_NUMBER = /^\d{4,8}$/

/** What may stand before a number in another cell or line than its label. */
const MARK =
  /^(?:[\s:;#.,()=_|–—-]+|(?:№|[NНХXМMЛJКK][oоеeсзгsяg°º]{0,2}[.°º]?(?=\s?\d))|(?:номер|нөмірі|id|no|n)(?![\p{L}\d@])[.:]?)/iu
/** A contract is told from others by its day, an account has none. */
const DATED = /^[\s,]*(?:от|dated|of|г\.)\s*["«]?\d/u
/** «112233-sonli shartnoma»: the number of another thing. */
const OTHERS_BEHIND =
  /^\s?-?(?:son\p{L}*|сон\p{L}*|ra[qg]amli|рақамли|нөмірлі)\s(?!akk|акк|mijoz|мижоз|hisob|ҳисоб|тірк|есеп|shaxs|шахс|жеке|клиент)\p{L}/iu
/** Factors on the quality of a label's rule. */
const ELSEWHERE = 0.95
const SPREAD = 0.85
const DOUBTED = 0.5
/** A value less sure than this is not shown beside a surer one. */
const LEAST = 0.6
/** Words of a line that is no label alone. */
const RUNNING = 4
/** A person's card in Kenya has more digits. */
const SHORT = /^\d{4,6}$/

/** Labels from the surest on; the next are looked at where the ones before found nothing. */
const TIERS = [
  { labels: SURE, quality: 0.97 },
  { labels: CUSTOMER, quality: 0.88 },
  { labels: CONTRACT, quality: 0.65 },
  { labels: BARE, quality: 0.65 },
]

/** The customer's account numbers with the provider, by label only. */
export function accountNumbers(sheet: Sheet, pattern: RegExp = ACCOUNT_NUMBER): Field[] {
  const readings = [sheet, ...proseColumnsOf(sheet)]
  const found = readings.flatMap((reading) => numberFirst(reading, pattern))
  for (const { labels, quality } of TIERS) {
    found.push(...readings.flatMap((reading) => labelled(reading, labels, pattern, quality)))
    if (found.some(({ field }) => field.confidence >= LEAST)) break
  }
  const fields = withoutMisread(found)
  const [best] = fields
  return best && best.confidence >= LEAST ? fields.filter(({ confidence }) => confidence >= LEAST) : fields
}

function labelled(sheet: Sheet, labels: RegExp, pattern: RegExp, quality: number): ReadField[] {
  return labelledSpans(sheet, labels).flatMap(({ label, spans }) => {
    const before = fold(sheet.text.slice(Math.max(0, label.start - 24), label.start))
    if (OTHERS.test(before) || (labels === BARE && OTHER_THINGS.test(before))) return []
    const base = isAtBank(sheet, label) ? quality * DOUBTED : quality
    for (const [index, span] of spans.entries()) {
      if (index > 0 && isWithinText(sheet, span)) continue
      const within = index === 0 ? clauseFrom(sheet, span) : span
      const bridge = index === 0 ? bridgeTo(sheet.text, within) : overMarks(sheet.text, within)
      const found = bridge && digitsAt(sheet.text, bridge.at, Math.min(within.end, bridge.at + 40))
      const behind = sheet.text.slice(found?.end ?? 0, (found?.end ?? 0) + 30)
      if (
        bridge &&
        found &&
        isNumber(found.value, bridge.sure, labels, pattern) &&
        !OTHERS_BEHIND.test(behind)
      ) {
        const isElsewhere = index > 0 ? ELSEWHERE : 1
        const sure = base * bridge.sure * found.sure * isElsewhere * (DATED.test(behind) ? SPREAD : 1)
        return [
          readField(sheet, found, found.value, sure, found.repaired),
          ...moreNumbers(sheet, found.end, pattern, sure),
        ]
      }
      if (index === 0 && isTaken(sheet.text.slice(span.start, span.end))) return []
    }
    return []
  })
}

function isNumber(value: string, sure: number, labels: RegExp, pattern: RegExp): boolean {
  return pattern.test(value) && (labels !== BARE || (sure === 1 && SHORT.test(value)))
}

/** The rest of the label's line; of running text the next line too. */
function clauseFrom(sheet: Sheet, span: Span): Span {
  const index = lineIndexAt(sheet, span.start)
  const [line, next] = [sheet.lines[index], sheet.lines[index + 1]]
  const isRunning =
    line && !line.text.includes('\t') && (span.end > span.start || line.words.length >= RUNNING)
  return isRunning && next && next.page === line.page
    ? { start: span.start, end: next.start + (next.text.split('\t')[0] ?? '').length }
    : span
}

/** The middle of a line of running text, which a heading with the label in it stands over by chance. */
function isWithinText(sheet: Sheet, { start }: Span): boolean {
  const line = sheet.lines[lineIndexAt(sheet, start)]
  const before =
    sheet.text
      .slice(line?.start ?? start, start)
      .split('\t')
      .at(-1) ?? ''
  return before.trim().split(/\s+/u).length >= RUNNING
}

/** The place after all marks that begin a span. */
function overMarks(text: string, { start, end }: Span): { at: number; sure: number } {
  let at = start
  for (let count = 0; count < 8; count++) {
    const mark = MARK.exec(text.slice(at, end))?.[0]
    if (!mark) break
    at += mark.length
  }
  return { at, sure: 1 }
}

function readField(
  sheet: Sheet,
  { start, end }: Span,
  value: string,
  quality: number,
  repaired = false,
): ReadField {
  const field = fieldAt(sheet, 'accountNumber', { start, end }, value, quality)
  const legibility = placeOf(sheet, { start, end }).confidence
  return { field: repaired ? { ...field, repaired: true as const } : field, legibility }
}

/** Whether a bank is named beside the label or in the two lines above. */
function isAtBank(sheet: Sheet, label: Span): boolean {
  if (!AMBIGUOUS.test(fold(sheet.text.slice(label.start, label.end)))) return false
  const index = lineIndexAt(sheet, label.start)
  const from = sheet.lines[Math.max(0, index - 2)]?.start ?? label.start
  return AT_A_BANK.test(fold(sheet.text.slice(from, sheet.lines[index]?.end)))
}

/** «№ 123456 и № 654321»: several accounts, which the rules hold against each other. */
function moreNumbers(sheet: Sheet, from: number, pattern: RegExp, quality: number): ReadField[] {
  const match = /^\s*(?:[,;/]|и|және|and|va|ва|na)\s*(?:№\s*)?(\d{4,8})(?![\d@.:-])/u.exec(
    sheet.text.slice(from, from + 30),
  )
  const value = match?.[1]
  if (!match || !value || !pattern.test(value) || doubtOf(value) < 1) return []
  const end = from + match[0].length
  const number = readField(sheet, { start: end - value.length, end }, value, quality)
  return [number, ...moreNumbers(sheet, end, pattern, quality)]
}

/** Something else stands behind the label, so the next line is not its value; a heading beside it is not that. */
function isTaken(rest: string): boolean {
  const cell = rest.split('\t').find((text) => text.trim() !== '') ?? ''
  const isBeside = /^\s*\t/u.test(rest)
  return /\d/.test(cell) || (!isBeside && cell.replace(/[^\p{L}]/gu, '').length > 12)
}

/** «№ 123456 аккаунт», but not «по договору 1234 аккаунт 567890». */
function numberFirst(sheet: Sheet, pattern: RegExp): ReadField[] {
  return numbersFirst(sheet.folded)
    .filter(({ value }) => pattern.test(value))
    .map(({ value, start, end, sure }) =>
      readField(sheet, unfold(sheet, start, end), value, sure * doubtOf(value)),
    )
}
