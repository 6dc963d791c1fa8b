import { fold } from '../../../cases/fold.ts'
import { columnsOf } from '../columns.ts'
import { labelBeside, labelledSpans } from '../labels.ts'
import { lineIndexAt, type Sheet, type Span, unfold, wordsIn } from '../lines.ts'
import { type PersonName, personNames } from './person-names.ts'

/** A name with the reading of the page in which it stands: the whole sheet, or one of its columns. */
export interface PlacedName {
  readonly reading: Sheet
  readonly name: PersonName
}

/** A name beside, below or after a label, and all the words of that label. */
export interface LabelledName extends PlacedName {
  readonly label: string
}

/** Characters that may stand between a label and the name that follows it in running text. */
const GAP = /^[\s:–—/.,()№\d-]{0,6}$/u
const REACH = 110

/** The sheet and its columns: in a column a name that is broken at a cell's end is whole. */
export function readingsOf(sheet: Sheet): Sheet[] {
  return [sheet, ...columnsOf(sheet)]
}

/** The same name with more of it, where it goes on below in its column. */
export function wholeName(sheet: Sheet, placed: PlacedName): PlacedName {
  const [part] = wordsIn(placed.reading, placed.name)
  for (const reading of columnsOf(sheet)) {
    const longer = personNames(reading.text).find(
      (name) =>
        name.text.length > placed.name.text.length &&
        fold(name.text).startsWith(fold(placed.name.text).replace(/\.$/u, '')) &&
        wordsIn(reading, name)[0] === part,
    )
    if (longer) return { reading, name: longer }
  }
  return placed
}

/** Names that labels point at, with `gap` between, in the order of the labels; in running text, beside a cell, or in lines beside it. */
export function labelledNames(sheet: Sheet, pattern: RegExp, gap: RegExp = GAP): LabelledName[] {
  const inText = readingsOf(sheet).flatMap((reading) =>
    [...reading.folded.matchAll(pattern)].flatMap((match) => {
      const label = unfold(reading, match.index, match.index + match[0].length)
      const [name] = personNames(reading.text, label.end, Math.min(reading.text.length, label.end + REACH))
      if (!name || !gap.test(reading.text.slice(label.end, name.start).replace(OTHER_LANGUAGE, ''))) return []
      return [{ reading, name, label: labelWords(reading, label) }]
    }),
  )
  return [...inText, ...inCells(sheet, pattern, gap)].sort((a, b) => weight(b.name) - weight(a.name))
}

/** The same label once more in another language: «Басшы / Руководитель». */
const OTHER_LANGUAGE = /\/\s*\p{L}+/gu

function weight({ kind }: PersonName): number {
  return kind === 'full' ? 2 : kind === 'initials' ? 1 : 0
}

function inCells(sheet: Sheet, pattern: RegExp, gap: RegExp): LabelledName[] {
  return labelledSpans(sheet, pattern).flatMap(({ label, spans }) => {
    const cells = spans.filter(({ start, end }) => sheet.text.slice(start, end).trim() !== '')
    const [first] = cells
    if (!first) return []
    const single = personNames(sheet.text, first.start, first.end)[0]
    const joined = joinedName(sheet, cells.slice(0, 3))
    const name = joined && (!single || weight(joined) > weight(single)) ? joined : single
    if (!name || !gap.test(sheet.text.slice(first.start, name.start))) return []
    const word = sheet.lines[lineIndexAt(sheet, name.start)]?.words.find(({ end }) => end > name.start)
    const beside = word ? labelBeside(sheet, word.word) : ''
    return [{ reading: sheet, name, label: `${labelWords(sheet, label)} ${fold(beside)}` }]
  })
}

/** A name whose parts stand in cells one below the other; its place is that of the first. */
function joinedName(sheet: Sheet, cells: readonly Span[]): PersonName | null {
  const [first, ...more] = cells
  if (!first || more.length === 0) return null
  const text = cells.map(({ start, end }) => sheet.text.slice(start, end).trim()).join(' ')
  const [name] = personNames(text)
  return name && name.kind === 'full' && name.start === 0 ? { ...name, ...first } : null
}

/** The cell of a label, and what the line before ends with. */
function labelWords(sheet: Sheet, label: Span): string {
  const line = sheet.lines[lineIndexAt(sheet, label.start)]
  const from = sheet.text.lastIndexOf('\t', label.start)
  const start = Math.max(line?.start ?? 0, from + 1)
  return fold(sheet.text.slice(start, label.end + 30).split(/[\t\n]/u)[0] ?? '')
}
