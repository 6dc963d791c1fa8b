import type { Cue } from '../../cases/document.ts'
import { fold } from '../../cases/fold.ts'
import { requestsIn } from '../../cases/intent.ts'
import type { DocumentKind } from '../../cases/vocabulary.ts'
import { appointmentWords, isOtherOrder } from './appointment.ts'
import { CUES, type CuedKind } from './cues.ts'
import { lineIndexAt, type Sheet } from './lines.ts'
import { hasMrz } from './mrz.ts'
import { OTHER_WISHES, VETOES } from './other-papers.ts'
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
}

/** Points a kind needs, and how far it must lead the next. */
const NEEDED = 6
const LEAD = 3
/** How sure we are of a paper that we do not know. */
const UNDECIDED = 0.3

/** A certificate whose subject could not be read. */
const BARE_TITLE = /^(?:справка|аныктама|уведомление|выписка)$/u
/** An order orders; a letter only tells of it. */
const PERFORMS =
  /приказыва|принять|постанов(?:или|ил|ляет)|решил|решено|р е ш|буйыр|шешим кабылда|назначить|избрать|возложить|назначен|вступаю|приступаю|тагайында|сайлансын|сайланды|кирисемин|кирису|resolved|appointed|hereby appoint|buyura|буюра|qaror qil|карор кил|tayinlansin|тайинлансин|о вступлении/u
/** What an application to us, or a power over an account, is about. */
const TOPIC =
  /представл|интерес|подпис|все действия|вопрос|муддесин|атынан|servercore|серверкор|представител|represent|behalf|аккаунт|акаунт|учетн\p{L}+ запис|почт|mail|двухфактор|двухэтап|2fa|authenticator|доступ|пошта|колжетим|есептик жазба|akkaunt|account|pochta|pepe/u

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
  const firstPage = sheet.lines[0]?.page
  const titles = titlesOf(sheet.lines.filter((line) => line.page === firstPage))
  const folded = fold(sheet.text)
  const top = titles[0]
  const scores = FOLDED.map((cues) => scoreOf(cues, folded, sheet, titles)).sort(
    (a, b) => b.points - a.points,
  )
  const [best, next] = scores
  if (top?.kind === 'other' && top.weight >= 8 && !outweighs(best, top, titles))
    return known('other', (best?.points ?? 0) < 5 && !BARE_TITLE.test(fold(top.text)) ? 0.85 : 0.4, [
      headingOf(sheet, top),
    ])
  if (!best || best.points < NEEDED || best.points - (next?.points ?? 0) < LEAD)
    return undecided(top ? [headingOf(sheet, top)] : [])
  if (isVetoed(best.kind, folded)) return known('other', 0.8, best.cues)
  const titled = titles.some((title) => title.kind === best.kind && title.weight >= 8)
  const confidence = titled ? 0.66 + best.points * 0.02 : 0.45 + best.points * 0.025
  const isOff = (best.kind === 'application' || best.kind === 'power-of-attorney') && !TOPIC.test(folded)
  const limit = isOff ? 0.55 : titled ? 0.98 : 0.75
  return known(best.kind, Math.min(limit, confidence), best.cues)
}

function scoreOf(
  cues: (typeof FOLDED)[number],
  folded: string,
  sheet: Sheet,
  titles: readonly Title[],
): Score {
  const title = titles.find((one) => one.kind === cues.kind)
  const said = (entries: readonly string[]) => entries.filter((entry) => startsWord(folded, entry))
  const strong = said(cues.strong)
  const support = said(cues.support)
  const negative = said(cues.negative)
  const extra = extraPoints(cues.kind, folded, sheet)
  const isRefuted =
    (cues.kind === 'appointment' && (extra === 0 || isOtherOrder(folded))) ||
    (cues.kind === 'application' && extra === 0 && OTHER_WISHES.test(folded))
  const points =
    (title?.weight ?? 0) +
    Math.min(6, strong.length * 3) +
    Math.min(4, support.length) +
    extra -
    4 * negative.length
  return {
    kind: cues.kind,
    points: isRefuted ? Math.min(points, 0) : points,
    cues: [
      ...(title ? [headingOf(sheet, title)] : []),
      ...[...strong, ...support].map((entry) => cueAt(sheet, entry)),
    ].slice(0, 6),
  }
}

/** What a kind must say beyond its heading: an application asks, an order appoints a head, a card has an MRZ. */
function extraPoints(kind: CuedKind, folded: string, sheet: Sheet): number {
  if (kind === 'appointment') return PERFORMS.test(folded) && appointmentWords(folded).length > 0 ? 4 : 0
  if (kind === 'identity') return hasMrz(sheet.text) ? 9 : 0
  if (kind !== 'application') return 0
  const asks =
    /(?<!\p{L})(?:прошу|просим|просит|сурайм|отинем|request|sorayma|soraymiz|сурайми|iltimos|naomba|tunaomba|kindly|please)/u.test(
      folded,
    )
  return asks && requestsIn(sheet.text).length > 0 ? 4 : 0
}

/** A paper of ours under a heading that is not (a letterhead, a covering letter) still says what it is. */
function outweighs(best: Score | undefined, top: Title, titles: readonly Title[]): boolean {
  if (!best || best.points < top.weight + LEAD) return false
  return best.kind === 'application' || titles.some((title) => title.kind === best.kind && title.weight >= 8)
}

function isVetoed(kind: CuedKind, folded: string): boolean {
  return VETOES[kind]?.test(folded) ?? false
}

function startsWord(folded: string, entry: string): boolean {
  let from = folded.indexOf(entry)
  while (from >= 0) {
    if (from === 0 || !/[\p{L}\p{N}]/u.test(folded[from - 1] ?? '')) return true
    from = folded.indexOf(entry, from + 1)
  }
  return false
}

function undecided(cues: readonly Cue[]): Classification {
  return known('other', UNDECIDED, cues)
}

function headingOf(sheet: Sheet, title: Title): Cue {
  return { text: title.text, page: sheet.lines[0]?.page ?? 0 }
}

/** The words as folded for matching, and the page where they first stand. */
function cueAt(sheet: Sheet, entry: string): Cue {
  const place = sheet.at[sheet.folded.indexOf(entry)] ?? 0
  return { text: entry, page: sheet.lines[lineIndexAt(sheet, place)]?.page ?? 0 }
}

function known(kind: Classification['kind'], confidence: number, cues: readonly Cue[]): Classification {
  return { kind, confidence: Math.round(confidence * 100) / 100, cues }
}
