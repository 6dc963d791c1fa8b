import type { Country } from '../cases/vocabulary.ts'
import type { CountryRules, Demand, Requirement } from './country-rules.ts'
import { OPEN_DEMANDS } from './open.ts'
import { COUNTRY_RULES } from './register.ts'

/** What an operator changes of the rules, without touching them. */
export interface RuleChanges {
  /** Codes of assumed requirements that do not apply. */
  readonly off: readonly string[]
  readonly add: readonly AddedRequirement[]
  /** Countries that are off by default and apply. */
  readonly countries: readonly Country[]
}

type AddedRequirement = Requirement & { readonly country: Country }

/** The rules in force, by country; one that is not in it has none. */
export type Rulebook = Partial<Record<Country, CountryRules>>

/** The rules of every country in force, with an operator's changes. */
export function rulebook(changes: RuleChanges = { off: [], add: [], countries: [] }): Rulebook {
  const inForce = COUNTRY_RULES.filter(
    ({ country, offByDefault }) => !offByDefault || changes.countries.includes(country),
  )
  return Object.fromEntries(inForce.map((rules) => [rules.country, changed(rules, changes)]))
}

/**
 * What is wrong with an operator's changes, a sentence each: what the provider itself documents cannot be switched
 * off, an unknown code would switch nothing off, and a code in use must keep its meaning.
 */
export function problemsOf(changes: RuleChanges): string[] {
  const known = new Map(
    COUNTRY_RULES.flatMap(({ requirements }) => requirements.map((each) => [each.code, each])),
  )
  const used = changes.add.map(({ code }) => code)
  return [
    ...changes.off.flatMap((code) => {
      const requirement = known.get(code)
      if (!requirement) return [`off: ${code} is no requirement`]
      if (requirement.provenance === 'assumed') return []
      return [`off: ${code} is documented by the provider (${requirement.source}) and cannot be switched off`]
    }),
    ...used
      .filter((code, index) => known.has(code) || used.indexOf(code) !== index)
      .map((code) => `add: the code ${code} is already in use`),
  ]
}

/** A requirement in force, or one that was when a kept verdict was given; undefined for a code nobody knows. */
export function requirementByCode(rules: Rulebook, code: string): Demand | undefined {
  const all = [...Object.values(rules), ...COUNTRY_RULES].flatMap(({ requirements }) => requirements)
  return [...OPEN_DEMANDS, ...all].find((demand) => demand.code === code)
}

function changed(rules: CountryRules, { off, add }: RuleChanges): CountryRules {
  const own = rules.requirements.filter(({ code }) => !off.includes(code))
  const added = add.filter(({ country }) => country === rules.country)
  return { ...rules, requirements: [...own, ...added] }
}
