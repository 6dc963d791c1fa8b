import type { Country, EntityType, Language, MissingItem, Request, Scheme } from '../cases/vocabulary.ts'
import type { CheckName } from './checks.ts'

/** One thing the rules demand, whatever the owner is. */
export interface Demand<Check = CheckName> {
  /** Permanent public code; may be retired, never given another meaning. */
  readonly code: string
  /** The requests it applies to. */
  readonly requests: readonly Request[]
  readonly item: MissingItem
  readonly check: Check
  /** For the check `number`: the numberings that will do. */
  readonly schemes?: readonly Scheme[] | undefined
  /** What it demands, for staff, in English. */
  readonly demand: string
  /** `documented`: the provider's own page says so; `assumed`: we think so, and the operator should say. */
  readonly provenance: 'documented' | 'assumed'
  readonly source: string
}

/** One thing the rules of a country demand of one kind of owner. */
export interface Requirement extends Demand {
  readonly entityType: EntityType
}

/** How long a power of attorney lasts; `null` where no rule was found and the paper itself must say. */
interface PowerOfAttorneyTerm {
  readonly maxYears: number | null
  /** When no term is stated. */
  readonly defaultYears: number | null
  /** Without a date of issue it is `void`, or nobody can tell (`open`). */
  readonly undated: 'void' | 'open'
  readonly source: string
}

/** A numbering of a country, or part of one, and whose numbers they are. */
export interface Numbering {
  readonly scheme: Scheme
  /** Which numbers of the scheme; all without it. */
  readonly shape?: RegExp
  /** `person`: a sole proprietor's or an individual's. */
  readonly of: EntityType | 'person'
  /** A scheme of as many digits: a number that is wrong may be one of it. */
  readonly alike?: Scheme
  /** The birth date that such a number holds, YYYY-MM-DD. */
  readonly bornOn?: (value: string) => string | null
}

/** Where any director may sign for the company, an extract that lists the directors shows who may, for a while. */
interface Directors {
  /** How old the extract may be. */
  readonly extractMaxDays: number
  readonly source: string
}

export interface CountryRules {
  readonly country: Country
  /** Applies only when the operator switches the country on. */
  readonly offByDefault?: true
  readonly numbers: readonly Numbering[]
  /** Legal forms that no other country uses, as they stand in names, and whose they are; the first that fits decides. */
  readonly forms: readonly (readonly [RegExp, EntityType])[]
  /** Languages that are written in no other country of ours. */
  readonly languages: readonly Language[]
  readonly powerOfAttorney: PowerOfAttorneyTerm
  /** Absent where one head alone may sign, by an order or a resolution. */
  readonly directors?: Directors
  readonly requirements: readonly Requirement[]
}
