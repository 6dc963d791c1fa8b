import type { Config } from '../config.ts'
import { run } from '../workers/run.ts'
import type { Door } from './accept.ts'
import { dnsLookUp, type LookUp } from './dns.ts'
import { mailboxAddress } from './imap.ts'
import { parseMessage } from './parse-message.ts'
import { type Watch, watch } from './watch.ts'

/** More than cores: each may wait for the DNS. */
const PARSERS = 4

/** Starts parsing, the ingest process's own job; senders are verified by what `lookUp` finds in the DNS. */
export function startParsing(door: Door, config: Config, lookUp: LookUp = dnsLookUp()): void {
  const handler = parseMessage(door, config, lookUp)
  door.queues.work('parse-message', PARSERS, run(door, 'parse-message', handler))
}

/** Starts watching the configured mailbox; null when none is configured. */
export function startWatching(door: Door, config: Config, readAgain: () => Config): Watch | null {
  if (!config.IMAP_URL) return null
  const address = mailboxAddress(config.IMAP_URL)
  return watch(door, {
    address,
    credentials: () => {
      const { IMAP_PASSWORD, IMAP_ACCESS_TOKEN } = readAgain()
      return { pass: IMAP_PASSWORD ?? address.pass, accessToken: IMAP_ACCESS_TOKEN }
    },
    verifyTls: config.TLS_VERIFY === 'yes',
    moveTo: config.IMAP_MOVE_TO ?? null,
    pollMs: config.IMAP_POLL_SECONDS * 1000,
  })
}
