declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'node:events'
  import type { Server, Socket } from 'node:net'

  interface Message {
    uid: number
    flags: string[]
    raw: string
  }

  interface Mailbox {
    path: string
    messages: Message[]
    uidvalidity: number
  }

  /** What this project uses of it; strings hold one byte a character. */
  interface ImapServer extends EventEmitter {
    readonly server: Server
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
    createClient(socket: Socket): void
    getMailbox(path: string): Mailbox | undefined
    appendMessage(
      mailbox: string,
      flags: string[],
      internalDate: string | undefined,
      raw: string,
    ): { message: Message }
  }

  interface Options {
    plugins: string[]
    users: Record<string, { password: string }>
    storage: Record<string, object>
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package is made
  export default function createServer(options: Options): ImapServer
}
