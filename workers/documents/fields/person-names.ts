import type { Span } from '../lines.ts'

/** A person's name in a text; `full` with patronymic, or initials; two plain words are only `likely`. */
export interface PersonName extends Span {
  readonly text: string
  readonly kind: 'full' | 'initials' | 'likely'
}

const WORD = "\\p{Lu}(?:[\\p{Ll}'’]{1,24}|\\p{Lu}{2,24})(?:-\\p{Lu}\\p{L}{1,24})?"
const FIRST = "\\p{Lu}(?:[\\p{Ll}'’]{1,24}|\\p{Lu}{1,24})(?:-\\p{Lu}\\p{L}{1,24})?"
const INITIALS = '\\p{Lu}\\.\\s?(?:\\p{Lu}[.,])?'
const FATHER =
  '\\p{Lu}\\p{L}{1,20}(?:[оеОЕ][вВ][иИ][чЧ]|[ИиЬь][чЧ]|[оеОЕ][вВ][нН]|[ИиЬь][чЧ][нН]|[ұуҰУ][лЛ][ыЫ]|[қкҚК][ыЫ][зЗ][ыЫ])\\p{L}{0,3}'
const PATTERNS: readonly (readonly [RegExp, PersonName['kind']])[] = [
  [new RegExp(`(?<!\\p{L})${FIRST}\\s{1,2}${WORD}\\s{1,2}${FATHER}(?!\\p{L})`, 'gu'), 'full'],
  [new RegExp(`(?<![\\p{L}.])${FIRST}\\s{1,2}${INITIALS}(?!\\p{Ll})`, 'gu'), 'initials'],
  [new RegExp(`(?<![\\p{L}])${INITIALS}\\s{0,2}${WORD}(?!\\p{L})`, 'gu'), 'initials'],
  [new RegExp(`(?<!\\p{L})${WORD}[ ]${WORD}(?:[ ]${WORD})?(?!\\p{L})`, 'gu'), 'likely'],
]
/** Words in capitals that begin no name. */
const NOT_NAMES =
  /(?:директор|руководител|президент|председател|товариществ|общество|республик|казахстан|қазақстан|басшы|төраға|подпис|приказ|заявлени|доверенн|решени|протокол|бұйры|сенімхат|өтініш|назнач|единствен|участник|учредител|жалғыз|қатысушы|главн|бухгалтер|менеджер|представител|исполнит|город|област|алмат|астан|улиц|проспект|банк|просп|просим|прошу|настоящ|осы|дата|номер|серия|удостоверен|мвд|имя|фамили|отчеств|director|manag|chief|officer|company|limited|republic|kenya|nairobi|account|please|kind|regards|yours|ответствен|ограничен|генеральн|служб|поддержк|отдел|уважаем|құрметп|уважени|тоо$|жшс$|^ао$|^ип$|мөр|печать|қолы|січня|январ|феврал|март|апрел|^ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu

/** The names of people in a stretch of text, in order, not overlapping, the fuller reading first. */
export function personNames(text: string, from = 0, to = text.length): PersonName[] {
  const found: PersonName[] = []
  const part = text.slice(from, to).replace(/[\t\n]/g, ' ')
  for (const [pattern, kind] of PATTERNS) {
    for (const match of part.matchAll(pattern)) {
      const start = from + match.index
      const end = start + match[0].trimEnd().length
      const isTaken = found.some((name) => name.start < end && name.end > start)
      if (isTaken || match[0].split(/\s+/u).some((word) => NOT_NAMES.test(word))) continue
      if (kind === 'likely' && isQuoted(text, start)) continue
      found.push({ start, end, text: tidy(text.slice(start, end)), kind })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Inside quotation marks stands the name of an organisation. */
function isQuoted(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 80), position)
  return (
    Math.max(before.lastIndexOf('«'), before.lastIndexOf('“')) >
    Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))
  )
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(\p{Lu}),$/u, '$1.')
    .replace(/(\p{Lu}\.)\s?(\p{Lu}\.)/u, '$1 $2')
    .trim()
}
