import type { Cue } from '../../cases/document.ts'
import type { Classification } from './classify.ts'
import { type KindFeature, kindFeatures } from './kind-features.ts'
import model from './kind-model.json' with { type: 'json' }
import type { Sheet } from './lines.ts'

/** What a trained model takes a paper for. */
export interface LikelyKind {
  readonly kind: Classification['kind']
  /** 0..1, of all kinds together 1. */
  readonly share: number
  /** The words that spoke most for it. */
  readonly cues: readonly Cue[]
}

const MAX_CUES = 6
/** What one step of a stored weight is worth. */
const { kinds, step } = model
const WEIGHTS = Buffer.from(model.weights, 'base64')
/** Present in every paper: how common each kind is. */
const BIAS = ''
/** Where the weights of a feature begin, one for each kind. */
const PLACES = new Map(model.features.split('\n').map((feature, row) => [feature, row * kinds.length]))

/**
 * The kind that the words of a paper speak for most, by multinomial logistic regression over stems of words; trained
 * by `npm run train:kinds`. It knows no rule: what it finds is likely, never sure.
 */
export function likelyKind(sheet: Sheet): LikelyKind {
  const features = kindFeatures(sheet).filter(({ name }) => PLACES.has(name))
  const scale = step / Math.sqrt(features.length + 1)
  const scores = kinds.map((_, kind) =>
    [{ name: BIAS }, ...features].reduce((sum, { name }) => sum + scale * weightOf(name, kind), 0),
  )
  const best = scores.indexOf(Math.max(...scores))
  const total = scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] ?? 0)), 0)
  return {
    kind: kinds[best] as Classification['kind'],
    share: 1 / total,
    cues: loudest(features, best),
  }
}

function weightOf(feature: string, kind: number): number {
  const place = PLACES.get(feature)
  return place === undefined ? 0 : WEIGHTS.readInt8(place + kind)
}

function loudest(features: readonly KindFeature[], kind: number): Cue[] {
  const said = features.flatMap(({ name, text, page }) => {
    const weight = weightOf(name, kind)
    return text && weight > 0 ? [{ text, page, weight }] : []
  })
  return said
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ text }, index, all) => all.findIndex((other) => other.text.includes(text)) === index)
    .slice(0, MAX_CUES)
    .map(({ text, page }) => ({ text, page }))
}
