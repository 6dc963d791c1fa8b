import type { Finding, Verdict } from '../cases/verdict.ts'
import type { MissingItem } from '../cases/vocabulary.ts'
import type { CountryWords, OwnerWords, Strings } from './strings.ts'

/** What is asked as a question, to be answered in a word or two. */
export const QUESTIONS: ReadonlySet<MissingItem> = new Set(['country', 'entity-type'])

/** What the item is called for this country and this kind of owner. */
export function itemName(item: MissingItem, verdict: Verdict, strings: Strings): string {
  if (item !== 'registration-number') return strings.items[item]
  const words = strings.countries[verdict.country ?? 'unknown']
  return ownerOf(verdict) === 'person' ? words.personNumber : words.organisationNumber
}

/** What is wrong, and what to send: each as a sentence or two of its own. */
export function advice({ item, status, reason }: Finding, verdict: Verdict, strings: Strings): string[] {
  const howTo = howToSend(item, verdict, strings)
  const isPlain = reason === null || (reason === 'not-sent' && status === 'missing')
  if (isPlain || QUESTIONS.has(item)) return [howTo]
  const { what, fix } = strings.reasons[reason]
  if (reason === 'unreadable') return [what, fix, howTo]
  return [what, fix || howTo]
}

function howToSend(item: MissingItem, verdict: Verdict, strings: Strings): string {
  const words = strings.howTo[item]
  const owner = ownerOf(verdict)
  const text = typeof words === 'string' ? words : words[owner]
  if (!text.includes('{paper}')) return text
  const country = strings.countries[verdict.country ?? 'unknown']
  const paper = paperFor(item, owner, country)
  const source = paper === country.registrationPaper ? (country.registrationSource ?? '') : ''
  return `${text.replace('{paper}', () => paper)} ${source}`.trim()
}

function paperFor(item: MissingItem, owner: keyof OwnerWords, country: CountryWords): string {
  if (item === 'authority') return country.appointmentPaper
  if (owner === 'organisation') return country.registrationPaper
  return item === 'registration-number' ? country.personNumberPaper : country.proprietorPaper
}

function ownerOf({ entityType }: Verdict): keyof OwnerWords {
  if (entityType === null) return 'unknown'
  return entityType === 'legal-entity' ? 'organisation' : 'person'
}
