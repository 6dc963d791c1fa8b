import type { Span } from '../lines.ts'
import { isPlausible, isWhole } from './mail-domains.ts'

/** An address as it stands in a text. */
export interface Address extends Span {
  readonly value: string
  /** 0..1; falls with every doubt about where it begins and ends. */
  readonly sure: number
  /** Characters were replaced: look-alikes of the other alphabet, a comma for a stop, a sign for @. */
  readonly repaired: boolean
}

interface Part {
  readonly written: string
  /** Where it begins, or for a domain where it ends. */
  readonly at: number
  readonly torn?: boolean
  readonly repaired?: boolean
  readonly doubtful?: boolean
  /** At a hyphen, which nearly always belongs to the address. */
  readonly broken?: boolean
}

const CYRILLIC = 'аеосрхукіӏһ'
const LATIN = 'aeocpxykilh'
const TWIN = 'аеосрхукіӏһАЕОСРХКІВМНТ'
const LABEL = `[\\p{Script=Latin}\\d${TWIN}-]{1,60}`
const LOCAL = new RegExp(`[\\p{Script=Latin}\\d._%+${TWIN}-]{1,64}$`, 'u')
const DOMAIN = new RegExp(`^${LABEL}(?:\\.${LABEL})*`, 'u')
/** The sign, and what is written or read for it; a bracket or bar beside it is a misreading too. */
const AT = /[ \n]{0,2}(?:\(?@[)!|]?|[([{](?:at|a|A|O|Q|0)[)\]}]|©|®|(?<=[a-z\d])Q(?=[a-z]))[ \n]{0,2}/gu
const VALID = /^[a-z\d][a-z\d._%+-]*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}$/u
const MAX_LENGTH = 120
/** Case endings that Kazakh and Uzbek put behind an address: «a@b.kz-ке», "a@b.uz-ga", "a@b.uzga". */
const ENDING =
  /-(?:\p{Script=Cyrillic}{1,5}|ga|ka|qa|da|ni|dan|ning)$|(?<=\.(?:uz|ru|com|net|org|kz))(?:ga|da|ni|dan|ning)$/u
/** The rest of a domain behind a stop with blanks beside it, or behind a comma read for a stop. */
const TORN = /^[ \n]?\.[ \n]?([a-z][a-z\d-]{1,30}(?:\.[a-z]{2,12})?)(?![\w@-])/u
const COMMA = /^,([a-z][a-z\d-]{1,30}(?:\.[a-z]{2,12})?)(?![\w@-])/u
const AFTER_HYPHEN = /^ *\n *([a-z\d-]{1,40}(?:\.[a-z\d-]+)*\.[a-z]{2,12})(?![\w@-])/u
/** A stop that a reader lost, or took for a comma and a blank. */
const LOST = /^,? ((?:co |com |or |go |ac )?(?:kz|uz|ke|ru|com|net|org|example))(?![\w@-])/u
const NATIONAL = /^[ \n]?\.[ \n]?(kz|uz|ke|ru|kg|uk|ua|by|tr|za|tz|ug)(?![\w@-])/u
/** Words of Latin letters that may well stand before an address. */
const OTHER_WORD = /^(?:e|mail|e-?mails?|gmail|login|id|servercore|selectel|web|www|http|https)$/iu
const DOUBT = 0.6
const TORN_APART = 0.85
const BROKEN = 0.8

/** The e-mail addresses of a text. Blanks around @ and stops are taken out, look-alikes put right. */
export function addressesIn(text: string): Address[] {
  return [...text.matchAll(AT)].flatMap((at) => addressAt(text, at.index, at[0]) ?? [])
}

function addressAt(text: string, left: number, sign: string): Address | null {
  const local = localPart(text, left)
  const domain = domainPart(text, left + sign.length)
  if (!local || !domain) return null
  const written = `${local.written}@${domain.written}`
  const value = latin(written)
  if (!VALID.test(value) || value.length > MAX_LENGTH) return null
  const repaired = /\p{Script=Cyrillic}/u.test(written) || domain.repaired === true || sign.trim() !== '@'
  const isDoubtful = repaired || local.doubtful || !isPlausible(latin(domain.written))
  const isTorn = local.torn || domain.torn || /\s/u.test(sign)
  const isBroken = local.broken || domain.broken
  const sure = (isDoubtful ? DOUBT : 1) * (isTorn ? TORN_APART : 1) * (isBroken ? BROKEN : 1)
  return { start: local.at, end: domain.at, value, sure, repaired }
}

function latin(written: string): string {
  return [...written.toLowerCase()].map((char) => LATIN[CYRILLIC.indexOf(char)] ?? char).join('')
}

/** What stands before @; a part cut off at the end of the line above belongs to it. */
function localPart(text: string, left: number): Part | null {
  const own = LOCAL.exec(text.slice(Math.max(0, left - 64), left))?.[0] ?? ''
  const before = text.slice(Math.max(0, left - own.length - 80), left - own.length)
  const cut = cutBefore(before)
  const written = `${cut?.written ?? ''}${own}`.replace(/^[._%+-]+/u, '')
  if (!written) return null
  const at = left - own.length - (cut ? before.length - cut.at : 0)
  return {
    written,
    at,
    torn: cut !== null,
    broken: cut?.written.endsWith('-') === true,
    doubtful: !cut && isTornBefore(before),
  }
}

/** «ivan.⏎petrov@…», where «ivan.» is no end of a sentence. */
function cutBefore(before: string): { written: string; at: number } | null {
  const match = /(?<![\p{L}\d@])([\p{Script=Latin}\d._%+-]{1,40}[._-]) *\n *$/u.exec(before)
  const written = match?.[1]
  if (!match || !written || OTHER_WORD.test(written.slice(0, -1))) return null
  const isSentence = written.endsWith('.') && /\p{Script=Latin}[,;]? $/u.test(before.slice(0, match.index))
  return isSentence ? null : { written, at: match.index }
}

/** «на ivan petrov@…», «ivan,petrov@…», «иван-⏎petrov@…»: something of the address was lost. */
function isTornBefore(before: string): boolean {
  if (/\S- *\n *$/u.test(before)) return true
  const match = /([\p{Script=Latin}\d@.-]*\p{Script=Latin}[\p{Script=Latin}\d-]*)([.,_-] ?| )$/u.exec(before)
  const [, word = '', mark = ''] = match ?? []
  if (!match || word.includes('@') || OTHER_WORD.test(word)) return false
  if (/^[._,-]$/u.test(mark)) return true
  return /^\p{Ll}/u.test(word) && /\p{Script=Cyrillic}[^\p{L}]*$/u.test(before.slice(0, match.index))
}

function domainPart(text: string, from: number): Part | null {
  const first = DOMAIN.exec(text.slice(from, from + 100))?.[0]
  if (!first) return null
  const cut = first.endsWith('-') ? AFTER_HYPHEN.exec(text.slice(from + first.length, from + 160)) : null
  if (cut) {
    return {
      written: `${first}${cut[1]}`,
      at: from + first.length + cut[0].length,
      torn: true,
      broken: true,
    }
  }
  let written = withoutEnding(first)
  let at = from + written.length
  let [torn, repaired] = [false, false]
  for (let part = 0; part < 3; part++) {
    const rest = text.slice(at, at + 48)
    const more = isWhole(latin(written))
      ? restOfWhole(written, rest)
      : (TORN.exec(rest) ?? COMMA.exec(rest) ?? LOST.exec(rest))
    if (!more) break
    written = `${written}.${more[1]?.replace(' ', '.')}`
    at += more[0].length
    if (more[0].includes('.')) torn = true
    else repaired = true
  }
  return { written, at, torn, repaired }
}

/** «firma.com. kz»: the country's ending was cut off. */
function restOfWhole(written: string, rest: string): RegExpExecArray | null {
  return /\.(?:com?|org?|net?|edu|gov?|ac|info|mil)$/u.test(written) ? NATIONAL.exec(rest) : null
}

/** Without a case ending, and without what follows a full stop that has lost its blank: «a@b.kz.Тел». */
function withoutEnding(domain: string): string {
  let written = domain.replace(ENDING, '').replace(/-+$/u, '')
  for (;;) {
    const shorter = written.replace(/\.[^.]*$/u, '')
    const last = written.slice(shorter.length + 1)
    if (shorter === written || !/^[\p{Script=Cyrillic}\d-]+$/u.test(last) || !isWhole(latin(shorter))) break
    written = shorter
  }
  return written
}
