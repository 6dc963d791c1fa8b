import type { CaseDocument } from '../cases/document.ts'
import { UNDECIDED } from '../cases/final-kind.ts'
import { sameOrganisation } from '../cases/names.ts'
import type { OwnerWords } from '../cases/owner-words.ts'
import type { Evidence, Sign } from '../cases/verdict.ts'
import { COUNTRIES, type Country, type EntityType } from '../cases/vocabulary.ts'
import {
  type CaseFacts,
  documentsOf,
  evidenceOf,
  evidenceOfDocument,
  filledApplications,
  type Stated,
  stated,
  statedInText,
  surest,
} from './case-facts.ts'
import { roleOf } from './head-of-organisation.ts'
import { isOfPerson } from './is-of-person.ts'
import { formOf } from './legal-forms.ts'
import { COUNTRY_RULES } from './register.ts'
import { DOUBTFUL } from './result.ts'
import { numberingOf } from './whose-number.ts'

/** What one sign tells; null where it tells nothing. */
export interface Told {
  readonly sign: Sign
  readonly country: Country | null
  readonly entityType: EntityType | null
  readonly evidence: Evidence
}

const OWN_PAPERS = [
  'application',
  'registration',
  'tax-certificate',
  'appointment',
  'power-of-attorney',
] as const
const OF_PEOPLE = ['identity', 'selfie'] as const
/** Above it the reader found a word that says whose a name is. */
const CONFIRMED = 0.85
const IN_MESSAGE: Evidence = { attachmentId: null, name: null, page: null, quote: '' }

/** Every kind of sign, the strongest first; those of one line are equally strong. */
export const SIGNS_BY_STRENGTH: readonly ((facts: CaseFacts) => Told[])[] = [
  (facts) => numbers(facts).filter(({ entityType }) => entityType !== null),
  legalForms,
  numbers,
  papers,
  accountRecord,
  statements,
  aloneOrPerson,
  doubtfulNumbers,
  hints,
]

/** Numbers that were read surely. One of a person tells the country alone: whose trade it is in, it does not say. */
function numbers(facts: CaseFacts): Told[] {
  return numbersIn(facts, documentsOf(facts, ...OWN_PAPERS, ...OF_PEOPLE)).flatMap((number) =>
    number.field.confidence >= DOUBTFUL ? toldByNumber(number) : [],
  )
}

/** The others, and those on papers that nobody could name. */
function doubtfulNumbers(facts: CaseFacts): Told[] {
  const unknown = documentsOf(facts, 'other').filter(({ confidence }) => confidence <= UNDECIDED)
  const all = [...documentsOf(facts, ...OWN_PAPERS, ...OF_PEOPLE), ...unknown]
  return numbersIn(facts, all).flatMap(toldByNumber)
}

function numbersIn(facts: CaseFacts, documents: readonly CaseDocument[]): Stated[] {
  return [...stated(documents, 'registrationNumber'), ...statedInText(facts, 'registrationNumber')]
}

function toldByNumber(number: Stated): Told[] {
  for (const rules of COUNTRY_RULES) {
    const of = numberingOf(number.field, rules)?.of
    if (of)
      return [
        {
          sign: 'number',
          country: rules.country,
          entityType: of === 'person' ? null : of,
          evidence: evidenceOf(number),
        },
      ]
  }
  return []
}

/** Legal forms in names that are plainly the owner's, and in the post of whoever signed («ИП», "Proprietor"). */
export function legalForms(facts: CaseFacts): Told[] {
  return [...names(facts).plain, ...stated(documentsOf(facts, 'application'), 'signatoryRole')].flatMap(
    toldByForm,
  )
}

/** A name that stands alone in an application may be the addressee's: as strong as that a person applies. */
function aloneOrPerson(facts: CaseFacts): Told[] {
  return [...names(facts).alone.flatMap(toldByForm), ...ownName(facts)]
}

function toldByForm(name: Stated): Told[] {
  const form = formOf(`${name.field.raw} ${name.field.value}`)
  return form ? [{ sign: 'legal-form', ...form, evidence: evidenceOf(name) }] : []
}

/** Names of organisations: those that a word, another paper or the kind of paper confirms, and the others. */
function names(facts: CaseFacts): { plain: Stated[]; alone: Stated[] } {
  const all = [
    ...stated(
      documentsOf(facts, ...OWN_PAPERS).filter((paper) => !isOfPerson(paper)),
      'organisationName',
    ),
    ...statedInText(facts, 'organisationName'),
  ].filter(({ field }) => field.confidence >= DOUBTFUL)
  const isPlain = (name: Stated): boolean =>
    name.field.confidence > CONFIRMED ||
    (name.document !== null && name.document.kind !== 'application') ||
    all.some(
      (other) => other.document !== name.document && sameOrganisation(other.field.value, name.field.value),
    )
  return { plain: all.filter(isPlain), alone: all.filter((name) => !isPlain(name)) }
}

/** Kinds of papers and what they say of themselves: only organisations appoint heads. */
function papers(facts: CaseFacts): Told[] {
  const told = (document: CaseDocument, words: OwnerWords): Told => ({
    sign: 'document',
    country: only(words.countries),
    entityType: only(words.entityTypes),
    evidence: evidenceOfDocument(document),
  })
  const wordsOf = ({ owner }: CaseDocument): OwnerWords => owner ?? { countries: [], entityTypes: [] }
  const organisations = [
    ...documentsOf(facts, 'appointment'),
    ...documentsOf(facts, 'application').filter(isHeads),
  ]
  return [
    ...documentsOf(facts, 'registration', 'tax-certificate').map((paper) => told(paper, wordsOf(paper))),
    ...documentsOf(facts, 'identity').map((paper) => told(paper, { ...wordsOf(paper), entityTypes: [] })),
    ...organisations.map((paper) => told(paper, { countries: [], entityTypes: ['legal-entity'] })),
  ].filter(isTelling)
}

function isHeads(application: CaseDocument): boolean {
  const role = surest(application, 'signatoryRole')
  return role !== undefined && role.confidence >= DOUBTFUL && roleOf(role.value) === 'head'
}

/**
 * What the provider knows of the account, but only in answers to an address of its owner: from what anybody else is
 * asked for nobody may learn whether an account exists.
 */
function accountRecord({ account, message }: CaseFacts): Told[] {
  if (account.is !== 'found' || !message.sender || !account.record.ownerEmails.includes(message.sender))
    return []
  const { entityType, accountNumber } = account.record
  const country = COUNTRIES.find((each) => each === account.record.country) ?? null
  return [{ sign: 'account-record', country, entityType, evidence: { ...IN_MESSAGE, quote: accountNumber } }]
}

/** What the mail and the application say in words. */
function statements(facts: CaseFacts): Told[] {
  const told = (words: OwnerWords | undefined, evidence: Evidence): Told[] =>
    words
      ? [
          ...words.countries.map((country) => ({
            sign: 'statement' as const,
            country,
            entityType: null,
            evidence,
          })),
          ...words.entityTypes.map((entityType) => ({
            sign: 'statement' as const,
            country: null,
            entityType,
            evidence,
          })),
        ]
      : []
  return [
    ...documentsOf(facts, 'application').flatMap((paper) => told(paper.owner, evidenceOfDocument(paper))),
    ...told(facts.message.owner, IN_MESSAGE),
  ]
}

/** Language, telephone numbers and the sender's domain: of the country alone, all equally weak. */
function hints({ message }: CaseFacts): Told[] {
  const byLanguage = COUNTRY_RULES.filter(
    ({ languages }) => message.language && languages.includes(message.language),
  ).map(({ country }) => ({ country, sign: 'language' as const }))
  return [...byLanguage, ...message.countryHints].map(({ country, sign }) => ({
    sign,
    country,
    entityType: null,
    evidence: IN_MESSAGE,
  }))
}

/**
 * Somebody who applies in their own name and shows who they are, with no paper of an organisation. Where the
 * application names one all the same, only an identity document tells so.
 */
function ownName(facts: CaseFacts): Told[] {
  const [application] = filledApplications(facts)
  const { alone } = names(facts)
  const isPerson =
    documentsOf(facts, ...OF_PEOPLE).length > 0 || (alone.length === 0 && numbers(facts).length > 0)
  if (!application || !surest(application, 'signatoryName')) return []
  if (organisationsNamed(facts).length > 0 || !isPerson) return []
  return [
    { sign: 'document', country: null, entityType: 'individual', evidence: evidenceOfDocument(application) },
  ]
}

/** Papers that only organisations and trades have, and names that are plainly of such. */
export function organisationsNamed(facts: CaseFacts): Evidence[] {
  return [
    ...documentsOf(facts, 'registration', 'appointment', 'power-of-attorney').map(evidenceOfDocument),
    ...names(facts).plain.map(evidenceOf),
  ]
}

function isTelling({ country, entityType }: Told): boolean {
  return country !== null || entityType !== null
}

function only<T>(values: readonly T[]): T | null {
  return values.length === 1 ? (values[0] as T) : null
}
