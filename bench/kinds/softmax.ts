import { random } from '../../demo/numbers.ts'

/** A paper as a model sees it. */
export interface Example {
  readonly features: readonly string[]
  readonly label: string
}

/** Weights by feature, one for each label in order; the empty feature is in every example. */
export interface Weights {
  readonly labels: readonly string[]
  readonly byFeature: ReadonlyMap<string, readonly number[]>
}

const EPOCHS = 20
const RATE = 0.5
const DECAY = 1e-4
/** A feature of one example alone teaches nothing. */
const MIN_EXAMPLES = 2
/** Share of features hidden at each look, as misread words are. */
const HIDDEN = 0.25

/** Multinomial logistic regression by AdaGrad (Duchi et al. 2011), with hidden features against relying on few words. */
export function trainSoftmax(examples: readonly Example[], labels: readonly string[], seed: number): Weights {
  const next = random(seed)
  const places = placesOf(examples)
  const size = labels.length
  const weights = new Float64Array(places.size * size)
  const squares = new Float64Array(places.size * size).fill(1e-8)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, label } of shuffled(examples, next)) {
      const seen = features.filter((feature) => places.has(feature) && next() >= HIDDEN)
      const rows = ['', ...seen].map((feature) => (places.get(feature) ?? 0) * size)
      const scale = 1 / Math.sqrt(rows.length)
      const shares = softmax(
        labels.map((_, kind) => sumOf(rows, (row) => (weights[row + kind] ?? 0) * scale)),
      )
      for (const [kind, share] of shares.entries()) {
        const error = (share - (labels[kind] === label ? 1 : 0)) * scale
        for (const row of rows) step(weights, squares, row + kind, error)
      }
    }
  }
  const rowOf = (place: number) => [...weights.subarray(place * size, (place + 1) * size)]
  return { labels, byFeature: new Map([...places].map(([feature, place]) => [feature, rowOf(place)])) }
}

function step(weights: Float64Array, squares: Float64Array, at: number, error: number): void {
  const weight = weights[at] ?? 0
  const slope = error + DECAY * weight
  const square = (squares[at] ?? 0) + slope * slope
  squares[at] = square
  weights[at] = weight - (RATE * slope) / Math.sqrt(square)
}

function placesOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const feature of examples.flatMap(({ features }) => features)) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const common = [...counts].filter(([, count]) => count >= MIN_EXAMPLES).map(([feature]) => feature)
  return new Map(['', ...common].map((feature, place) => [feature, place]))
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const total = sumOf(powers, (power) => power)
  return powers.map((power) => power / total)
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
