import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import { type Line, lineIndexAt, type Sheet } from '../lines.ts'
import { collapse, fieldAt } from './candidate.ts'
import { nameInColumn } from './name-in-column.ts'
import { type PersonName, personNames } from './person-names.ts'
import { BY_POWER, POST } from './posts.ts'
import { CLOSING, DETAILS, MINOR, NOT_A_SIGNATURE, OFFICIAL, SIGNED } from './signature-words.ts'

export interface Signature {
  readonly name: Field
  readonly kind: PersonName['kind']
  readonly post?: Field
}

const FARTHEST_HEAD = 8
/** Lines of a letter before the name that ends it, and below that name. */
const FEWEST_BEFORE = 2
const MOST_BELOW = 5
/** Words in a line below it. */
const FEW = 8
/** A line with more words is text. */
const MOST_WORDS = 12

/**
 * The lowest line with a post and a name, or with a name beside a line to sign on; who heads the organisation before
 * who keeps its books.
 */
export function signatureBlock(
  sheet: Sheet,
  accepts: (name: string) => boolean = () => true,
): Signature | null {
  const count = sheet.lines.length
  const first = Math.max(0, Math.min(count - 14, Math.floor(count * 0.5)))
  for (let index = count - 1; index >= first; index--) {
    const found = signatureAt(sheet, index, accepts)
    if (!found) continue
    const isMinor = found.post !== undefined && MINOR.test(fold(found.post.raw))
    return (isMinor && headAbove(sheet, index, accepts)) || found
  }
  return null
}

/** Who signs over the one who keeps the books. */
function headAbove(sheet: Sheet, from: number, accepts: (name: string) => boolean): Signature | null {
  for (let index = from - 1; index >= Math.max(0, from - FARTHEST_HEAD); index--) {
    const found = signatureAt(sheet, index, accepts)
    const isHead = found?.post
      ? !MINOR.test(fold(found.post.raw))
      : from - index <= 2 && isLined(sheet, index)
    if (found && isHead) return found
  }
  return null
}

/** A line to sign on. */
function isLined(sheet: Sheet, index: number): boolean {
  return /_{3,}|\.{6,}|-{5,}|\/\s*\p{Lu}/u.test(sheet.lines[index]?.text ?? '')
}

function signatureAt(sheet: Sheet, index: number, accepts: (name: string) => boolean): Signature | null {
  const line = sheet.lines[index] as Line
  if (isNoSigner(sheet, index) || isOfficials(sheet, index)) return null
  const post = postIn(line)
  const name = post ? nameBeside(sheet, index, post.end) : nameAlone(sheet, index)
  if (!name || !accepts(name.text) || isNoSigner(sheet, lineIndexAt(sheet, name.start))) return null
  const field = nameField(sheet, name, post ? 0.95 : 0.75)
  const above = sheet.lines[index - 1]
  const [at, found] = post ? [index, post] : [index - 1, above && postIn(above)]
  return { name: field, kind: name.kind, ...(found ? { post: roleField(sheet, at, found, name) } : {}) }
}

function isNoSigner({ lines }: Sheet, index: number): boolean {
  return NOT_A_SIGNATURE.test(fold(lines[index]?.text ?? ''))
}

/** The words that certify stand in the line itself, or alone above or below it. */
function isOfficials(sheet: Sheet, index: number): boolean {
  const line = sheet.lines[index] as Line
  if (OFFICIAL.test(fold(line.text))) return true
  return [sheet.lines[index - 1], sheet.lines[index + 1]].some(
    (other) => other?.page === line.page && isBare(other) && OFFICIAL.test(fold(other.text)),
  )
}

function postIn(line: Line): { start: number; end: number } | null {
  let start = line.start
  for (const cell of line.text.split(/\t|(?<=[:])\s/u)) {
    const lead = CLOSING.exec(cell)?.[0].length ?? cell.length - cell.trimStart().length
    const match = POST.exec(cell.slice(lead))
    if (match && cell.trim().split(/\s+/u).length <= 16)
      return { start: start + lead, end: start + lead + match[0].length }
    start += cell.length + 1
  }
  return null
}

/** On the line of the post, else read down its last cell, else within the next three lines, else beside the line above. */
function nameBeside(sheet: Sheet, index: number, from: number): PersonName | null {
  const line = sheet.lines[index] as Line
  const own = nameAfter(sheet, line, from)
  if (own && own.kind !== 'likely') return own
  return (
    nameInColumn(sheet, index) ??
    own ??
    nameOver(sheet, index, from) ??
    nameBelow(sheet, index) ??
    nameAbove(sheet, index)
  )
}

/** The last name before another post; a line that tells of two people is no signature. */
function nameAfter(sheet: Sheet, line: Line, from: number): PersonName | undefined {
  const rest = sheet.text.slice(from, line.end)
  const other = [...rest.matchAll(/\t/gu)].find(({ index }) => POST.test(rest.slice(index + 1).trimStart()))
  const names = personNames(sheet.text, from, other ? from + other.index : line.end)
  const isProse = names.some((name) => names.some((one) => samePerson(name.text, one.text) === 'differs'))
  return isProse ? undefined : names.at(-1)
}

/** «Halima A. Noor» and under it «Director»: a name alone right over a post, unless one stands alone under it. */
function nameOver(sheet: Sheet, index: number, from: number): PersonName | null {
  const cell = sheet.text.slice(sheet.lines[index]?.start, from).split('\t').length - 1
  const above = aloneIn(sheet, index - 1, cell)
  return above && sheet.lines[index]?.page === sheet.lines[index - 1]?.page && !aloneIn(sheet, index + 1)
    ? above
    : null
}

/** The name in a line that holds nothing else, but for a word like Mr. before it; of several, the one in that cell. */
function aloneIn(sheet: Sheet, index: number, cell = 0): PersonName | null {
  const line = sheet.lines[index]
  if (!line) return null
  const names = personNames(sheet.text, line.start, line.end)
  const rest = names.reduce(
    (text, name) => text.replace(sheet.text.slice(name.start, name.end), ''),
    line.text,
  )
  return names.length > 0 && /^[\s_.,)(]*(?:\p{L}{1,6}\.?\s*){0,2}(?:\(\p{L}+\))?[\s_.,)(]*$/u.test(rest)
    ? (names[cell] ?? names.at(-1) ?? null)
    : null
}

function nameBelow(sheet: Sheet, index: number): PersonName | null {
  const line = sheet.lines[index] as Line
  for (const next of sheet.lines.slice(index + 1, index + 4)) {
    if (isNoSigner(sheet, sheet.lines.indexOf(next)) || next.page !== line.page) break
    const [name] = personNames(sheet.text, next.start, next.end)
    if (name && next.text.trim().split(/\s+/u).length <= 10) return name
  }
  return null
}

/** «Фирма» ЖШС | С. М. Аты, and the post only in the line below it. */
function nameAbove(sheet: Sheet, index: number): PersonName | null {
  const above = sheet.lines[index - 1]
  if (!above || above.page !== sheet.lines[index]?.page || !above.text.includes('\t')) return null
  const cell = above.start + above.text.lastIndexOf('\t') + 1
  return personNames(sheet.text, cell, above.end).find(({ kind }) => kind !== 'likely') ?? null
}

/** A name without a post: beside or under a line to sign on, or under the words that close a letter. */
function nameAlone(sheet: Sheet, index: number): PersonName | null {
  const line = sheet.lines[index] as Line
  const words = line.text.trim().split(/\s+/u).length
  if (words > MOST_WORDS || isNoSigner(sheet, index - 1)) return null
  const wrapped = nameInColumn(sheet, index)
  const name = wrapped?.kind === 'full' ? wrapped : personNames(sheet.text, line.start, line.end).at(-1)
  if (!name) return null
  if (SIGNED.test(fold(line.text)) || isLined(sheet, index)) return name
  const isOnly = words <= name.text.split(' ').length + 1
  if (isLast(sheet, index, name)) return name
  const near = [sheet.lines[index - 1], sheet.lines[index + 1], sheet.lines[index - 2]]
  const isBelow = near.some(
    (other, place) =>
      other?.page === line.page && SIGNED.test(fold(other.text)) && (place < 2 || isBare(other)),
  )
  return isOnly && (name.kind !== 'likely' || isBelow) ? name : null
}

/** A letter ends with a name, alone or after the date; below it stand only a place, a number or a firm. */
function isLast(sheet: Sheet, index: number, name: PersonName): boolean {
  const line = sheet.lines[index] as Line
  const below = sheet.lines.slice(index + 1)
  if (index < FEWEST_BEFORE || below.length > MOST_BELOW || below.some(isText)) return false
  const before = sheet.text.slice(line.start, name.start)
  const after = sheet.text.slice(name.end, line.end)
  const isAlone = /^[\s\p{P}]*(?:\p{L}{1,5}\.\s*){0,2}$/u.test(before)
  const isDated = /\d{4}\P{L}*(?:\p{L}{1,5}\P{L}*)?\t[\s_]*$/u.test(before)
  return (isAlone || isDated) && DETAILS.test(after)
}

/** Running text, or a line to sign on. */
function isText({ text }: Line): boolean {
  return text.trim().split(/\s+/u).length > FEW || /_{3,}|\.{6,}/u.test(text)
}

/** Nothing but the words that close a letter or mark a place to sign. */
function isBare({ text }: Line): boolean {
  return text.trim().split(/\s+/u).length <= 4
}

/** A name as the field `signatoryName`; plain words are less sure. */
export function nameField(
  sheet: Sheet,
  name: PersonName,
  quality: number,
  plainQuality = quality * 0.8,
): Field {
  return fieldAt(sheet, 'signatoryName', name, name.text, name.kind === 'likely' ? plainQuality : quality)
}

function roleField(
  sheet: Sheet,
  index: number,
  post: { start: number; end: number },
  name: PersonName,
): Field {
  const line = sheet.lines[index] as Line
  const end = name.start >= post.end && name.start < line.end ? name.start : line.end
  const near = fold(sheet.text.slice(Math.max(0, post.start - 60), (sheet.lines[index + 2] ?? line).end))
  const words = collapse(
    sheet.text.slice(post.start, Math.min(end, post.end + 40)).split(/[_"«\t]|ТОО|ЖШС|АО/u)[0] ?? '',
  )
  const printed = words.replace(/[\s:,.(–-]+$/u, '')
  const value = BY_POWER.test(near) && !BY_POWER.test(fold(printed)) ? `${printed} по доверенности` : printed
  return fieldAt(
    sheet,
    'signatoryRole',
    { start: post.start, end: Math.max(post.end, Math.min(end, post.start + printed.length)) },
    value,
    0.9,
  )
}
