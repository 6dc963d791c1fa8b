import { setTimeout as sleep } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import type { Door } from './accept.ts'
import { type Credentials, imapClient, type MailboxAddress } from './imap.ts'
import { type Mailbox, pollNew, settleMailbox } from './poll.ts'

const BACKOFF_MS = { least: 1000, most: 60_000 }

export interface WatchOptions {
  readonly address: MailboxAddress
  /** Asked for at each login, because tokens expire. */
  readonly credentials: () => Credentials
  readonly verifyTls: boolean
  readonly moveTo: string | null
  readonly pollMs: number
}

export interface Watch {
  /** When the mailbox last answered a whole poll; null before the first. */
  lastPoll(): Date | null
  stop(): Promise<void>
}

/**
 * Watches a mailbox until stopped. IDLE is only a hint (a dead connection says nothing), so the mailbox is
 * also searched on a timer; every trouble ends the connection and a new client begins after a pause.
 */
export function watch(door: Door, options: WatchOptions): Watch {
  const stopping = new AbortController()
  let lastPoll: Date | null = null
  const polled = (): void => {
    lastPoll = new Date()
  }
  const running = keepConnected(door, options, stopping.signal, polled)
  return {
    lastPoll: () => lastPoll,
    async stop() {
      stopping.abort()
      await running
    },
  }
}

async function keepConnected(
  door: Door,
  options: WatchOptions,
  signal: AbortSignal,
  polled: () => void,
): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      await oneConnection(door, options, signal, () => {
        failures = 0
        polled()
      })
    } catch (error) {
      failures += 1
      door.log.warn({ error: codeOf(error as Error), failures }, 'mailbox connection ended')
    }
    // Full jitter, so that many desks do not come back to a restarted server at once.
    const most = Math.min(BACKOFF_MS.most, BACKOFF_MS.least * 2 ** failures)
    await sleep(Math.random() * most, undefined, { signal }).catch(() => {})
  }
}

async function oneConnection(
  door: Door,
  { address, credentials, verifyTls, moveTo, pollMs }: WatchOptions,
  signal: AbortSignal,
  polled: () => void,
): Promise<void> {
  const client = imapClient(address, credentials(), verifyTls)
  const wake = waker(client, pollMs, signal)
  try {
    await client.connect()
    if (moveTo) await ensureFolder(client, moveTo)
    await client.mailboxOpen(address.folder)
    const mailbox: Mailbox = { client, name: address.name, moveTo, stopping: signal }
    await settleMailbox(door, mailbox)
    while (!signal.aborted) {
      await pollNew(door, mailbox)
      polled()
      // Ends by itself at the next command; left alone the client would begin only after 15 s.
      client.idle().catch(() => {})
      await wake.next()
    }
    await client.logout()
  } finally {
    wake.stop()
    client.close()
  }
}

/** Resolves when there may be something new: the server said so, the timer rang, or it is time to stop. */
function waker(
  client: ImapFlow,
  pollMs: number,
  signal: AbortSignal,
): { next(): Promise<void>; stop(): void } {
  let due = false
  let failure: Error | null = null
  let ring = (): void => {}
  const wake = (): void => {
    due = true
    ring()
  }
  const fail = (error?: Error): void => {
    failure ??= error ?? new Error('connection closed')
    wake()
  }
  // Listened to before connecting: an unheard 'error' would end the process.
  client.on('error', fail)
  client.on('close', () => fail())
  client.on('exists', wake)
  signal.addEventListener('abort', wake)
  const timer = setInterval(wake, pollMs)
  return {
    async next() {
      if (!due) {
        await new Promise<void>((resolve) => {
          ring = resolve
        })
      }
      due = false
      if (failure) throw failure
    },
    stop() {
      clearInterval(timer)
      signal.removeEventListener('abort', wake)
    },
  }
}

async function ensureFolder(client: ImapFlow, folder: string): Promise<void> {
  const folders = await client.list()
  if (!folders.some(({ path }) => path === folder)) await client.mailboxCreate(folder)
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name
}
