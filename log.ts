import { type Logger, pino } from 'pino'

/** Logs carry ids, counts and codes only: what people wrote never comes here, these paths are the second net. */
const REDACTED = [
  'sender',
  'recipient',
  'from',
  'to',
  'subject',
  'text',
  'html',
  'name',
  'value',
  'raw',
  'password',
]

export type Log = Logger

/** A JSON log on standard error, so that standard output stays for what a command prints. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, redact: { paths: REDACTED.flatMap((key) => [key, `*.${key}`]), remove: true } },
    pino.destination({ dest: 2, sync: true }),
  )
}
