import { BlockList, isIPv6 } from 'node:net'
import { getClientAddress, parseReceived } from 'mailauth/lib/parse-received.js'
import type { HeaderLine } from './authenticity.ts'

/** The connection by which a mail came in, as our own border server saw it. */
export interface Connection {
  readonly ip: string
  readonly helo: string
  /** What was given as MAIL FROM. */
  readonly sender: string
}

/** Addresses that nobody's SPF can mean (RFC 6890): the server stands behind another one. */
const INNER = new BlockList()
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  INNER.addSubnet(net, bits)
INNER.addSubnet('fc00::', 7, 'ipv6')
INNER.addSubnet('fe80::', 10, 'ipv6')
INNER.addAddress('::1', 'ipv6')

/**
 * What SPF needs, from the Received of our own server alone: it must be the topmost, or stand right below the one that
 * handing over to the mailbox wrote (LMTP). Whatever stands further below may be the sender's own. Null without it.
 */
export function connectionOf(headers: readonly HeaderLine[], server: string | undefined): Connection | null {
  if (!server) return null
  const traces = headers
    .map(({ key, line }, index) => ({ index, trace: key === 'received' ? parseReceived(line) : false }))
    .filter(({ trace }) => trace)
  const at = traces.findIndex(({ trace }) => trace && !/^lmtps?/i.test(trace.with?.value ?? ''))
  const found = at <= 1 ? traces[at] : undefined
  if (!found?.trace || found.trace.by?.value?.toLowerCase() !== server.toLowerCase()) return null
  const ip = getClientAddress(found.trace.from)
  const sender = found.trace['envelope-from']?.value ?? returnPath(headers.slice(0, found.index))
  const address = /^\s*<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(sender)?.[1]
  if (
    !ip ||
    !address ||
    !isSoleAddress(ip, headers[found.index]?.line ?? '') ||
    INNER.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4')
  )
    return null
  return { ip, helo: found.trace.from?.value ?? ip, sender: address }
}

/** A client that calls itself by another address, or by words like a whole line, is not looked into. */
function isSoleAddress(ip: string, line: string): boolean {
  const addresses = [...line.matchAll(/\[(?:IPv6:)?([\da-f.:]+)\]/gi)].map(([, address]) => address)
  return addresses.every((address) => address === ip)
}

function returnPath(above: readonly HeaderLine[]): string {
  const line = above.find(({ key }) => key === 'return-path')?.line ?? ''
  return line.slice(line.indexOf(':') + 1)
}
