import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { appointmentWords } from '../appointment.ts'
import { labelPattern } from '../labels.ts'
import { type Sheet, type Span, unfold } from '../lines.ts'
import { appointedInSentence, spokenOf } from './appointed-in-sentence.ts'
import {
  APPOINTED_YOU,
  BETWEEN,
  DISMISSED_AFTER,
  DISMISSED_BEFORE,
  ENTERS,
  INSTEAD,
  NO_HEAD_POST,
  OWN_WORD,
  SHARE,
  SIGNS,
  SPEAKER,
  VERB,
} from './appointed-words.ts'
import { labelledNames, type PlacedName, readingsOf, wholeName } from './labelled-names.ts'
import { isOfAnother } from './of-another.ts'
import { personNames } from './person-names.ts'
import { nameField, signatureBlock } from './signature-block.ts'

/** Characters before and after the words that appoint in which the name may stand. */
const BEFORE = 260
const AFTER = 160
/** What it costs a name to stand before those words rather than after them. */
const BACKWARD = 40
/** A row of a form that appoints. */
const APPOINT_ROW = labelPattern(['назначить', 'назначается', 'избрать', 'тағайындалсын', 'tayinlansin'])

interface Candidate extends PlacedName {
  readonly distance: number
}

/** Who is appointed: the name nearest to the words that appoint; who enters upon the post signs the order. */
export function appointed(sheet: Sheet): Field[] {
  const candidates = readingsOf(sheet).flatMap(candidatesIn)
  const best = candidates.toSorted((a, b) => a.distance - b.distance)[0]
  if (best) {
    const { reading, name } = wholeName(sheet, best)
    return [nameField(reading, name, best.distance <= 90 ? 0.92 : 0.85)]
  }
  return addressed(sheet) ?? byRow(sheet) ?? appointedInSentence(sheet) ?? entering(sheet)
}

function candidatesIn(reading: Sheet): Candidate[] {
  const flat = reading.folded.replace(/[\n\t]/g, ' ')
  return appointmentWords(flat).flatMap(({ at, length: found }) => {
    const length = found + (/^\p{L}*/u.exec(flat.slice(at + found))?.[0].length ?? 0)
    const match = unfold(reading, at, at + length)
    const from = unfold(reading, Math.max(0, at - BEFORE), at).start
    const to = unfold(reading, at, Math.min(flat.length, at + length + AFTER)).end
    return personNames(reading.text, from, to)
      .filter(
        (name) =>
          (name.kind !== 'likely' || isAdjoining(reading, name, match)) && isMeant(reading, name, match),
      )
      .map((name) => ({ reading, name, distance: distance(name, match) }))
  })
}

/** Plain words are a name only where the words that appoint leave room for nothing else. */
function isAdjoining({ text }: Sheet, name: Span, match: Span): boolean {
  if (name.start >= match.end) return BETWEEN.test(fold(text.slice(match.end, name.start)))
  if (name.end <= match.start) return BETWEEN.test(fold(text.slice(name.end, match.start)))
  const before = fold(text.slice(match.start, name.start))
  const after = fold(text.slice(name.end, match.end))
  return VERB.test(before) || VERB.test(after)
}

/** Not who is replaced, dismissed, presides, owns a share or signs; and in the same sentence. */
function isMeant({ text }: Sheet, name: Span, match: Span): boolean {
  const [first, last] = name.end <= match.start ? [name.end, match.start] : [match.end, name.start]
  if (first < last && breaks(text.slice(first, last + 2))) return false
  const clause =
    text
      .slice(Math.max(0, name.start - 90), name.start)
      .split(/[.;:]\s+(?=\p{Lu}|\d)/u)
      .at(-1) ?? ''
  const before = fold(clause)
  const after = fold(text.slice(name.end, name.end + 90).split(/[.;]\s/u)[0] ?? '')
  if (INSTEAD.test(before) || SHARE.test(after) || isOfAnother(text, name)) return false
  if (SPEAKER.test(before) && !/(?:that|чтобы)$/u.test(before)) return false
  if (DISMISSED_BEFORE.test(before.split(VERB).at(-1) ?? '')) return false
  if (DISMISSED_AFTER.test(after.split(VERB)[0] ?? '')) return false
  return !SIGNS.test(text.slice(Math.max(match.end, name.start - 90), name.start).trimEnd())
}

/** A sentence ends between the two; an initial or a number of a list does not end one. */
function breaks(between: string): boolean {
  return /(?<!\p{Lu})(?<!\s\p{L}{1,3})[.;]\s+(?:\d+[.)]\s*)?\p{Lu}\p{L}|\n\s*\d{1,2}[.)]\s/u.test(between)
}

function distance(name: Span, match: Span): number {
  if (name.start >= match.start && name.end <= match.end) return 0
  return name.start >= match.end ? name.start - match.end : Math.max(0, match.start - name.end) + BACKWARD
}

/** A letter that says "you have been appointed as Director" goes to whom it appoints. */
function addressed(sheet: Sheet): Field[] | null {
  const match = APPOINTED_YOU.exec(sheet.folded.replace(/[\n\t]/g, ' '))
  if (!match) return null
  const { start } = unfold(sheet, match.index, match.index + 1)
  const names = personNames(sheet.text, 0, start)
  const name = names.find(({ kind }) => kind !== 'likely') ?? names.at(-1)
  return name ? [nameField(sheet, name, name.kind === 'likely' ? 0.75 : 0.9)] : null
}

function byRow(sheet: Sheet): Field[] | null {
  const [row] = labelledNames(sheet, APPOINT_ROW).filter(
    ({ reading, name }) => !NO_HEAD_POST.test(fold(reading.text.slice(name.end, name.end + AFTER))),
  )
  return row ? [nameField(row.reading, row.name, 0.9)] : null
}

/** «Я, …, вступаю в должность»; else who alone is spoken of; else who signs an order on entering upon the post. */
function entering(sheet: Sheet): Field[] {
  const enters = ENTERS.test(sheet.folded)
  for (const match of enters ? sheet.folded.matchAll(OWN_WORD) : []) {
    const { end } = unfold(sheet, match.index, match.index + match[0].length)
    const [name] = personNames(sheet.text, end, Math.min(sheet.text.length, end + 60))
    if (name && sheet.text.slice(end, name.start).trim() === '') return [nameField(sheet, name, 0.9)]
  }
  const signer = signatureBlock(sheet)?.name
  const alone = spokenOf(sheet, signer?.value ?? '')
  if (alone) return [nameField(sheet, alone, 0.65, 0.6)]
  return enters && signer ? [{ ...signer, confidence: Math.min(signer.confidence, 0.8) }] : []
}
