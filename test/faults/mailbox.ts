import { sha256Of } from '../../store/archive.ts'
import { type ImapAccess, imapClient } from '../servers/dovecot.ts'

/** The mailbox as the world fills it; it knows what it was given. */
export interface FilledMailbox {
  /** SHA-256 of every mail that the server said it has. */
  readonly sent: ReadonlySet<string>
  /** Puts mails in, one after the other, in one connection. */
  put(mails: readonly Buffer[]): Promise<void>
}

/** Fills the INBOX of a user. */
export function fillMailbox(access: ImapAccess, user: string): FilledMailbox {
  const sent = new Set<string>()
  return {
    sent,
    async put(mails) {
      const client = imapClient(access, user)
      client.on('error', () => {})
      await client.connect()
      try {
        for (const source of mails) {
          await client.append('INBOX', source)
          sent.add(sha256Of(source))
        }
      } finally {
        await client.logout()
      }
    },
  }
}
