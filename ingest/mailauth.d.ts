/** Parts of mailauth that it has no types for; it pins no entry points. */
declare module 'mailauth/lib/parse-received.js' {
  interface Clause {
    readonly value?: string
    readonly comment?: string
  }
  /** The clauses of a Received header (RFC 5321 4.4), by name. */
  export function parseReceived(
    line: string,
  ): Readonly<Record<'from' | 'by' | 'with' | 'envelope-from', Clause | undefined>> | false
  /** The address of the connection, never one that the client said of itself. */
  export function getClientAddress(from: Clause | undefined): string | false
}
