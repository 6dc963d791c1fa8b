import type { ParsedMessage } from './parse.ts'

interface Mailbox {
  readonly name?: string
  readonly address?: string
  readonly group?: readonly Mailbox[]
}

const ADDRESS = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.\p{L}{2,}/gu

/**
 * Whether a mail asks for answers at another mailbox than From, or shows another address in From's own name. A tag
 * («name+tag@») is the same mailbox; a second Reply-To (RFC 5322 allows one) is another that a mail program may take.
 * Return-Path may differ: forwarders and mailing services set their own.
 */
export function pointsElsewhere({
  headers,
  headerLines,
}: Pick<ParsedMessage, 'headers' | 'headerLines'>): boolean {
  const [from, ...others] = mailboxes(headers.get('from'))
  if (!from?.address || others.length > 0) return false
  if (headerLines.filter(({ key }) => key === 'reply-to').length > 1) return true
  const own = untagged(from.address)
  const answers = mailboxes(headers.get('reply-to')).flatMap(({ address }) => address ?? [])
  const shown = [...(from.name ?? '').slice(0, 1000).matchAll(ADDRESS)].map(([address]) => address)
  return [...answers, ...shown].some((address) => untagged(address) !== own)
}

function mailboxes(header: unknown): readonly Mailbox[] {
  const headers = [header].flat() as ({ value?: readonly Mailbox[] } | undefined)[]
  const listed = headers.flatMap((each) => each?.value ?? [])
  return listed.flatMap((mailbox) => mailbox.group ?? mailbox)
}

function untagged(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*(?=@)/, '')
}
