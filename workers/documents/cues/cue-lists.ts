import type { Language } from '../../../cases/vocabulary.ts'

/** Words by which a kind is known in one language; all are folded before use, entries are stems or phrases. */
export interface Cues {
  /** Printed as a heading, or at its beginning. */
  readonly titles: readonly string[]
  /** Said only by such a paper itself. */
  readonly strong: readonly string[]
  readonly support: readonly string[]
  readonly negative: readonly string[]
  /** Printed at the end of a heading, where the language puts the name of a paper last. */
  readonly endings: readonly string[]
}

export type CuesByLanguage = Partial<Record<Language, Cues>>

/** Cues of one language, each list as entries parted by `|`. */
export function cueLists(
  titles: string,
  strong: string,
  support: string,
  negative: string,
  endings = '',
): Cues {
  const [a = [], b = [], c = [], d = [], e = []] = [titles, strong, support, negative, endings].map((list) =>
    list.split('|').filter((entry) => entry !== ''),
  )
  return { titles: a, strong: b, support: c, negative: d, endings: e }
}
