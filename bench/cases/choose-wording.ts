import type { EntityType, Language } from '../../cases/vocabulary.ts'
import { between, random } from '../../demo/numbers.ts'
import type { Country } from '../corpus/countries.ts'
import { write } from '../corpus/make.ts'
import type { PaperTruth, Wording } from '../corpus/paper.ts'
import type { Draft, PaperDraft } from './case-plan.ts'
import { undated } from './undated.ts'

/** A written paper: what it says, how it looks, what is true of it. */
export type Written = ReturnType<typeof write>

/** Of papers in other languages of the country one in so many is taken. */
const OTHER_LANGUAGES = 3

/** Writes a paper of a case in one of the wordings that fit it, mostly in the language of the mail. */
export function writePaper(
  draft: Draft,
  paper: PaperDraft,
  wordings: readonly Wording[],
  seed: number,
): Written {
  const next = random(seed * 73 + 11)
  const fitting = wordings.filter((wording) => isFor(draft, paper, wording))
  const own = fitting.filter(({ language }) => isAlike(language, draft.language))
  const rest = fitting.filter((wording) => !own.includes(wording))
  const preferred =
    next() < 1 / OTHER_LANGUAGES
      ? [...mixed(rest, next), ...mixed(own, next)]
      : [...mixed(own, next), ...mixed(rest, next)]
  for (const wording of preferred) {
    const whole = write(wording, paper.scene, seed)
    const written = paper.undated ? undated(whole, paper.scene.empoweredOn) : whole
    if (written && isTrueTo(draft, paper, written.truth)) return written
  }
  throw new Error(`no wording fits ${paper.kind} of ${draft.country} ${draft.entityType}`)
}

/** Kenyan papers are in English, whatever the mail is in. */
function isAlike(paper: Language, mail: Language): boolean {
  return paper === mail || (mail === 'sw' && paper === 'en')
}

function isFor({ country, entityType, scene }: Draft, { kind }: PaperDraft, wording: Wording): boolean {
  if (wording.country !== country || wording.kind !== kind) return false
  if (kind === 'application') {
    if (wording.name.includes('representative') && scene.signatory === 'head') return false
    return ownerOf(wording.name) === entityType
  }
  if (kind === 'registration') return ownerOf(wording.name) === entityType
  if (kind === 'tax-certificate') return !wording.name.includes('individual')
  // Given by a person, not by a company.
  return !wording.name.includes('power-of-person')
}

/** Whose paper a wording is, or null for those of owners that no case has. */
function ownerOf(name: string): EntityType | null {
  if (/individual|citizen/.test(name)) return 'individual'
  if (/proprietor|trader|business-name/.test(name)) return 'sole-proprietor'
  return name.includes('partnership') ? null : 'legal-entity'
}

/** A paper that says by chance what its story does not want said is written anew. */
function isTrueTo(draft: Draft, { scene, names, expired }: PaperDraft, truth: PaperTruth): boolean {
  const { signatoryName = [], validUntil = [] } = truth.fields
  const isPast = validUntil.some((day) => day < draft.today)
  if (truth.kind === 'appointment' && isPast) return false
  if (truth.kind === 'identity' && expired && !isPast) return false
  if (names === 'head' && signatoryName.length === 0) return false
  // Every paper of a trader names the trader.
  const isCompany = draft.country === 'KE' && draft.entityType === 'legal-entity'
  if (names === 'nobody' && isCompany && signatoryName.length > 0) return false
  return numbersAgree(draft.country, scene.organisation, truth)
}

/** Some Kenyan certificates bear a number of their own. */
function numbersAgree(
  country: Country,
  { number, taxPin }: Draft['scene']['organisation'],
  truth: PaperTruth,
): boolean {
  const companies = truth.registrationNumbers.filter(({ scheme }) => scheme === 'ke-company')
  return (
    country !== 'KE' ||
    companies.every(({ value }) => value.slice(-6) === number.slice(-6) || value === taxPin)
  )
}

function mixed<T>(items: readonly T[], next: () => number): T[] {
  const left = [...items]
  return items.map(() => left.splice(between(next, 0, left.length - 1), 1)[0] as T)
}
