import { Resolver } from 'node:dns/promises'
import type { DNSResolver } from 'mailauth'

/** Asks the DNS for the records of a type; rejects with a `code` such as ENOTFOUND, ENODATA, ETIMEOUT, ESERVFAIL. */
export type LookUp = DNSResolver

/** Answers kept at once; each is some records of one name. */
const MOST_KEPT = 5000
const KEPT_MS = 5 * 60_000
const NONE_KEPT_MS = 60_000
const QUESTION_MS = 2000
const TRIES = 2

/** The machine's resolver, with answers kept for some minutes; failures are not kept. */
export function dnsLookUp(): LookUp {
  const resolver = new Resolver({ timeout: QUESTION_MS, tries: TRIES })
  return cached((name, type) => resolver.resolve(name, type) as ReturnType<LookUp>)
}

/** Keeps what was answered, that there is nothing too, for a while and within bounds. */
export function cached(lookUp: LookUp, now: () => number = Date.now): LookUp {
  const kept = new Map<string, { readonly until: number; readonly answer: ReturnType<LookUp> }>()
  const keep = (key: string, answer: ReturnType<LookUp>, ms: number): void => {
    kept.set(key, { until: now() + ms, answer })
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string)
  }
  return async (name, type) => {
    const key = `${type} ${name.toLowerCase()}`
    const held = kept.get(key)
    if (held && held.until > now()) return held.answer
    kept.delete(key)
    const answer = lookUp(name, type)
    await answer.then(
      () => keep(key, answer, KEPT_MS),
      (error: NodeJS.ErrnoException) => {
        if (isNothing(error)) keep(key, answer, NONE_KEPT_MS)
      },
    )
    return answer
  }
}

/** For one message: so many questions and so much time in all; beyond that every answer is a time-out. */
export function bounded(lookUp: LookUp, most: { readonly questions: number; readonly ms: number }): LookUp {
  const signal = AbortSignal.timeout(most.ms)
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(timedOut()), { once: true })
  })
  late.catch(() => {})
  let asked = 0
  return async (name, type) => {
    asked += 1
    if (asked > most.questions || signal.aborted) throw timedOut()
    return Promise.race([lookUp(name, type), late])
  }
}

/** Whether the DNS answered that there is no such name or record. */
export function isNothing(error: unknown): boolean {
  return ['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function timedOut(): Error {
  return Object.assign(new Error('the DNS did not answer in time'), { code: 'ETIMEOUT' })
}
