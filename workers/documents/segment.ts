import type { Page } from '../../cases/document.ts'
import { fold } from '../../cases/fold.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import { HALF_SURE } from './classify.ts'
import { kindOf } from './kind-of.ts'
import { type Sheet, sheetOf } from './lines.ts'
import { hasMrz } from './mrz.ts'
import { type Title, titlesOf } from './titles.ts'

/** How surely a page must be of another kind to begin a paper; where it opens like one, half as sure will do. */
const SURE = 0.6
const TOP_LINES = 4
const SHORT_LINE = 70
/** Lines in which a letter names its number, its matter or whom it greets. */
const LETTER_HEAD = 16
/** A heading so high up begins a paper, whatever number a scanner put on the page. */
const HEADED_WITHIN = 8
const LETTER_OPENS =
  /^(?:(?:re|yah|kuh|тема|mavzu|мавзу|такырыбы)\s*[:.]\s*\p{L}|dear |уважаем|курметти|hurmatli|хурматли|ndugu|to whom it may concern|исх\p{L}*\.? ?(?:no|n)|шыг\p{L}*\.? ?(?:no|n)|chiq\p{L}*\.? ?(?:no|n)|чик\p{L}*\.? ?(?:no|n)|our ref)/u
/** «Page 2 of 3», «стр. 2 из 2», «2-бет», «2/3»: not the first page of its paper. */
const NUMBERED =
  /^\W*(?:(?:стр\p{L}*|лист|бет|page|p|ukurasa|sahifa|саҳифа|-bet)\W{0,3}\s*[2-9](?:\s*(?:\/|из|of|kati ya)\s*\d+)?|[2-9]\s*(?:из|of|\/)\s*[2-9]|[2-9]\s?-\s?(?:бет|bet|sahifa|саҳифа))\W*$/iu
/** «Приложение № 1 к приказу № 5»: a part of what it is an annex to. */
const ANNEX =
  /^(?:приложение (?:no ?\d+ )?к (?:приказу|протоколу|решению|доверенности|заявлению|письму|справке)|(?:бу[йи]рыкка|хаттамага|шешимге|сенимхатка|отинишке) (?:no ?\d+ )?косымша|(?:annex|appendix|schedule) (?:no ?)?[a-z\d]+ to (?:the )?(?:minutes|resolution|power)|(?:buyruqqa|qarorga|bayonnomaga|ishonchnomaga|arizaga) (?:\d+-)?(?:son\p{L}* )?ilova|(?:буйрукка|карорга|баенномага|ишончномага|аризага) (?:\d+-)?(?:сон\p{L}* )?илова)/u

/** Pages that belong together, or one page that could not be read. */
export interface Segment {
  readonly pages: readonly Page[]
  readonly unreadable?: UnreadableReason
}

/**
 * The documents in one attachment: a page with a heading of its own begins one, a page without continues the one
 * before, blank pages are passed over, an unreadable page stands alone and ends what came before.
 */
export function segment(pages: readonly Page[]): Segment[] {
  const segments: { pages: Page[]; unreadable?: UnreadableReason }[] = []
  let open: { pages: Page[] } | null = null
  for (const page of pages) {
    if (page.unreadable && page.unreadable !== 'blank') {
      segments.push({ pages: [page], unreadable: page.unreadable })
      open = null
    } else if (!isBlank(page)) {
      if (open && !begins(page, open.pages)) open.pages.push(page)
      else {
        open = { pages: [page] }
        segments.push(open)
      }
    }
  }
  if (segments.length > 0 || pages.length === 0) return segments
  return [{ pages, unreadable: 'blank' }]
}

function isBlank(page: Page): boolean {
  return page.unreadable === 'blank' || page.words.every((word) => !/[\p{L}\p{N}]/u.test(word.text))
}

function begins(page: Page, before: readonly Page[]): boolean {
  const sheet = sheetOf([page])
  const [title] = titlesOf(sheet.lines)
  if (hasMrz(sheet)) return !isSameCard(title, before)
  if (goesOn(sheet, title, before)) return false
  if (title && title.weight >= 8) return !(title.kind === 'identity' && isBackAlone(before))
  return opensLetter(sheet) || isAnotherKind(sheet, before)
}

/** A page that says so itself: its number, an annex to what stands before it, or a sentence cut by the page's end. */
function goesOn({ lines }: Sheet, title: Title | undefined, before: readonly Page[]): boolean {
  const [first, last] = [lines[0]?.text ?? '', lines.at(-1)?.text ?? '']
  const isHeaded = (title && title.weight >= 8 && title.line < HEADED_WITHIN) || opensLetter({ lines })
  if (!isHeaded && (NUMBERED.test(first) || NUMBERED.test(last))) return true
  if (lines.slice(0, 4).some(({ text }) => ANNEX.test(fold(text)))) return true
  const ends = sheetOf(before.slice(-1)).lines.at(-1)?.text ?? ''
  const isCut = /^\p{Ll}{2,}\s+\p{L}+\s+\p{L}/u.test(first) && /[\p{L}\d,–-]\s*$/u.test(ends)
  return isCut && (title?.line ?? lines.length) > 2
}

function opensLetter({ lines }: Pick<Sheet, 'lines'>): boolean {
  return lines.slice(0, LETTER_HEAD).some(({ text }) => LETTER_OPENS.test(fold(text)))
}

/** Without a clear heading a page that is plainly of another kind than those before it begins a paper too. */
function isAnotherKind(sheet: Sheet, before: readonly Page[]): boolean {
  const own = kindOf(sheet)
  const needed = opensLikePaper(sheet) ? HALF_SURE : SURE
  return own.kind !== 'other' && own.confidence >= needed && own.kind !== kindOf(sheetOf(before)).kind
}

/** A heading or a name in capitals near the top. */
function opensLikePaper({ lines }: Sheet): boolean {
  const top = lines.slice(0, TOP_LINES)
  return titlesOf(top).length > 0 || top.some(({ text }) => text.length < SHORT_LINE && isCapitals(text))
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{5}/u.test(text) && !/\p{Ll}{3}/u.test(text)
}

/** The back of a card belongs to its front; a page with a heading and a zone of its own is another paper. */
function isSameCard(title: Title | undefined, before: readonly Page[]): boolean {
  const sheet = sheetOf(before.slice(-1))
  const isCard = hasMrz(sheet) || titlesOf(sheet.lines).some(({ kind }) => kind === 'identity')
  return isCard && title?.kind !== 'identity'
}

/** One page with the zone of a card and no heading: its front may follow. */
function isBackAlone(before: readonly Page[]): boolean {
  const sheet = sheetOf(before)
  return (
    before.length === 1 && hasMrz(sheet) && !titlesOf(sheet.lines).some(({ kind }) => kind === 'identity')
  )
}
