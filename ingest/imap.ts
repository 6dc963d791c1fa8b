import { ImapFlow } from 'imapflow'

export interface MailboxAddress {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user: string
  readonly folder: string
  /** Names the mailbox in cursors and envelopes. */
  readonly name: string
}

export interface Credentials {
  readonly pass?: string | undefined
  readonly accessToken?: string | undefined
}

/** Reads `imaps://user:password@host:993/INBOX`; user and password are percent-encoded. */
export function mailboxAddress(url: string): MailboxAddress & Credentials {
  const parsed = new URL(url)
  const secure = parsed.protocol === 'imaps:'
  const user = decodeURIComponent(parsed.username)
  const folder = decodeURIComponent(parsed.pathname.slice(1)) || 'INBOX'
  const port = Number(parsed.port) || (secure ? 993 : 143)
  const pass = parsed.password ? decodeURIComponent(parsed.password) : undefined
  return {
    host: parsed.hostname,
    port,
    secure,
    user,
    folder,
    pass,
    name: `${user}@${parsed.hostname}:${port}/${folder}`,
  }
}

/**
 * A client that is not yet connected; each connection needs a new one.
 * Without `verifyTls` any certificate, and no TLS at all, will do.
 */
export function imapClient(address: MailboxAddress, credentials: Credentials, verifyTls: boolean): ImapFlow {
  const { pass, accessToken } = credentials
  const client = new ImapFlow({
    host: address.host,
    port: address.port,
    secure: address.secure,
    // Over imap:// a server that does not offer STARTTLS (or somebody who strips it) gets no password.
    ...(address.secure || !verifyTls ? {} : { doSTARTTLS: true }),
    auth: { user: address.user, ...(accessToken ? { accessToken } : { pass: pass ?? '' }) },
    tls: { rejectUnauthorized: verifyTls },
    logger: false,
    maxIdleTime: 4 * 60_000,
    socketTimeout: 90_000,
  })
  return client
}
