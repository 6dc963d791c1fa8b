import { editDistance } from '../../cases/edit-distance.ts'
import { fold } from '../../cases/fold.ts'
import { DECIDING_WORDS } from './deciding-words.ts'
import { skeletonOf } from './skeleton.ts'

const WORD = /[\p{L}\p{N}]['\u2018\u2019\u02bb\u02bc`\p{L}\p{M}\p{N}]{4,39}/gu
/** Of so many letters two may be misread; of so few none, but for letters of one shape. */
const LONG = 10
const SHORT = 6

const VOCABULARY = DECIDING_WORDS.map((word) => ({ word, skeleton: skeletonOf(word) }))
/** By the first two and by the third and fourth letters: one misread letter leaves one of the pairs whole. */
const BY_PAIR = Map.groupBy(
  VOCABULARY.flatMap((entry) => [
    { pair: entry.skeleton.slice(0, 2), entry },
    { pair: `..${entry.skeleton.slice(2, 4)}`, entry },
  ]),
  ({ pair }) => pair,
)

/** A text with the words that decide put right where OCR took their letters for others; for telling kinds only. */
export function mend(text: string): string {
  return text.replace(WORD, (printed) => {
    const word = fold(printed)
    const skeleton = skeletonOf(word)
    const near = [skeleton.slice(0, 2), `..${skeleton.slice(2, 4)}`].flatMap(
      (pair) => BY_PAIR.get(pair) ?? [],
    )
    if (near.some(({ entry }) => word.startsWith(entry.word))) return printed
    const found = near.find(({ entry }) => isMisread(skeleton, entry.skeleton))
    return found ? found.entry.word + word.slice(found.entry.word.length) : printed
  })
}

function isMisread(seen: string, wanted: string): boolean {
  if (seen.length < wanted.length) return false
  const limit = wanted.length >= LONG ? 2 : wanted.length > SHORT ? 1 : 0
  return editDistance(seen.slice(0, wanted.length), wanted, limit) <= limit
}
