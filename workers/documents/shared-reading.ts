import type { Page, Reading } from '../../cases/document.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import { unreadPage } from './handed-pages.ts'

/** What is known so far of one attachment that several processes may be reading. */
export interface SharedReading {
  /** The number of a page that nobody has taken yet, of so many; undefined when there is none, or no more is to be read. */
  take(count: number): number | undefined
  /** How many pages nobody has taken yet; 0 while the number of pages is unknown. */
  left(): number
  keep(page: Page): void
  /** A turn came to its end by itself: without a count the whole document was read in it. */
  finish(): void
  /** A turn was lost over `page`, or before any; the second such loss ends the reading. */
  lose(page: number | undefined, reason: UnreadableReason): void
  /** No more pages are to be read. */
  end(reason: UnreadableReason): void
  isOver(): boolean
  progress(): Progress
  /** The pages in order; each that was not read says why. */
  result(): Reading
}

/** How far a reading is; `of` is 0 while the number of pages is unknown. */
export interface Progress {
  readonly read: number
  readonly of: number
}

/** Each loss may cost a page's whole time limit and a fresh process. */
const LOSSES = 2

/** Begins with nothing read. */
export function shareReading(): SharedReading {
  const kept = new Map<number, Page>()
  const lost = new Map<number, UnreadableReason>()
  let [count, taken, losses, whole]: [number, number, number, boolean] = [0, 0, 0, false]
  let ended: UnreadableReason | undefined

  function take(of: number): number | undefined {
    if (isOver()) return undefined
    count ||= of
    return ++taken
  }

  function lose(page: number | undefined, reason: UnreadableReason): void {
    if (page !== undefined) lost.set(page, reason)
    if (++losses >= LOSSES || count === 0) end(reason)
  }

  function end(reason: UnreadableReason): void {
    ended ??= reason
  }

  function isOver(): boolean {
    return ended !== undefined || whole || (count > 0 && taken >= count)
  }

  function result(): Reading {
    const reason = ended ?? [...lost.values()][0]
    if (reason && kept.size === 0) return { status: 'unreadable', reason }
    const last = Math.max(0, ...kept.keys())
    // A document that never told its pages ended on the one after the last that came.
    const missing = count > 0 ? range(count).filter((number) => !kept.has(number)) : ended ? [last + 1] : []
    const unread = missing.map((number) => {
      return { ...unreadPage(lost.get(number) ?? reason ?? 'damaged'), number }
    })
    return { status: 'read', pages: [...kept.values(), ...unread].sort((a, b) => a.number - b.number) }
  }

  return {
    take,
    lose,
    end,
    isOver,
    result,
    left: () => (isOver() ? 0 : count - taken),
    keep: (page) => void kept.set(page.number, page),
    finish: () => {
      whole ||= count === 0
    },
    progress: () => ({ read: kept.size + lost.size, of: count }),
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
