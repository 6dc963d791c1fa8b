/** Lines with which mail programs introduce what they quote. */
const QUOTE_BEGINS = [
  /^-{2,}\s*(?:original message|исходное сообщение|пересылаемое сообщение|пересылаемое письмо|forwarded message|бастапқы хабарлама)/iu,
  /^(?:on|am)\s.{5,120}\swrote:\s*$/iu,
  /^.{5,160}\s(?:писал(?:\(а\)|а)?|пишет|жазды|yozdi|ёзди)\s*:?\s*$/iu,
  /^(?:чт|пн|вт|ср|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)\p{L}*[,.]? .{5,160}:\s*$/iu,
]

/** What the sender wrote now: without quoted replies and without what follows the signature mark. */
export function ownText(text: string): string {
  const lines = withoutQuotes(text).split('\n')
  const signature = lines.findIndex((line) => /^--\s?$/.test(line.slice(0, 5)))
  return (signature < 0 ? lines : lines.slice(0, signature)).join('\n')
}

/** A text without quoted replies, its signature still there; of what is forwarded without a word, all is left. */
export function withoutQuotes(text: string): string {
  const own: string[] = []
  let hasText = false
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const trimmed = line.slice(0, 400).trim()
    if (trimmed.startsWith('>')) continue
    if (QUOTE_BEGINS.some((pattern) => pattern.test(trimmed))) {
      if (hasText) break
      continue
    }
    hasText ||= line.trim() !== ''
    own.push(line)
  }
  return own.join('\n')
}
