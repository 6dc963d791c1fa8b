import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Log } from '../log.ts'

export interface Letter {
  readonly headerId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly references: readonly string[]
  readonly attachments: readonly { filename: string; content: Buffer; contentType: string }[]
}

/** How an attempt ended. `uncertain`: the server may or may not have it, so it must not be sent again. */
export type Sent =
  | { readonly is: 'sent' }
  | { readonly is: 'refused' | 'later' | 'uncertain'; readonly reason: string }

export interface Smtp {
  send(letter: Letter): Promise<Sent>
  /** Connects and logs in; throws with the server's reason. */
  verify(): Promise<void>
}

export interface SmtpOptions {
  /** `smtps://user:password@host:465` or `smtp://…:587`. */
  readonly url: string
  readonly from: string
  readonly provider: string
  /** Without it any certificate, and no TLS at all, will do. */
  readonly verifyTls: boolean
  /** How long the server may say nothing. */
  readonly timeoutMs: number
}

/**
 * Hands replies over, one connection for each. nodemailer's transports are not used: they do not tell an error
 * before the letter from one after it, and the pool sends a letter again when its connection is dropped.
 */
export function openSmtp(options: SmtpOptions, log: Log): Smtp {
  return {
    async send(letter) {
      const bytes = await compose(letter, options).compile().build()
      const sent = await deliver(bytes, { from: options.from, to: letter.to }, options)
      if (sent.is !== 'sent') log.warn({ outcome: sent.is, reason: sent.reason }, 'reply not handed over')
      return sent
    },
    async verify() {
      const connection = await connected(options)
      connection.quit()
    },
  }
}

function compose(letter: Letter, { from, provider }: SmtpOptions): MailComposer {
  return new MailComposer({
    messageId: letter.headerId,
    // Objects, never strings: no address of ours is ever parsed out of text.
    from: { name: provider, address: from },
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    attachments: [...letter.attachments],
    ...(letter.references.length > 0
      ? { inReplyTo: letter.references.at(-1) as string, references: [...letter.references] }
      : {}),
    // RFC 3834 section 5, and the header that Exchange heeds.
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

async function deliver(
  bytes: Buffer,
  envelope: { from: string; to: string },
  options: SmtpOptions,
): Promise<Sent> {
  // Read from only after the server's 354, so it tells whether any of the letter may have arrived.
  let begun = false
  const letter = new Readable({
    read() {
      begun = true
      this.push(bytes)
      this.push(null)
    },
  })
  try {
    const connection = await connected(options)
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.send(envelope, letter, (error) => (error ? reject(error) : resolve()))
    })
    connection.quit()
    return { is: 'sent' }
  } catch (error) {
    return failed(error as SMTPConnection.SMTPError, begun)
  }
}

// RFC 5321 4.2.1: 4yz, try again; 5yz, do not. No answer after the letter: nobody can tell (RFC 1047).
function failed(error: SMTPConnection.SMTPError, begun: boolean): Exclude<Sent, { is: 'sent' }> {
  const { responseCode, code = error.name } = error
  const reason = responseCode ? `smtp-${responseCode}` : code
  // What the server says to our greeting, TLS or login is about us, not about the letter.
  const isAboutLetter = begun || ['MAIL FROM', 'RCPT TO', 'DATA'].includes(error.command ?? '')
  const isRefusal = responseCode !== undefined && responseCode >= 500
  const isDelay = responseCode !== undefined && responseCode >= 400 && !isRefusal
  if (isRefusal && isAboutLetter) return { is: 'refused', reason }
  return { is: begun && !isDelay ? 'uncertain' : 'later', reason }
}

async function connected({ url, verifyTls, timeoutMs }: SmtpOptions): Promise<SMTPConnection> {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const connection = new SMTPConnection({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // Somebody who strips STARTTLS gets no letter.
    requireTLS: verifyTls && !secure,
    tls: { rejectUnauthorized: verifyTls },
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  })
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject)
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
  try {
    if (username) await logIn(connection, decodeURIComponent(username), decodeURIComponent(password))
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

async function logIn(connection: SMTPConnection, user: string, pass: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.login({ credentials: { user, pass } }, (error) => (error ? reject(error) : resolve()))
  })
}
