import { UNDECIDED } from '../../cases/final-kind.ts'
import { type Classification, classify, HALF_SURE, isRuledOut, mendedSheet } from './classify.ts'
import { evidenceOf } from './evidence.ts'
import { type LikelyKind, likelyKind } from './likely-kind.ts'
import type { Sheet } from './lines.ts'

/** Of the model: a share that speaks for a kind clearly, and one below which it found nothing. */
const CLEAR = 0.9
const LEAST = 0.4
/** A share from which on a paper of ours may well be about something else. */
const LEANING = 0.6
/** A share from which on a paper that cues took for one of ours is none: the owner may be asked for it again. */
const PLAIN = 0.97
/** How sure a kind is that one of two ways of telling it speaks for: likely, or not sure. */
const LIKELY = 0.7
const UNSURE = 0.88

/**
 * The kind of a paper: by its headings and cues where they decide, which say why and can be sure where a trained model
 * says the same; else what the model takes it for, which is likely at most.
 */
export function kindOf(sheet: Sheet): Classification {
  const byCues = classify(sheet)
  const mended = mendedSheet(sheet)
  const likely = likelyKind(mended)
  const isUndecided = byCues.kind === 'other' && byCues.confidence <= UNDECIDED
  return isUndecided ? byModel(likely, mended, byCues) : doubted(byCues, likely)
}

/** Where the model clearly contradicts the cues, it is right more often, and a person must see. */
function doubted(byCues: Classification, { kind, share, cues }: LikelyKind): Classification {
  if (kind === byCues.kind || share < LEAST) return byCues
  if (share < CLEAR) {
    const limit = kind === 'other' && share >= LEANING ? HALF_SURE : UNSURE
    return { ...byCues, confidence: Math.min(byCues.confidence, limit) }
  }
  if (kind !== 'other') return { kind, confidence: HALF_SURE, cues }
  return share < PLAIN ? { ...byCues, confidence: HALF_SURE } : { kind, confidence: UNDECIDED, cues }
}

/** An application asks, an order appoints, a power gives one: where none of that was read, a person must see. */
function byModel({ kind, share, cues }: LikelyKind, sheet: Sheet, byCues: Classification): Classification {
  if (kind === 'other' || kind === 'selfie' || share < LEAST || isRuledOut(kind, sheet)) return byCues
  const { limit, isDoubtful, isRefuted } = evidenceOf(kind, sheet, false)
  if (isRefuted && share < CLEAR) return byCues
  const isProven = limit === Number.POSITIVE_INFINITY && !isDoubtful
  return { kind, confidence: share >= CLEAR && isProven ? LIKELY : HALF_SURE, cues }
}
