import type { AccountRecord } from '../../cases/account-record.ts'
import type { AccountSource } from './open.ts'
import { recordOf } from './record.ts'

const TIMEOUT_MS = 5000
const CACHE_MS = 60_000
const CACHED = 1000
const MAX_BYTES = 64 * 1024
const PLACEHOLDER = '{accountNumber}'

/**
 * Accounts from an endpoint: GET `url` with the account number in the place of `{accountNumber}`, or after a slash at
 * its end. 404 means that there is no such account; any other trouble throws. Answers are held for a minute.
 */
export function httpSource(url: string, token: string | undefined): AccountSource {
  const held = new Map<string, { readonly until: number; readonly record: AccountRecord | null }>()

  async function find(accountNumber: string): Promise<AccountRecord | null> {
    const known = held.get(accountNumber)
    if (known && known.until > Date.now()) return known.record
    const record = await ask(urlOf(url, accountNumber), token)
    if (record && record.accountNumber !== accountNumber) throw new Error('it answers for another account')
    held.delete(accountNumber)
    held.set(accountNumber, { until: Date.now() + CACHE_MS, record })
    const [oldest] = held.keys()
    if (held.size > CACHED && oldest !== undefined) held.delete(oldest)
    return record
  }

  async function check(): Promise<string> {
    await find('0')
    return `${new URL(url).host} answers`
  }

  return { find, check }
}

function urlOf(url: string, accountNumber: string): string {
  const number = encodeURIComponent(accountNumber)
  return url.includes(PLACEHOLDER)
    ? url.replaceAll(PLACEHOLDER, () => number)
    : `${url.replace(/\/$/, '')}/${number}`
}

async function ask(url: string, token: string | undefined): Promise<AccountRecord | null> {
  const response = await fetch(url, {
    headers: { accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    // A token is for the one place that was named.
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: Error) => {
    throw error.cause ?? error
  })
  const body = await bodyOf(response)
  if (response.status === 404) return null
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
  return recordOf(parsed(body))
}

/** What a failed parse quotes of the answer must not come into the log. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new Error('it answers with something else than JSON')
  }
}

async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error(`it answers with more than ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
