import { CUES, type CuedKind } from './cues.ts'
import { OTHER_TITLES } from './other-titles.ts'
import { skeletonOf } from './skeleton.ts'
import { titleWords } from './title-words.ts'

/** Words that make a heading of one kind of paper. */
export interface Phrase {
  readonly kind: CuedKind | 'other'
  readonly words: readonly string[]
  readonly joined: string
  /** By the shapes of its letters. */
  readonly skeleton: string
}

/** Phrases that headings begin with, longest first. */
export const BEGINNINGS: readonly Phrase[] = [
  ...ofCues('titles'),
  ...OTHER_TITLES.map((title) => phrase('other', title)),
].sort(longestFirst)

/** Phrases that headings end with, longest first. */
export const ENDINGS: readonly Phrase[] = ofCues('endings').sort(longestFirst)

function ofCues(list: 'titles' | 'endings'): Phrase[] {
  return Object.entries(CUES).flatMap(([kind, languages]) =>
    Object.values(languages).flatMap((cues) => cues[list].map((title) => phrase(kind as CuedKind, title))),
  )
}

function phrase(kind: Phrase['kind'], title: string): Phrase {
  const words = titleWords(title)
  const joined = words.join('')
  return { kind, words, joined, skeleton: skeletonOf(joined) }
}

function longestFirst(a: Phrase, b: Phrase): number {
  return b.words.length - a.words.length || b.joined.length - a.joined.length
}
