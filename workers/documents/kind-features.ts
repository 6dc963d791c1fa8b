import { fold } from '../../cases/fold.ts'
import { kindMarks } from './kind-marks.ts'
import type { Sheet } from './lines.ts'

/** Something a paper has, and the words that it has it by; what rules found has none. */
export interface KindFeature {
  readonly name: string
  readonly text: string | null
  readonly page: number
}

interface Stem {
  readonly stem: string
  readonly text: string
}

/** Letters of a word that are kept: endings of Kazakh and Uzbek words say little of what a paper is. */
const STEM = 5
/** The first lines of a paper tell most. */
const HEAD = 14
/** More words tell no more. */
const MAX_WORDS = 1200

/** What a trained model looks at in a paper: stems of its words, pairs of them, those of its first lines, and marks. */
export function kindFeatures(sheet: Sheet): KindFeature[] {
  const features = new Map<string, KindFeature>()
  let words = 0
  for (const [index, { text, page }] of sheet.lines.entries()) {
    const stems = stemsOf(text)
    words += stems.length
    if (words > MAX_WORDS) break
    for (const feature of stems.flatMap((own, at) => featuresOf(own, stems[at + 1], index < HEAD))) {
      if (!features.has(feature.name)) features.set(feature.name, { ...feature, page })
    }
  }
  const marks = kindMarks(sheet).map((name): KindFeature => ({ name, text: null, page: 0 }))
  return [...marks, ...features.values()]
}

function featuresOf(own: Stem, next: Stem | undefined, isHead: boolean): { name: string; text: string }[] {
  const { stem, text } = own
  return [
    { name: stem, text },
    ...(isHead ? [{ name: `^${stem}`, text }] : []),
    ...(next ? [{ name: `${stem} ${next.stem}`, text: `${text} ${next.text}` }] : []),
  ]
}

/** Words as stems; of a number only its length counts, of an address only that it is one. */
function stemsOf(line: string): Stem[] {
  return [...line.matchAll(/\S+@\S+|\d[\d.,/-]*|[\p{L}\p{M}'\u2018\u2019\u02bb\u02bc`]+/gu)]
    .map(([text]) => ({ stem: stemOf(text), text }))
    .filter(({ stem }) => stem.length > 1 || stem === '@')
}

function stemOf(text: string): string {
  if (text.includes('@')) return '@'
  const digits = text.replace(/\D/gu, '').length
  return digits > 0 ? `#${digits}` : fold(text).slice(0, STEM)
}
