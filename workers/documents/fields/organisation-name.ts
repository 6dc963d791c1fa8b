import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { organisationCore } from '../../../cases/names.ts'
import { lineIndexAt, type Sheet } from '../lines.ts'
import { addresseeSpans, isAddressees, isProvider } from './addressee.ts'
import { collapse, fieldAt } from './candidate.ts'

/** Legal forms as printed before a name (ru, uz, en) and after it (kk, uz, en). */
const BEFORE =
  '(?:[Тт]овариществ[оаеу]м? с ограниченной ответственностью|ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|[Аа]кционерно[егм]о? обществ[оаеу]м?|АКЦИОНЕРНОЕ ОБЩЕСТВО|[Ии]ндивидуальн\\p{L}+ предпринимател\\p{L}+|[TТ][OОo0][OО0]|[AА][OО]|НАО|ИП|ООО|ПК|КХ|ЧП|ГКП|РГП|МЧЖ|MCHJ|MChJ|ХК|АЖ)'
const AFTER =
  '(?:[Жж]ауапкершілігі шектеулі серіктест\\p{L}+|ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТ\\p{L}+|[Аа]кционерлік қоғам\\p{L}*|Ж[ШЩ]С|АҚ|АК|ЖК|МЧЖ|MCHJ|MChJ|LLP|LLC|JSC|Ltd|Limited|PLC)'
const OPEN = '["«“„”<\\u2039]{1,2}'
const CLOSE = '["»”“>\\u203a]{1,2}'
const QUOTED = `${OPEN}\\s?([^"»”“>\\u203a\\n]{2,90}?)\\s?${CLOSE}`
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?<![\\p{L}\\d])${BEFORE}\\s{1,3}${QUOTED}`, 'gu'), 0.95],
  [new RegExp(`${QUOTED}\\s{1,3}${AFTER}(?!\\p{L}{4})`, 'gu'), 0.95],
  [
    /(?<![\p{L}\d])(?:ИП|ЖК)\s{1,2}["«]?(\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}+|\s\p{Lu}\.\s?(?:\p{Lu}\.)?){0,2})/gu,
    0.8,
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])${BEFORE}\\s{1,2}(\\p{Lu}[\\p{L}\\d&.-]{1,40}(?:\\s(?:\\p{Lu}|\\d)[\\p{L}\\d&-]{0,30}){0,4})`,
      'gu',
    ),
    0.6,
  ],
  [
    /(?<![\p{L}\d])([A-Z][\w&'-]{1,30}(?:\s(?:[A-Z&][\w&'-]{0,30}|and|of)){0,6}),?\s(?:LLP|LLC|Ltd|Limited|LIMITED|LTD|PLC|JSC)(?!\p{L})/gu,
    0.85,
  ],
]
const BANK = /банк|bank/u

interface Named {
  readonly core: string
  readonly field: Field
  readonly points: number
}

/** The applicant's name: with its legal form, outside the addressee block, not the provider's nor a bank's. */
export function organisationName(sheet: Sheet): Field[] {
  const blocks = addresseeSpans(sheet)
  const all = named(sheet).filter(
    ({ field, at }) => !isProvider(field.raw) && !isAddressees(sheet, blocks, at),
  )
  const known = all.some(({ core }) => !BANK.test(core)) ? all.filter(({ core }) => !BANK.test(core)) : all
  const best = new Map<string, Named>()
  for (const one of known) {
    const before = best.get(one.core)
    const surer = before && before.field.confidence >= one.field.confidence ? before.field : one.field
    best.set(one.core, { core: one.core, field: surer, points: (before?.points ?? 0) + one.points })
  }
  const top = [...best.values()].sort((a, b) => b.points - a.points)[0]
  return top && top.points > 0 ? [top.field] : []
}

function named(sheet: Sheet): { core: string; field: Field; points: number; at: number }[] {
  const taken: number[] = []
  return PATTERNS.flatMap(([pattern, quality]) =>
    [...sheet.text.matchAll(pattern)].flatMap((match) => {
      const at = match.index
      if (taken.some((start) => Math.abs(start - at) < 12)) return []
      const printed = closeQuote(collapse(match[0]).replace(/[\s,.;]+$/u, ''))
      const core = organisationCore(printed)
      if (core.length < 2 || /(?:^|\s)(?:БИН|БСН|ИИН|ЖСН|BIN)(?:\s|$)/u.test(printed)) return []
      taken.push(at)
      const field = fieldAt(
        sheet,
        'organisationName',
        { start: at, end: at + match[0].length },
        printed,
        quality,
      )
      return [{ core, field, at, points: quality + pointsAt(sheet, at, at + match[0].length) }]
    }),
  )
}

/** Where the applicant's name stands: by its number, after «от», beside the post of who signs. */
function pointsAt(sheet: Sheet, start: number, end: number): number {
  const line = sheet.lines[lineIndexAt(sheet, start)]
  const before = fold(sheet.text.slice(Math.max(line?.start ?? 0, start - 60), start))
  const after = fold(sheet.text.slice(end, end + 40))
  let points = 0
  if (/^[\s,(]*(?:бин|бсн|иин|жсн|bin|инн|stir)/u.test(after)) points += 1.5
  if (
    /(?:^|\s)(?:от|заявител\p{L}*|кимнен|from|наименовани\p{L}*|атауы|директор\p{L}*|руководител\p{L}*|name)[\s:]*$/u.test(
      before,
    )
  )
    points += 1
  if (
    /(?<!единственн\p{L}{1,4} )(?:учредител|участник|контрагент|поставщик|исполнител|провайдер|банк|оператор)[\p{L}\s:()–-]{0,24}$/u.test(
      before,
    )
  )
    points -= 2
  return points
}

function closeQuote(name: string): string {
  return /«[^»]*$/u.test(name) ? `${name}»` : name
}
