import type { Cue } from '../../cases/document.ts'
import { fold, foldMapped } from '../../cases/fold.ts'
import type { DocumentKind } from '../../cases/vocabulary.ts'
import { columnsOf } from './columns.ts'
import { CUES, type CuedKind } from './cues.ts'
import { evidenceOf } from './evidence.ts'
import { lineIndexAt, type Sheet, unfold } from './lines.ts'
import { mend } from './mend.ts'
import { ACCOUNT, VETOES } from './other-papers.ts'
import { type Title, titlesOf } from './titles.ts'

/** What a paper was taken for, how surely, and by which words. */
export interface Classification {
  readonly kind: Exclude<DocumentKind, 'unreadable'>
  readonly confidence: number
  readonly cues: readonly Cue[]
}

interface Score {
  readonly kind: CuedKind
  readonly points: number
  readonly cues: readonly Cue[]
  readonly isDoubtful: boolean
}

/** A sheet with what tells its kind. */
interface Paper {
  readonly sheet: Sheet
  readonly mended: Sheet
  readonly titles: readonly Title[]
  /** The whole folded, and each of its columns. */
  readonly texts: readonly string[]
}

/** Points a kind needs, and how far it must lead the next. */
const NEEDED = 6
const LEAD = 3
/** A heading of this weight stands as one; a lighter one may be running text. */
const HEADING = 8
/** How sure we are of a paper that we do not know. */
const UNKNOWN = 0.3
const DOUBTFUL = 0.4
/** A kind that decides nothing: a person must see. */
export const HALF_SURE = 0.5
/** With a smaller lead a kind is likely, not sure. */
const CLEAR_LEAD = 8
const MAX_CUES = 6
/** A heading goes on for so many lines. */
const HEAD_LINES = 4
/** How far down a page a column may begin and still carry its heading. */
const TOP = 0.4

/** A certificate whose subject could not be read. */
const BARE_TITLE =
  /^(?:справка|аныктама|уведомление|выписка|хабарлама|сведения|malumotnoma|маълумотнома|bildirishnoma|certificate|notice)$/u
/** «Договор: 4001», a row «Contract / login ID | 31550082»: the name of a value, not of the paper. */
const LABEL = /^[^:\t]{2,40}(?::|\t)\s*\S/u
/** Papers that quote the words of ours, and never are one. */
const NEVER_OURS =
  /^(?:договор|контракт|соглашени|дополнительн|трудовой договор|публичн|оферт|счет|акт|накладн|устав|шарт|енбек шарты|shartnoma|шартнома|hisob|хисоб|invoice|tax invoice|contract|agreement|lease|employment|mkataba)/u

const FOLDED = Object.entries(CUES).map(([kind, languages]) => {
  const all = Object.values(languages)
  const patterns = (entries: readonly string[]) => [...new Set(entries.map((entry) => fold(entry)))]
  return {
    kind: kind as CuedKind,
    strong: patterns(all.flatMap((cues) => cues.strong)),
    support: patterns(all.flatMap((cues) => cues.support)),
    negative: patterns(all.flatMap((cues) => cues.negative)),
  }
})

/**
 * The kind of a paper. A heading that stands alone decides nearly all; words in running text only support it.
 * `other` with confidence under 0.5 means undecided, above it a paper known to be none of ours.
 */
export function classify(sheet: Sheet): Classification {
  const paper = paperOf(sheet)
  const { titles } = paper
  const top = titles[0]
  const scores = FOLDED.map((cues) => scoreOf(cues, paper)).sort((a, b) => b.points - a.points)
  const [best, next] = scores
  if (top?.kind === 'other' && top.weight >= HEADING && !outweighs(best, top, titles))
    return known('other', isKnownOther(top, best) ? 0.85 : DOUBTFUL, [headingOf(sheet, top)])
  if (!best || best.points < NEEDED || best.points - (next?.points ?? 0) < LEAD)
    return known('other', UNKNOWN, top ? [headingOf(sheet, top)] : [])
  if (isVetoed(best.kind, sheet, titles)) return known('other', 0.8, best.cues)
  const titled = titles.some((title) => title.kind === best.kind && title.weight >= HEADING)
  const confidence = titled ? 0.66 + best.points * 0.02 : 0.45 + best.points * 0.025
  const isAhead = best.points - (next?.points ?? 0) >= CLEAR_LEAD
  const limit = best.isDoubtful ? HALF_SURE : titled ? (isAhead ? 0.98 : 0.88) : 0.75
  return known(best.kind, Math.min(limit, confidence), best.cues)
}

/** Whether a heading or a matter of the paper says that it is not of this kind, whatever else it says. */
export function isRuledOut(kind: CuedKind, sheet: Sheet): boolean {
  const titles = headingsOf(sheet)
  const [top] = titles
  const isAnother = top?.kind === 'other' && top.weight >= HEADING && NEVER_OURS.test(fold(top.text))
  return isAnother || isVetoed(kind, sheet, titles)
}

/** The headings of the first page: of its lines, and ours of its columns that begin near the top. */
function headingsOf(sheet: Sheet): Title[] {
  const firstPage = sheet.lines[0]?.page
  const lines = sheet.lines.filter((line) => line.page === firstPage)
  const columns = columnsOf({ ...sheet, lines }).filter(({ lines: [first] }) => (first?.box[1] ?? 1) < TOP)
  const isLabel = ({ kind, line }: Title) => kind === 'other' && LABEL.test(lines[line]?.text ?? '')
  return [
    titlesOf(lines).filter((title) => !isLabel(title)),
    ...columns.map((column) => titlesOf(column.lines).filter(({ kind }) => kind !== 'other')),
  ]
    .flat()
    .sort((a, b) => b.weight - a.weight || a.line - b.line)
}

/** Misread words are put right for telling the kind only; what is shown and read as values stays as printed. */
export function mendedSheet(sheet: Sheet): Sheet {
  const wasSeen = sheet.lines.some(({ words }) => words.some(({ word }) => word.confidence < 1))
  if (!wasSeen) return sheet
  const text = mend(sheet.text)
  const lines = sheet.lines.map((line) => ({ ...line, text: mend(line.text) }))
  return { ...sheet, text, lines, folded: foldMapped(text).text }
}

function paperOf(sheet: Sheet): Paper {
  const mended = mendedSheet(sheet)
  const columns = columnsOf(sheet).map(({ text }) => fold(mended === sheet ? text : mend(text)))
  return { sheet, mended, titles: headingsOf(sheet), texts: [fold(mended.text), ...columns] }
}

function scoreOf(cues: (typeof FOLDED)[number], { sheet, mended, titles, texts }: Paper): Score {
  const title = titles.find((one) => one.kind === cues.kind)
  const said = (entries: readonly string[]) =>
    entries.filter((entry) => texts.some((text) => startsWord(text, entry)))
  const strong = said(cues.strong)
  const support = said(cues.support)
  const isHeadedOtherwise = titles.some(({ kind, weight }) => kind !== cues.kind && weight >= HEADING)
  const evidence = evidenceOf(cues.kind, mended, isHeadedOtherwise)
  const points =
    (title?.weight ?? 0) +
    Math.min(6, strong.length * 3) +
    Math.min(4, support.length) +
    evidence.points -
    4 * said(cues.negative).length
  return {
    kind: cues.kind,
    points: Math.min(points, evidence.limit),
    isDoubtful: evidence.isDoubtful ?? false,
    cues: [
      ...(title ? [headingOf(sheet, title)] : []),
      ...[...strong, ...support].flatMap((entry) => cueAt(sheet, entry)),
    ].slice(0, MAX_CUES),
  }
}

/** A paper of ours under a heading that is not (a letterhead, a covering letter) still says what it is. */
function outweighs(best: Score | undefined, top: Title, titles: readonly Title[]): boolean {
  if (!best || best.points < top.weight + LEAD || NEVER_OURS.test(fold(top.text))) return false
  return (
    best.kind === 'application' || titles.some((title) => title.kind === best.kind && title.weight >= HEADING)
  )
}

function isKnownOther(top: Title, best: Score | undefined): boolean {
  return (best?.points ?? 0) < 5 && !BARE_TITLE.test(fold(top.text))
}

/** A power over goods or a car is none over an account, unless it names one. */
function isVetoed(kind: CuedKind, { folded, lines }: Sheet, titles: readonly Title[]): boolean {
  const veto = VETOES[kind]
  if (kind === 'power-of-attorney') return veto?.test(folded) === true && !ACCOUNT.test(folded)
  const title = titles.find((one) => one.kind === kind)
  const head = lines.slice(0, (title?.line ?? 0) + HEAD_LINES)
  return veto?.test(fold(head.map(({ text }) => text).join('\n'))) ?? false
}

function startsWord(text: string, entry: string): boolean {
  let from = text.indexOf(entry)
  while (from >= 0) {
    if (from === 0 || !/[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) return true
    from = text.indexOf(entry, from + 1)
  }
  return false
}

function headingOf(sheet: Sheet, title: Title): Cue {
  return { text: title.text, page: sheet.lines[0]?.page ?? 0 }
}

/** The words as printed around a cue, so that people find them on the page. */
function cueAt(sheet: Sheet, entry: string): Cue[] {
  const pattern = entry.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+')
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}\\p{L}*`, 'u').exec(sheet.folded)
  if (!match) return []
  const { start, end } = unfold(sheet, match.index, match.index + match[0].length)
  const text = sheet.text.slice(start, end).replace(/\s+/gu, ' ')
  return [{ text, page: sheet.lines[lineIndexAt(sheet, start)]?.page ?? 0 }]
}

function known(kind: Classification['kind'], confidence: number, cues: readonly Cue[]): Classification {
  return { kind, confidence: Math.round(confidence * 100) / 100, cues }
}
