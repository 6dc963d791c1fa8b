import type { Page } from '../../cases/document.ts'
import { fold } from '../../cases/fold.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import { classify } from './classify.ts'
import { type Sheet, sheetOf } from './lines.ts'
import { hasMrz } from './mrz.ts'
import { titlesOf } from './titles.ts'

const SURE = 0.6

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
  if (hasMrz(sheet)) return !hasIdentity(before)
  const title = titlesOf(sheet.lines)[0]
  if (title && title.weight >= 8) return true
  if (isAnotherKind(sheet, before)) return true
  return /^\s*(?:исх\p{L}*\.? ?(?:no|n)|шыг\p{L}*\.? ?(?:no|n))/u.test(
    fold(
      sheet.lines
        .slice(0, 6)
        .map((line) => line.text)
        .join('\n'),
    ),
  )
}

/** Without a clear heading a page that is plainly of another kind than those before it begins a paper too. */
function isAnotherKind(sheet: Sheet, before: readonly Page[]): boolean {
  const own = classify(sheet)
  return own.kind !== 'other' && own.confidence >= SURE && own.kind !== classify(sheetOf(before)).kind
}

/** The back of a card belongs to its front. */
function hasIdentity(before: readonly Page[]): boolean {
  const sheet = sheetOf(before.slice(-1))
  return hasMrz(sheet) || titlesOf(sheet.lines).some((title) => title.kind === 'identity')
}
