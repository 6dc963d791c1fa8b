import { editDistance } from '../cases/edit-distance.ts'
import { MAIL_HOSTS } from '../cases/mail-hosts.ts'
import type { Flag } from '../cases/verdict.ts'
import { type CaseFacts, documentsOf, evidenceOf, stated, statedInText } from './case-facts.ts'
import { asciiDomain, nameAndEnding, shownDomain } from './domain-name.ts'
import { flag } from './result.ts'

/** Letters that pass for Latin ones, with the Latin ones below them (after Unicode TS 39, confusables.txt). */
const TWINS = 'аеорсухіјѕһԁԛԝӏԍαορνυιɡıɩ'
const TWIN_OF = 'aeopcyxijshdqwlgaopvuigil'
/** What only resembles a Latin letter, and so counts only beside a domain that is known. */
const NEAR = 'вгкмнптүұ01345'
const NEAR_OF = 'brkmhntyyoleas'
const SEVERAL: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
]
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u]
/** Shorter names are near too many others. */
const LEAST = 5
const LONG = 9
const LEAST_WHOLE = 6

/**
 * `lookalike-domain` when the sender's domain, or that of the new address, is made to be taken for another: by letters
 * of two alphabets, or by coming near a domain at which the account's owner is known. Evidence is in A-labels.
 */
export function lookalikeFlags(facts: CaseFacts): Flag[] {
  const known = facts.account.is === 'found' ? facts.account.record.ownerEmails.map(domainOf) : []
  const { sender } = facts.message
  const fromSender = { attachmentId: null, name: null, page: null, quote: sender ?? '' }
  const asked = [...stated(documentsOf(facts, 'application'), 'newEmail'), ...statedInText(facts, 'newEmail')]
  const candidates = [
    { domain: domainOf(sender ?? ''), evidence: fromSender },
    ...asked.map((each) => ({ domain: domainOf(each.field.value), evidence: evidenceOf(each) })),
  ]
  return candidates.flatMap(({ domain, evidence }) => {
    const twin = isDisguised(domain) ? '' : known.find((other) => looksLike(domain, other))
    if (twin === undefined || known.some((other) => isSame(domain, other))) return []
    const quote = [asciiDomain(domain), ...(twin ? [asciiDomain(twin)] : [])].join(' / ')
    return [flag('lookalike-domain', [{ ...evidence, quote }])]
  })
}

/** Whether a domain hides letters of one alphabet among those of another, as no honest name needs to. */
export function isDisguised(domain: string): boolean {
  const labels = shownDomain(domain).split('.')
  const isForeignEnding = !/[a-z]/.test(labels.at(-1) ?? '')
  return labels.some((label) => {
    const scripts = SCRIPTS.filter((script) => script.test(label)).length
    const letters = [...label].filter((letter) => /\p{L}/u.test(letter))
    const isAllTwins = letters.length > 0 && letters.every((letter) => TWINS.includes(letter))
    return scripts > 1 || (isAllTwins && !isForeignEnding)
  })
}

/** Whether a domain may be taken for a known one that it is not; mailbox hosts are never taken for each other. */
export function looksLike(domain: string, known: string): boolean {
  if (domain === '' || known === '' || isSame(domain, known)) return false
  if ([domain, known].every((each) => MAIL_HOSTS.includes(asciiDomain(each)))) return false
  const [own, other] = [shownDomain(domain), shownDomain(known)]
  const whole = bare(other)
  // «firm.kz» stands at the head of «firm-kz.example» and of «firm.kz.example».
  if (whole.length >= LEAST_WHOLE && bare(own).startsWith(whole)) return true
  return isNear(skeleton(nameAndEnding(own).name), skeleton(nameAndEnding(other).name))
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [nameAndEnding(asciiDomain(a)), nameAndEnding(asciiDomain(b))]
  return one.name === other.name && one.ending === other.ending
}

/** The same name under another ending, one letter off, two in a long one, or two letters changed about. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  if (length < LEAST) return false
  const limit = length < LONG ? 1 : 2
  return editDistance(a, b, limit) <= limit || isSwapped(a, b)
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}` === b
}

/** A domain as a hurried eye sees it. */
function skeleton(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  const latin = Array.from(plain, (letter) => {
    return TWIN_OF[TWINS.indexOf(letter)] ?? NEAR_OF[NEAR.indexOf(letter)] ?? letter
  }).join('')
  return SEVERAL.reduce((text, [pair, letter]) => text.replace(pair, letter), latin)
}

function bare(domain: string): string {
  return skeleton(domain).replace(/[^\p{L}\d]/gu, '')
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
