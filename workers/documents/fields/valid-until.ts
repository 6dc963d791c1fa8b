import type { Field } from '../../../cases/document.ts'
import { type Sheet, unfold } from '../lines.ts'
import { addDays, addMonths } from './calendar.ts'
import { fieldAt } from './candidate.ts'
import { datesIn } from './dates.ts'

/** Words that stand before the last day, and after it in Kazakh and Uzbek; folded. */
const BEFORE =
  /(?:сроком|срок\p{L}* действия|действ\p{L}*|выдана|valid|expires?|годна|срок)[^;]{0,60}?(?:до|по|until|on|till)["«»\s:]{0,4}$/u
const AFTER =
  /^[\s"».]{0,3}(?:г\.?|года|ж\.?|жылга|жылгы|йил\p{L}*|yil\p{L}*|-?ga|га)?[\s.,]{0,2}(?:дейин|gacha|гача|включительно дейин)/u
/** How long, in words: «сроком на 1 (один) год», «бір жыл мерзімге», «for one year». */
const TERM =
  /(?<!испытательн\p{L}{1,3} )(?:(?:срок\p{L}*|действительна|действует|выдана)[^.;]{0,50}?(?:на|в течение)|в течение|на срок|сроком|действует|срок\p{L}* действия(?: доверенности)?[\s:–-]*|действительна|for(?: a period of)?)\s{1,3}(?:(\d{1,2})\s?)?\(?(?:(\p{L}+)(?!\p{L}))?\)?\s{0,2}(?:календарн\p{L}+ |рабоч\p{L}+ )?(год|года|лет|месяц|месяца|месяцев|дней|дня|день|полгода|квартал|year|years|month|months|days)(?!\p{L})|(?:(\d{1,2})\s?)?\(?(бир|еки|уш|жарты|алты|тогыз|он еки|bir|ikki|uch|бир|икки|уч)?\)?\s{0,2}(жыл|ай|yil|oy|йил|ой)\p{L}{0,3}\s(?:мерзим|муддат|muddat)/gu
const NUMBERS: Readonly<Record<string, number>> = {
  один: 1,
  одного: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  семь: 7,
  восемь: 8,
  десять: 10,
  одиннадцать: 11,
  трех: 3,
  шесть: 6,
  шести: 6,
  девять: 9,
  двенадцать: 12,
  полгода: 6,
  бир: 1,
  еки: 2,
  уш: 3,
  алты: 6,
  тогыз: 9,
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  twelve: 12,
  bir: 1,
  ikki: 2,
  uch: 3,
  икки: 2,
  уч: 3,
}

/** The last day of a power of attorney, stated as a day or as a time from its date; absent where none is stated. */
export function validUntil(sheet: Sheet, documentDate: string | undefined): Field[] {
  return lastDay(sheet) ?? fromTerm(sheet, documentDate) ?? []
}

function lastDay(sheet: Sheet): Field[] | null {
  const flat = sheet.folded.replace(/[\n\t]/g, ' ')
  for (const date of datesIn(sheet)) {
    const start = sheet.at.findIndex((place) => place >= date.start)
    const last = sheet.at.findIndex((place) => place >= date.end)
    const after = last < 0 ? '' : flat.slice(last, last + 40)
    if (BEFORE.test(flat.slice(Math.max(0, start - 100), start)) || AFTER.test(after)) {
      return [fieldAt(sheet, 'validUntil', date, date.value, 0.93)]
    }
  }
  return null
}

function fromTerm(sheet: Sheet, from: string | undefined): Field[] | null {
  if (!from) return null
  const flat = sheet.folded.replace(/[\n\t]/g, ' ')
  for (const match of flat.matchAll(TERM)) {
    const unit = match[3] ?? match[6] ?? ''
    const count = Number(
      match[1] ?? match[4] ?? NUMBERS[match[2] ?? match[5] ?? ''] ?? (match[2] ? Number.NaN : 1),
    )
    const until = endOf(from, count, unit)
    if (!until) continue
    const span = unfold(sheet, match.index, match.index + match[0].length)
    return [fieldAt(sheet, 'validUntil', span, until, 0.88)]
  }
  return null
}

/** The day a term ends; working days are counted as calendar days, which ends it sooner. */
function endOf(from: string, count: number, unit: string): string | null {
  if (!Number.isInteger(count) || count < 1) return null
  if (/^(?:год|лет|year|жыл|yil|йил)/u.test(unit)) return addMonths(from, count * 12)
  if (/^(?:месяц|month|ай|oy|ой)/u.test(unit)) return addMonths(from, count)
  if (unit === 'полгода') return addMonths(from, 6)
  if (unit === 'квартал') return addMonths(from, 3 * count)
  return addDays(from, count)
}

/** Whether a paper speaks of a term at all, so that an unread one is not taken for an unstated one. */
export function speaksOfTerm(sheet: Sheet): boolean {
  return /(?<!\p{L})(?:срок\p{L}*|действует|действительн\p{L}*|в течение|разов\p{L}+|до конца|мерзим\p{L}*|жарамды|valid|expires?|muddat\p{L}*|муддат\p{L}*|amal qil\p{L}*|амал кил\p{L}*)/u.test(
    sheet.folded,
  )
}
