import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'
import createImapServer from 'hoodiecrow-imap'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** One mail that the desk sent. */
interface SentMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  readonly raw: Buffer
  readonly mail: ParsedMail
}

/** A mailbox and a mail exchanger inside this process, on loopback ports of their own. */
export interface DemoServers {
  /** Like imap://recovery@127.0.0.1:40001/INBOX; the password is apart, as in the configuration. */
  readonly imapUrl: string
  readonly imapPassword: string
  readonly smtpUrl: string
  /** In the order of arrival. */
  readonly sent: readonly SentMail[]
  /** Puts a mail into INBOX, heard by clients that idle; returns its UID. */
  deliver(mail: { readonly source: Buffer }, receivedAt?: Date): number
  /** Flags of every mail of a folder by UID, for tests and the demo's table. */
  folder(path: string): ReadonlyMap<number, readonly string[]>
  close(): Promise<void>
}

const USER = 'recovery'
const PASSWORD = 'demo'
const HOST = '127.0.0.1'

/** Starts both servers; nothing leaves the machine. */
export async function startServers(): Promise<DemoServers> {
  const imap = createImapServer({
    plugins: [
      'ID',
      'IDLE',
      'UIDPLUS',
      'MOVE',
      'SASL-IR',
      'AUTH-PLAIN',
      'NAMESPACE',
      'LITERALPLUS',
      'UNSELECT',
    ],
    users: { [USER]: { password: PASSWORD } },
    storage: { INBOX: { messages: [] }, '': { separator: '/', folders: {} } },
  })
  const sockets = remember(imap.server)
  await new Promise<void>((resolve) => imap.listen(0, HOST, resolve))
  const sent: SentMail[] = []
  const smtp = smtpSink(sent)
  smtp.listen(0, HOST)
  await once(smtp.server, 'listening')
  return {
    imapUrl: `imap://${USER}@${HOST}:${port(imap.server)}/INBOX`,
    imapPassword: PASSWORD,
    smtpUrl: `smtp://${HOST}:${port(smtp.server)}`,
    sent,
    deliver: ({ source }, receivedAt = new Date()) =>
      // hoodiecrow keeps a mail as a string with one byte a character; anything else breaks 8-bit mail.
      imap.appendMessage('INBOX', [], internalDate(receivedAt), source.toString('latin1')).message.uid,
    folder: (path) => new Map(imap.getMailbox(path)?.messages.map(({ uid, flags }) => [uid, flags])),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all([
        new Promise<void>((resolve) => imap.close(resolve)),
        new Promise<void>((resolve) => smtp.close(resolve)),
      ])
    },
  }
}

function smtpSink(sent: SentMail[]): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = session.envelope
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) }
        simpleParser(raw)
          .then((mail) => {
            sent.push({ envelope, raw, mail })
            done()
          })
          .catch(done)
      })
    },
  })
}

function remember(server: Server): Set<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  return sockets
}

function port(server: { address(): AddressInfo | string | null }): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server is not listening')
  return address.port
}

// IMAP's own date form, in UTC.
function internalDate(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ')
  return `${day}-${month}-${year} ${time} +0000`
}
