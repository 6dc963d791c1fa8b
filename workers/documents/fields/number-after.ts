import type { Span } from '../lines.ts'

/** Digits found after a label; `mapped` when letters had to be taken for digits. */
export interface NumberAfter {
  readonly value: string
  readonly span: Span
  readonly mapped: boolean
}

/** Letters that readers of paper give for digits. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  О: '0',
  o: '0',
  о: '0',
  l: '1',
  I: '1',
  І: '1',
  і: '1',
  '|': '1',
  З: '3',
  з: '3',
  Б: '6',
  б: '6',
  S: '5',
  B: '8',
  В: '8',
  в: '8',
  Z: '2',
}
const SEPARATOR = /^[\s:;№#.,()[\]/_=\-–—"«»]+/u
/** Words that stand between a label and its number; other labels among them. */
const FILLER =
  /^(?:БИН|БСН|ИИН|ЖСН|BIN|IIN|STIR|СТИР|ИНН|INN|TIN|JShShIR|ЖШШИР|ПИНФЛ|ИП|ТОО|ЖШС|АО|или|немесе|мен|және|организации|компании|предприятия|юридического|лица|плательщика|налогоплательщика|заявителя|общества|товарищества|кооператива|фонда|учреждения|филиала|предпринимателя|клиента|заказчика|доверителя|жамият\p{L}*|jamiyat\p{L}*|корхона\p{L}*|korxona\p{L}*|ташкилот\p{L}*|tashkilot\p{L}*|мекеме\p{L}*|серіктестік\p{L}*|кәсіпорын\p{L}*|ұйым\p{L}*|раками|рақами|of|the|company|номер|нөмірі|No|N|n[o0]|is|raqami)(?![\p{L}\d])/iu
/** Whose number it is, between the label and a colon: «ИНН Общества:», "PIN of the company:". */
const OWNER =
  /^(?!\p{L}*(?:банк|bank|нотари|notar|учредит|исполнит|поставщ|провайдер|provider|продав|supplier))(?:[\p{L}'’ʻ‘«»"().-]+\s){0,3}[\p{L}'’ʻ‘«»"().-]+\s?:\s*(?=[\dOО])/iu
const GROUP = /^[\dOОoоlIІі|ЗзБбSBВвZ]+(?![\p{L}\d@])/u
const REACH = 60

/** The number of about `digits` digits that stands first in a span, its groups joined; null when a word comes first. */
export function numberAfter(text: string, within: Span, digits: number): NumberAfter | null {
  const end = Math.min(within.end, within.start + REACH + 2 * digits)
  let start = skip(text, within.start, end)
  let raw = ''
  let at = start
  while (at < end) {
    const group = GROUP.exec(text.slice(at, end))?.[0]
    if (!group || !/\d/.test(group) || (raw !== '' && raw.length >= digits)) break
    if (raw !== '' && raw.length + group.length > digits) break
    if (raw === '') start = at
    raw += group
    at += group.length
    if (raw.length >= digits) break
    at += /^(?:\s|[-–.]\s?(?=\d))+/u.exec(text.slice(at, at + 3))?.[0].length ?? 0
  }
  const value = [...raw].map((char) => LOOK_ALIKES[char] ?? char).join('')
  const known = raw.replace(/\D/g, '').length
  if (known < Math.ceil(digits * 0.6) || Math.abs(value.length - digits) > 2) return null
  return {
    value,
    span: { start, end: start + text.slice(start, at).trimEnd().length },
    mapped: value !== raw,
  }
}

function skip(text: string, from: number, end: number): number {
  let at = from
  for (let words = 0; words < 8 && at < end; words++) {
    at += SEPARATOR.exec(text.slice(at, end))?.[0].length ?? 0
    const filler = FILLER.exec(text.slice(at, end))?.[0] ?? OWNER.exec(text.slice(at, end))?.[0]
    if (!filler) break
    at += filler.length
  }
  return at
}
