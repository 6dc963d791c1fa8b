import type { Config } from '../config.ts'
import { run } from '../workers/run.ts'
import type { Door } from './accept.ts'
import { mailboxAddress } from './imap.ts'
import { parseMessage } from './parse-message.ts'
import { type Watch, watch } from './watch.ts'

const PARSERS = 2

/** Starts parsing, the ingest process's own job. */
export function startParsing(door: Door, config: Config): void {
  door.queues.work('parse-message', PARSERS, run(door, 'parse-message', parseMessage(door, config)))
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
