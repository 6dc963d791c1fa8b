import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { lineIndexAt, type Sheet } from '../lines.ts'
import { fieldAt } from './candidate.ts'
import { type DateFound, datesIn } from './dates.ts'

/** Dates that are not the paper's own: terms, births, registrations, other papers. */
const NOT_OWN =
  /(?:(?<!\p{L})(?:до|по|с|дейин|until|expir\p{L}*)|рожд\p{L}*|туган\p{L}*|birth|истеч\p{L}*|срок\p{L}*(?: \p{L}+){0,3}|действ\p{L}* (?:с|до|по)|(?:приказ|решени|доверенност|договор|протокол|устав|удостоверени|паспорт|справк|контракт|заявлени|письм|куалик|шарт|сенимхат|буйрык|закон)\p{L}*[^.;]{0,60}|выдан\p{L}*|регистрац\p{L}*[:\s]*|тиркел\p{L}*|основани\p{L}*[^;]{0,60})[\s:"«(]*(?:от|г|no|дата)?[\s:"«(]*$/u

/** The day a paper bears: at its head, else at its foot; a date of another paper does not count. */
export function documentDate(sheet: Sheet): Field[] {
  const count = sheet.lines.length
  const dates = datesIn(sheet).map((date) => ({ date, rank: rankOf(sheet, date, count) }))
  const best = dates.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank)[0]
  return best
    ? [fieldAt(sheet, 'documentDate', best.date, best.date.value, best.rank >= 2 ? 0.93 : 0.55)]
    : []
}

function rankOf(sheet: Sheet, date: DateFound, count: number): number {
  const index = lineIndexAt(sheet, date.start)
  const line = sheet.lines[index]
  const before = fold(sheet.text.slice(Math.max(line?.start ?? 0, date.start - 110), date.start))
  if (
    /^[\s"».]{0,3}(?:г\.?|года|ж\.?|жылга|жылгы)?[\s.,]{0,2}(?:дейин|gacha|гача)/u.test(
      fold(sheet.text.slice(date.end, date.end + 30)),
    )
  )
    return 0
  const isHead = index < Math.max(12, count * 0.35)
  const isFoot = index >= count - 6
  const words = before === '' ? 0 : before.split(' ').length
  if (
    /(?:^|\s)(?:дата(?: (?:выдачи|составления|подписания|получения|совершения))?|кун\p{L}*|date|dated|sana|сана|берилген куни)[\s:]*$/u.test(
      before,
    )
  )
    return 5
  if (/(?:исх|шыг)\p{L}*\.?[^;]{0,40}$/u.test(before)) return 4.5
  const isHeading =
    isHead &&
    words <= 6 &&
    /(?:^|\s)(?:no ?[\p{L}\d/-]*|от|г\.? ?\p{L}*|dated)?[\s,:]*$/u.test(before) &&
    startsPaper(before)
  if (isHeading) return 4
  if (NOT_OWN.test(before) || isWrapped(sheet, index, before)) return 0
  if (isHead && words <= 4) return 3.5
  if (isFoot && words <= 6) return 3
  return isHead ? 1.5 : 0.5
}

/** «Приказ № 5 от …», alone at the head of its line. */
function startsPaper(before: string): boolean {
  return (
    /^(?:приказ|решение|доверенность|протокол|буйрык|сенимхат|заявление|справка|шешим|хаттама|no|от|г|n)(?!\p{L})/u.test(
      before,
    ) || before === ''
  )
}

/** The line above ends with the name of another paper. */
function isWrapped(sheet: Sheet, index: number, before: string): boolean {
  const above = sheet.lines[index - 1]
  if (!above || before.split(' ').length > 3) return false
  return (
    /(?:приказа|решения|доверенности|договора|протокола|удостоверени[ея]|основании)[^.;]{0,30}$/u.test(
      fold(above.text),
    ) || /(?<!\p{L})(?:до|по)$/u.test(fold(above.text))
  )
}
