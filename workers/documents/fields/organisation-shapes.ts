import type { Span } from '../lines.ts'
import {
  BARE_AFTER,
  BARE_BEFORE,
  BRANCH_AFTER,
  BRANCH_BEFORE,
  type FormLanguage,
  type Forms,
  QUOTED_AFTER,
  QUOTED_BEFORE,
} from './organisation-forms.ts'
import { straightName } from './straight-name.ts'

/** A name with its legal form as it stands in a text. */
export interface PrintedName extends Span {
  readonly value: string
  /** The language of the legal form. */
  readonly language: FormLanguage
  /** How plain the shape is, 0..1. */
  readonly quality: number
}

const OPENING = '«“„‹<'
const CLOSING = '»”›>'
const STRAIGHT = '"'
const LONGEST_QUOTED = 110
/** Words of a name; a name without quotes ends with its line. */
const WORD = "\\p{Lu}[\\p{L}\\d&.'’-]*"
const PERSON =
  "\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}\\.(?: ?\\p{Lu}\\.)?| \\p{Lu}[\\p{L}'’‘ʻʼ`]+(?: \\p{Lu}[\\p{L}'’‘ʻʼ`]+){0,2}(?: (?:[кқ]изи|[уўо][гғ]ли|qizi|o['’‘ʻʼ`]?g['’‘ʻʼ`]?li|[ұу]лы|[қк]ызы)(?!\\p{L}))?)"
/** Words in capitals that stand before a name, or behind it. */
const LEAD =
  /^(?:(?:and|of|&) )+|^.*(?<!\p{L})(?:(?:particulars|participants?|shareholders?|members?|directors?|founders?|owners?|resolution|minutes|office|employee|account) of|that|certify|we|i|our|t\/a|trading as|sisi|mimi|kampuni ya|dear|from|to|name|between|behalf of|for|by|осы|біз|біздің|мен|бұл|ushbu|biz|мы|я|атауы|наименование|директор|director|nomi|номи)[,:]? |^.*(?:officer|manager|chair\p{L}*|ceo|cfo|coo|cto|secretary|president|principal|treasurer|proprietor|founder|partner|head), /iu
const TAIL =
  /[ ,](?:БИН|БСН|ИИН|ЖСН|BIN|IIN|ИНН|INN|STIR|СТИР|ИИК|КБЕ|В|На|От|Адрес|Тел|Директор|Просим|Прошу)(?!\p{L}).*$/u
/** «ТОО Степной ветер», but not «ТОО Ветер просит». */
const GOES_ON =
  /^(?: (?!про[сш]|сообща|уведом|имеет|являет|подтвержд|настоящ|находит|расположен)\p{Ll}\p{L}{2,}){1,2}/u
const END_OF_CELL = /^[ ]*(?:[,;(]|\.?[ ]*(?:[\t\n]|$))/u

/** Characters of a form in words. */
const LONGEST_FORM = 110

function patternsOf(forms: Forms, around: (form: string) => string, flags = 'u'): [FormLanguage, RegExp][] {
  return (Object.entries(forms) as [FormLanguage, string][]).map(([language, form]) => [
    language,
    new RegExp(around(`(?:${form.replaceAll(' ', '\\s{1,2}')})`), flags),
  ])
}

const FORM_ENDS = patternsOf(QUOTED_BEFORE, (form) => `(?<![\\p{L}\\d])${form}\\s{0,3}$`)
const FORM_BEGINS = patternsOf(QUOTED_AFTER, (form) => `^\\s{0,3}${form}(?!\\p{L}{4})`)
const FORM_FIRST = patternsOf(
  BARE_BEFORE,
  (form) => `(?<![\\p{L}\\d])${form} ${WORD}(?: (?:\\p{Lu}|\\d|&)[\\p{L}\\d&'’-]*){0,4}`,
  'gu',
)
const JOINT = '(?:(?<=(?:&|and|of|AND|OF)) ?\\n| )'
const FORM_LAST = patternsOf(
  BARE_AFTER,
  (form) =>
    `(?<![\\p{L}\\d])(?:(?:${WORD}|&|and|of|\\d+)(?:,? |${JOINT})){1,8}(?<=[\\p{L}\\d&.)]\\s)${form}(?!\\p{L}{4})`,
  'gu',
)
const SOLE_TRADERS: readonly (readonly [FormLanguage, RegExp])[] = [
  [
    'ru',
    new RegExp(
      `(?<![\\p{L}\\d])(?:ИП|ЖК|[Ии]ндивидуальн\\p{L}+ предпринимател\\p{L}+) ["«]?${PERSON}["»]?`,
      'gu',
    ),
  ],
  [
    'uz',
    new RegExp(
      `(?<![\\p{L}\\d])(?:Y[aA]?TT|ЯТТ|[Yy]akka tartibdagi tadbirkor|[Яя]кка тартибдаги тадбиркор) ["“«]?${PERSON}["”»]?`,
      'gu',
    ),
  ],
  ['kk', new RegExp(`(?<!\\p{L})${PERSON} (?:ЖК|[Жж]еке кәсіпкер)(?!\\p{L}{4})`, 'gu')],
  [
    'en',
    new RegExp(
      `(?<!\\p{L})(?:[Tt]/[Aa]|[Tt]rading as|under the name of) ${WORD}(?: (?:${WORD}|&|and)){1,5}`,
      'gu',
    ),
  ],
]
/** A line of running text that ends in the midst of it. */
const PROSE_END = /^(?=[^\t\n]*\p{Ll}{3})(?=(?:\S+ ){4})[^\t\n]{30,}[\p{L}\d]\n(?=\p{Lu})/gmu
/** Of a certificate, in which the name has lines of its own. */
const CERTIFIED = /(?<=that[ :]*\n)[\p{Lu}\d&.,'’ -]{3,60}\n(?=[\p{Lu}&.,'’() -]*(?:LIMITED|LTD|LLP|PLC))/gu
const BRANCH =
  /(?<!\p{L})(?:[Bb]ranch|BRANCH|[Rr]epresentative [Oo]ffice) of (?:the )?["“«][^"”»\n]{2,60}["”»](?: (?:LLP|LLC|JSC|Ltd\.?|Limited(?: Liability (?:Partnership|Company))?))?(?:,? in \p{Lu}[\p{L}-]+)?/gu
const BRANCH_ENDS = new RegExp(`(?<!\\p{L})${BRANCH_BEFORE}\\s{1,2}$`, 'u')
/** The town of a branch. */
const TOWN = /^\s{1,2}(?:в|по)\s(?:г\.|городе|городу|г)\s?\p{Lu}[\p{L}-]+|^\sin\s\p{Lu}[\p{L}-]+/u
const BRANCH_BEGINS = new RegExp(
  `^(?:-?\\p{Ll}{3,4})?\\s{1,2}(?:\\p{Lu}[\\p{L}'’ʻ‘-]+\\s(?:\\p{Ll}{2,}\\s)?){0,2}${BRANCH_AFTER}(?!\\p{L})`,
  'u',
)

/** Every name with a legal form in a text, the plainer shape first where two overlap. */
export function printedNames(text: string): PrintedName[] {
  const found: PrintedName[] = []
  const flowing = flowingText(text)
  const all = [
    ...branches(text),
    ...quotedNames(text),
    ...soleTraders(text),
    ...formFirst(flowing),
    ...formLast(flowing),
  ]
  for (const name of all) {
    if (!found.some((other) => other.start < name.end && other.end > name.start)) found.push(name)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** In running text a name may go on in the next line. */
function flowingText(text: string): string {
  return text
    .replace(PROSE_END, (line) => `${line.slice(0, -1)} `)
    .replace(CERTIFIED, (line) => `${line.slice(0, -1)} `)
}

/** Branch of "Volta Systems" in Aktau. */
function branches(text: string): PrintedName[] {
  return spansOf(text, BRANCH, 'en', 0.9)
}

/** «Name» with its form beside it. */
function quotedNames(text: string): PrintedName[] {
  const found: PrintedName[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOpening(text, at)) continue
    const end = closingOf(text, at)
    if (!end) continue
    const before = formIn(FORM_ENDS, text.slice(Math.max(from, at - LONGEST_FORM), at))
    const after = formIn(FORM_BEGINS, text.slice(end, end + LONGEST_FORM))
    const form = before ?? after
    if (!form) continue
    const own = before ? { start: at - before.text.length, end } : { start: at, end: end + form.text.length }
    const span = withBranch(text, own, from)
    found.push({ ...span, value: nameIn(text, span), language: form.language, quality: 0.95 })
    from = span.end
    at = span.end - 1
  }
  return found
}

/** «Филиал ТОО «Фирма» в городе Актау», «Фирма» ЖШС-нің Ақтау филиалы: a part is not the whole. */
function withBranch(text: string, { start, end }: Span, from: number): Span {
  const before = BRANCH_ENDS.exec(text.slice(Math.max(from, start - 24), start))?.[0].length ?? 0
  if (before > 0)
    return { start: start - before, end: end + (TOWN.exec(text.slice(end, end + 50))?.[0].length ?? 0) }
  return { start, end: end + (BRANCH_BEGINS.exec(text.slice(end, end + 70))?.[0].length ?? 0) }
}

function isOpening(text: string, at: number): boolean {
  const char = text[at] ?? ''
  if (OPENING.includes(char)) return true
  return (
    char === STRAIGHT &&
    /^["«]?[\p{L}\d]/u.test(text.slice(at + 1, at + 3)) &&
    !/[\p{L}\d.]/u.test(text[at - 1] ?? ' ')
  )
}

/** Where a quotation ends, with quotations inside it; the last sign is often left out. */
function closingOf(text: string, start: number): number | null {
  let depth = 0
  let last: number | null = null
  for (let at = start; at < Math.min(text.length, start + LONGEST_QUOTED); at++) {
    const char = text[at] ?? ''
    if (char === '\t' || (char === '\n' && text[at - 1] === '\n')) break
    if (isOpening(text, at)) {
      if (OPENING.includes(char) && text[at + 1] === char) at++
      depth++
      // Another name begins: the one before was complete.
      if (last !== null) break
    } else if (CLOSING.includes(char) || char === STRAIGHT) {
      while (text[at + 1] === char && depth <= 1) at++
      depth--
      if (depth <= 0) return at + 1
      last = at + 1
    } else if (last !== null && (/[,;:()\n]/u.test(char) || at - last > 30)) break
  }
  return last
}

function formIn(
  patterns: readonly (readonly [FormLanguage, RegExp])[],
  text: string,
): { text: string; language: FormLanguage } | null {
  for (const [language, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match) return { text: match[0], language }
  }
  return null
}

/** «ИП Садыков А. Б.», «Садыков А. Б. ЖК»: the name is a person's; «Jane Wanjiku T/A Fresh Produce»: it is not. */
function soleTraders(text: string): PrintedName[] {
  return SOLE_TRADERS.flatMap(([language, pattern]) => spansOf(text, pattern, language, 0.8))
}

/** «ТОО Степной ветер»: where a name without quotes ends is plain only at the end of a cell. */
function formFirst(text: string): PrintedName[] {
  return FORM_FIRST.flatMap(([language, pattern]) =>
    spansOf(text, pattern, language, 0.7).map((name) => {
      const rest = text.slice(name.end, name.end + 60)
      if (END_OF_CELL.test(rest)) return name
      const more = name.value.split(' ').length === 2 ? (GOES_ON.exec(rest)?.[0] ?? '') : ''
      const span = { start: name.start, end: name.end + more.length }
      if (more && END_OF_CELL.test(text.slice(span.end, span.end + 4)))
        return { ...name, ...span, value: nameIn(text, span) }
      return { ...name, quality: name.value.split(' ').length > 2 ? 0.6 : 0.5 }
    }),
  )
}

/** «Дала Самалы ЖШС», ACME TRADERS LIMITED; after AND and before the form a name may go on in the next line. */
function formLast(text: string): PrintedName[] {
  return FORM_LAST.flatMap(([language, pattern]) =>
    spansOf(text, pattern, language, language === 'en' ? 0.85 : 0.7),
  )
}

function spansOf(text: string, pattern: RegExp, language: FormLanguage, quality: number): PrintedName[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const lead = LEAD.exec(match[0])?.[0].length ?? 0
    const words = match[0].slice(lead).replace(TAIL, '')
    const span = { start: match.index + lead, end: match.index + lead + words.trimEnd().length }
    const value = nameIn(text, span)
    return / /u.test(value) ? [{ ...span, value, language, quality }] : []
  })
}

function nameIn(text: string, { start, end }: Span): string {
  return straightName(text.slice(start, end))
}
