/** What the operating system says when a server is away or a disk is full. */
const SYSTEM_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EDQUOT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOSPC',
  'ENOTFOUND',
  'EPIPE',
  'EROFS',
  'ETIMEDOUT',
])

/** Classes of PostgreSQL: no connection, no resources (a full disk), shut down by an operator. */
const SQL_CLASSES = /^(?:08|53|57P)[0-9A-Z]{2,3}$/

/** True for trouble of the machine or its servers, which says nothing about the job that met it. */
export function isOutage(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : ''
  return SYSTEM_CODES.has(code) || SQL_CLASSES.test(code) || /^Connection terminated/.test(error.message)
}
