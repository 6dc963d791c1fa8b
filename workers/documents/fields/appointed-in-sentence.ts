import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import type { Sheet, Span } from '../lines.ts'
import {
  ATTENDS,
  BY_DASH,
  DECIDES,
  DISMISSED_AFTER,
  DISMISSED_BEFORE,
  GONE,
  HEAD_POST,
  INSTEAD,
  NO_HEAD_POST,
  OWN_VERB,
} from './appointed-words.ts'
import { readingsOf } from './labelled-names.ts'
import { HONORIFIC } from './name-words.ts'
import { isOfAnother } from './of-another.ts'
import { type PersonName, personNames } from './person-names.ts'
import { nameField } from './signature-block.ts'
import { OFFICIAL } from './signature-words.ts'

/** Characters round a name in which words say what becomes of it. */
const ROUND = 90
/** Characters between a plain name and the verb. */
const CLOSE = 60
/** What it costs a name to be of plain words. */
const PLAIN = 20

interface Found {
  readonly reading: Sheet
  readonly name: PersonName
  readonly distance: number
}

/**
 * Who is appointed by a sentence that holds a head's post and a verb, in whatever words: «… бірауыздан басшы болып
 * бекітілсін»; else who stands behind the post in what was decided: «Шешім: төраға – …». Null where that is nobody, or two.
 */
export function appointedInSentence(sheet: Sheet): Field[] | null {
  const found = readingsOf(sheet).flatMap((reading) =>
    sentencesOf(reading).flatMap((sentence) => [...byVerb(reading, sentence), ...byDash(reading, sentence)]),
  )
  const [best, ...others] = found.toSorted((a, b) => a.distance - b.distance)
  if (!best) return null
  const isContested = others.some(
    ({ name, distance }) =>
      distance - best.distance < CLOSE && samePerson(name.text, best.name.text) === 'differs',
  )
  return [nameField(best.reading, best.name, isContested ? 0.55 : 0.8, isContested ? 0.5 : 0.7)]
}

/** The one person whom a paper speaks of with all names, but for `signer` and those who were there or are gone. */
export function spokenOf(sheet: Sheet, signer: string): PersonName | null {
  const sentences = sentencesOf(sheet).filter(
    ({ start, end }) => !NO_HEAD_POST.test(fold(sheet.text.slice(start, end))),
  )
  const names = sentences.flatMap((sentence) =>
    personNames(sheet.text, sentence.start, sentence.end).filter(
      (name) =>
        name.kind === 'full' &&
        isMeant(sheet, name, sentence) &&
        samePerson(name.text, signer) !== 'same' &&
        !OFFICIAL.test(fold(sheet.text.slice(Math.max(0, name.start - CLOSE), name.end + CLOSE))),
    ),
  )
  const [first] = names
  return first && names.every(({ text }) => samePerson(text, first.text) === 'same') ? first : null
}

/** Sentences and items of lists; of a paper that decides, from there on. */
function sentencesOf({ text, folded, at }: Sheet): Span[] {
  const decision = [...folded.matchAll(DECIDES)][0]?.index
  const from = decision === undefined ? 0 : (at[decision] ?? 0)
  const ends = [...text.slice(from).matchAll(SENTENCE_END)].map(
    ({ index, 0: end }) => from + index + end.length,
  )
  const starts = [from, ...ends]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** A full stop that ends no initial, or the next item of a list. */
const SENTENCE_END =
  /(?<!(?:^|[^\p{L}])\p{L}{1,2})[.;!?]\s+(?=[\p{Lu}\d(«"])|\n\s*(?=(?:\d{1,2}|\p{L})[.)]\s)/gu

function byVerb(reading: Sheet, { start, end }: Span): Found[] {
  const sentence = reading.text.slice(start, end)
  const folded = fold(sentence)
  if (!HEAD_POST.test(folded) || NO_HEAD_POST.test(folded)) return []
  const verbs = [...sentence.matchAll(OWN_VERB)].map(({ index, 0: verb }) => ({
    start: start + index,
    end: start + index + verb.length,
  }))
  return personNames(reading.text, start, end).flatMap((name) => {
    const distance = Math.min(...verbs.map((verb) => gap(name, verb)))
    if (!Number.isFinite(distance) || !isMeant(reading, name, { start, end })) return []
    if (name.kind === 'likely' && distance > CLOSE) return []
    return [{ reading, name, distance: name.kind === 'likely' ? distance + PLAIN : distance }]
  })
}

function byDash(reading: Sheet, { start, end }: Span): Found[] {
  if (reading.folded.search(DECIDES) < 0) return []
  return personNames(reading.text, start, end).flatMap((name) => {
    const before = fold(reading.text.slice(Math.max(start, name.start - ROUND), name.start))
    if (!BY_DASH.test(before) || NO_HEAD_POST.test(before) || !isMeant(reading, name, { start, end }))
      return []
    return [{ reading, name, distance: 0 }]
  })
}

function gap(name: Span, verb: Span): number {
  return name.start >= verb.end ? name.start - verb.end : Math.max(0, verb.start - name.end)
}

/** Not who is replaced, dismissed, ill or dead, nor who spoke, presided or signs; cells of tables tell nothing. */
function isMeant({ text }: Sheet, name: Span, sentence: Span): boolean {
  const before = fold(text.slice(Math.max(sentence.start, name.start - ROUND), name.start)).replace(
    HONORIFIC,
    '',
  )
  const after = fold(text.slice(name.end, Math.min(sentence.end, name.end + ROUND)))
  const line = text.slice(text.lastIndexOf('\n', name.start) + 1, text.indexOf('\n', name.end) >>> 0)
  if (/_{3,}|\.{5,}|\t/u.test(line)) return false
  return !(
    INSTEAD.test(before) ||
    ATTENDS.test(before) ||
    GONE.test(before) ||
    DISMISSED_BEFORE.test(
      before
        .slice(-CLOSE)
        .split(/[,;]\s/u)
        .at(-1) ?? '',
    ) ||
    DISMISSED_AFTER.test(after.split(/[,;.]\s/u)[0] ?? '') ||
    GONE_AFTER.test(after) ||
    isOfAnother(text, name)
  )
}

const GONE_AFTER =
  /^[\s,]{0,2}(?:\p{L}+ ){0,2}(?:вафот|кайтыс|умер|скончал|deceased|орнына|урнига|orniga|vafot)/u
