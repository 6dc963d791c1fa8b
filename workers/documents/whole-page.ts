import type { Observation, Page } from '../../cases/document.ts'

const QUOTED = 200

/** Something that holds for a page or its file, rather than for a place on it. */
export function ofWholePage(what: Observation['what'], quote: string): Observation {
  return { what, box: [0, 0, 1, 1], quote: quote.replace(/\s+/gu, ' ').trim().slice(0, QUOTED) }
}

/** The page with more seen on it. */
export function withObservations<P extends Omit<Page, 'number'>>(page: P, seen: readonly Observation[]): P {
  return seen.length === 0 ? page : { ...page, observations: [...seen, ...(page.observations ?? [])] }
}
