import type { MessageKind } from '../cases/vocabulary.ts'

/** The header facts that tell a person's mail from a machine's; values as parsed, names in lower case. */
export interface HeaderFacts {
  get(name: string): unknown
}

/**
 * Tells bounces and other mail written by a machine from a person's: `bounce`, `automated` or null.
 * RFC 3834 (Auto-Submitted), RFC 3464 (delivery reports), RFC 2919/2369 (lists), and the older habits.
 */
export function automatedKind(headers: HeaderFacts): Extract<MessageKind, 'bounce' | 'automated'> | null {
  if (isBounce(headers)) return 'bounce'
  return isAutomated(headers) ? 'automated' : null
}

/** What postmasters write above mail that they return, who mark it in no other way. */
const RETURNED =
  /^(?:undeliver(?:able|ed)\b|(?:mail )?delivery (?:status|failure|failed)|returned mail\b|failure notice)/

function isBounce(headers: HeaderFacts): boolean {
  const type = structured(headers.get('content-type'))
  if (type.value === 'multipart/report') return true
  if (nullReturnPath(headers.get('return-path')) && /^(mailer-daemon|postmaster)@/.test(address(headers)))
    return true
  if (/^postmaster@/.test(address(headers)) && RETURNED.test(plain(headers.get('subject')))) return true
  return /^mailer-daemon(?:@|$)/.test(address(headers)) || headers.get('x-failed-recipients') !== undefined
}

function isAutomated(headers: HeaderFacts): boolean {
  const submitted = plain(headers.get('auto-submitted'))
  return (
    (submitted !== '' && submitted !== 'no') ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-auto-reply-from'].some((name) =>
      headers.get(name),
    ) ||
    /^auto_reply\b/.test(plain(headers.get('precedence'))) ||
    nullReturnPath(headers.get('return-path'))
  )
}

/**
 * Why nobody may be answered automatically although a person may have written: lists, bulk mail, senders that take no
 * answer (a scanner that mails, a company's group address). Their papers are read all the same. Null when there is none.
 */
export function noReplyReason(
  headers: HeaderFacts,
): 'list' | 'bulk' | 'no-reply-sender' | 'asked-not-to' | null {
  if (headers.get('list') !== undefined) return 'list'
  if (/^(bulk|junk|list)\b/.test(plain(headers.get('precedence')))) return 'bulk'
  if (/^(no-?reply|do-?not-?reply|donotreply)@/.test(address(headers))) return 'no-reply-sender'
  return /\b(all|autoreply)\b/.test(plain(headers.get('x-auto-response-suppress'))) ? 'asked-not-to' : null
}

function address(headers: HeaderFacts): string {
  const from = headers.get('from') as { value?: { address?: string; name?: string }[] } | undefined
  const [first] = from?.value ?? []
  // Some daemons write their name alone.
  return (first?.address || first?.name || '').toLowerCase()
}

function nullReturnPath(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '<>'
  const first = [value].flat()[0] as { text?: string; value?: { address?: string }[] } | undefined
  return first !== undefined && !first.value?.some((mailbox) => mailbox.address)
}

function structured(value: unknown): { value: string } {
  return (value as { value: string } | undefined) ?? { value: '' }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : ''
}
