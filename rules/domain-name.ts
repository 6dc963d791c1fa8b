/** RFC 3492, section 5. */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128]
const MAX_LABEL = 63
const SECOND_LEVEL = /^(?:com?|org?|net?|ac|go|gov|edu|me|sc|mil)$/

/** A domain in ASCII, as servers write it (A-labels), lower case. */
export function asciiDomain(domain: string): string {
  return URL.parse(`http://${domain}`)?.hostname || domain.toLowerCase()
}

/** A domain as people see it: labels that begin with `xn--` decoded. */
export function shownDomain(domain: string): string {
  return asciiDomain(domain)
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decoded(label.slice(4)) : label))
    .join('.')
}

/** The label that somebody registered, and the endings it stands under: «co.ke» is one ending. */
export function nameAndEnding(domain: string): { readonly name: string; readonly ending: string } {
  const labels = domain.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  const isDeep = labels.length > 2 && top.length === 2 && SECOND_LEVEL.test(second)
  const ending = isDeep ? `${second}.${top}` : top
  return { name: labels.at(isDeep ? -3 : -2) ?? '', ending }
}

/** Punycode to letters (RFC 3492, section 6.2); what is none stays as it is. */
function decoded(punycode: string): string {
  if (punycode.length > MAX_LABEL) return punycode
  const delimiter = punycode.lastIndexOf('-')
  const letters = [...punycode.slice(0, Math.max(0, delimiter))]
  let [code, bias, index] = [FIRST_CODE, FIRST_BIAS, 0]
  for (let at = delimiter + 1; at < punycode.length; ) {
    const before = index
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(punycode[at++])
      if (digit === null) return punycode
      index += digit * weight
      const limit = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (digit < limit) break
      weight *= BASE - limit
    }
    const count = letters.length + 1
    bias = adapted(index - before, count, before === 0)
    code += Math.floor(index / count)
    index %= count
    if (code > 0x10ffff) return punycode
    letters.splice(index++, 0, String.fromCodePoint(code))
  }
  return letters.join('')
}

function digitOf(letter: string | undefined): number | null {
  if (letter === undefined || !/[a-z\d]/.test(letter)) return null
  return /\d/.test(letter) ? Number(letter) + 26 : letter.charCodeAt(0) - 97
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / count)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
