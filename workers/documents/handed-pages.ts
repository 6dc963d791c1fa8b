import type { Page } from '../../cases/document.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import type { Limits } from './limits.ts'

/**
 * Says which page is to be read next of a document of `count` pages, from 1; undefined when this process is to
 * read no more of it. Other processes may be reading the pages between.
 */
export type NextPage = (count: number) => Promise<number | undefined>

/** A page without its place in the attachment. */
type Unnumbered = Omit<Page, 'number'>

/** Reads the pages that `next` hands out; the one after the last that may be read says that there are too many. */
export async function* readHanded(
  count: number,
  limits: Limits,
  next: NextPage,
  read: (index: number) => Promise<Unnumbered>,
): AsyncGenerator<Page> {
  const shown = Math.min(count, limits.pages + 1)
  for (let number = await next(shown); number !== undefined; number = await next(shown)) {
    yield { ...(number > limits.pages ? unreadPage('too-many-pages') : await read(number - 1)), number }
  }
}

/** A page that nothing was read of. */
export function unreadPage(unreadable: UnreadableReason): Unnumbered {
  return { width: 0, height: 0, source: 'ocr', words: [], unreadable }
}
