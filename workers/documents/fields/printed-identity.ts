import { fold } from '../../../cases/fold.ts'
import { labelledSpans } from '../labels.ts'
import type { Sheet, Span } from '../lines.ts'
import { type DateFound, datesIn } from './dates.ts'
import { ANY_LABEL, DATE_LABELS, NAME_LABELS, NUMBER_LABELS } from './identity-labels.ts'

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

const NAME = /^\p{Lu}[\p{L}'’ʻʼ‘`-]+(?: \p{L}[\p{L}'’ʻʼ‘`-]+){0,4}$/u
/** Passports part day, month and year by blanks; readers lose full stops. */
const SPACED = /(?<!\d)(\d{2})[ .,]{1,3}(\d{2})[ .,]{1,3}((?:19|20)\d{2})(?!\d)/g
/** KZ: 9 digits, N and 8 digits; UZ: 2 letters and 7 digits; KE: 7 to 9 digits, letters and digits of a passport. */
const NUMBER = /(?<![\p{L}\d.])(?:[A-ZА-Я]{1,2}\s?\d{6,8}|\d{7,9})(?![\p{L}\d.])/gu
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
  return {
    name: nameOf(sheet),
    birthDate: dateAt(sheet, dates, DATE_LABELS.born, 'first'),
    // «Дата выдачи – срок действия» stands over both dates.
    validUntil: dateAt(sheet, dates, DATE_LABELS.ends, 'last'),
    issuedOn: dateAt(sheet, dates, DATE_LABELS.issued, 'first'),
    documentNumber: numberOf(sheet),
  }
}

function nameOf(sheet: Sheet): Printed | null {
  const whole = wordsAt(sheet, NAME_LABELS.whole)
  if (whole?.value.includes(' ')) return whole
  const [surname, given] = [wordsAt(sheet, NAME_LABELS.surname), wordsAt(sheet, NAME_LABELS.given)]
  if (!surname || !given || surname.start === given.start) return null
  const father = wordsAt(sheet, NAME_LABELS.father)
  const own = [surname, given, ...(father ? [father] : [])]
  return {
    value: own.map(({ value }) => value).join(' '),
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
  }
}

/** The first words beside or below a label that are no label themselves. */
function wordsAt(sheet: Sheet, labels: RegExp): Printed | null {
  for (const { label, spans } of labelledSpans(sheet, labels)) {
    if (FATHERS.test(fold(sheet.text.slice(Math.max(0, label.start - 12), label.start)))) continue
    for (const span of spans) {
      const found = piecesOf(sheet, span).find(({ value }) => NAME.test(value))
      if (found) return found
    }
  }
  return null
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
  const [label] = fold(piece).matchAll(ANY_LABEL)
  if (label?.index !== 0) return piece
  return piece.split(/\s+/u).slice(label[0].split(' ').length).join(' ')
}

function dateAt(
  sheet: Sheet,
  dates: readonly DateFound[],
  labels: RegExp,
  which: 'first' | 'last',
): Printed | null {
  for (const { spans } of labelledSpans(sheet, labels)) {
    for (const { start, end } of spans) {
      const within = dates
        .filter((date) => date.start >= start && date.end <= end)
        .toSorted((a, b) => a.value.localeCompare(b.value))
      const found = within.at(which === 'first' ? 0 : -1)
      if (found) return found
    }
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

function numberOf(sheet: Sheet): Printed | null {
  for (const { spans } of NUMBER_LABELS.flatMap((labels) => labelledSpans(sheet, labels))) {
    for (const { start, end } of spans) {
      const [found] = sheet.text.slice(start, end).matchAll(NUMBER)
      if (!found) continue
      const value = Array.from(found[0].replace(/\s/g, ''), (char) => LATIN[char] ?? char).join('')
      return { value, start: start + found.index, end: start + found.index + found[0].length }
    }
  }
  return null
}
