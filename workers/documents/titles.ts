import { editDistance } from '../../cases/edit-distance.ts'
import { fold } from '../../cases/fold.ts'
import { CUES, type CuedKind } from './cues.ts'
import type { Line } from './lines.ts'
import { OTHER_TITLES } from './other-papers.ts'

/** A heading found on a page. */
export interface Title {
  readonly kind: CuedKind | 'other'
  /** The words of the heading, as printed. */
  readonly text: string
  /** Which of the page's lines it begins in. */
  readonly line: number
  /** 4 (might be running text) to 10 (stands alone, in capitals). */
  readonly weight: number
}

interface Phrase {
  readonly kind: Title['kind']
  readonly words: readonly string[]
  readonly joined: string
}

const PHRASES: readonly Phrase[] = [
  ...Object.entries(CUES).flatMap(([kind, languages]) =>
    Object.values(languages).flatMap((cues) => cues.titles.map((title) => phrase(kind as CuedKind, title))),
  ),
  ...OTHER_TITLES.map((title) => phrase('other', title)),
].sort((a, b) => b.words.length - a.words.length || b.joined.length - a.joined.length)

/** Below this heading stand the names of other papers. */
const ENCLOSURES =
  /^(?:приложени|прилага|прилож|косымша|коса бер|enclos|attach|ilova|илова)|(?:прилага\p{L}*|прикладыва\p{L}*|приложен\p{L}*|коса \p{L}+|attach\p{L}*|enclos\p{L}*)[^.]{0,40}:$/u
const MENTION =
  /прилага|прилож|приклад|направля|высыла|коса бер|косымша|attached|enclosed|please find|ilova|во вложении|копи[яию] /u
const AFTER_TITLE =
  /^(?:no|n|#|\d|о$|об$|на$|от$|туралы|бойынша|про$|to$|of$|for$|re$|«|"|\(|\/|_|–|-|директор|участник|учредител|единствен|владел|организац|юридическ|клиент|заявител|товариществ|компани|представител|филиал|лиц[ае]$|иес|уйым)/u
const LIST_MARK = /^\s*(?:\d{1,2}[.)]|[-–—•*·])\s/u

/** The headings of one page, best first; the headings of other languages beside the best one come with it. */
export function titlesOf(lines: readonly Line[]): Title[] {
  const found: Title[] = []
  const reach = Math.max(14, Math.ceil(lines.length * 0.5))
  for (const [index, line] of lines.entries()) {
    if (ENCLOSURES.test(fold(line.text))) break
    if (index >= Math.max(reach, 30)) break
    const factor = index < reach ? 1 : 0.5
    for (const title of titlesInLine(lines, index)) found.push({ ...title, weight: title.weight * factor })
    const first = found.find((title) => title.weight >= 8)
    if (first && index > first.line + 3) break
  }
  return found.sort((a, b) => b.weight - a.weight || a.line - b.line)
}

function titlesInLine(lines: readonly Line[], index: number): Title[] {
  const line = lines[index]
  if (!line || LIST_MARK.test(line.text)) return []
  const cells = line.text.split(/\t| \/ |\s?\|\s?/u)
  const following = lines.slice(index + 1, index + 3).map((next) => next.text.split('\t')[0] ?? '')
  return cells.flatMap((cell, place) => {
    const title = titleOf(cell, place === 0 ? following : [])
    if (!title || continuesSentence(lines[index - 1], cell)) return []
    return [{ ...title, line: index }]
  })
}

function titleOf(cell: string, following: readonly string[]): Omit<Title, 'line'> | null {
  const own = wordsOf(cell)
  if (own.length === 0 || own.length > 18) return null
  const spaced = isSpaced(own)
  const words = spaced ? [own.join('')] : [...own, ...following.flatMap(wordsOf)]
  for (const candidate of PHRASES) {
    const used = spaced ? matchesJoined(candidate, words[0] ?? '') : matchedWords(candidate, words)
    if (used === 0) continue
    const weight = spaced ? 9 : weightOf(cell, own, used)
    if (weight > 0)
      return {
        kind: candidate.kind,
        text: (spaced ? cell : cell.trim().split(/\s+/u).slice(0, used).join(' ')).trim(),
        weight,
      }
  }
  return null
}

/** How much a line that begins with a heading's words looks like a heading. */
function weightOf(cell: string, own: readonly string[], used: number): number {
  const printed = cell.trim()
  const capitals = printed.replace(/[^\p{L}]/gu, '').slice(0, 40)
  const isUpper = capitals.length > 3 && capitals === capitals.toUpperCase()
  const rest = own.slice(used)
  if (!isUpper && /^\p{Ll}/u.test(printed) && rest.length > 1) return 0
  if (MENTION.test(fold(cell)) && !isUpper) return 0
  if (!isUpper && rest.length > 3 && /\p{Ll}{4,}[.;]$/u.test(printed)) return 4
  if (rest.length === 0) return isUpper ? 10 : 9
  if (AFTER_TITLE.test(rest[0] ?? '')) return isUpper || rest.length <= 12 ? 8.5 : 5
  if (isUpper) return 8
  return rest.length <= 3 && !/[,;]$/u.test(printed) ? 6 : 4
}

/** Small letters after an unfinished line are running text, not a heading. */
function continuesSentence(previous: Line | undefined, cell: string): boolean {
  if (!previous) return false
  const before = previous.text.trim()
  const endsOpen =
    /(?:[,–-]|(?:^|\s)(?:и|в|на|по|о|об|от|с|к|из|за|для|основании|және|мен|the|of|and|a))$/iu.test(before)
  if (endsOpen && !/^[\p{Lu}\s№"«»\d.-]+$/u.test(cell)) return true
  return /^\p{Ll}/u.test(cell.trim()) && before.split(/\s+/u).length >= 7 && /[\p{L}\d]$/u.test(before)
}

function matchedWords(candidate: Phrase, words: readonly string[]): number {
  if (words.length < candidate.words.length) return 0
  return candidate.words.every((word, index) => isSameWord(word, words[index] ?? ''))
    ? candidate.words.length
    : 0
}

function matchesJoined(candidate: Phrase, joined: string): number {
  if (candidate.joined.length < 4) return 0
  const head = joined.slice(0, candidate.joined.length)
  return isSameWord(candidate.joined, head) ? candidate.words.length : 0
}

/** One wrong letter in six, two in ten, but not in the ending: endings tell a heading from a mention. */
function isSameWord(wanted: string, seen: string): boolean {
  if (wanted === seen) return true
  const limit = wanted.length >= 10 ? 2 : wanted.length >= 6 ? 1 : 0
  if (limit === 0 || wanted.slice(-2) !== seen.slice(-2)) return false
  return editDistance(wanted, seen, limit) <= limit
}

function isSpaced(words: readonly string[]): boolean {
  const single = words.filter((word) => word.length === 1).length
  const short = words.filter((word) => word.length <= 2).length
  return (
    (single >= 3 && single >= words.length * 0.6) ||
    (words.length >= 2 &&
      words.length <= 4 &&
      short >= 1 &&
      words.slice(0, 2).join('').length >= 6 &&
      PHRASES.some((one) => one.words.length === 1 && one.joined === words.slice(0, 2).join('')))
  )
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/ъ/gu, 'ь')
    .split(/[^\p{L}\p{N}№«"(_/-]+/u)
    .map((word) => word.replace(/^["«(_/-]+(?=\p{L})/u, ''))
    .filter((word) => word !== '')
}

function phrase(kind: Title['kind'], title: string): Phrase {
  const words = wordsOf(title)
  return { kind, words, joined: words.join('') }
}
