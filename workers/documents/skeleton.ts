import { editDistance } from '../../cases/edit-distance.ts'

/** Letters and digits that OCR takes for each other in capitals, whatever the alphabet; by the shape they share. */
// biome-ignore format: a table of pairs
const SHAPES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', ь: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x',
  '0': 'o', '1': 'i', l: 'i', '|': 'i', '5': 's', ѕ: 's', '8': 'b', '6': 'b', б: 'b', q: 'g', n: 'h', и: 'h', п: 'h',
  й: 'h', ш: 'w', щ: 'w', '3': 'з', m: 'm', v: 'y', u: 'y', ч: 'y', '4': 'y', j: 'i', г: 'r', '2': 'z',
}
/** Of so many letters one may be misread. */
const LETTERS_PER_ERROR = 5
const MAX_ERRORS = 5

/** A folded text by the shapes of its letters alone, without blanks and marks. */
export function skeletonOf(folded: string): string {
  let skeleton = ''
  for (const char of folded) if (/[\p{L}\p{N}|]/u.test(char)) skeleton += SHAPES[char] ?? char
  return skeleton
}

/** Whether a text begins with a phrase, by shapes and with some letters misread. */
export function looksLike(text: string, phrase: string): boolean {
  const limit = Math.min(MAX_ERRORS, Math.floor(phrase.length / LETTERS_PER_ERROR))
  if (text.length < phrase.length - limit) return false
  const head = text.slice(0, phrase.length)
  // Most phrases differ from the first letters on.
  if (editDistance(head.slice(0, 6), phrase.slice(0, 6), 2) > 2) return false
  return editDistance(head, phrase, limit) <= limit
}
