import type { Verdict } from '../../cases/verdict.ts'
import type { Assessed } from './assess-mail.ts'
import type { CaseLabel, CaseTruth } from './case-plan.ts'
import { OUTCOMES } from './case-plan.ts'

/** A case, what the desk made of it, and what was right of that. */
export interface Scored {
  readonly label: CaseLabel
  readonly got: CaseTruth
  readonly assessed: Assessed
  readonly right: {
    readonly outcome: boolean
    readonly missing: boolean
    /** Every flag that must be there is; others may be as well. */
    readonly flags: boolean
    readonly country: boolean
    readonly entityType: boolean
    readonly requests: boolean
  }
}

const NONE: CaseTruth = {
  outcome: 'none',
  missing: [],
  flags: [],
  country: null,
  entityType: null,
  requests: [],
}

/** Holds what the desk made of a case against the truth. */
export function score(label: CaseLabel, assessed: Assessed): Scored {
  const { truth } = label
  const { kind, verdict } = assessed
  const got = kind === 'application' && verdict ? gotOf(verdict) : NONE
  return {
    label,
    got,
    assessed,
    right: {
      outcome: got.outcome === truth.outcome,
      missing: sameItems(got.missing, truth.missing),
      flags: truth.flags.every((code) => got.flags.includes(code)),
      country: got.country === truth.country,
      entityType: got.entityType === truth.entityType,
      requests: sameItems(got.requests, truth.requests),
    },
  }
}

function gotOf({ outcome, missing, country, entityType, requests, flags }: Verdict): CaseTruth {
  return { outcome, missing, flags: flags.map(({ code }) => code), country, entityType, requests }
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === b.toSorted().join()
}

/** The goals, with how near the desk came. */
export function goalLines(scored: readonly Scored[]): string[] {
  const clean = scored.filter(({ label }) => label.group === 'clean')
  const falseComplete = scored.filter(isFalselyComplete).length
  const needless = clean.filter(({ got }) => got.outcome === 'review').length
  return [
    `outcome right                    ${percent(count(scored, 'outcome'), scored.length)}  (goal 98 or more)`,
    `exact list of missing items      ${percent(count(scored, 'missing'), scored.length)}  (goal 97 or more)`,
    `false complete                   ${falseComplete}  (goal 0)`,
    `needless review of clean cases   ${percent(needless, clean.length)}  (goal 3 or less)`,
    `flags that must be there         ${percent(count(scored.filter(hasFlags), 'flags'), scored.filter(hasFlags).length)}`,
    `country, entity type, requests   ${(['country', 'entityType', 'requests'] as const).map((what) => percent(count(scored, what), scored.length)).join(', ')}`,
  ]
}

export function isFalselyComplete({ label, got }: Scored): boolean {
  return got.outcome === 'complete' && label.truth.outcome !== 'complete'
}

function hasFlags({ label }: Scored): boolean {
  return label.truth.flags.length > 0
}

/** True outcomes down, those given across. */
export function confusionLines(scored: readonly Scored[]): string[] {
  const cell = (text: string | number): string => String(text).padStart(12)
  return [
    ['true \\ given'.padEnd(14), ...OUTCOMES.map(cell)].join(''),
    ...OUTCOMES.map((wanted) =>
      [
        wanted.padEnd(14),
        ...OUTCOMES.map((given) =>
          cell(
            scored.filter(({ label, got }) => label.truth.outcome === wanted && got.outcome === given).length,
          ),
        ),
      ].join(''),
    ),
  ]
}

/** Per cent right of outcome, missing and flags, for each group of cases. */
export function tableBy(
  scored: readonly Scored[],
  title: string,
  groupOf: (label: CaseLabel) => string,
): string[] {
  const groups = [...Map.groupBy(scored, ({ label }) => groupOf(label))].toSorted(([a], [b]) =>
    a.localeCompare(b),
  )
  return [
    `${title.padEnd(32)}   cases  outcome  missing    flags`,
    ...groups.map(([name, own]) =>
      [
        name.padEnd(32),
        String(own.length).padStart(8),
        ...(['outcome', 'missing', 'flags'] as const).map((what) =>
          share(count(own, what), own.length).padStart(9),
        ),
      ].join(''),
    ),
  ]
}

function count(scored: readonly Scored[], what: keyof Scored['right']): number {
  return scored.filter(({ right }) => right[what]).length
}

function percent(part: number, whole: number): string {
  return `${share(part, whole)} % of ${whole}`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
}
