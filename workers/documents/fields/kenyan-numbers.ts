import * as company from '../../../cases/identifiers/ke-company.ts'
import * as kraPin from '../../../cases/identifiers/ke-kra-pin.ts'
import type { Scheme } from '../../../cases/vocabulary.ts'
import { labelledSpans, labelPattern } from '../labels.ts'
import type { Sheet, Span } from '../lines.ts'

/** A Kenyan number as found; no check digit proves it. */
export interface KenyanNumber {
  readonly scheme: Scheme
  readonly value: string
  readonly span: Span
  /** Letters were taken for digits, or the other way round. */
  readonly repaired: boolean
  /** How plain the shape is, 0..1. */
  readonly quality: number
}

/** Letters of the other alphabet that look the same. */
const CYRILLIC = 'АВСЕНКМОРТХУІ'
const LATIN = 'ABCEHKMOPTXYI'
/** What readers give for digits, and for the last letter. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' }
const LETTERS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' }
const KENYAN =
  /(?<!\p{L})(?:kenya|nairobi|mombasa|companies act|registrar of companies|kra|pin|pvt|cpr|cr12)(?!\p{L})|\+254/u
const PIN = /(?<![\p{L}\d])[APap]\s?\d{9}\s?[A-Za-z](?![\p{L}\d])/gu
/** Misread, or in groups: only where a paper is Kenyan. */
const LIKE_PIN = /(?<![\p{L}\d])[AP] ?(?:[\dOQIlSBZ] ?){9}[A-Z\d](?![\p{L}\d])/gu
/** A number that goes on behind its hyphen may do so on the next line. */
const HYPHENED =
  /(?<![\p{L}\d])(?:(?:P[VY][T17I]|PLC|CLG|CPF|FC|LLP|BN)\s?[-–—]\s?[A-Z\d]{6,9}|(?:pvt|plc|clg|bn|llp)-(?=[a-z]*\d)[a-z\d]{6,9})(?![\p{L}\d])/gu
const SLASHED =
  /(?<![\p{L}\d])(CPR|P[VY]T|CF|BN|LLP|CLG)\s?\/\s?([\dOIlSBZ]{4})\s?\/\s?([\dOIlSBZ]{1,7})(?![\p{L}\d])/giu
const LABELS = labelPattern([
  'company number',
  'company no',
  'company reg no',
  'company registration no',
  'company registration number',
  'registration number',
  'registration no',
  'reg no',
  'reg. no',
  'c.r. no',
  'certificate no',
  'certificate of incorporation no',
  'certificate number',
  'incorporation number',
  'entity number',
  'entity no',
  'business number',
  'business no',
  'business registration number',
  'business registration no',
  'business reg. no',
  'bn no',
  'nambari ya usajili',
  'namba ya usajili',
  'nambari ya kampuni',
  'namba ya kampuni',
  'no',
  '№',
])
const BUSINESS_LABELS = labelPattern([
  'business number',
  'business no',
  'business registration number',
  'business registration no',
  'business reg. no',
  'bn no',
  'b.n. no',
  'bn',
])
/** Of the old registry of paper. */
const OLD = /^[\s:.№-]*(C\s?[.,]?\s?\d{3,7})(?![\p{L}\d/])/u
/** Alone on its line but for a label that was misread. */
const OLD_ALONE = /(?<=(?:^|\n)\S{0,4}\s{0,2})C\.\s?\d{4,7}(?=\s*(?:\n|$))/g
/** Of a business name. */
const DIGITS_ONLY = /^[\s:.№/-]*(\d{5,7})(?![\p{L}\d/-])/u
const PLAIN = 0.97
const BY_LABEL = 0.9
const ALONE = 0.8
/** Of a year that cannot be, or cut off. */
const MISSHAPEN = 0.3
const SHORTEST = 3

/** Kenyan PINs and numbers of companies on a sheet, by their shape; those of old registries by their label. */
export function kenyanNumbers(sheet: Sheet): KenyanNumber[] {
  const isKenyan = KENYAN.test(sheet.folded)
  const text = isKenyan
    ? sheet.text.replace(/[АВСЕНКМОРТХУІ]/g, (char) => LATIN[CYRILLIC.indexOf(char)] ?? char)
    : sheet.text
  const byPlace = [
    ...[...text.matchAll(OLD_ALONE)].map(({ 0: raw, index }) => oldNumber(raw, index, ALONE)),
    ...underLabels(sheet, text, LABELS, OLD),
    ...underLabels(sheet, text, BUSINESS_LABELS, DIGITS_ONLY),
  ]
  return [
    ...(isKenyan ? [PIN, LIKE_PIN] : [PIN]).flatMap((shape) =>
      [...text.matchAll(shape)].flatMap((match) => pinOf(match[0], match.index)),
    ),
    ...[HYPHENED, SLASHED].flatMap((shape) => [...text.matchAll(shape)].map(companyOf)),
    ...(isKenyan ? byPlace : []),
  ]
}

function pinOf(raw: string, start: number): KenyanNumber[] {
  const read = kraPin.compact(raw)
  const digits = withDigits(read.slice(1, 10))
  const last = read[10] ?? ''
  const value = `${read[0]}${digits}${LETTERS[last] ?? last}`
  if (!kraPin.isValid(value) || read.slice(1, 10).replace(/\D/g, '').length < 6) return []
  const span = { start, end: start + raw.length }
  return [{ scheme: 'ke-kra-pin', value, span, repaired: value !== read, quality: PLAIN }]
}

function companyOf({
  0: raw,
  1: register,
  2: year = '',
  3: number = '',
  index,
}: RegExpExecArray): KenyanNumber {
  const read = company.compact(raw).replace(/[–—]/g, '-')
  const plain = register ? company.compact(`${register}/${withDigits(year)}/${withDigits(number)}`) : read
  const value = plain.replace(/^P[VY][T17I](?=[-/])/, 'PVT')
  const isPlain = company.isValid(value) && (!register || number.length >= SHORTEST)
  const quality = isPlain ? PLAIN : MISSHAPEN
  return {
    scheme: 'ke-company',
    value,
    span: { start: index, end: index + raw.length },
    repaired: value !== read,
    quality,
  }
}

function withDigits(text: string): string {
  return Array.from(text.toUpperCase(), (char) => DIGITS[char] ?? char).join('')
}

function underLabels(sheet: Sheet, text: string, labels: RegExp, shape: RegExp): KenyanNumber[] {
  return labelledSpans(sheet, labels).flatMap(({ spans }) => {
    for (const span of spans) {
      const match = shape.exec(text.slice(span.start, span.end))
      if (!match) continue
      const raw = match[1] ?? ''
      return [oldNumber(raw, span.start + match[0].length - raw.length, BY_LABEL)]
    }
    return []
  })
}

function oldNumber(raw: string, start: number, quality: number): KenyanNumber {
  const value = company.compact(raw).replace(/^C[.,]?/, 'C.')
  return { scheme: 'ke-company', value, span: { start, end: start + raw.length }, repaired: false, quality }
}
