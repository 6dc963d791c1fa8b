import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import { type Sheet, unfold } from '../lines.ts'
import { labelledNames, type PlacedName, readingsOf } from './labelled-names.ts'
import { nominative, type PersonName, personNames } from './person-names.ts'
import {
  ALSO,
  ATTORNEY,
  EMPOWERED_BEFORE,
  EMPOWERS,
  GIVER_AFTER,
  GIVER_BEFORE,
  GRANTOR,
  HEADS,
  IDENTIFIED,
  SELF_BEFORE,
  SPECIMEN,
  TAKES_OBJECT,
  TO_ANYBODY,
  TO_WHOM,
} from './power-words.ts'
import { nameField, signatureBlock } from './signature-block.ts'
import { OFFICIAL } from './signature-words.ts'

/** Characters after the words that empower in which the attorney is named, and before them. */
const REACH = 260
const REACH_BACK = 420
/** Characters between two attorneys who are named together. */
const TOGETHER = 140
/** Characters between the words that empower and a name that plainly belongs to them. */
const CLOSE = 60

/** Characters between a plain name and the words that empower it. */
const APPOSITION = 110
/** Between a label and a name a post may stand. */
const OF_POST = /^[\s:–—|/.,()-]*(?:[\p{Ll}-]+[\s:,]+){0,4}$/u

interface Party extends PlacedName {
  readonly quality: number
}

/** Who gives a power of attorney and who is empowered by it. */
export function powerParties(sheet: Sheet): Field[] {
  const attorney = empowered(sheet)
  const giver = grantor(sheet, attorney)
  return [
    ...(attorney ? [fieldOf(attorney)] : []),
    ...(giver ? [{ ...giver, name: 'grantorName' as const, value: nominative(giver.value) }] : []),
  ]
}

function fieldOf({ reading, name, quality }: Party): Field {
  return nameField(reading, name, quality, quality)
}

function empowered(sheet: Sheet): Party | null {
  const specimen = labelledNames(sheet, SPECIMEN)[0]
  const found = [
    ...readingsOf(sheet).flatMap(afterWords),
    ...rows(sheet),
    ...readingsOf(sheet).flatMap(beforeWords),
    ...readingsOf(sheet).flatMap(inDative),
  ]
  const [best] = found.toSorted((a, b) => fullness(b) - fullness(a) || b.quality - a.quality)
  if (!best) return specimen ? { ...specimen, quality: 0.7 } : remaining(sheet)
  if (isOneOfSeveral(best)) return { ...best, quality: 0.55 }
  const isConfirmed = specimen && samePerson(specimen.name.text, best.name.text) === 'same'
  return isConfirmed ? { ...best, quality: Math.max(best.quality, 0.93) } : best
}

function fullness({ name }: Party): number {
  return name.kind === 'full' ? 1 : 0
}

/** The first name after the words that empower, which is not the giver's. */
function afterWords(reading: Sheet): Party[] {
  return [...flatOf(reading).matchAll(EMPOWERS)].flatMap((match) => {
    const { end } = unfold(reading, match.index, match.index + match[0].length)
    const names = personNames(reading.text, end, Math.min(reading.text.length, end + REACH))
    const takesObject = TAKES_OBJECT.test(match[0])
    const isNear = (name: PersonName): boolean => reading.text.slice(end, name.start).trim().length <= CLOSE
    const [first] = names.filter((name) =>
      takesObject && isNear(name) ? !speaksFor(reading, name) : !isGiver(reading, name),
    )
    if (!first) return []
    const isIdentified = IDENTIFIED.test(fold(reading.text.slice(first.end, first.end + 40)))
    const quality = first.kind !== 'likely' ? 0.92 : isIdentified ? 0.9 : 0.7
    return [{ reading, name: first, quality: isNear(first) ? quality : quality - 0.1 }]
  })
}

/** The last name before a verb that ends the sentence, or before words like "is authorised"; plain words right before them. */
function beforeWords(reading: Sheet): Party[] {
  return [...flatOf(reading).matchAll(EMPOWERED_BEFORE)].flatMap((match) => {
    const { start } = unfold(reading, match.index, match.index + match[0].length)
    const name = personNames(reading.text, Math.max(0, start - REACH_BACK), start)
      .filter((each) => !isGiver(reading, each) && (each.kind !== 'likely' || adjoins(reading, each, start)))
      .at(-1)
    return name ? [{ reading, name, quality: name.kind === 'likely' ? 0.75 : 0.85 }] : []
  })
}

/** Only a number of identity, a post or a comma lies between. */
function adjoins({ text }: Sheet, { end }: PersonName, start: number): boolean {
  const between = text.slice(end, start)
  return between.length <= APPOSITION && !/[.;:]\s+\p{Lu}/u.test(between)
}

/** «… Умаров Даврон Аҳмадовичга …»: a name in the dative, of whatever post. */
function inDative(reading: Sheet): Party[] {
  return personNames(reading.text).flatMap((name) => {
    const printed = fold(reading.text.slice(name.start, name.end))
    if (SELF_BEFORE.test(fold(reading.text.slice(Math.max(0, name.start - 30), name.start)))) return []
    if (name.kind === 'full') return TO_WHOM.test(printed) ? [{ reading, name, quality: 0.85 }] : []
    return name.kind === 'likely' && TO_ANYBODY.test(printed) ? [{ reading, name, quality: 0.65 }] : []
  })
}

/** Who is left when the giver, who signs, and officials are set aside, if it is one person. */
function remaining(sheet: Sheet): Party | null {
  const signer = signatureBlock(sheet)?.name.value
  if (!signer) return null
  const others = personNames(sheet.text).filter(
    (name) =>
      samePerson(name.text, signer) === 'differs' &&
      !isGiver(sheet, name) &&
      !OFFICIAL.test(fold(sheet.text.slice(Math.max(0, name.start - 60), name.end + 60))) &&
      (name.kind !== 'likely' || IDENTIFIED.test(fold(sheet.text.slice(name.end, name.end + 40)))),
  )
  const [name] = others
  if (!name || others.some((other) => samePerson(other.text, name.text) === 'differs')) return null
  return { reading: sheet, name, quality: 0.65 }
}

function rows(sheet: Sheet): Party[] {
  return labelledNames(sheet, ATTORNEY, OF_POST)
    .filter(({ reading, name }) => !isGiver(reading, name))
    .map(({ reading, name }) => ({ reading, name, quality: name.kind === 'likely' ? 0.75 : 0.9 }))
}

/** «ЖШС директоры Ахметжанов Т. Е. арқылы»: who gives the power stands before whom it is given to. */
function isGiver({ text }: Sheet, { start, end }: PersonName): boolean {
  const before = fold(text.slice(Math.max(0, start - 60), start))
  if (/_{3,}/u.test(text.slice(Math.max(0, start - 40), start))) return false
  if (HEADS.test(fold(text.slice(end, end + 60)))) return true
  return GIVER_BEFORE.test(before) || SELF_BEFORE.test(before) || speaksFor({ text }, { end })
}

/** «… атынан», «… timsolida». */
function speaksFor({ text }: Pick<Sheet, 'text'>, { end }: Pick<PersonName, 'end'>): boolean {
  return GIVER_AFTER.test(fold(text.slice(end, end + 24)))
}

function flatOf({ folded }: Sheet): string {
  return folded.replace(/[\n\t]/g, ' ')
}

/** Another attorney is named together with this one: which of them signs, a person must see. */
function isOneOfSeveral({ reading, name }: Party): boolean {
  return personNames(reading.text, name.end, Math.min(reading.text.length, name.end + TOGETHER + 60)).some(
    (other) => {
      if (other.kind === 'likely' || other.start - name.end > TOGETHER) return false
      const between = reading.text.slice(name.end, other.start)
      return (
        ALSO.test(fold(between)) &&
        !isGiver(reading, other) &&
        samePerson(other.text, name.text) === 'differs'
      )
    },
  )
}

/** In the text with the post, or «Я, …»; else who signs the paper. */
function grantor(sheet: Sheet, attorney: Party | null): Field | null {
  const isAttorney = (text: string): boolean =>
    attorney !== null && samePerson(text, attorney.name.text) === 'same'
  const named = readingsOf(sheet).flatMap((reading) =>
    personNames(reading.text)
      .filter((name) => isGiver(reading, name) && !isAttorney(name.text))
      .map((name) => ({ reading, name, quality: name.kind === 'likely' ? 0.8 : 0.9 })),
  )
  const labelled = labelledNames(sheet, GRANTOR, OF_POST)
    .filter(({ name }) => !isAttorney(name.text))
    .map((placed) => ({ ...placed, quality: placed.name.kind === 'likely' ? 0.8 : 0.9 }))
  const first = [...labelled, ...named].find(({ name }) => name.kind === 'full') ?? labelled[0] ?? named[0]
  const signer = signatureBlock(sheet, (name) => !isAttorney(name))?.name
  if (!first) return signer ? { ...signer, confidence: Math.min(signer.confidence, 0.8) } : null
  const isSigned = signer && samePerson(signer.value, first.name.text) === 'same'
  return fieldOf(isSigned ? { ...first, quality: 0.94 } : first)
}
