import { getDomain } from 'tldts'

/**
 * Whether two domains are aligned as DMARC's relaxed mode has it (RFC 7489 3.1): they belong to one who registered them,
 * by the public suffix list with its private part, so that neighbours at one host are strangers.
 */
export function areAligned(a: string | null, b: string): boolean {
  if (a === null) return false
  const owner = getDomain(b, { allowPrivateDomains: true })
  return a === b ? owner !== null : owner !== null && owner === getDomain(a, { allowPrivateDomains: true })
}

/** The domain of an address or a bare one, in A-labels; null when it is none. */
export function domainOf(value: string): string | null {
  const domain = value.slice(value.lastIndexOf('@') + 1)
  const isDomain = /^[\p{L}\p{M}\p{N}.-]+\.[\p{L}\p{M}\p{N}-]+$/u.test(domain)
  return isDomain ? URL.parse(`http://${domain}/`)?.hostname || null : null
}
