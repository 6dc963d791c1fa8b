import type { Word } from '../../cases/document.ts'

/** A word before it has its place on the page: left, top, right, bottom in any unit, y downwards. */
export interface FoundWord {
  readonly text: string
  readonly confidence: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Line {
  readonly words: FoundWord[]
  readonly top: number
}

/**
 * Puts words that stand on one printed line together, in reading order. The engines cut a line where a
 * column begins, which would part a label from its value; so place decides here, not their order.
 * `runs` are words already known to follow each other on one line.
 */
export function printedLines(runs: readonly (readonly FoundWord[])[]): FoundWord[][] {
  const lines: Line[] = []
  for (const run of runs.filter((words) => words.length > 0).toSorted((a, b) => topOf(a) - topOf(b))) {
    const home = lines.findLast((line) => fits(line, run))
    if (home) home.words.push(...run)
    else lines.push({ words: [...run], top: topOf(run) })
  }
  return lines
    .toSorted((a, b) => a.top - b.top)
    .map(({ words }) => words.toSorted((a, b) => a.left - b.left || a.right - b.right))
}

/** Numbers the lines and turns places into fractions of a page of the given size. */
export function toWords(lines: readonly (readonly FoundWord[])[], width: number, height: number): Word[] {
  return lines.flatMap((words, line) =>
    words.map(({ text, confidence, ...place }) => {
      const [left, right] = [fraction(place.left, width), fraction(place.right, width)]
      const [top, bottom] = [fraction(place.top, height), fraction(place.bottom, height)]
      const box = [left, top, round(Math.max(right - left, 0)), round(Math.max(bottom - top, 0))] as const
      return { text, box, confidence, line }
    }),
  )
}

function topOf(words: readonly FoundWord[]): number {
  return Math.min(...words.map((word) => word.top))
}

function fits(line: Line, run: readonly FoundWord[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return false
  const overlaps = line.words.some(
    (word) => Math.min(word.right, last.right) - Math.max(word.left, first.left) > slack(word),
  )
  if (overlaps) return false
  // The nearest neighbour, not the whole line: a page a little askew drifts from one margin to the other.
  const left = nearest(
    line.words.filter((word) => word.right <= first.left + slack(word)),
    (word) => -word.right,
  )
  const right = nearest(
    line.words.filter((word) => word.left >= last.right - slack(word)),
    (word) => word.left,
  )
  return (left !== undefined && level(left, first)) || (right !== undefined && level(last, right))
}

const slack = (word: FoundWord) => (word.bottom - word.top) * 0.2

function nearest(words: readonly FoundWord[], distance: (word: FoundWord) => number): FoundWord | undefined {
  return words.toSorted((a, b) => distance(a) - distance(b))[0]
}

function level(a: FoundWord, b: FoundWord): boolean {
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top)
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared > lower * 0.5
}

const round = (value: number) => Math.round(value * 100_000) / 100_000
const fraction = (value: number, whole: number) => round(Math.min(1, Math.max(0, value / whole)))
