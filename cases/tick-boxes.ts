/** A text without the options of a form that nobody ticked. */
export interface Ticked {
  readonly text: string
  /** A form offers several things and does not show which one was chosen. */
  readonly isUnclear: boolean
}

type Mark = 'ticked' | 'empty' | 'like-ticked' | 'like-empty' | 'none'

interface Option {
  readonly line: number
  readonly mark: Mark
}

const EMPTY = '[☐□◻⬜▢❏❑○◯]|\\[[ _]*\\]|\\([ _]*\\)'
const TICKED = '[☑☒✓✔✗✘■◼⬛●√]|[[(] ?[xхvѵ+*✓✔] ?[\\])]|[☐□◻⬜] ?[xхvѵ✓✔](?=[\\s.])'
const SURE = new RegExp(`(${TICKED})|(${EMPTY})`, 'iu')
const BEHIND = new RegExp(`^(.*\\p{L}.*?)[\\s:–—-]+(${TICKED}|${EMPTY})\\s*$`, 'iu')
/** What OCR makes of an empty and of a ticked box. */
const LIKE_EMPTY = /^[[\](){}|JОO0ПLСCIЦDUГТEЕ1]{1,3}$/iu
const LIKE_TICKED = /^[[(]?[МMЫИЙШWXХVѴNКKBВYУZ+*]{1,2}[\])]?$/iu
/** «Отметьте нужное»: what follows is a choice. */
const CHOOSE =
  /отмет|нужное|ненужное|выбра|выбер|подчеркн|tick|check|mark(?!et)|select(?!el)|belgila|белгила|keragini|керагини|белгил|қажетт|керект|таңда|weka alama|chagua/iu
/** «и отключить …», «В связи с …»: a short word that goes on in lower case is no box. */
const RUNNING = /^\s*\p{L}{1,4}\s+\p{Ll}/u
const REFUSED = /(?:[:–—-] *|\t|\s{2,})(?:нет|жоқ|yo['‘’ʻ`]?q|йўқ|no|hapana)[\s.]*$/iu
/** Lines above the first option in which a form may tell how to choose. */
const INTRODUCED_WITHIN = 4
/** Characters; a box at the end of a longer line belongs to no option. */
const MAX_LINE = 300

/** Takes out what a form offers and nobody ticked; `isOption` tells whether a line offers one of our services. */
export function tickedOnly(text: string, isOption: (line: string) => boolean): Ticked {
  const lines = onePerLine(text)
  const unclear = new Set<number>()
  const dropped = new Set<number>()
  for (const group of groupsOf(lines, isOption)) {
    const before = lines.slice(Math.max(0, (group[0]?.line ?? 0) - INTRODUCED_WITHIN), group[0]?.line)
    const isIntroduced = before.some((line) => CHOOSE.test(line))
    const options = isIntroduced ? group : group.map((option) => withoutWords(option, lines))
    const chosen = choose(options, isIntroduced)
    for (const option of options) {
      if (!chosen) unclear.add(option.line)
      else if (!chosen.includes(option)) dropped.add(option.line)
    }
  }
  const kept = lines.filter(
    (line, index) =>
      unclear.has(index) || !(dropped.has(index) || markOf(line) === 'empty' || isRefused(line, isOption)),
  )
  return { text: kept.join('\n'), isUnclear: unclear.size > 0 }
}

function withoutWords({ line, mark }: Option, lines: readonly string[]): Option {
  return { line, mark: mark.startsWith('like-') && RUNNING.test(lines[line] ?? '') ? 'none' : mark }
}

/** The ticked options of a form; null where that cannot be told. */
function choose(group: readonly Option[], isIntroduced: boolean): readonly Option[] | null {
  const having = (...marks: Mark[]) => group.filter(({ mark }) => marks.includes(mark))
  const ticked = having('ticked')
  if (ticked.length > 0) return ticked
  if (having('empty').length === group.length) return []
  const like = having('like-ticked')
  const isMarked = group.length > 1 && having('none').length === 0
  if (like.length > 0 && (isIntroduced || isMarked)) return like
  const hasBoxes = having('empty', 'like-empty').length > 0
  return group.length > 1 && (isIntroduced || hasBoxes) ? null : group
}

/** Options that stand under each other. */
function groupsOf(lines: readonly string[], isOption: (line: string) => boolean): Option[][] {
  const groups: Option[][] = []
  for (const [line, text] of lines.entries()) {
    if (!isOption(text)) continue
    const last = groups.at(-1)
    const option = { line, mark: markOf(text) }
    if (last && line - (last.at(-1)?.line ?? 0) <= 2) last.push(option)
    else groups.push([option])
  }
  return groups
}

function markOf(line: string): Mark {
  const sure = new RegExp(`^\\s*(?:${SURE.source})`, 'iu').exec(line)
  if (sure) return sure[1] ? 'ticked' : 'empty'
  const first = /^\s*(?:\d{1,2}[.)]\s*)?(\S{1,4})\s+\S/u.exec(line)?.[1] ?? ''
  if (LIKE_TICKED.test(first)) return 'like-ticked'
  return LIKE_EMPTY.test(first) && !/^\d+[.)]$/.test(first) ? 'like-empty' : 'none'
}

/** Several boxes of one line each on a line of its own, and a box behind its label in front of it. */
function onePerLine(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const behind = line.length <= MAX_LINE ? BEHIND.exec(line) : null
    if (behind?.[1] && !SURE.test(behind[1])) return [`${behind[2]} ${behind[1]}`]
    return line.split(new RegExp(`(?=${EMPTY}|(?<![☐□◻⬜] ?)(?:${TICKED}))`, 'iu'))
  })
}

/** «Отключить двухэтапную проверку: нет». */
function isRefused(line: string, isOption: (line: string) => boolean): boolean {
  return line.length <= MAX_LINE && REFUSED.test(line) && isOption(line)
}
