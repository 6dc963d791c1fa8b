import { UNDECIDED } from '../../cases/final-kind.ts'
import { type Classification, classify, isRuledOut, mendedSheet } from './classify.ts'
import { evidenceOf } from './evidence.ts'
import { likelyKind } from './likely-kind.ts'
import type { Sheet } from './lines.ts'

/** The share of the model above which what it finds decides, where the paper's own words do not speak against it. */
const CLEAR = 0.9
/** The share below which it found nothing. */
const LEAST = 0.5
const LIKELY = 0.7
/** A kind that a person must see. */
const HALF_SURE = 0.5

/**
 * The kind of a paper: by its headings and cues where they decide, which say why and can be sure; else what a trained
 * model takes it for, which is likely at most.
 */
export function kindOf(sheet: Sheet): Classification {
  const byCues = classify(sheet)
  if (byCues.kind !== 'other' || byCues.confidence > UNDECIDED) return byCues
  const mended = mendedSheet(sheet)
  const { kind, share, cues } = likelyKind(mended)
  if (kind === 'other' || kind === 'selfie' || share < LEAST || isRuledOut(kind, mended)) return byCues
  // An application asks, an order appoints, a power gives one: what does not say so is none.
  const { limit, isDoubtful } = evidenceOf(kind, mended, false)
  if (limit !== Number.POSITIVE_INFINITY) return byCues
  return { kind, confidence: share >= CLEAR && !isDoubtful ? LIKELY : HALF_SURE, cues }
}
