/**
 * A line for a terminal, whatever strangers wrote into it: what turns it round, hides in it or breaks out of it stands as
 * its code, and beside a domain in other letters stands what it really is (A-labels).
 */
export function printable(line: string): string {
  return line
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
    .replace(/@([\p{L}\p{M}\p{N}.-]+)/gu, (address, domain: string) => {
      const ascii = URL.parse(`http://${domain}/`)?.hostname ?? 'no domain'
      return /^[\x21-\x7e]+$/.test(domain) ? address : `${address} (${ascii})`
    })
}
