import { availableParallelism } from 'node:os'
import { assessCase } from './assess-case.ts'
import { keepAudit } from './keep-audit.ts'
import { readDocument } from './read-document.ts'
import { reassessCase } from './reassess-case.ts'
import { remind } from './remind.ts'
import { type Runner, run } from './run.ts'
import { sendReply } from './send-reply.ts'
import { sweep } from './sweep.ts'
import type { Tools } from './tools.ts'

const SWEEP_MS = 15_000
/** For each reader, so that a short document is in hand, and gets its turn, beside long ones. */
const DOCUMENTS_IN_HAND = 3

/** Starts the workers' jobs and the sweep; the returned function stops the sweep (queues close with their owner). */
export function startWorkers(tools: Tools): () => void {
  const runner: Runner = tools
  const readers = tools.config.READERS ?? availableParallelism()
  const inHand = readers * DOCUMENTS_IN_HAND
  tools.queues.work('read-document', inHand, run(runner, 'read-document', readDocument(tools)))
  tools.queues.work('assess-case', 4, run(runner, 'assess-case', assessCase(tools)))
  tools.queues.work('reassess-case', 1, run(runner, 'reassess-case', reassessCase(tools)))
  tools.queues.work('send-reply', 2, run(runner, 'send-reply', sendReply(tools)))
  return startSweep(runner, async () => {
    await remind(tools)
    await keepAudit(tools)
  })
}

/** Sweeps now and then, and does what else `also` does; one sweep at a time, and a failed one is tried again at the next. */
export function startSweep(runner: Runner, also: () => Promise<unknown> = async () => {}): () => void {
  let busy = false
  const once = async (): Promise<void> => {
    if (busy) return
    busy = true
    try {
      await sweep(runner)
      await also()
    } catch (error) {
      runner.log.warn({ error: (error as Error).name }, 'sweep failed')
    } finally {
      busy = false
    }
  }
  void once()
  const timer = setInterval(() => void once(), SWEEP_MS)
  return () => clearInterval(timer)
}
