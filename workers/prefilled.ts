import type { Prefilled } from '../cases/blank.ts'
import type { CaseDocument, Field } from '../cases/document.ts'
import { sameOrganisation, samePerson } from '../cases/names.ts'
import type { Verdict } from '../cases/verdict.ts'
import type { FieldName } from '../cases/vocabulary.ts'
import { type CaseFacts, documentsOf, stated, statedInText } from '../rules/case-facts.ts'
import { COUNTRY_RULES } from '../rules/register.ts'
import { mayHave, numberingOf } from '../rules/whose-number.ts'

/** Whoever signs vouches for what we wrote, so that we write only what was read as surely as this. */
const SURE = 0.9

/**
 * What an application may be filled in with: what the papers and mails of the case say surely and of one mind. For the
 * case's own sender; nothing comes from the account's record.
 */
export function prefilled(facts: CaseFacts, verdict: Verdict): Prefilled {
  const { entityType, requests } = verdict
  const isPerson = entityType === 'individual' || entityType === 'sole-proprietor'
  const ofOwner = documentsOf(facts, 'registration', 'tax-certificate')
  const ofSigners = documentsOf(facts, 'appointment', 'power-of-attorney')
  const papers = [...ofOwner, ...(isPerson ? documentsOf(facts, 'identity') : ofSigners)]
  const said = (documents: readonly CaseDocument[], name: FieldName): Field[] =>
    [...stated(documents, name), ...statedInText(facts, name)].map(({ field }) => field)
  const organisations = said([...ofOwner, ...ofSigners], 'organisationName').filter(isSure)
  return {
    requests,
    organisation: entityType === 'individual' ? undefined : agreed(organisations, sameOrganisation),
    registrationNumber: numberOf(said(papers, 'registrationNumber'), verdict),
    accountNumber: agreed(said([...ofSigners, ...documentsOf(facts, 'payment-order')], 'accountNumber')),
    newEmail: agreed(said(ofSigners, 'newEmail')),
    ...signer(isPerson ? documentsOf(facts, 'identity') : ofSigners),
  }
}

/** The owner's number in the first of the country's numberings in which there is one. */
function numberOf(fields: readonly Field[], { country, entityType }: Verdict): string | undefined {
  const rules = COUNTRY_RULES.find((each) => each.country === country)
  if (!rules || entityType === null) return undefined
  const ofOwner = rules.numbers
    .filter((numbering) => mayHave(entityType, numbering))
    .map((numbering) => fields.filter((field) => numberingOf(field, rules) === numbering))
  return agreed(ofOwner.find((found) => found.length > 0) ?? [])
}

/** Whoever holds a power of attorney signs, else the head; a person signs for themselves. */
function signer(papers: readonly CaseDocument[]): Pick<Prefilled, 'name' | 'post'> {
  const powers = papers.filter(({ kind }) => kind === 'power-of-attorney')
  const deciding = powers.length > 0 ? powers : papers
  const sure = (name: FieldName) =>
    stated(deciding, name)
      .map(({ field }) => field)
      .filter(isSure)
  const name = agreed(sure('signatoryName'), (a, b) => samePerson(a, b) === 'same')
  return { name, post: name === undefined ? undefined : agreed(sure('signatoryRole')) }
}

/** The surest value, when it is sure and all others mean the same. */
function agreed(
  fields: readonly Field[],
  isSame: (a: string, b: string) => boolean = (a, b) => a === b,
): string | undefined {
  const [best] = fields.toSorted((a, b) => b.confidence - a.confidence)
  if (!best || !isSure(best)) return undefined
  return fields.every(({ value }) => isSame(best.value, value)) ? best.value : undefined
}

function isSure({ confidence, repaired }: Field): boolean {
  return confidence >= SURE && !repaired
}
