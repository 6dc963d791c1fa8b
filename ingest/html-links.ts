/** What mail programs put around the message they answer. */
const QUOTE =
  /<blockquote|gmail_quote|moz-cite-prefix|divRplyFwdMsg|appendonsend|yahoo_quoted|OutlookMessageHeader/i
const HREF = /\bhref\s{0,9}=\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/gi

/** Where the links of an HTML body lead, quoted messages left out; of a mail that is one forwarded message, all. */
export function linksIn(html: string): string[] {
  const quoteAt = html.search(QUOTE)
  const own = quoteAt < 0 ? html : html.slice(0, html.lastIndexOf('<', quoteAt))
  const links = [...(hasText(own) ? own : html).matchAll(HREF)]
  return links.map(([, double, single, bare]) => (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'))
}

/** Whether anything stands between the tags, head and style sheets aside. */
function hasText(html: string): boolean {
  return html.split('<').some((piece) => {
    const shown = /^(?:style|title|script)\b/i.test(piece) ? '' : piece.slice(piece.indexOf('>') + 1)
    return /[\p{L}\p{N}]/u.test(shown.replace(/&#?\w{1,9};/g, ''))
  })
}
