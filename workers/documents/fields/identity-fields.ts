import type { Field } from '../../../cases/document.ts'
import { bornOn as iinBirth } from '../../../cases/identifiers/kz-bin.ts'
import { bornOn as pinflBirth } from '../../../cases/identifiers/uz-pinfl.ts'
import { samePerson } from '../../../cases/names.ts'
import type { FieldName } from '../../../cases/vocabulary.ts'
import type { Sheet } from '../lines.ts'
import { readZone, type ZoneValue } from '../mrz.ts'
import { fieldAt } from './candidate.ts'
import { type Printed, printedIdentity } from './printed-identity.ts'

/** How sure a value of the zone is by its check digits; those of letters taken for digits stay below what counts as sure. */
const BY_CHECK = { 'with-zone': 0.97, alone: 0.8, fails: 0.4 } as const
const REPAIRED = 0.85
/** Said in two places of the paper alike. */
const AGREED = 0.98
/** Printed once, and nothing else on the paper confirms it. */
const PRINTED = 0.88
const DISPUTED = 0.5
/** Two places say so, and a third one something else. */
const OUTVOTED = 0.75
/** Years that an identity paper holds at most. */
const LONGEST = 15
/** The name in the zone alone: no check digit covers it. */
const ZONE_NAME = 0.7
/** More of the name than is printed in one place. */
const LONGER_NAME = 0.85

/**
 * Holder, birth, last day and number of an identity paper; `numbers` are its registration numbers. What its printed
 * part, its machine readable zone and the holder's own number say alike is sure; where they differ, nothing is.
 */
export function identityFields(sheet: Sheet, numbers: readonly Field[]): Field[] {
  const printed = printedIdentity(sheet)
  const zone = readZone(sheet)
  const both = (name: FieldName, onPaper: Printed | null, inZone: ZoneValue | null = null): Field[] => [
    ...(onPaper ? [fieldAt(sheet, name, onPaper, onPaper.value, PRINTED)] : []),
    // A value of the zone that fails its check says nothing against one that is printed.
    ...(inZone && !(onPaper && inZone.check === 'fails') ? [zoneField(sheet, name, inZone)] : []),
  ]
  return [
    ...nameField(sheet, printed.name, zone?.name ?? null),
    ...agreed([...both('birthDate', printed.birthDate, zone?.birthDate), ...born(numbers)]),
    ...agreed(both('validUntil', printed.validUntil, zone?.validUntil)).map((field) =>
      plausible(field, printed.issuedOn),
    ),
    ...agreed(both('documentNumber', printed.documentNumber, zone?.documentNumber)),
    ...both('documentDate', printed.issuedOn),
  ]
}

/** The birth date that the holder's own number holds. */
function born(numbers: readonly Field[]): Field[] {
  const own = numbers.find(({ scheme }) => scheme === 'kz-iin' || scheme === 'uz-pinfl')
  const value = own?.scheme === 'kz-iin' ? iinBirth(own.value) : own && pinflBirth(own.value)
  if (!own || !value) return []
  const { raw, page, box, confidence } = own
  return [{ name: 'birthDate', value, raw, page, box, confidence: Math.min(confidence, PRINTED) }]
}

/** The value that two places agree on, sure where none differs; else all that was read, the likelier first. */
function agreed(fields: readonly Field[]): Field[] {
  const confirmed = fields.find((field) =>
    fields.some((other) => other !== field && other.value === field.value),
  )
  const others = fields.filter(({ value }) => value !== confirmed?.value)
  // The numbers of a Kenyan card and of its holder have different lengths; they dispute nothing.
  const isDisputed = ({ value }: Field): boolean =>
    fields.some((other) => other.value !== value && other.value.length === value.length)
  const isRepaired = fields.some(({ value, repaired }) => repaired && value === confirmed?.value)
  const sure = isRepaired ? REPAIRED : AGREED
  return [
    ...(confirmed
      ? [{ ...confirmed, confidence: isDisputed(confirmed) ? Math.min(sure, OUTVOTED) : sure }]
      : []),
    ...others
      .toSorted((a, b) => b.confidence - a.confidence)
      .map((field) =>
        isDisputed(field) ? { ...field, confidence: Math.min(field.confidence, DISPUTED) } : field,
      ),
  ]
}

/** No paper of ours holds longer: a misread digit. */
function plausible(field: Field, issuedOn: Printed | null): Field {
  const years = Number(field.value.slice(0, 4)) - Number(issuedOn?.value.slice(0, 4))
  return years > LONGEST || years < 0 ? { ...field, confidence: Math.min(field.confidence, DISPUTED) } : field
}

function zoneField(sheet: Sheet, name: FieldName, { value, span, check, repaired }: ZoneValue): Field {
  const field = fieldAt(sheet, name, span, value, 1)
  const sure = BY_CHECK[check]
  return repaired
    ? { ...field, confidence: Math.min(sure, REPAIRED), repaired }
    : { ...field, confidence: sure }
}

/** The printed name has all parts of it and native letters; the zone's confirms it, or has a word more. */
function nameField(sheet: Sheet, printed: Printed | null, zoned: ZoneValue | null): Field[] {
  const inZone = (sure: number): Field[] =>
    zoned ? [{ ...fieldAt(sheet, 'signatoryName', zoned.span, zoned.value, 1), confidence: sure }] : []
  if (!printed) return inZone(ZONE_NAME)
  const isSame = zoned !== null && samePerson(printed.value, zoned.value) === 'same'
  if (isSame && zoned.value.split(' ').length > printed.value.split(' ').length) return inZone(LONGER_NAME)
  return [fieldAt(sheet, 'signatoryName', printed, printed.value, isSame ? AGREED : PRINTED)]
}
