import type { Field, Word } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { columnsOf, isProse } from '../columns.ts'
import { labelBeside } from '../labels.ts'
import { type Line, lineIndexAt, placeOf, type Sheet, type Span, wordsIn } from '../lines.ts'
import { addresseeSpans, isProvider } from './addressee.ts'
import { areAlike, withYear } from './alike-addresses.ts'
import { distinct, fieldAt } from './candidate.ts'
import { type Address, addressesIn } from './email-addresses.ts'
import { byOthers } from './email-by-others.ts'
import { type Role, type Verdict, verdictBefore, verdictOn } from './email-roles.ts'
import { IS_HEADING, LETTERHEAD, SHALL_BE_HEADING, WISH } from './email-words.ts'
import { READ_ONCE } from './misread.ts'
import { goesOnFromText, standsBesideOthers } from './running-text.ts'

/** What the cell over an address must speak of to be its heading. */
const HEADING = /почт|mail|адрес|пошта|мекенжай|pochta|manzil|манзил|почта|pepe|address|имейл/u
const MOST = 3
/** Addresses of one sheet that are looked at; a letter has a few. */
const MOST_ADDRESSES = 50

/** How sure each way of telling is; two places that agree outdo them all. */
const NAMED = 0.96
const POINTED = 0.92
const OVERHEAD = 0.85
const AGREED = 0.97
const UNWISHED = 0.75
/** An address that was misread at another place. */
const CONTESTED = 0.85
/** A factor for a character put right. */
const REPAIRED = 0.6
/** A paper that says two things is for a person to read. */
const CONTRADICTED = 0.5
/** Places so told are none that agree. */
const DOUBTS: readonly number[] = [CONTESTED, CONTRADICTED]

interface Mention {
  readonly sheet: Sheet
  readonly address: Address
  readonly role: Role | 'unknown'
  readonly quality: number
  readonly isPresent: boolean
  /** How surely its words were read, 0..1. */
  readonly legibility: number
}

/**
 * The address the applicant wants the account moved to: told by the words beside it, never by its place alone.
 * Where the paper gives several, all of them, none with confidence.
 */
export function newEmails(sheet: Sheet): Field[] {
  const mentions = withoutMisread(mentionsIn(sheet))
  const news = wantedOf(mentions.filter(({ role }) => role === 'new'))
  if (news.length === 0) return onlyOpen(sheet, mentions)
  const old = new Map(
    mentions.filter(({ role }) => role === 'old').map(({ address, quality }) => [address.value, quality]),
  )
  const values = new Set(news.map(({ address }) => address.value))
  const kept = [...values].filter((value) => {
    const best = Math.max(...qualitiesOf(news, value))
    return best >= (old.get(value) ?? 0)
  })
  const isContradicted = kept.length !== 1 || kept.some((value) => old.has(value))
  const fields = news
    .filter(({ address }) => kept.length === 0 || kept.includes(address.value))
    .map((mention) => {
      const qualities = qualitiesOf(news, mention.address.value)
      const isAgreed = qualities.length > 1 && !qualities.some((quality) => DOUBTS.includes(quality))
      const agreed = isAgreed ? AGREED : mention.quality
      return fieldOf(mention, isContradicted ? CONTRADICTED : agreed)
    })
  return distinct(fields)
}

/** Without those that others may have set, where another one is asked for. */
function wantedOf(news: readonly Mention[]): readonly Mention[] {
  const sure = news.filter(({ quality }) => quality > CONTRADICTED)
  return sure.length > 0 ? sure : news
}

function qualitiesOf(mentions: readonly Mention[], value: string): number[] {
  return mentions.filter(({ address }) => address.value === value).map(({ quality }) => quality)
}

/** Where one role's address is read in two ways that look alike, the clearer way holds for both. */
function withoutMisread(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    const alike = mentions
      .filter(({ role, address, legibility }) => {
        const [one, other] = [
          { value: address.value, legibility },
          { value: mention.address.value, legibility: mention.legibility },
        ]
        return role === mention.role && one.value !== other.value && areAlike(one, other)
      })
      .toSorted((a, b) => b.legibility - a.legibility)
    const [other] = alike
    if (!other) return mention
    const { value } = other.legibility > mention.legibility ? other.address : mention.address
    return {
      ...mention,
      address: { ...mention.address, value },
      quality: Math.min(CONTESTED, mention.quality),
    }
  })
}

/** One address of which nothing is said, or which is the present one beside a former one, on a paper that asks for a change. */
function onlyOpen(sheet: Sheet, mentions: readonly Mention[]): Field[] {
  const old = mentions.filter(({ role }) => role === 'old')
  const former = new Set(old.filter(({ isPresent }) => !isPresent).map(({ address }) => address.value))
  const known = former.size > 0 ? former : new Set(old.map(({ address }) => address.value))
  const open = mentions.filter(
    ({ address, role }) => (role === 'unknown' || role === 'old') && !known.has(address.value),
  )
  const values = new Set(open.map(({ address }) => address.value))
  if (values.size !== 1 || !WISH.test(sheet.folded)) return []
  return distinct(open.map((mention) => fieldOf(mention, known.size > 0 ? 0.7 : 0.5)))
}

function fieldOf({ sheet, address, legibility }: Mention, quality: number): Field {
  const read = fieldAt(sheet, 'newEmail', address, address.value, quality * address.sure)
  const isProven = legibility === 1 || quality === AGREED
  const field = isProven ? read : { ...read, confidence: Math.min(READ_ONCE, read.confidence) }
  return address.repaired ? { ...field, repaired: true } : field
}

/** Every address of the sheet; one in a column is read there, where it may go on in the cell below. */
function mentionsIn(sheet: Sheet): Mention[] {
  const blocks = addresseeSpans(sheet)
  const inColumns = columnsOf(sheet)
    .flatMap((column) =>
      someOf(column).map((address) => ({ column, address, words: wordsIn(column, address) })),
    )
    .slice(0, MOST_ADDRESSES)
    .filter(({ column, words }) =>
      isProse(column) ? standsBesideOthers(sheet, words) : !goesOnFromText(sheet, words),
    )
  const isInColumn = (words: readonly Word[]): boolean =>
    inColumns.some((other) => other.words.some((word) => words.includes(word)))
  const own = someOf(sheet).filter((address) => !isInColumn(wordsIn(sheet, address)))
  const most = WISH.test(sheet.folded) ? POINTED : UNWISHED
  return [
    ...own.map((address) => mentionOf(sheet, address, toldInText(sheet, blocks, address), most)),
    ...inColumns.map(({ column, address, words }) =>
      mentionOf(column, address, toldInColumn(column, address, labelBeside(sheet, words[0] as Word)), most),
    ),
  ]
}

function someOf({ text }: Sheet): Address[] {
  return addressesIn(text).slice(0, MOST_ADDRESSES)
}

interface Told extends Verdict {
  /** The most this way of telling is worth. */
  readonly limit?: number
}

/** `most` is what a word that only points is worth on this paper. */
function mentionOf(sheet: Sheet, address: Address, told: Told | null, most: number): Mention {
  const legibility = placeOf(sheet, address).confidence
  if (isProvider(address.value.slice(address.value.indexOf('@'))))
    return { sheet, address, role: 'contact', quality: 1, isPresent: false, legibility }
  const others =
    told?.role === 'contact'
      ? null
      : byOthers(sheet.text.slice(0, address.start), sheet.text.slice(address.end))
  if (others === 'surely')
    return { sheet, address, role: 'old', quality: NAMED, isPresent: false, legibility }
  const quality = Math.min(
    others === 'maybe' ? CONTRADICTED : 1,
    told?.limit ?? 1,
    told?.isNamed ? NAMED : told?.isLoose ? Math.min(OVERHEAD, most) : most,
  )
  return {
    sheet,
    address: repaired(address, legibility),
    role: told?.role ?? 'unknown',
    quality,
    isPresent: told?.isPresent ?? false,
    legibility,
  }
}

/** What readers of pictures spoil, put right. */
function repaired(address: Address, legibility: number): Address {
  const value = legibility === 1 ? address.value : withYear(address.value)
  return value === address.value
    ? address
    : { ...address, value, sure: address.sure * REPAIRED, repaired: true }
}

/** Beside it, else with the line above. */
function toldInText(sheet: Sheet, blocks: readonly Span[], address: Address): Told | null {
  const index = lineIndexAt(sheet, address.start)
  const line = sheet.lines[index] as Line
  const above = sheet.lines[index - 1]
  const before = sheet.text.slice(line.start, address.start)
  const told = verdictOn(before, sheet.text.slice(address.end)) ?? inLetterhead(line.text)
  if (!told?.isNamed && isAddressee(sheet, blocks, address)) return { role: 'contact', isNamed: true }
  const isFirst = !before.includes('@')
  // Of addresses side by side nobody can tell which one the line above speaks of.
  const isBare = /@\S+[^\p{L}@]+[^\s@]+@/u.test(line.text)
  if (told || !above || above.page !== line.page || !isFirst || isBare) return told
  const over = verdictBefore(sheet.text.slice(above.start, address.start))
  return over && { ...over, limit: OVERHEAD }
}

/** An address among telephones and streets is the firm's own. */
function inLetterhead(line: string): Told | null {
  return LETTERHEAD.test(fold(line)) ? { role: 'contact', isNamed: true } : null
}

/** "To: office@…" of a letter's head, and not the second line of "From: …, To: …". */
function isAddressee(sheet: Sheet, blocks: readonly Span[], { start }: Span): boolean {
  const block = blocks.find((one) => start >= one.start && start < one.end)
  return block !== undefined && !/@[^\n]*\n[^\n]*$/u.test(sheet.text.slice(0, start))
}

/** In a table the label beside it or the heading over it tells; in a column of prose the column's own words do. */
function toldInColumn(column: Sheet, address: Address, label: string): Told | null {
  const index = lineIndexAt(column, address.start)
  const start = column.lines[index]?.start ?? 0
  const labelled = isAlone(column, address) ? verdictBefore(label) : null
  if (labelled) return labelled
  const after = column.text.slice(address.end)
  const isText = isProse(column)
  const own = verdictOn(
    column.text.slice(start, address.start),
    isText ? after : (after.split('\n')[0] ?? ''),
  )
  if (own) return own
  if (!isText) return verdictBefore(label) ?? headingOver(column, index)
  const above = column.lines[index - 1]?.start ?? start
  return verdictBefore(column.text.slice(above, address.start))
}

/** Whether the lines of an address hold nothing else: the value of a cell. */
function isAlone({ text, lines }: Sheet, address: Address): boolean {
  const touched = lines.filter(({ start, end }) => start < address.end && end > address.start)
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return false
  const rest = text.slice(first.start, address.start) + text.slice(address.end, last.end)
  return !/[\p{L}\d]{2}/u.test(rest)
}

/** The heading of a column of addresses: the cells over the first of them. */
function headingOver(column: Sheet, index: number): Told | null {
  const lines = column.lines.map(({ text }) => text)
  const first = lines.findIndex((text) => text.includes('@'))
  if (lines.slice(first, index).some((text) => !text.includes('@'))) return null
  const heading = lines.slice(Math.max(0, first - MOST), first).join(' ')
  const folded = fold(heading)
  if (IS_HEADING.test(folded)) return { role: 'old', isNamed: true }
  if (SHALL_BE_HEADING.test(folded)) return { role: 'new', isNamed: true }
  return HEADING.test(folded) ? verdictBefore(heading) : null
}
