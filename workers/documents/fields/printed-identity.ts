import { editDistance } from '../../../cases/edit-distance.ts'
import { fold } from '../../../cases/fold.ts'
import { labelledSpans, labelPattern } from '../labels.ts'
import { lineIndexAt, type Sheet, type Span } from '../lines.ts'
import { addMonths, daysBetween } from './calendar.ts'
import { type DateFound, datesIn } from './dates.ts'
import { ANY_LABEL, DATE_LABELS, NAME_LABELS, NUMBER_LABELS } from './identity-labels.ts'
import { personNames } from './person-names.ts'

/** A value as an identity paper prints it for people. */
export interface Printed extends Span {
  readonly value: string
}

/** What stands on an identity paper beside its machine readable zone. */
export interface PrintedIdentity {
  /** Surname first, where the parts stand apart. */
  readonly name: Printed | null
  readonly birthDate: Printed | null
  readonly validUntil: Printed | null
  readonly issuedOn: Printed | null
  readonly documentNumber: Printed | null
}

const NAME = /^(?=.*\p{L}{2})\p{Lu}[\p{L}'’ʻʼ‘`-]*(?: \p{L}[\p{L}'’ʻʼ‘`-]+){0,4}$/u
const PATRONYMIC = /(?:ич|вна|чна|улы|кызы|ich|vna|chna|ogli|ugli|uly|qizi|kizi|kyzy|угли|кизи)$/u
/** Passports part day, month and year by blanks; readers lose full stops. */
const SPACED = /(?<!\d)(\d{2})[ .,]{1,3}(\d{2})[ .,]{1,3}((?:19|20)\d{2})(?!\d)/g
/** KZ: 9 digits, N and 8 digits; UZ: 2 letters and 7 digits; KE: 7 to 9 digits, letters and digits of a passport. */
const NUMBER = /(?<![\p{L}\d.])(?:[A-ZА-Я]{1,2}\s?\d{6,8}|\d{7,9})(?![\p{L}\d.])/gu
const LONG = 7
/** Years that identity papers hold. */
const TERMS = [5, 10]
const ANY = labelPattern(ANY_LABEL)
/** «Әкесінің аты», «otasining ismi» hold the word for a given name. */
const FATHERS = /(?:акесинин|otasining|отасининг)$/u
const LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
}

/** The part of an identity paper that is made for people. */
export function printedIdentity(sheet: Sheet): PrintedIdentity {
  const dates = [...datesIn(sheet), ...spacedDates(sheet)]
  const term = termIn(sheet, dates)
  return {
    name: nameOf(sheet),
    birthDate: dateAt(sheet, dates, DATE_LABELS.born, 'first'),
    // «Дата выдачи – срок действия» stands over both dates.
    validUntil: dateAt(sheet, dates, DATE_LABELS.ends, 'last') ?? term?.ends ?? null,
    issuedOn: dateAt(sheet, dates, DATE_LABELS.issued, 'first') ?? term?.issued ?? null,
    documentNumber: numberOf(sheet) ?? numberAlone(sheet),
  }
}

/** By the labels; else whatever stands there as a surname, a name and a patronymic. */
function nameOf(sheet: Sheet): Printed | null {
  const [full] = personNames(sheet.text).filter(({ kind }) => kind === 'full')
  return labelledName(sheet) ?? (full ? { ...full, value: full.text } : null)
}

function labelledName(sheet: Sheet): Printed | null {
  const whole = wordsAt(sheet, NAME_LABELS.whole)
  if (whole?.value.includes(' ')) return withNextLine(sheet, whole)
  const [surname, given] = [wordsAt(sheet, NAME_LABELS.surname), wordsAt(sheet, NAME_LABELS.given)]
  if (!surname || !given || surname.start === given.start) return null
  const father = wordsAt(sheet, NAME_LABELS.father)
  // Endings are short and often misread; a name is told without its patronymic too.
  const own = [surname, given, ...(father && PATRONYMIC.test(fold(father.value)) ? [father] : [])]
  return {
    value: inOneScript(own.map(({ value }) => value).join(' ')),
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
  }
}

/** A Latin name of which some words were read in Cyrillic letters that look the same. */
function inOneScript(name: string): string {
  if (!/\p{Script=Latin}/u.test(name)) return name
  return name.replace(/\p{L}+/gu, (word) => ([...word].every((char) => LATIN[char]) ? latin(word) : word))
}

function latin(text: string): string {
  return Array.from(text, (char) => LATIN[char] ?? char).join('')
}

/** A name of which one word stands alone on the next line. */
function withNextLine(sheet: Sheet, name: Printed): Printed {
  const next = sheet.lines[lineIndexAt(sheet, name.start) + 1]
  const isRest = next && NAME.test(next.text) && !next.text.includes(' ') && !isLabel(next.text)
  return isRest ? { ...name, value: `${name.value} ${next.text}`, end: next.end } : name
}

/** The first words beside or below a label that are no label themselves; in capitals, as cards print them, where any are. */
function wordsAt(sheet: Sheet, labels: readonly string[]): Printed | null {
  const words = placesAfter(sheet, labels).map((span) =>
    piecesOf(sheet, span).filter(({ value }) => NAME.test(value)),
  )
  const [first] = words.flatMap(([found]) => (found ? [found] : []))
  const capitals = words.flat().find(({ value }) => value === value.toUpperCase())
  return capitals ?? first ?? null
}

/** Where the value of a label may stand, best first: beside it, in the cell below, on the line below. */
function placesAfter(sheet: Sheet, labels: readonly string[]): Span[] {
  return labelledSpans(sheet, labelPattern([...labels, ...misread(sheet, labels)])).flatMap(
    ({ label, spans }) => {
      if (FATHERS.test(fold(sheet.text.slice(Math.max(0, label.start - 12), label.start)))) return []
      const next = sheet.lines[lineIndexAt(sheet, label.end - 1) + 1]
      return next ? [...spans, next] : spans
    },
  )
}

/** Labels as readers of small print give them. */
function misread(sheet: Sheet, labels: readonly string[]): string[] {
  const pieces = sheet.folded.split(/[\n\t/|:]+/u).map((piece) => piece.trim())
  return pieces.filter((piece) => isLike(piece, labels))
}

/** Two letters of a long label may be misread. */
function isLike(folded: string, labels: readonly string[]): boolean {
  return labels.some((label) => label.length >= LONG && editDistance(folded, fold(label), 2) <= 2)
}

/** «Тегі / Surname ⇥ ОРЛОВ / ORLOV» in pieces, without the labels. */
function piecesOf(sheet: Sheet, { start, end }: Span): Printed[] {
  return [...sheet.text.slice(start, end).matchAll(/[^\t\n/|:]+/g)].map((match) => {
    const value = withoutLabel(match[0].replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    const from = start + match.index + match[0].lastIndexOf(value)
    return { value: value.replace(/\s+/gu, ' '), start: from, end: from + value.length }
  })
}

/** «ОТЧЕСТВО РОМАНОВИЧ» where no gap parts the two. */
function withoutLabel(piece: string): string {
  const [label] = fold(piece).matchAll(ANY)
  if (isLike(fold(piece), ANY_LABEL)) return ''
  if (label?.index !== 0) return piece
  return piece.split(/\s+/u).slice(label[0].split(' ').length).join(' ')
}

function isLabel(text: string): boolean {
  return fold(text).search(ANY) === 0 || isLike(fold(text), ANY_LABEL)
}

function dateAt(
  sheet: Sheet,
  dates: readonly DateFound[],
  labels: readonly string[],
  which: 'first' | 'last',
): Printed | null {
  for (const { start, end } of placesAfter(sheet, labels)) {
    const within = dates
      .filter((date) => date.start >= start && date.end <= end)
      .toSorted((a, b) => a.value.localeCompare(b.value))
    const found = within.at(which === 'first' ? 0 : -1)
    if (found) return found
  }
  return null
}

/** «30.08.2023 / 29.08.2033» without a label: five or ten years between them, as identity papers hold. */
function termIn(
  sheet: Sheet,
  dates: readonly DateFound[],
): { readonly issued: Printed; readonly ends: Printed } | null {
  const sorted = dates.toSorted((a, b) => a.start - b.start)
  for (const [index, issued] of sorted.entries()) {
    const ends = sorted[index + 1]
    if (!ends || !/^[\s/–—-]{1,5}$/u.test(sheet.text.slice(issued.end, ends.start))) continue
    const isTerm = TERMS.some(
      (years) => Math.abs(daysBetween(ends.value, addMonths(issued.value, years * 12))) <= 1,
    )
    if (isTerm) return { issued, ends }
  }
  return null
}

function spacedDates({ text }: Sheet): DateFound[] {
  return [...text.matchAll(SPACED)].flatMap(({ 0: raw, 1: day = '', 2: month = '', 3: year = '', index }) =>
    Number(day) <= 31 && Number(month) <= 12
      ? [{ value: `${year}-${month}-${day}`, start: index, end: index + raw.length }]
      : [],
  )
}

/** A Kazakh card's number where its label was not printed or not read. */
function numberAlone({ text, folded }: Sheet): Printed | null {
  if (!/удостоверение личности|жеке куалик/u.test(folded)) return null
  const [found] = text.matchAll(/(?<=^|[\n\t])\d{9}(?=$|[\n\t])/gu)
  return found ? { value: found[0], start: found.index, end: found.index + found[0].length } : null
}

function numberOf(sheet: Sheet): Printed | null {
  for (const { start, end } of NUMBER_LABELS.flatMap((labels) => placesAfter(sheet, labels))) {
    const [found] = sheet.text.slice(start, end).matchAll(NUMBER)
    if (!found) continue
    const value = latin(found[0].replace(/\s/g, ''))
    return { value, start: start + found.index, end: start + found.index + found[0].length }
  }
  return null
}
