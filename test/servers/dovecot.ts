import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'
import { dovecotConfig } from './dovecot-config.ts'
import { findProgram } from './install.ts'
import {
  type Folder,
  freePort,
  HOST,
  makeFolder,
  type Running,
  retried,
  signalTree,
  startProcess,
} from './process.ts'

/** How to reach a Dovecot; plain data, so that it passes from vitest's set-up to the tests. */
export interface ImapAccess {
  readonly host: string
  readonly port: number
  readonly tlsPort: number
  /** The same for every user; every user name exists. */
  readonly password: string
  /** The self-signed certificate, PEM. */
  readonly certificate: string
}

/** A private Dovecot. */
export interface DovecotServer {
  readonly access: ImapAccess
  stop(): Promise<void>
  restart(signal?: NodeJS.Signals, downMs?: number): Promise<void>
  /** Stops it with everything it runs in mid-conversation, so that connections stand but nothing answers. */
  freeze(): void
  thaw(): void
  /** Restarts with a new UIDVALIDITY, as after a mailbox was rebuilt or moved. */
  resetUidValidity(user: string): Promise<void>
}

/** Starts a Dovecot on free ports, plain and TLS, as an ordinary user. */
export function startDovecot(options: { readonly move?: boolean } = {}): Promise<DovecotServer> {
  return retried(() => launch(options.move ?? true))
}

/** An IMAP URL as the configuration takes it, without the password. */
export function imapUrl(access: ImapAccess, user: string, scheme: 'imap' | 'imaps' = 'imap'): string {
  const port = scheme === 'imap' ? access.port : access.tlsPort
  return `${scheme}://${encodeURIComponent(user)}@${access.host}:${port}/INBOX`
}

/** A client for one user, not yet connected. */
export function imapClient(access: ImapAccess, user: string, secure = false): ImapFlow {
  const auth = { user, pass: access.password }
  return secure
    ? new ImapFlow({
        host: access.host,
        port: access.tlsPort,
        secure,
        tls: { ca: access.certificate, servername: 'localhost' },
        auth,
        logger: false,
      })
    : new ImapFlow({ host: access.host, port: access.port, secure, doSTARTTLS: false, auth, logger: false })
}

/** Puts a mail into a user's INBOX with an INTERNALDATE; returns its UID. */
export async function deliver(
  access: ImapAccess,
  user: string,
  source: Buffer,
  receivedAt?: Date,
): Promise<number> {
  const client = imapClient(access, user)
  await client.connect()
  try {
    const put = await client.append('INBOX', source, [], receivedAt)
    if (!put || put.uid === undefined) throw new Error('the mail was not put into the mailbox')
    return put.uid
  } finally {
    await client.logout()
  }
}

async function launch(move: boolean): Promise<DovecotServer> {
  const folder = makeFolder('dovecot')
  try {
    const access = await configure(folder, move)
    const args = ['-F', '-c', folder.file('dovecot.conf')]
    const run = () => startProcess('dovecot', args, folder, { ready: () => greet(access) })
    let running: Running = await run()
    const restart = async (signal?: NodeJS.Signals, downMs = 0) => {
      await running.stop(signal)
      await sleep(downMs)
      running = await run()
    }
    return {
      access,
      restart,
      freeze: () => signalTree(running, 'SIGSTOP'),
      thaw: () => signalTree(running, 'SIGCONT'),
      stop: async () => {
        await running.stop()
        folder.drop()
      },
      resetUidValidity: async (user) => {
        await running.stop()
        forgetUids(folder, user)
        running = await run()
      },
    }
  } catch (error) {
    folder.drop()
    throw error
  }
}

async function configure(folder: Folder, move: boolean): Promise<ImapAccess> {
  const [version = ''] = spawnSync(findProgram('dovecot'), ['--version'], { encoding: 'utf8' }).stdout.split(
    ' ',
  )
  const [port, tlsPort] = [await freePort(), await freePort()]
  const certificate = folder.file('cert.pem')
  const key = folder.file('key.pem')
  makeCertificate(certificate, key)
  const pem = readFileSync(certificate, 'utf8')
  for (const [name, content] of [
    ['cert.pem', pem],
    ['key.pem', readFileSync(key, 'utf8')],
  ] as const)
    folder.file(name, content)
  const access = { host: HOST, port, tlsPort, password: 'secret', certificate: pem }
  folder.file(
    'dovecot.conf',
    dovecotConfig({ ...access, version: version.trim(), folder: folder.path, certificate, key, move }),
  )
  return access
}

function makeCertificate(certificate: string, key: string): void {
  const names = `subjectAltName=DNS:localhost,IP:${HOST}`
  const args = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '30',
  ]
  const made = spawnSync('openssl', [
    ...args,
    '-subj',
    '/CN=localhost',
    '-addext',
    names,
    '-keyout',
    key,
    '-out',
    certificate,
  ])
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.error?.message ?? made.stderr}`)
}

async function greet(access: ImapAccess): Promise<void> {
  const client = imapClient(access, 'probe')
  client.on('error', () => {})
  await client.connect()
  await client.logout()
}

// The file that makes a new UIDVALIDITY differ from the old (dovecot-uidvalidity) stays.
function forgetUids(folder: Folder, user: string): void {
  for (const file of globSync(`${folder.path}/mail/${user}/dovecot{-uidlist,.index*,.list.index*}`))
    rmSync(file)
}
