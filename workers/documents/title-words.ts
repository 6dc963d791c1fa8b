import { editDistance } from '../../cases/edit-distance.ts'
import { fold } from '../../cases/fold.ts'

/** The words of a heading, folded; marks that open a name or stand for a number stay with what follows them. */
export function titleWords(text: string): string[] {
  return fold(text)
    .replace(/ъ/gu, 'ь')
    .split(/[^\p{L}\p{N}№«"(_/-]+/u)
    .map((word) => word.replace(/^["«(_/-]+(?=\p{L})/u, ''))
    .filter((word) => word !== '')
}

/** How many words of the beginning a phrase takes up; 0 where they are others. */
export function beginsWith(words: readonly string[], phrase: readonly string[]): number {
  if (words.length < phrase.length) return 0
  return phrase.every((word, index) => isSameWord(word, words[index] ?? '')) ? phrase.length : 0
}

/** One wrong letter in six, two in ten, but not in the ending: endings tell a heading from a mention. */
export function isSameWord(wanted: string, seen: string): boolean {
  if (wanted === seen) return true
  const limit = wanted.length >= 10 ? 2 : wanted.length >= 6 ? 1 : 0
  if (limit === 0 || wanted.slice(-2) !== seen.slice(-2)) return false
  return editDistance(wanted, seen, limit) <= limit
}
