import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import sharp from 'sharp'
import { makeSample } from './make.ts'
import { plansOf, wordingsOf } from './plan.ts'
import type { Share, Stored } from './store.ts'

// The threads themselves fill the cores.
sharp.concurrency(1)

const { folder, options, first, step } = workerData as Share
const plans = plansOf(options)
const wordings = wordingsOf(options.set)
for (let index = first; index < plans.length; index += step) {
  const plan = plans[index]
  if (!plan) continue
  const { sample, bytes } = await makeSample(plan, wordings)
  const file = `${sample.id}${sample.wrapping === 'none' ? extname(sample.fileName).toLowerCase() : '.eml'}`
  await writeFile(join(folder, file), bytes)
  parentPort?.postMessage({ file, sample } satisfies Stored)
}
