import { createTransport } from 'nodemailer'
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
  close(): void
}

/** A pooled SMTP connection for replies that come from `from`. */
export function openSmtp(
  options: { url: string; from: string; provider: string; verifyTls: boolean },
  log: Log,
): Smtp {
  const { url, from, provider, verifyTls } = options
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 30_000,
    socketTimeout: 60_000,
    tls: { rejectUnauthorized: verifyTls },
  })
  return {
    async send(letter) {
      try {
        await transport.sendMail({
          messageId: letter.headerId,
          from: { name: provider, address: from },
          // Objects, never strings: no address of ours is ever parsed out of text.
          to: { name: '', address: letter.to },
          envelope: { from, to: letter.to },
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
        return { is: 'sent' }
      } catch (error) {
        const sent = outcomeOf(error as SmtpError)
        log.warn({ outcome: sent.is, reason: sent.reason }, 'reply not handed over')
        return sent
      }
    },
    async verify() {
      await transport.verify()
    },
    close: () => transport.close(),
  }
}

interface SmtpError extends Error {
  code?: string
  command?: string
  responseCode?: number
}

/** Errors before any command that carries the letter: nothing can have been delivered. */
const BEFORE_LETTER = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH.*|MAIL FROM|RCPT TO)$/
const NOT_CONNECTED = /^(ECONNECTION|ECONNREFUSED|EDNS|ETLS|EAUTH|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$/

// RFC 5321 4.2.1: 4yz, try again; 5yz, do not. Without an answer after DATA nobody can tell (4.5.3.2.6, RFC 1047).
function outcomeOf(error: SmtpError): Exclude<Sent, { is: 'sent' }> {
  const reason = error.responseCode ? `smtp-${error.responseCode}` : (error.code ?? error.name)
  if (error.responseCode && error.responseCode >= 500 && error.code !== 'EAUTH')
    return { is: 'refused', reason }
  if (error.responseCode) return { is: 'later', reason }
  const before = BEFORE_LETTER.test(error.command ?? '') || NOT_CONNECTED.test(error.code ?? '')
  return { is: before ? 'later' : 'uncertain', reason }
}
