import type { Span } from '../lines.ts'
import { straightName } from './straight-name.ts'

/** A name with its legal form as it stands in a text. */
export interface PrintedName extends Span {
  readonly value: string
  /** The language of the legal form. */
  readonly language: 'ru' | 'kk' | 'uz' | 'en'
  /** How plain the shape is, 0..1. */
  readonly quality: number
}

type Forms = Readonly<Partial<Record<PrintedName['language'], string>>>

/** The Uzbek partnership, in both alphabets and as readers spoil it. */
const MCHJ = '[MМ][CС][hHһҺНBВЪЬ][jJ\\])/|]|[MМ][ЧU4][ЖXХ]'
/** Legal forms as printed before a name, and after it; a blank may be a line break. */
const BEFORE: Forms = {
  ru: '[Тт]овари[щшц]еств[оаеу]м? с ограниченной ответственностью|ТОВАРИ[ЩШЦ]ЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|[Аа]кционерно[егм]о? обществ[оаеу]м?|АКЦИОНЕРНОЕ ОБЩЕСТВО|[Оо]бществ[оаеу]м? с ограниченной ответственностью|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|[Ии]ндивидуальн\\p{L}+ предпринимател\\p{L}+|[TТ][OОo0][OО0]|[AА][OО]|[НЗП]АО|ОАО|ИП|(?<!\\d )[ОO0]{3}|ПК|КХ|ЧП|ГКП|РГП',
  kk: 'Ж[ШЩ]С|ЖК',
  uz: `${MCHJ}|ХК|XK|АЖ|AJ|ЯТТ|Y[aA]TT`,
}
const AFTER: Forms = {
  kk: '[Жж]ауапкершілігі шектеулі серіктест\\p{L}+|ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТ\\p{L}+|[Аа]кционерлік қоғам\\p{L}*|[Жж]еке кәсіпкер\\p{L}*|Ж[ШЩ]С|АҚ|АК|ЖК',
  uz: `${MCHJ}|[Mm]as.{0,2}uliyati cheklangan jamiyat\\p{L}*|[Мм]ас[ъь'’]?улияти чекланган жамият\\p{L}*|MAS.{0,2}ULIYATI CHEKLANGAN JAMIYAT\\p{L}*|МАС[ЪЬ]?УЛИЯТИ ЧЕКЛАНГАН ЖАМИЯТ\\p{L}*|[Aa]ksiyadorlik jamiyat\\p{L}*|[Аа]кциядорлик жамият\\p{L}*|[Xx]ususiy korxona\\p{L}*|[Хх]усусий корхона\\p{L}*|AJ|АЖ|XK|ХК`,
  en: '[Ll]imited [Ll]iability (?:[Pp]artnership|[Cc]ompany)|[Jj]oint [Ss]tock [Cc]ompany|LLP|LLC|JSC|L[Tt][Dd]|L(?:imited|IMITED)|PLC|Plc',
}
const OPENING = '«“„‹<'
const CLOSING = '»”›>'
const STRAIGHT = '"'
const LONGEST_QUOTED = 110
/** Words of a name; a name without quotes ends with its line. */
const WORD = "\\p{Lu}[\\p{L}\\d&.'’-]*"
const PERSON =
  '\\p{Lu}[\\p{L}’-]{1,30}(?: \\p{Lu}\\.(?: ?\\p{Lu}\\.)?| \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})'
/** Words in capitals that stand before a name, or behind it. */
const LEAD =
  /^(?:(?:and|of|&) )+|^.*(?<!\p{L})(?:(?:particulars|participants?|shareholders?|members?|directors?|founders?|owners?|resolution|minutes|office|employee|account) of|that|certify|we|i|our|t\/a|trading as|sisi|mimi|kampuni ya|dear|from|to|name|between|behalf of|for|by|осы|біз|біздің|мен|бұл|ushbu|biz|мы|я|атауы|наименование|директор|director|nomi|номи)[,:]? /iu
const TAIL =
  /[ ,](?:БИН|БСН|ИИН|ЖСН|BIN|IIN|ИНН|INN|STIR|СТИР|ИИК|КБЕ|В|На|От|Адрес|Тел|Директор|Просим|Прошу)(?!\p{L}).*$/u
/** «ТОО Степной ветер», but not «ТОО Ветер просит». */
const GOES_ON =
  /^(?: (?!про[сш]|сообща|уведом|имеет|являет|подтвержд|настоящ|находит|расположен)\p{Ll}\p{L}{2,}){1,2}/u
const END_OF_CELL = /^[ ]*(?:[,;(]|\.?[ ]*(?:[\t\n]|$))/u

/** Every name with a legal form in a text, the plainer shape first where two overlap. */
export function printedNames(text: string): PrintedName[] {
  const found: PrintedName[] = []
  for (const name of [...quotedNames(text), ...soleTraders(text), ...formFirst(text), ...formLast(text)]) {
    if (!found.some((other) => other.start < name.end && other.end > name.start)) found.push(name)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** «Name» with its form beside it. */
function quotedNames(text: string): PrintedName[] {
  const found: PrintedName[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOpening(text, at)) continue
    const end = closingOf(text, at)
    if (!end) continue
    const before = formIn(
      BEFORE,
      text.slice(Math.max(from, at - 70), at),
      (form) => `(?<![\\p{L}\\d])(?:${form})\\s{0,3}$`,
    )
    const after = formIn(AFTER, text.slice(end, end + 60), (form) => `^\\s{0,3}(?:${form})(?!\\p{L}{4})`)
    const form = before ?? after
    if (!form) continue
    const span = before ? { start: at - before.text.length, end } : { start: at, end: end + form.text.length }
    found.push({ ...span, value: nameIn(text, span), language: form.language, quality: 0.95 })
    from = span.end
    at = span.end - 1
  }
  return found
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
  forms: Forms,
  text: string,
  around: (form: string) => string,
): { text: string; language: PrintedName['language'] } | null {
  for (const [language, form] of Object.entries(forms)) {
    const match = new RegExp(around(form.replaceAll(' ', '\\s{1,2}')), 'u').exec(text)
    if (match) return { text: match[0], language: language as PrintedName['language'] }
  }
  return null
}

/** «ИП Садыков А. Б.», «Садыков А. Б. ЖК»: the name is a person's; «Jane Wanjiku T/A Fresh Produce»: it is not. */
function soleTraders(text: string): PrintedName[] {
  const patterns = [
    [`(?<![\\p{L}\\d])(?:ИП|ЖК) ["«]?${PERSON}["»]?`, 'ru'],
    [`(?<![\\p{L}\\d])(?:Y[aA]TT|ЯТТ) ${PERSON}`, 'uz'],
    [`(?<!\\p{L})${PERSON} ЖК(?!\\p{L}{4})`, 'kk'],
    [`(?<!\\p{L})(?:[Tt]/[Aa]|[Tt]rading as|under the name of) ${WORD}(?: (?:${WORD}|&|and)){1,5}`, 'en'],
  ] as const
  return patterns.flatMap(([pattern, language]) => spansOf(text, pattern, language, 0.8))
}

/** «ТОО Степной ветер»: where a name without quotes ends is plain only at the end of a cell. */
function formFirst(text: string): PrintedName[] {
  const entries = Object.entries(BEFORE).filter(([language]) => language !== 'kk')
  return entries.flatMap(([language, form]) =>
    spansOf(
      text,
      `(?<![\\p{L}\\d])(?:${form.replaceAll(' ', '\\s{1,2}')}) ${WORD}(?: (?:\\p{Lu}|\\d|&)[\\p{L}\\d&'’-]*){0,4}`,
      language,
      0.7,
    ).map((name) => {
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
  const joint = '(?:(?<=(?:&|and|of|AND|OF)) ?\\n| )'
  const words = `(?:${WORD}|&|and|of|\\d+)(?:,? |${joint})`
  return Object.entries(AFTER).flatMap(([language, form]) =>
    spansOf(
      text,
      `(?<![\\p{L}\\d«"“])(?:${words}){1,8}(?<=[\\p{L}\\d&.)]\\s)(?:${form.replaceAll(' ', '\\s{1,2}')})(?!\\p{L}{4})`,
      language,
      language === 'en' ? 0.85 : 0.7,
    ),
  )
}

function spansOf(text: string, pattern: string, language: string, quality: number): PrintedName[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap((match) => {
    const lead = LEAD.exec(match[0])?.[0].length ?? 0
    const words = match[0].slice(lead).replace(TAIL, '')
    const span = { start: match.index + lead, end: match.index + lead + words.trimEnd().length }
    const value = nameIn(text, span)
    return / /u.test(value)
      ? [{ ...span, value, language: language as PrintedName['language'], quality }]
      : []
  })
}

function nameIn(text: string, { start, end }: Span): string {
  return straightName(text.slice(start, end))
}
