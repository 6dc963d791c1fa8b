import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import * as company from '../../../cases/identifiers/ke-company.ts'
import * as kraPin from '../../../cases/identifiers/ke-kra-pin.ts'
import * as kz from '../../../cases/identifiers/kz-bin.ts'
import * as pinfl from '../../../cases/identifiers/uz-pinfl.ts'
import type { Scheme } from '../../../cases/vocabulary.ts'
import { labelledSpans, labelPattern } from '../labels.ts'
import { lineIndexAt, type Sheet, type Span } from '../lines.ts'
import { readZone } from '../mrz.ts'
import { addresseeSpans, isAddressees } from './addressee.ts'
import { distinct, fieldAt } from './candidate.ts'
import { numberAfter } from './number-after.ts'
import { NUMBERINGS, type Numbering } from './numberings.ts'

const LOOSE_LABELS = labelPattern(['ИНН', 'INN', 'ИИН', 'БИН'])
const KRA = /(?<![A-Za-z\d])[APap]\s?\d{9}\s?[A-Za-z](?![A-Za-z\d])/g
const COMPANY =
  /(?<![A-Za-z\d])(?:(?:PVT|PLC|CLG|CPF|FC|LLP|BN)-[A-Z\d]{6,9}|(?:CPR|PVT|CF|BN|LLP|CLG)\/\d{4}\/\d{1,7})(?![A-Za-z\d])/gi
const BARE =
  /(?<![\p{L}\d+№#/.-])(?:\d{12}|\d{6} \d{6}|\d{3} \d{3} \d{3} \d{3}|\d{4} \d{4} \d{4})(?![\p{L}\d/-])/gu
/** The bank's own number follows its name, a founder's the word founder: neither is the applicant's. */
const FOREIGN =
  /(?:банк\p{L}*|bank|учредител\p{L}*|участник\p{L}*|курылтайшы\p{L}*|исполнител\p{L}*|нотариус\p{L}*)[^\p{L}\d]{0,3}(?:[\p{L}\d"«»]+[^\p{L}\d]{1,3}){0,4}$/u

/**
 * Registration numbers of organisations and people: by label first, then by shape where a check digit proves it.
 * A labelled number that fails its check is given with little confidence, so that a person looks.
 */
export function registrationNumbers(sheet: Sheet): Field[] {
  const blocks = addresseeSpans(sheet)
  const own = (field: { at: number }) => !isAddressees(sheet, blocks, field.at)
  const found = [...labelled(sheet), ...bare(sheet), ...kenyan(sheet)].filter(own)
  const applicants = found.filter(({ at }) => !isForeign(sheet, at))
  const fields = distinct((applicants.length > 0 ? applicants : found.map(doubt)).map(({ field }) => field))
  const all = [
    ...fields,
    ...zoned(sheet).filter(({ value }) => !fields.some((field) => field.value === value)),
  ]
  return all.filter((field) => field.confidence >= 0.5 || !isMisreadingOf(field, all))
}

interface Found {
  readonly field: Field
  readonly at: number
}

function labelled(sheet: Sheet): Found[] {
  const seen = new Map<number, Found>()
  for (const numbering of NUMBERINGS) {
    for (const { label, spans } of labelledSpans(sheet, numbering.labels)) {
      const found = firstNumber(sheet, spans, numbering)
      if (!found) continue
      const before = seen.get(found.span.start)
      const field = fieldAt(
        sheet,
        'registrationNumber',
        found.span,
        found.value,
        found.quality,
        numbering.schemeOf(found.value),
      )
      if (!before || before.field.confidence < field.confidence)
        seen.set(found.span.start, { field, at: label.start })
    }
  }
  return [...seen.values(), ...kzUnderOtherLabel(sheet)]
}

/** A 12-digit number that passes, under a label that some senders use for it. */
function kzUnderOtherLabel(sheet: Sheet): Found[] {
  return labelledSpans(sheet, LOOSE_LABELS).flatMap(({ label, spans }) => {
    const found = firstNumber(sheet, spans, { ...(NUMBERINGS[0] as Numbering) })
    if (!found || !kz.isValid(found.value)) return []
    return [
      {
        field: fieldAt(
          sheet,
          'registrationNumber',
          found.span,
          found.value,
          found.quality,
          kz.schemeOf(found.value),
        ),
        at: label.start,
      },
    ]
  })
}

function firstNumber(sheet: Sheet, spans: readonly Span[], numbering: Numbering) {
  for (const span of spans) {
    const found = numberAfter(sheet.text, span, numbering.digits)
    if (!found) continue
    const isRight = found.value.length === numbering.digits && numbering.isValid(found.value)
    if (found.mapped && !isRight) return { ...found, value: found.value, quality: 0.2 }
    return { ...found, quality: isRight ? (found.mapped ? 0.6 : 0.98) : 0.3 }
  }
  return null
}

function bare(sheet: Sheet): Found[] {
  return [...sheet.text.matchAll(BARE)].flatMap((match) => {
    const value = kz.compact(match[0])
    const before = fold(sheet.text.slice(Math.max(0, match.index - 24), match.index))
    const isOther = /(?:тел|факс|phone|whatsapp|моб|счет|иик|account|аккаунт|no|код|ндс)[\s.:]*$/u.test(
      before,
    )
    if (!kz.isValid(value) || isOther) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [
      { field: fieldAt(sheet, 'registrationNumber', span, value, 0.65, kz.schemeOf(value)), at: span.start },
    ]
  })
}

function kenyan(sheet: Sheet): Found[] {
  const take = (pattern: RegExp, scheme: Scheme, compact: (raw: string) => string) =>
    [...sheet.text.matchAll(pattern)].map((match) => ({
      field: fieldAt(
        sheet,
        'registrationNumber',
        { start: match.index, end: match.index + match[0].length },
        compact(match[0]),
        0.9,
        scheme,
      ),
      at: match.index,
    }))
  return [...take(KRA, 'ke-kra-pin', kraPin.compact), ...take(COMPANY, 'ke-company', company.compact)]
}

function isForeign(sheet: Sheet, at: number): boolean {
  const line = sheet.lines[lineIndexAt(sheet, at)]
  return FOREIGN.test(
    fold(sheet.text.slice(Math.max(line?.start ?? 0, at - 70), at)).replace(
      /\s*(?:бин|бсн|иин|жсн)?[\s/(]*$/u,
      ' ',
    ),
  )
}

function doubt(found: Found): Found {
  return { ...found, field: { ...found.field, confidence: Math.min(0.45, found.field.confidence) } }
}

/** The same number read better elsewhere on the paper, up to two digits. */
function isMisreadingOf(field: Field, all: readonly Field[]): boolean {
  return all.some(
    (other) =>
      other.confidence >= 0.9 && other.scheme === field.scheme && differences(other.value, field.value) <= 2,
  )
}

function differences(a: string, b: string): number {
  if (a.length !== b.length)
    return Math.abs(a.length - b.length) <= 1 && (a.startsWith(b) || b.startsWith(a)) ? 1 : 9
  return [...a].filter((char, index) => char !== b[index]).length
}

/** The holder's number in a machine readable zone, where its own check digit holds. */
function zoned(sheet: Sheet): Field[] {
  const found = readZone(sheet)?.personalNumber
  const scheme = found && (kz.isIin(found.value) ? 'kz-iin' : pinfl.isValid(found.value) ? 'uz-pinfl' : null)
  if (!found || !scheme) return []
  const field = fieldAt(sheet, 'registrationNumber', found.span, found.value, 1, scheme)
  return [found.repaired ? { ...field, confidence: 0.85, repaired: true } : { ...field, confidence: 0.95 }]
}
