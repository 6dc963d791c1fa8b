import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { labelledSpans, labelPattern } from '../labels.ts'
import { type Sheet, type Span, unfold } from '../lines.ts'
import { distinct, fieldAt } from './candidate.ts'

/** Nobody publishes the format; the provider's own examples are numeric. Configurable. */
export const ACCOUNT_NUMBER = /^\d{4,8}$/

/** Labels that can mean nothing but the customer account (DOMAIN 4.3: documentation and help pages of the provider). */
const SURE = labelPattern(
  'номер* аккаунт*|аккаунт* номер*|аккаунт* №|id аккаунт*|аккаунт* id|ид аккаунта|идентификатор* аккаунт*|аккаунт*|акаунт*|номер* учетной записи|учетн* запис*|лицев* счет*|номер* лицевого счета|номер* личного кабинета|личн* кабинет* №|аккаунт* нөмірі|жеке шот*|жеке шот* нөмірі|есептік жазба*|есептік жазба* нөмірі|тіркелгі* нөмірі|akkaunt* raqam*|akkaunt*|аккаунт* рақам*|account number|account id|account no|account|nambari ya akaunti|akaunti'.split(
    '|',
  ),
)
/** Labels that often stand before another number: taken where no sure one is found, with less confidence. */
const WEAK = labelPattern(
  'номер договора|номера договора|договор №|договора №|договору №|логин|шот нөмірі|келісімшарт нөмірі|келісімшарт №|шарт №|шарт нөмірі|shartnoma raqami|shartnoma №|шартнома рақами|contract number|contract no|id клиента|номер клиента|client id|клиент №'.split(
    '|',
  ),
)
/** «№ 123456 аккаунт», «123456 нөмірлі аккаунтымыз»: Kazakh and Uzbek put the number first. */
const BEFORE =
  /(?<![\p{L}\p{N}.])(\d{4,12})\s{0,2}(?:-?(?:no|номирли|номирдеги|raqamli|ракамли|ши|шы)\s)?\s?(?:аккаунт|акаунт|akkaunt|есептик жазба|account)/gu
const FILLER =
  /^(?:[\s:;№#.,()[\]/_=–—"«»-]+|(?:номер|нөмірі|номері|id|ид|no|n|договора|договор|клиента|келісімшарт|лицевой счет|лицевой счёт|сервиса|сервисе|системе|панели|логин|login|управления|в|на|с|за|под|номером|номеру|компании|организации|our|is|number|servercore|серверкор|selectel|облачной|платформы|облачного|провайдера|нашей|нашего|пользователя)(?![\p{L}\d@])[.:]?)/iu
const NUMBER = /^(?:\d{1,3}(?: \d{3}){1,2}|[\dOОoоlIІі|ЗзБб]{4,12})(?![\p{L}\d@])(?!\.\d)/u
/** Before the label: another kind of account. */
const BANK =
  /(?:расчетн\p{L}*|банковск\p{L}*|текущ\p{L}*|корреспондентск\p{L}*|валютн\p{L}*|bank|банк\p{L}*)\s*$/u

/** The customer's account numbers with the provider, by label only. */
export function accountNumbers(sheet: Sheet, pattern: RegExp = ACCOUNT_NUMBER): Field[] {
  const sure = [...labelled(sheet, SURE, pattern, 0.97), ...numberFirst(sheet, pattern)]
  const found = distinct(sure.length > 0 ? sure : labelled(sheet, WEAK, pattern, 0.65))
  const [best] = found
  return best && best.confidence >= 0.6 ? found.filter((field) => field.confidence >= 0.6) : found
}

function labelled(sheet: Sheet, labels: RegExp, pattern: RegExp, quality: number): Field[] {
  return labelledSpans(sheet, labels).flatMap(({ label, spans }) => {
    if (BANK.test(fold(sheet.text.slice(Math.max(0, label.start - 24), label.start)))) return []
    for (const [index, span] of spans.entries()) {
      const found = numberIn(sheet.text, span, pattern)
      if (found)
        return [
          ...secondNumber(sheet, found.span.end, pattern, quality),
          fieldAt(
            sheet,
            'accountNumber',
            found.span,
            found.value,
            quality * (found.mapped ? 0.5 : index > 0 ? 0.93 : 1),
          ),
        ]
      if (index === 0 && isTaken(sheet.text.slice(span.start, span.end))) return []
    }
    return []
  })
}

/** «№ 123456 и № 654321»: two accounts, which the rules hold against each other. */
function secondNumber(sheet: Sheet, after: number, pattern: RegExp, quality: number): Field[] {
  const match = /^\s*(?:,|и|және|and)\s*(?:№\s*)?(\d{4,8})(?![\d@.:-])/u.exec(
    sheet.text.slice(after, after + 30),
  )
  const value = match?.[1]
  if (!match || !value || !pattern.test(value)) return []
  const end = after + match[0].length
  return [fieldAt(sheet, 'accountNumber', { start: end - value.length, end }, value, quality)]
}

/** Something else stands behind the label, so the next line is not its value. */
function isTaken(rest: string): boolean {
  const cell = rest.split('\t').find((text) => text.trim() !== '') ?? ''
  return /\d/.test(cell) || cell.replace(/[^\p{L}]/gu, '').length > 12
}

function numberIn(
  text: string,
  within: Span,
  pattern: RegExp,
): { value: string; span: Span; mapped: boolean } | null {
  const end = Math.min(within.end, within.start + 90)
  let at = within.start
  for (let words = 0; words < 8; words++) {
    const filler = FILLER.exec(text.slice(at, end))?.[0]
    if (!filler) break
    at += filler.length
  }
  const raw = NUMBER.exec(text.slice(at, end + 16))?.[0]
  if (!raw || at + raw.length > within.end || !/\d{2}/.test(raw)) return null
  const value = raw
    .replace(/\s/g, '')
    .replace(/[OОoо]/g, '0')
    .replace(/[lIІі|]/g, '1')
    .replace(/[Зз]/g, '3')
    .replace(/[Бб]/g, '6')
  if (!pattern.test(value) || isDate(text.slice(at, at + 12))) return null
  return { value, span: { start: at, end: at + raw.length }, mapped: value !== raw.replace(/\s/g, '') }
}

function numberFirst(sheet: Sheet, pattern: RegExp): Field[] {
  return [...sheet.folded.matchAll(BEFORE)].flatMap((match) => {
    const value = match[1] ?? ''
    const span = unfold(sheet, match.index, match.index + value.length)
    return pattern.test(value) ? [fieldAt(sheet, 'accountNumber', span, value, 0.9)] : []
  })
}

function isDate(text: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|^(?:19|20)\d\d\s?(?:г|год|ж|жыл|y)/u.test(text)
}
