import { areAligned, domainOf } from './alignment.ts'

/** A header as it stood in the source, folding included; the name in lower case. */
export interface HeaderLine {
  readonly key: string
  readonly line: string
}

interface MethodResult {
  readonly method: string
  readonly result: string
  /** Like `header.from` and `smtp.mailfrom`, names in lower case. */
  readonly properties: ReadonlyMap<string, string>
}

/**
 * Whether the sender is who From says, by what our own receiving server found (Authentication-Results, RFC 8601):
 * `pass` by DMARC, or by DKIM or SPF for From's own domain; otherwise `fail`; null when no server is trusted.
 * Only the topmost such header counts: our server writes above everything that came with the mail, and what stands
 * below it, under whatever name, may be the sender's own. That server must drop its own name from incoming mail
 * (RFC 8601 section 5).
 */
export function authenticity(
  headers: readonly HeaderLine[],
  sender: string | null,
  trustedServer: string | undefined,
): 'pass' | 'fail' | null {
  if (!trustedServer) return null
  const domain = domainOf(sender ?? '')
  const isSoleFrom = headers.filter(({ key }) => key === 'from').length === 1
  const topmost = headers.find(({ key }) => key === 'authentication-results')
  if (!domain || !isSoleFrom || !topmost) return 'fail'
  const results = resultsIn(topmost.line.slice(topmost.line.indexOf(':') + 1), trustedServer)
  return isOwn(results, domain) ? 'pass' : 'fail'
}

function isOwn(results: readonly MethodResult[], domain: string): boolean {
  const dmarc = results.filter(({ method }) => method === 'dmarc')
  if (dmarc.some(({ result }) => result === 'fail') || dmarc.length > 1) return false
  return results.some(({ method, result, properties }) => {
    if (result !== 'pass') return false
    const isFor = (name: string) => areAligned(domainOf(properties.get(name) ?? ''), domain)
    // Gmail names the signer by its identity alone, whose domain is within that of the signature (RFC 6376 3.5).
    const signer = properties.has('header.d') ? 'header.d' : 'header.i'
    if (method === 'dmarc') return !properties.has('header.from') || isFor('header.from')
    return (method === 'dkim' && isFor(signer)) || (method === 'spf' && isFor('smtp.mailfrom'))
  })
}

/** What the header says, if it is well formed and the trusted server's own; otherwise nothing. */
function resultsIn(value: string, trustedServer: string): MethodResult[] {
  const parts = partsOf(value)
  const [server, version = '1', ...more] = parts?.[0] ?? []
  if (!parts || server?.toLowerCase() !== trustedServer.toLowerCase() || version !== '1' || more.length > 0)
    return []
  return parts.slice(1).flatMap((part) => {
    const [first, ...rest] = pairsOf(part)
    if (!first) return []
    const [method, result] = first
    return { method: method.replace(/\/1$/, ''), result: result.toLowerCase(), properties: new Map(rest) }
  })
}

/** `name=value` pairs of one result; one that is named twice is contradictory, so the result says nothing. */
function pairsOf(words: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (const [index, word] of words.entries()) {
    const name = words[index - 1]?.toLowerCase()
    const value = words[index + 1]
    if (word === '=' && name && value) pairs.push([name, value])
  }
  const names = new Set(pairs.map(([name]) => name))
  return names.size === pairs.length && words[1] === '=' ? pairs : []
}

/** Words and equal signs between semicolons, comments left out; null when a comment or a quotation never ends. */
function partsOf(value: string): string[][] | null {
  const parts: string[][] = [[]]
  let depth = 0
  for (const [token] of value.matchAll(/\\.|[()]|[;=]|\s+|(?:"(?:[^"\\]|\\.)*"|[^\s;=()"\\])+|./gsu)) {
    if (token === '(') depth++
    else if (token === ')') depth--
    else if (depth === 0 && token === ';') parts.push([])
    else if (depth === 0 && token.trim() !== '') parts.at(-1)?.push(token)
    if (depth < 0 || (depth === 0 && /^["\\]$|^\\/.test(token))) return null
  }
  return depth === 0 ? parts : null
}
