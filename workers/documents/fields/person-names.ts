import { fold } from '../../../cases/fold.ts'
import type { Span } from '../lines.ts'
import { endsOther, HONORIFIC, isNoName } from './name-words.ts'
import { isOrganisationWord } from './organisation-words.ts'

/**
 * A person's name in a text; `full` with patronymic or a word like Mr. before it, or initials; some plain words are
 * only `likely`.
 */
export interface PersonName extends Span {
  readonly text: string
  readonly kind: 'full' | 'initials' | 'likely'
}

/** What offices and readers put for the signs of oʻ and gʻ and of Ng'ang'a. */
const MARK = "'’‘ʻʼ`´"
const SMALL = `\\p{Ll}[\\p{Ll}${MARK}]{0,23}(?:\\p{Lu}\\p{Ll}{2,20})?`
const TAIL = `(?:-\\p{Lu}[\\p{L}${MARK}]{1,24})?`
/** D'Souza, O'Brien. */
const PREFIX = `(?:[DOLN][${MARK}](?=\\p{Lu}))?`
const WORD = `${PREFIX}\\p{Lu}[${MARK}]?(?:${SMALL}|\\p{Lu}[\\p{Lu}${MARK}]{1,23})${TAIL}`
const FIRST = `${PREFIX}\\p{Lu}[${MARK}]?(?:${SMALL}|\\p{Lu}[\\p{Lu}${MARK}]{0,23})${TAIL}`
const LETTER = `(?:Sh|Ch|Yo|Yu|Ya|Ye|Kh|Zh|Ts|SH|CH|YO|YU|YA|[OG][${MARK}]|\\p{Lu})`
const INITIALS = `${LETTER}\\.\\s?(?:${LETTER}[.,]){0,2}`

/** An ending in any mixture of small and capital letters. */
function anyCase(endings: readonly string[]): string {
  const letters = (ending: string): string =>
    [...ending]
      .map((letter) => (letter === '+' ? `[${MARK}]?` : `[${letter}${letter.toUpperCase()}]`))
      .join('')
  return endings.map(letters).join('|')
}

/** Son or daughter of, in Kazakh and Uzbek, as letters of either alphabet and with what is lost on the way. */
const CHILD = anyCase(
  'ұлы улы uly қызы кызы kyzy qyzy ўғли угли уғли ўгли o+g+li ogli ugli қизи кизи qizi kizi gizi o+g+i+li'.split(
    ' ',
  ),
)
const FATHERS = anyCase(
  'ович евич ьич ич овн евн ичн овна евна ична ovich evich yevich lich lyich mich ovna evna yevna inichna'.split(
    ' ',
  ),
)
const CASE = `(?:\\p{Ll}{1,4}|\\p{Lu}{1,4})?`
const FATHER = `\\p{Lu}[\\p{L}${MARK}]{0,20}(?:${FATHERS}|${CHILD})(?:${CASE}|[${MARK}]?)`
const CHILD_OF = `${FIRST}\\s{1,2}(?:${CHILD})${CASE}`
const GAP = '\\s{1,2}'
/** Between the names of families that came from elsewhere: Ali bin Hassan, Daniel arap Kirui. */
const LINK = '(?:(?:bin|binti|ibn|wa|ole|arap|de|van|von|el|al)\\s)?'

const PATTERNS: readonly (readonly [RegExp, PersonName['kind']])[] = [
  [new RegExp(`(?<!\\p{L})${FIRST}${GAP}${WORD}${GAP}${CHILD_OF}(?!\\p{L})`, 'gu'), 'full'],
  [new RegExp(`(?<!\\p{L})${FIRST}${GAP}${WORD}${GAP}${FATHER}(?!\\p{L})`, 'gu'), 'full'],
  [new RegExp(`(?<!\\p{L})${WORD}${GAP}(?:${CHILD_OF}|${FATHER})${GAP}${WORD}(?!\\p{L})`, 'gu'), 'full'],
  [/(?<!\p{L})[A-Z][A-Za-z'’]+ [A-Z]\. ?[A-Z][A-Za-z'’]{2,}(?!\p{L})/gu, 'full'],
  [new RegExp(`(?<![\\p{L}.])${FIRST}\\s{1,2}${INITIALS}(?!\\p{Ll})`, 'gu'), 'initials'],
  [new RegExp(`(?<!\\p{L})${INITIALS}\\s{0,2}${WORD}(?!\\p{L})`, 'gu'), 'initials'],
]
const RUN = new RegExp(`(?<!\\p{L})${FIRST}(?:[ ]${LINK}${FIRST})+(?!\\p{L})`, 'gu')
const INITIALS_LAST = new RegExp(`^${FIRST}\\s{1,2}${INITIALS}$`, 'u')
/** A word that ends its cell. */
const NEXT_WORD = new RegExp(`^[ ]?${WORD}(?=\\s*(?:$|[|\\t,;)]))`, 'u')
/** Labels that look like initials: «Ф. И. О.», "F. I. Sh." */
const ABBREVIATION = /^(?:(?:Ф\.?\s?И\.?\s?[ОШ]|F\.?\s?I\.?\s?(?:Sh|SH|O)|Т\.?\s?А\.?\s?Ә)\.?)/u
const MOST_PARTS = 4

/** «М.П.», «М.Ў.»: where a seal goes, in a cell of its own or beside its translation. */
const SEAL = /(?<=^|[\t\n/_|] ?)[МM]\.\s?[ОПЎУOP]['’‘ʻʼ`]?\.?(?=\s*(?:$|[\t\n/|]))/gu
/** A line in which running text may end. */
const RUNNING = 40

/** The names of people in a stretch of text, in order, not overlapping, the fuller reading first. */
export function personNames(text: string, from = 0, to = text.length): PersonName[] {
  const found: PersonName[] = []
  const part = partedText(text.slice(from, to).replace(SEAL, (seal) => ' '.repeat(seal.length)))
  const add = (start: number, length: number, kind: PersonName['kind']): void => {
    const end = start + length
    if (!found.some((name) => name.start < end && name.end > start))
      found.push({
        start,
        end,
        text: tidy(text.slice(start, end)),
        kind: isCutOff(part, start - from, kind) ? 'likely' : kind,
      })
  }
  for (const [pattern, kind] of PATTERNS) {
    for (const match of allMatches(part, pattern)) add(from + match.index, match[0].trimEnd().length, kind)
  }
  for (const { start, end } of plainNames(cutAtShortLines(part, text, from))) {
    if (!isQuoted(text, from + start))
      add(from + start, end - start, HONORIFIC.test(part.slice(0, start)) ? 'full' : 'likely')
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Matches free of words that are no names; the words after such a word are tried anew. */
function allMatches(part: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const wrong = [...match[0].matchAll(/[\p{L}'’‘ʻʼ`´-]+/gu)].findLast(
      ([word]) => word.length > 1 && isNoName(fold(word)),
    )
    const label = ABBREVIATION.exec(match[0])
    if (label) pattern.lastIndex = match.index + label[0].length
    else if (isPostBefore(part, match)) pattern.lastIndex = match.index + 1
    else if (!wrong && isOneScript(match[0]) && !isBox(part, match)) matches.push(match)
    else if (wrong) pattern.lastIndex = match.index + wrong.index + wrong[0].length
  }
  return matches
}

/** «Юрист В. А. Ким»: a line's first word before initials is no surname where another word follows that can be one. */
function isPostBefore(part: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!INITIALS_LAST.test(found)) return false
  if (/^\p{Lu}\p{Ll}/u.test(part.slice(index + found.length))) return true
  if (!/(?:^|[|\t:])\s*$/u.test(part.slice(0, index))) return false
  const [next] = NEXT_WORD.exec(part.slice(index + found.trimEnd().length)) ?? []
  return next !== undefined && !isNoName(fold(next)) && !isOrganisationWord(fold(next))
}

/** «P. O. Box» */
function isBox(part: string, match: RegExpExecArray): boolean {
  return (
    /P\.\s?O\.?$/u.test(match[0].trimEnd()) && /^\s*Box/iu.test(part.slice(match.index + match[0].length))
  )
}

/** «Ш П. Ф. Олимов»: what stands before initials may be one more, misread. */
function isCutOff(part: string, start: number, kind: PersonName['kind']): boolean {
  return (
    kind === 'initials' &&
    /(?<!\p{L})\p{L}{1,3}[.,] ?$/u.test(part.slice(Math.max(0, start - 5), start)) &&
    !/(?:исп|тел|дир|зам|eng|mr|mrs|ms|dr|adv|чл|гр)\.\s?$/iu.test(part.slice(0, start))
  )
}

/** Words of two alphabets come from two columns. */
function isOneScript(text: string): boolean {
  const words = fold(text).split(/[^\p{L}]+/u)
  return !(
    words.some((word) => /\p{Script=Latin}{2}/u.test(word)) &&
    words.some((word) => /\p{Script=Cyrillic}{2}/u.test(word))
  )
}

/** The end of a line that holds cells parted by a sign that no name goes over; others go on in the next line. */
function partedText(text: string): string {
  const [last = '', ...before] = text.split('\n').reverse()
  return before.reduce((parted, line) => `${line}${line.includes('\t') ? '|' : ' '}${parted}`, last)
}

/** A plain name goes on in the next line only where running text does; `part` is of the text from `from` on. */
function cutAtShortLines(part: string, text: string, from: number): string {
  let end = text.lastIndexOf('\n', from - 1)
  let cut = part
  for (const line of text.slice(end + 1, from + part.length).split('\n')) {
    end += line.length + 1
    const at = end - from
    if (line.length < RUNNING && at < part.length) cut = `${cut.slice(0, at)}|${cut.slice(at + 1)}`
  }
  return cut
}

/** Runs of words in capitals, cut at words that are no names. */
function plainNames(part: string): Span[] {
  return [...part.matchAll(RUN)].flatMap((match) => {
    const runs: { start: number; end: number; parts: number }[] = []
    let isOpen = false
    for (const word of match[0].matchAll(/\S+/gu)) {
      if (!/^\p{Lu}/u.test(word[0])) continue
      const start = match.index + word.index
      const last = runs.at(-1)
      const isName = !isNoName(fold(word[0]))
      if (isOpen && endsOther(fold(word[0]))) runs.pop()
      if (isName && isOpen && last)
        runs[runs.length - 1] = { ...last, end: start + word[0].length, parts: last.parts + 1 }
      else if (isName) runs.push({ start, end: start + word[0].length, parts: 1 })
      isOpen = isName
    }
    return runs.filter(
      ({ start, end, parts }) =>
        parts >= 2 &&
        parts <= MOST_PARTS &&
        !isJoined(part, start, end) &&
        !/^(\S+) \1$/u.test(part.slice(start, end)),
    )
  })
}

/** «Garissa Livestock & Logistics». */
function isJoined(part: string, start: number, end: number): boolean {
  return /&\s*$/u.test(part.slice(0, start)) || /^\s*&/u.test(part.slice(end))
}

/** Inside quotation marks stands the name of an organisation. */
function isQuoted(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 80), position)
  const open = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'))
  const straight = /(?:^|[\s(])"(?=\S)[^"]*$/u.test(before)
  return open > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”')) || straight
}

/** Letters that look alike; readers of paper take one alphabet's for the other's. */
const LATIN = 'ABCEHIKMOPTXYaceiopxy'
const CYRILLIC = 'АВСЕНІКМОРТХУасеіорху'

/** Blanks collapsed, initials set apart, letters of the alphabet in which the name's long words are. */
function tidy(text: string): string {
  return straightened(text)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(\p{Lu}),$/u, '$1.')
    .replace(/(\p{L}\.)\s?(\p{Lu}[\p{Ll}'’‘ʻʼ`´]?\.)/gu, '$1 $2')
    .replace(/\.(?=\p{L}{2})/gu, '. ')
    .replace(/(?<=\s)g(?=izi(?:ga|dan|ni|ning)?$)/u, 'q')
    .trim()
}

/** A name in the nominative where a Kazakh or Uzbek ending behind the father's name tells the case. */
export function nominative(name: string): string {
  return name.replace(OBLIQUE, '$1')
}

/** Case endings of Kazakh and Uzbek behind a father's name, which no name has by itself. */
const OBLIQUE = new RegExp(
  `((?:${CHILD})|(?:${anyCase('ович евич ьич ovich evich yevich ovna evna yevna овна евна'.split(' '))}))(?:${anyCase('ға қа га ка ге ке на не ның нің нын нин тың тің тын тин дың дің ның ны ні ни ты ті ди ды н нан нен тан тен дан ден мен пен нинг дан ни ga ni ning dan'.split(' '))})$`,
  'u',
)

function straightened(text: string): string {
  const isOwn = (script: RegExp, alike: string): number =>
    [...text].filter((letter) => script.test(letter) && !alike.includes(letter)).length
  const latin = isOwn(/\p{Script=Latin}/u, LATIN)
  const cyrillic = isOwn(/\p{Script=Cyrillic}/u, CYRILLIC)
  if (latin === cyrillic) return text
  const [from, to] = latin > cyrillic ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC]
  return Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join('')
}
