import type { Span } from '../lines.ts'

/** An address as it stands in a text; `sure` falls with every repair. */
export interface Address extends Span {
  readonly value: string
  readonly sure: number
}

const CYRILLIC = 'аеосрхукіӏһ'
const LATIN = 'aeocpxykilh'
const LOCAL = /[\p{Script=Latin}\d._%+аеосрхукіАЕОСРХКІВМНТ-]{1,64}$/u
const DOMAIN = /^[\p{Script=Latin}\d.аеосрхукіАЕОСРХКІВМНТ-]{1,100}/u
/** A Kazakh case ending behind the address: «a@b.kz-ке». */
const SUFFIX = /-[\p{Script=Cyrillic}]{1,4}$/u
/** A full stop with a blank beside it, then the rest of a domain: readers of paper put such blanks. */
const TORN = /^(\s?\.\s?)([a-z][a-z\d-]{1,30}(?:\.[a-z]{2,6})?)(?![\w@-])/u

/** The e-mail addresses of a text. Blanks around @ and before the last part are repaired, look-alikes mapped. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = []
  for (const at of text.matchAll(/\s{0,2}(?:@|\(at\)|\[at\]|©|®)\s{0,2}/gu)) {
    const address = addressAt(text, at.index, at.index + at[0].length, at[0])
    if (address) found.push(address)
  }
  return found
}

function addressAt(text: string, left: number, right: number, sign: string): Address | null {
  const own = LOCAL.exec(text.slice(Math.max(0, left - 64), left))?.[0] ?? ''
  // Broken at a hyphen: the part before the line's end belongs to it, and whether with the hyphen nobody can tell.
  const broken = /([\p{Script=Latin}\d._%+-]{1,40}-)\s*\n\s*$/u.exec(text.slice(0, left - own.length))
  const local = `${broken?.[1] ?? ''}${own}`.replace(/^[._%+-]+/u, '')
  const first = DOMAIN.exec(text.slice(right, right + 100))?.[0].replace(SUFFIX, '')
  if (!local || !first) return null
  let end = right + first.length
  let domain = first
  let torn = /\s/u.test(sign)
  while (!/\.[\p{L}]{2,}$/u.test(domain.replace(/[.-]+$/u, ''))) {
    const more =
      TORN.exec(text.slice(end, end + 48)) ??
      (domain.endsWith('.') ? /^(\s)([a-z]{2,6})(?![\w@])/u.exec(text.slice(end, end + 12)) : null)
    if (!more) break
    domain = `${domain.replace(/\.$/u, '')}.${more[2]}`
    end += more[0].length
    torn = true
  }
  const trailing = /[.-]+$/u.exec(domain)?.[0].length ?? 0
  const written = `${local}@${domain.slice(0, domain.length - trailing)}`
  const value = [...written.toLowerCase()].map((char) => LATIN[CYRILLIC.indexOf(char)] ?? char).join('')
  if (
    !/^[a-z\d][a-z\d._%+-]*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}$/u.test(value) ||
    value.length > 120
  )
    return null
  const mapped = /\p{Script=Cyrillic}/u.test(written)
  const sure = (mapped || broken ? 0.5 : 1) * (torn ? 0.85 : 1) * (sign.includes('@') ? 1 : 0.55)
  return { start: left - own.length, end: end - trailing, value, sure }
}
