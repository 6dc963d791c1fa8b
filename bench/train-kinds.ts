import { writeFile } from 'node:fs/promises'
import { trainingExamples } from './kinds/examples.ts'
import { trainSoftmax, type Weights } from './kinds/softmax.ts'

const MODEL = new URL('../workers/documents/kind-model.json', import.meta.url)
const KINDS = [
  'application',
  'registration',
  'appointment',
  'power-of-attorney',
  'identity',
  'tax-certificate',
  'payment-order',
  'other',
]
const SEED = 1
/** The largest weight that a signed byte holds. */
const MOST = 127
/** Steps of weight that make a feature worth keeping. */
const LEAST = 6

/** Trains the model of kinds on papers that are there to tune on, and writes it where the reader finds it. */
async function main(): Promise<void> {
  const examples = await trainingExamples()
  const model = packed(trainSoftmax(examples, KINDS, SEED))
  const json = `${JSON.stringify(model, null, 2)}\n`
  await writeFile(MODEL, json)
  const features = model.features.split('\n').length
  const begun = performance.now()
  await import('../workers/documents/likely-kind.ts')
  const ms = Math.round(performance.now() - begun)
  console.log(
    `${examples.length} papers, ${features} features, ${Math.round(json.length / 1024)} KiB, loaded in ${ms} ms`,
  )
}

/** Weights as signed bytes, features that say little left out. */
function packed({ labels, byFeature }: Weights) {
  const largest = [...byFeature.values()].flat().reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = largest / MOST
  const rows = [...byFeature]
    .map(([feature, weights]) => [feature, weights.map((weight) => Math.round(weight / step))] as const)
    .filter(([feature, steps]) => feature === '' || Math.max(...steps.map(Math.abs)) >= LEAST)
  return {
    kinds: labels,
    step: Number(step.toPrecision(4)),
    features: rows.map(([feature]) => feature).join('\n'),
    weights: Buffer.from(Int8Array.from(rows.flatMap(([, steps]) => steps)).buffer).toString('base64'),
  }
}

await main()
