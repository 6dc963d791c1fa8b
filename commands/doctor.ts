import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { type Desk, openArchive, openDesk } from '../desk.ts'
import { dnsLookUp } from '../ingest/dns.ts'
import { imapClient, mailboxAddress } from '../ingest/imap.ts'
import type { Log } from '../log.ts'
import { newestSource } from '../store/messages.ts'
import { outboxCounts } from '../store/outbox.ts'
import { AlreadyOwned } from '../store/owner-lock.ts'
import { assureRoom } from '../store/room.ts'
import { unfinished } from '../store/unfinished.ts'
import { accountSource } from '../workers/account-directory/open.ts'
import { prepareLanguages } from '../workers/documents/languages.ts'
import { STUCK_MINUTES } from '../workers/sweep.ts'
import { senderChecks } from './sender-checks.ts'

interface Check {
  readonly what: string
  readonly status: 'ok' | 'off' | 'wrong'
  readonly said: string
  /** What to do about it. */
  readonly action?: string
}

/** Tries every part the settings name and says what is wrong and what to do; exit code 1 when something is. */
export async function doctor(config: Config, log: Log): Promise<number> {
  const checks: Check[] = [await archive(config), await languages(config), await accounts(config)]
  const desk = await openDesk({ ...config, ACCOUNT_DIRECTORY: undefined }, log).catch((error: Error) => error)
  if (desk instanceof AlreadyOwned) {
    checks.push({ what: 'database and queue', status: 'off', said: `not looked at: ${desk.message}` })
  } else if (desk instanceof Error) {
    checks.push(wrong('database and queue', desk, 'Check DATABASE_URL, REDIS_URL and DATA_DIR.'))
  } else {
    checks.push(
      await stores(desk),
      await archivedMail(desk),
      await jobs(desk),
      await stuck(desk),
      await smtp(desk),
    )
    await desk.close()
  }
  checks.push(await mailbox(config), { what: 'senders', ...(await senderChecks(config, dnsLookUp())) })
  for (const check of checks) print(check)
  const bad = checks.filter(({ status }) => status === 'wrong').length
  console.log(bad === 0 ? '\nEverything that is configured works.' : `\n${bad} thing(s) to mend.`)
  return bad === 0 ? 0 : 1
}

async function archive(config: Config): Promise<Check> {
  try {
    const bytes = randomBytes(16)
    const store = await openArchive(config)
    await store.get(await store.put(bytes))
    await assureRoom(config)
    const said = 'encrypted, written, synced and read back'
    if (config.ARCHIVE_KEY) return { what: 'archive', status: 'ok', said }
    return {
      what: 'archive',
      status: 'ok',
      said: `${said}; its master key lies beside it`,
      action: `Keep a copy of ${join(config.DATA_DIR, 'archive.key')} elsewhere, or set ARCHIVE_KEY: without it the archive is lost.`,
    }
  } catch (error) {
    return wrong(
      'archive',
      error as Error,
      'Make DATA_DIR (or the folder of ARCHIVE_URL) writable, with room.',
    )
  }
}

/** An archive or a key that was put elsewhere is told by what should be there, not by what can be written now. */
async function archivedMail({ tools: { db, archive } }: Desk): Promise<Check> {
  const what = 'archived mail'
  const newest = await newestSource(db)
  if (!newest) return { what, status: 'ok', said: 'none yet' }
  try {
    await archive.get(newest)
    return { what, status: 'ok', said: 'the newest can be read' }
  } catch (error) {
    return wrong(
      what,
      error as Error,
      'Check ARCHIVE_URL, ARCHIVE_KEY and ARCHIVE_OLD_KEYS: every process needs those under which mail was archived.',
    )
  }
}

async function languages(config: Config): Promise<Check> {
  const found = await prepareLanguages(join(config.DATA_DIR, 'languages'))
  const said = `${found.languages.join(', ')} in use`
  if (found.missing.length === 0) return { what: 'OCR languages', status: 'ok', said }
  return {
    what: 'OCR languages',
    status: 'off',
    said: `${said}; without ${found.missing.join(', ')}`,
    action:
      'Russian scans are read with about 1 % wrong letters instead of 0.2 %. On Debian: apt-get install tesseract-ocr-rus.',
  }
}

async function accounts(config: Config): Promise<Check> {
  const what = 'account directory'
  const source = accountSource(config)
  if (!source)
    return {
      what,
      status: 'off',
      said: 'ACCOUNT_DIRECTORY is not set: papers are compared with no account record',
    }
  try {
    return { what, status: 'ok', said: await source.check() }
  } catch (error) {
    return wrong(what, error as Error, 'Check ACCOUNT_DIRECTORY against docs/account-directory.md.')
  }
}

async function stores(desk: Desk): Promise<Check> {
  try {
    await desk.tools.queues.counts()
    const database = desk.database.embedded ? 'embedded PGlite' : 'PostgreSQL'
    const queue = desk.tools.config.REDIS_URL ? 'Redis' : database
    return { what: 'database and queue', status: 'ok', said: `cases in ${database}, queues in ${queue}` }
  } catch (error) {
    return wrong('queue', error as Error, 'Check REDIS_URL and that Redis runs.')
  }
}

async function jobs(desk: Desk): Promise<Check> {
  const counts = await outboxCounts(desk.tools.db)
  const sum = (state: string): number =>
    counts.filter((row) => row.state === state).reduce((total, { count }) => total + count, 0)
  const said = `${sum('pending')} to do, ${sum('done')} done, ${sum('failed')} given up`
  if (sum('failed') === 0) return { what: 'jobs', status: 'ok', said }
  return {
    what: 'jobs',
    status: 'wrong',
    said,
    action: 'Look at the messages in state needs-staff: export --json.',
  }
}

async function stuck(desk: Desk): Promise<Check> {
  const what = 'unfinished work'
  const rows = await unfinished(desk.tools.db, STUCK_MINUTES)
  if (rows.length === 0) return { what, status: 'ok', said: `nothing older than ${STUCK_MINUTES} minutes` }
  const first = rows.slice(0, 5).map(({ what: kind, state, id }) => `${kind} ${id} (${state})`)
  return {
    what,
    status: 'wrong',
    said: `${rows.length} older than ${STUCK_MINUTES} minutes, the oldest ${first.join(', ')}`,
    action: 'Start the desk (workers too); if it runs, look at its log and at the servers it needs.',
  }
}

async function smtp(desk: Desk): Promise<Check> {
  if (!desk.tools.smtp) {
    const isMissed = desk.tools.config.REPLY_MODE === 'auto'
    const action = isMissed ? { action: 'REPLY_MODE is auto: set SMTP_URL, or replies are only kept.' } : {}
    return {
      what: 'SMTP',
      status: isMissed ? 'wrong' : 'off',
      said: 'SMTP_URL is not set: nothing is sent',
      ...action,
    }
  }
  try {
    await desk.tools.smtp.verify()
    return {
      what: 'SMTP',
      status: 'ok',
      said: `connected; replies are in mode ${desk.tools.config.REPLY_MODE}`,
    }
  } catch (error) {
    return wrong('SMTP', error as Error, 'Check SMTP_URL: host, port, user, password, certificate.')
  }
}

async function mailbox(config: Config): Promise<Check> {
  if (!config.IMAP_URL)
    return { what: 'mailbox', status: 'off', said: 'IMAP_URL is not set: no mailbox is watched' }
  const address = mailboxAddress(config.IMAP_URL)
  const { IMAP_PASSWORD, IMAP_ACCESS_TOKEN } = readConfig()
  const credentials = { pass: IMAP_PASSWORD ?? address.pass, accessToken: IMAP_ACCESS_TOKEN }
  const client = imapClient(address, credentials, config.TLS_VERIFY === 'yes')
  client.on('error', () => {})
  try {
    await client.connect()
    const opened = await client.mailboxOpen(address.folder, { readOnly: true })
    const move = client.capabilities.has('MOVE') ? '' : '; no MOVE, so COPY and delete'
    return { what: 'mailbox', status: 'ok', said: `${opened.exists} message(s) in ${address.folder}${move}` }
  } catch (error) {
    return wrong(
      'mailbox',
      error as Error,
      'Check IMAP_URL and the password or token; imap:// needs STARTTLS.',
    )
  } finally {
    client.close()
  }
}

function wrong(what: string, error: Error & { responseText?: string }, action: string): Check {
  return { what, status: 'wrong', said: error.responseText ?? error.message, action }
}

function print({ what, status, said, action }: Check): void {
  console.log(`${{ ok: '  ok ', off: '  off', wrong: 'WRONG' }[status]}  ${what}: ${said}`)
  if (action) console.log(`       ${action}`)
}
