import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import * as kz from '../../../cases/identifiers/kz-bin.ts'
import * as pinfl from '../../../cases/identifiers/uz-pinfl.ts'
import { labelledSpans } from '../labels.ts'
import { lineIndexAt, placeOf, type Sheet, type Span } from '../lines.ts'
import { readZone } from '../mrz.ts'
import { distinct, fieldAt } from './candidate.ts'
import { kenyanNumbers } from './kenyan-numbers.ts'
import { type NumberAfter, numberAfter } from './number-after.ts'
import { LOOSE_NUMBERINGS, NUMBERINGS, type Numbering } from './numberings.ts'
import { putRight } from './put-right.ts'
import { type Owner, ownersIn } from './whose-number.ts'

/** A number as found, before it is known whose it is. */
interface Found {
  readonly field: Field
  readonly span: Span
  /** Where its label begins, or it itself. */
  readonly at: number
}

interface Owned extends Found {
  readonly owner: Owner
}

/** Under its label, and right by its check digit. */
const PROVEN = 0.98
const UNPROVEN = 0.3
/** Letters were taken for digits, and the check digit agrees. */
const MAPPED = 0.6
/** A digit was put right by the check digit: more than one number may be meant. */
const PUT_RIGHT = 0.5
/** Read from a picture once, where a misread digit may pass unnoticed. */
const SEEN_ONCE = 0.89
/** Somebody else's number on the same paper, or one that may be. */
const DOUBTFUL = 0.45
const SECOND = 0.85
const OTHER_BEFORE =
  /(?:тел|факс|phone|whatsapp|моб|счет|иик|account|аккаунт|no|код|ндс|tel|mfo|мфо|h\/r|х\/р|iban)[\s.:]*$/u
/** The end of a sentence that names a number standing below it. */
const LEADS_ON = /^[^\d\t]{0,30}:\s*$/u
/** Digits in which two readings of one number may differ. */
const SLIPS = 2
/** Letters and digits that a reader takes for each other, each time alike. */
const ALIKE = /[O0I1]/u
/** Whose numbers a paper is likelier to be about, best first. */
const OWNERS: readonly Owner[] = ['own', 'unnamed', 'other', 'foreign']

/**
 * Registration numbers of organisations and people, the paper owner's first: by label, then by shape where a check
 * digit proves it. One that fails its check is given with little confidence, so that a person looks.
 */
export function registrationNumbers(sheet: Sheet): Field[] {
  const found = [...labelled(sheet), ...bare(sheet), ...kenyan(sheet), ...zoned(sheet)]
  const fields = distinct(
    byOwner(
      sheet,
      found.map((each) => seenOnce(sheet, each, found)),
    ),
  )
  return fields.filter((field) => field.confidence >= 0.5 || !isMisreadingOf(field, fields))
}

function labelled(sheet: Sheet): Found[] {
  const best = new Map<number, Found>()
  const all = [...NUMBERINGS, ...LOOSE_NUMBERINGS].flatMap((numbering) =>
    labelledSpans(sheet, numbering.labels).flatMap(({ label, spans }) => {
      const found = firstNumber(sheet, spans, numbering)
      const isLoose = LOOSE_NUMBERINGS.includes(numbering)
      return found && !(isLoose && found.field.confidence < MAPPED * 0.8)
        ? [{ ...found, at: label.start }]
        : []
    }),
  )
  for (const found of all) {
    const before = best.get(found.span.start)
    if (!before || before.field.confidence < found.field.confidence) best.set(found.span.start, found)
  }
  return [...best.values()]
}

function firstNumber(sheet: Sheet, spans: readonly Span[], numbering: Numbering): Omit<Found, 'at'> | null {
  for (const span of [...spans, ...acrossLines(sheet, spans[0])]) {
    const found = numberAfter(sheet.text, span, numbering.digits)
    if (found) return { field: proven(sheet, found, numbering), span: found.span }
  }
  return null
}

/** «БИН 250140» and «111114» at the head of the next line; «unga quyidagi STIR biriktirildi:» and below it the number. */
function acrossLines(sheet: Sheet, span: Span | undefined): Span[] {
  const index = span ? lineIndexAt(sheet, span.start) : -1
  const [next, third] = [sheet.lines[index + 1], sheet.lines[index + 2]]
  if (!span || !next) return []
  const rest = sheet.text.slice(span.start, span.end)
  if (/\d[\s-]*$/.test(rest)) return [{ start: span.start, end: next.end }]
  if (LEADS_ON.test(rest)) return [next]
  return third && rest.trim() === '' && LEADS_ON.test(next.text) ? [third] : []
}

function proven(sheet: Sheet, { value, span, mapped }: NumberAfter, numbering: Numbering): Field {
  const give = (given: string, quality: number): Field =>
    fieldAt(sheet, 'registrationNumber', span, given, quality, numbering.schemeOf(given))
  const isRight = value.length === numbering.digits && numbering.isValid(value)
  if (isRight) return mapped ? { ...give(value, MAPPED), repaired: true } : give(value, PROVEN)
  const asRead = give(value, UNPROVEN)
  const right =
    isRead(sheet, span) && value.length === numbering.digits ? putRight(value, numbering.isValid) : null
  return right ? { ...give(right, PUT_RIGHT), repaired: true } : asRead
}

function bare(sheet: Sheet): Found[] {
  return NUMBERINGS.filter(({ context }) => context?.test(sheet.folded) ?? true).flatMap((numbering) =>
    [...sheet.text.matchAll(numbering.bare.pattern)].flatMap((match) => {
      const value = kz.compact(match[0])
      const span = { start: match.index, end: match.index + match[0].length }
      const before = fold(sheet.text.slice(Math.max(0, span.start - 24), span.start))
      if (!numbering.isValid(value) || OTHER_BEFORE.test(before)) return []
      const { quality } = numbering.bare
      const field = fieldAt(sheet, 'registrationNumber', span, value, quality, numbering.schemeOf(value))
      return [{ field, span, at: span.start }]
    }),
  )
}

function kenyan(sheet: Sheet): Found[] {
  return kenyanNumbers(sheet).map(({ scheme, value, span, repaired, quality }) => {
    const field = fieldAt(
      sheet,
      'registrationNumber',
      span,
      value,
      Math.min(quality, repaired ? MAPPED : 1),
      scheme,
    )
    return { field: repaired ? { ...field, repaired } : field, span, at: span.start }
  })
}

/** The holder's number in a machine readable zone, where its own check digit holds. */
function zoned(sheet: Sheet): Found[] {
  const zone = readZone(sheet)?.personalNumber
  if (!zone) return []
  const scheme = kz.isIin(zone.value) ? 'kz-iin' : pinfl.isValid(zone.value) ? 'uz-pinfl' : null
  if (!scheme) return []
  const field = fieldAt(sheet, 'registrationNumber', zone.span, zone.value, 1, scheme)
  const sure = zone.repaired ? { confidence: SECOND, repaired: true as const } : { confidence: 0.95 }
  return [{ field: { ...field, ...sure }, span: zone.span, at: zone.span.start }]
}

/** No check digit covers Kenyan numbers and the eleventh digit of Kazakh ones: two places must say the same. */
function seenOnce(sheet: Sheet, own: Found, all: readonly Found[]): Found {
  const { field, span } = own
  const isCovered = field.scheme === 'uz-stir' || field.scheme === 'uz-pinfl'
  const isTwice = all.some((other) => other.field.value === field.value && other.span.start !== span.start)
  const isAmbiguous = field.scheme === 'ke-company' && ALIKE.test(field.value.split('-')[1] ?? '')
  if (isCovered || (isTwice && !isAmbiguous) || !isRead(sheet, span)) return own
  return { ...own, field: { ...field, confidence: Math.min(SEEN_ONCE, field.confidence) } }
}

/** Read from a picture, not from a text layer. */
function isRead(sheet: Sheet, span: Span): boolean {
  return placeOf(sheet, span).confidence < 1
}

function byOwner(sheet: Sheet, found: readonly Found[]): Field[] {
  const ownerAt = ownersIn(sheet)
  const owned = found.map((each): Owned => ({ ...each, owner: ownerAt(each.at) }))
  const byScheme = Map.groupBy(
    owned.filter(({ owner }) => owner !== 'addressee'),
    ({ field }) => field.scheme,
  )
  return [...byScheme.values()].flatMap(ofOneScheme)
}

/** The paper owner's numbers as sure as they were read, the others less. */
function ofOneScheme(found: readonly Owned[]): Field[] {
  const mayBeOwn = found.filter((each) => !isAnothers(each, found))
  const [first] = mayBeOwn.toSorted(likelierFirst)
  const cap = (each: Owned): number => {
    const { field, owner } = each
    if (owner === 'foreign') return DOUBTFUL
    if (field.value === first?.field.value) return 1
    if (first && isStray(each, first)) return DOUBTFUL
    if (owner === 'unnamed' || isPersons(field)) return SECOND
    return owner === first?.owner ? 1 : DOUBTFUL
  }
  return mayBeOwn.map((each) => ({ ...each.field, confidence: Math.min(cap(each), each.field.confidence) }))
}

/**
 * «Решение единственного участника, ТОО «Альфа», БИН …»: a number that reads right and plainly belongs to a founder, a
 * bank, or beside the owner's own to another organisation, is not the owner's.
 */
function isAnothers({ field, owner }: Owned, all: readonly Owned[]): boolean {
  if (isPersons(field) || isKenyan(field) || field.confidence <= MAPPED) return false
  const isOwnToo = all.some(
    (each) => each.field.value === field.value && (each.owner === 'own' || each.owner === 'unnamed'),
  )
  if (isOwnToo) return false
  return owner === 'foreign' || (owner === 'other' && all.some((each) => each.owner === 'own'))
}

/** Without a check digit nothing shows that a number reads right. */
function isKenyan({ scheme }: Field): boolean {
  return scheme === 'ke-company' || scheme === 'ke-kra-pin'
}

/** The registry gives a company one number: of a paper that names the owner's, another one is a shareholder's, or the secretary's. */
function isStray({ field, owner }: Owned, first: Owned): boolean {
  const isBesideOwn = field.scheme === 'ke-company' && owner === 'unnamed' && first.owner === 'own'
  return isBesideOwn && differences(field.value, first.field.value) > SLIPS
}

/** A company's PIN before that of a person, then by owner, then in the order of the paper. */
function likelierFirst(a: Owned, b: Owned): number {
  return (
    Number(isPersons(a.field)) - Number(isPersons(b.field)) ||
    OWNERS.indexOf(a.owner) - OWNERS.indexOf(b.owner) ||
    a.at - b.at
  )
}

function isPersons({ scheme, value }: Field): boolean {
  if (scheme === 'ke-kra-pin') return value.startsWith('A')
  return scheme === 'kz-iin' || scheme === 'uz-pinfl' || (scheme === 'kg-inn' && !value.startsWith('0'))
}

/** The same number read better elsewhere on the paper. */
function isMisreadingOf(field: Field, all: readonly Field[]): boolean {
  return all.some(
    (other) =>
      other.confidence > MAPPED &&
      other.scheme === field.scheme &&
      differences(other.value, field.value) <= SLIPS,
  )
}

function differences(a: string, b: string): number {
  if (a.length !== b.length)
    return Math.abs(a.length - b.length) <= 1 && (a.startsWith(b) || b.startsWith(a)) ? 1 : 9
  return [...a].filter((char, index) => char !== b[index]).length
}
