import { fold } from '../../cases/fold.ts'
import { requestsIn } from '../../cases/requests.ts'
import type { Line } from './lines.ts'
import { looksLike, skeletonOf } from './skeleton.ts'
import { BEGINNINGS, ENDINGS, type Phrase } from './title-phrases.ts'
import { beginsWith, isSameWord, titleWords } from './title-words.ts'

/** A heading found on a page. */
export interface Title {
  readonly kind: Phrase['kind']
  /** The words of the heading, as printed. */
  readonly text: string
  /** Which of the page's lines it begins in. */
  readonly line: number
  /** 4 (might be running text) to 10 (stands alone, in capitals). */
  readonly weight: number
}

type Found = Omit<Title, 'line'>

/** Below this heading stand the names of other papers. */
const ENCLOSURES =
  /^(?:приложени\p{L}*\s?(?::|\d[.)]|$)|приложени\p{L}* (?!no|\d|к )|прилага|прилож(?!ени)|косымша(?!\s?(?:no|\d))|коса бер|enclos|attach|ilova(?!\s?(?:no|\d))|илова(?!\s?(?:no|\d))|viambatisho)|(?:прилага\p{L}*|прикладыва\p{L}*|приложен\p{L}*|направля\p{L}*|коса \p{L}+|attach\p{L}*|enclos\p{L}*|ilova \p{L}+|илова \p{L}+)[^.]{0,60}:$/u
const MENTION =
  /прилага|прилож|приклад|направля|высыла|коса бер|косымша|attached|enclosed|please find|ilova|во вложении|копи[яию] |nusxa|нусха|коширме/u
const AFTER_TITLE =
  /^(?:no|n|#|\d|о$|об$|на$|от$|туралы|бойынша|про$|to$|of$|for$|re$|haqida|togrisida|тугрисида|хакида|ya$|la$|«|"|\(|\/|_|–|-|директор|участник|учредител|единствен|владел|организац|юридическ|клиент|заявител|товариществ|компани|представител|филиал|лиц[ае]$|иес|уйым)/u
const LIST_MARK = /^\s*(?:\d{1,2}[.)]|[-–—•*·])\s/u
/** «RE: …», «Тема: …», «О смене …»: what a letter without a name is about. */
const SUBJECT =
  /^(?:re|ref|subject|sub|yah|kuh|mada|тема|касательно|относительно|по вопросу|об?|mavzu|мавзу|такырыбы|такырып)(?:\s*[:.]\s*|\s)(?=\p{L})/u
/** Before the name of a paper in a letter: «RE: LETTER OF AUTHORITY». */
const RE = /^\s*(?:re|ref|subject|yah|kuh|тема|mavzu|мавзу|тақырыбы)\s*[:.]\s*(?=\p{L})/iu
const ON_ACCOUNT = /аккаунт|учетн\p{L}+ запис|есептик жазба|akkaunt|account n|account id|akaunti/u
/** Weight of what is a label or its value: «Паспорт | N0000001», «Payment details | Invoice No. 7». */
const LABEL = 4
/** What may follow the name of a paper at the end of its heading. */
const AFTER_ENDING = /^(?:no|n|\d|\(|_|\/|-)/u

/** Letters of a heading that may be known by their shapes, in capitals and in small letters. */
const MIN_SHAPE = 8
const LONG_SHAPE = 16
const SHAPED = BEGINNINGS.filter(({ skeleton }) => skeleton.length >= MIN_SHAPE)

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
    if (first && index > first.line + 2) break
  }
  return found.sort((a, b) => b.weight - a.weight || a.line - b.line)
}

function titlesInLine(lines: readonly Line[], index: number): Title[] {
  const line = lines[index]
  if (!line || LIST_MARK.test(line.text)) return []
  const cells = line.text.split(/\t| \/ |\s?\|\s?/u)
  const following = lines.slice(index + 1, index + 3).map((next) => next.text.split('\t')[0] ?? '')
  return cells.flatMap((cell, place) => {
    const next = place === 0 ? following : []
    const named = cell.replace(RE, '')
    const title =
      beginningOf(named, next) ?? endingOf(named, lines[index + 1]) ?? subjectOf(cell) ?? shapeOf(named, next)
    if (!title || continuesSentence(lines[index - 1], cell)) return []
    const isLabel =
      !isUpper(cell) && (/\d{5}/u.test(cells[place + 1] ?? '') || (place > 0 && /\d|^\p{Ll}/u.test(cell)))
    return [{ ...title, weight: isLabel ? Math.min(title.weight, LABEL) : title.weight, line: index }]
  })
}

function beginningOf(cell: string, following: readonly string[]): Found | null {
  const own = titleWords(cell)
  if (own.length === 0 || own.length > 18) return null
  const spaced = isSpaced(own)
  const words = spaced ? [own.join('')] : [...own, ...following.flatMap(titleWords)]
  for (const candidate of BEGINNINGS) {
    const used = spaced ? matchesJoined(candidate, words[0] ?? '') : beginsWith(words, candidate.words)
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

/** «… жалпы жиналысының ХАТТАМАСЫ», «… ta'sischisining 1-sonli QARORI»: the paper is named last. */
function endingOf(cell: string, next: Line | undefined): Found | null {
  const own = titleWords(cell)
  if (own.length < 2 || own.length > 14 || /[.,;:]$/u.test(cell.trim())) return null
  for (const candidate of ENDINGS) {
    const end = own.findLastIndex((_, index) => endsAt(own, index, candidate.words))
    if (end < 0) continue
    const weight = weightOfEnding(cell, own.length, next)
    return weight > 0 ? { kind: candidate.kind, text: cell.trim(), weight } : null
  }
  return null
}

function endsAt(own: readonly string[], end: number, phrase: readonly string[]): boolean {
  const start = end + 1 - phrase.length
  const after = own[end + 1]
  if (start < 0 || (after !== undefined && !AFTER_ENDING.test(after))) return false
  return phrase.every((word, index) => isSameWord(word, own[start + index] ?? ''))
}

function weightOfEnding(cell: string, count: number, next: Line | undefined): number {
  const last = cell.trim().match(/\p{Lu}{4,}(?=[^\p{L}]*$|\s+(?:№|No|N))/u)
  if (isUpper(cell) || last) return 9
  if (MENTION.test(fold(cell)) || /^\p{Ll}/u.test(cell.trim())) return 0
  return count <= 9 && !/^[\p{Ll}(]/u.test(next?.text.trim() ?? '') ? 8 : 0
}

/** A heading whose letters were read as others of the same shape, or parted, as OCR does with capitals. */
function shapeOf(cell: string, following: readonly string[]): Found | null {
  const printed = cell.trim()
  const upper = isUpper(printed)
  if (!upper && !/^\p{Lu}/u.test(printed)) return null
  const skeleton = skeletonOf(fold([cell, ...following].join(' ')))
  const found = SHAPED.find(
    (phrase) =>
      phrase.skeleton.length >= (upper ? MIN_SHAPE : LONG_SHAPE) && looksLike(skeleton, phrase.skeleton),
  )
  return found ? { kind: found.kind, text: printed, weight: 8 } : null
}

/** The subject line of a letter that asks for what we do. */
function subjectOf(cell: string): Found | null {
  const printed = cell.trim()
  if (printed.length > 140 || /^\p{Ll}/u.test(printed) || /[,;]$/u.test(printed)) return null
  if (!SUBJECT.test(fold(printed))) return null
  if (requestsIn(printed).length > 0) return { kind: 'application', text: printed, weight: 8 }
  return RE.test(printed) && ON_ACCOUNT.test(fold(printed))
    ? { kind: 'application', text: printed, weight: 6 }
    : null
}

/** How much a line that begins with a heading's words looks like a heading. */
function weightOf(cell: string, own: readonly string[], used: number): number {
  const printed = cell.trim()
  const upper = isUpper(printed)
  const rest = own.slice(used)
  if (!upper && /^\p{Ll}/u.test(printed) && rest.length > 1) return 0
  if (MENTION.test(fold(cell)) && !upper) return 0
  if (!upper && rest.length > 3 && /\p{Ll}{4,}[.;]$/u.test(printed)) return 4
  if (rest.length === 0) return upper ? 10 : 9
  if (AFTER_TITLE.test(rest[0] ?? '')) return upper || rest.length <= 12 ? 8.5 : 5
  if (upper) return 8
  return rest.length <= 3 && !/[,;]$/u.test(printed) ? 6 : 4
}

function isUpper(printed: string): boolean {
  const letters = printed.replace(/[^\p{L}]/gu, '').slice(0, 40)
  return letters.length > 3 && letters === letters.toUpperCase()
}

/** Small letters after an unfinished line are running text, not a heading. */
function continuesSentence(previous: Line | undefined, cell: string): boolean {
  if (!previous) return false
  const before = previous.text.trim()
  const endsOpen =
    /(?:[,–-]|\p{L}{2}\s+(?:и|в|на|по|о|об|от|с|к|из|за|для|основании|және|мен|the|of|and|a|va|ва|bilan|билан|na|ya))$/iu.test(
      before,
    )
  if (endsOpen && !isUpper(cell)) return true
  return /^\p{Ll}/u.test(cell.trim()) && before.split(/\s+/u).length >= 7 && /[\p{L}\d]$/u.test(before)
}

function matchesJoined(candidate: Phrase, joined: string): number {
  if (candidate.joined.length < 4) return 0
  const head = joined.slice(0, candidate.joined.length)
  return isSameWord(candidate.joined, head) ? candidate.words.length : 0
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
      BEGINNINGS.some((one) => one.words.length === 1 && one.joined === words.slice(0, 2).join('')))
  )
}
