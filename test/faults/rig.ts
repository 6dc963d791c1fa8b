import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from '../../config.ts'
import { openArchive } from '../../desk.ts'
import { type Database, openDatabase } from '../../store/database.ts'
import { allMessages } from '../../store/messages.ts'
import { type ImapAccess, imapUrl } from '../servers/dovecot.ts'
import { check, type Figures } from './checker.ts'
import { type DeskProcess, type Part, startDeskProcess } from './desk-process.ts'
import { type FilledMailbox, fillMailbox } from './mailbox.ts'
import { AUTHSERV_ID } from './mails.ts'
import { type Sink, startSink } from './sink.ts'

/** The servers a rig works against; without a database and a Redis of its own the desk is all in one, embedded. */
export interface RigServers {
  readonly imap: ImapAccess
  readonly databaseUrl?: string
  readonly redisUrl?: string
  /** Where the archive is, when not in the data folder: a file URL. */
  readonly archiveUrl?: string
}

/** Far more than a quiet machine needs: how fast work is done is for benches, that it ends is for this. */
const SETTLED_SECONDS = 600

/** Real processes of the desk between a real mailbox and a sink. */
export interface Rig {
  readonly mailbox: FilledMailbox
  readonly sink: Sink
  readonly folder: string
  /** Of the mailbox. */
  readonly user: string
  start(part: Part, settings?: NodeJS.ProcessEnv): DeskProcess
  /** Waits until every mail that was sent is held and nothing is left to do; gives the seconds it took. */
  settled(): Promise<number>
  figures(): Promise<Figures>
  /** How many messages the database holds. */
  held(): Promise<number>
  /** Looks into the desk's database: with the embedded one only while no process has it. */
  withDatabase<T>(look: (database: Database['db']) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/** A rig with a mailbox and data of its own; `delay` is the sink's. */
export async function openRig(servers: RigServers, delay?: () => number): Promise<Rig> {
  const user = `u${randomUUID().slice(0, 8)}`
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const sink = await startSink({}, delay)
  const mailbox = fillMailbox(servers.imap, user)
  const { databaseUrl, redisUrl, archiveUrl } = servers
  const settings = {
    DATA_DIR: folder,
    IMAP_URL: imapUrl(servers.imap, user),
    IMAP_PASSWORD: servers.imap.password,
    IMAP_POLL_SECONDS: '1',
    SMTP_URL: sink.url,
    TLS_VERIFY: 'no',
    REPLY_MODE: 'auto',
    TRUSTED_AUTHSERV_ID: AUTHSERV_ID,
    READERS: '1',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...(archiveUrl ? { ARCHIVE_URL: archiveUrl } : {}),
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
  }
  const processes: DeskProcess[] = []
  const start: Rig['start'] = (part, more = {}) => {
    const started = startDeskProcess(part, { ...settings, ...more })
    processes.push(started)
    return started
  }

  /** The embedded database belongs to the desk, which must rest while somebody else looks. */
  async function withDatabase<T>(look: (db: Database['db']) => Promise<T>): Promise<T> {
    const resting = databaseUrl ? [] : processes.filter((each) => each.alive())
    for (const each of resting) await each.terminate()
    const database = await openDatabase({ url: databaseUrl, dataDir: folder })
    try {
      return await look(database.db)
    } finally {
      await database.close()
      for (const { part } of resting) start(part)
    }
  }

  const figures = (): Promise<Figures> =>
    withDatabase(async (db) =>
      check({ db, archive: await openArchive(readConfig(settings, folder)) }, mailbox.sent, sink.accepted),
    )

  return {
    mailbox,
    sink,
    folder,
    user,
    start,
    withDatabase,
    async settled() {
      const begun = performance.now()
      const seconds = (): number => (performance.now() - begun) / 1000
      while (seconds() < SETTLED_SECONDS) {
        if (await withDatabase((db) => isSettled(db, mailbox.sent.size))) return seconds()
        // Each look at an embedded desk costs it a restart.
        await sleep(databaseUrl ? 250 : 20_000)
      }
      const said = processes
        .filter((each) => each.alive())
        .map(({ part, log }) => [part, ...log.slice(-8)].join('\n'))
      throw new Error(
        `not settled within ${SETTLED_SECONDS} s: ${JSON.stringify(await figures())}\n${said.join('\n')}`,
      )
    },
    figures,
    held: () => withDatabase(async (db) => (await allMessages(db)).length),
    async stop() {
      for (const each of processes) if (each.alive()) await each.kill()
      await sink.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function isSettled(db: Database['db'], sent: number): Promise<boolean> {
  const count = async (table: 'messages' | 'outbox'): Promise<number> => {
    const rows = db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('count'))
    const asked = table === 'outbox' ? rows.where('state', '=', 'pending') : rows
    return Number((await asked.executeTakeFirstOrThrow()).count)
  }
  return (await count('messages')) >= sent && (await count('outbox')) === 0
}
