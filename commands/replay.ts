import type { Kysely } from 'kysely'
import type { Verdict } from '../cases/verdict.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { RULES_VERSION } from '../rules/register.ts'
import { allCaseFiles, type KeptVerdict, verdictsOf } from '../store/case-files.ts'
import { linksOf } from '../store/case-links.ts'
import type { Schema } from '../store/schema.ts'
import { openAccountDirectory } from '../workers/account-directory/open.ts'
import { assessHeld } from '../workers/assess-held.ts'
import { heldMessages } from '../workers/held-message.ts'

/** One thing that a verdict would say otherwise; null where it says nothing of it. */
interface Difference {
  /** `outcome`, `finding KZ-LEGAL-03`, `flag haste` … */
  readonly what: string
  readonly was: string | null
  readonly now: string | null
}

interface Change {
  readonly caseId: string
  readonly madeAt: string
  readonly rulesVersion: string
  readonly readerVersion: string
  readonly differences: readonly Difference[]
}

export interface Replay {
  /** Verdicts made since then were looked at, RFC 3339. */
  readonly since: string
  readonly rulesVersion: string
  readonly assessed: number
  readonly changes: readonly Change[]
}

/** Assesses the cases whose latest verdict was made since then, by today's rules; changes and sends nothing. */
export async function replay(db: Kysely<Schema>, config: Config, log: Log, since: Date): Promise<Replay> {
  const tools = { db, config, directory: await openAccountDirectory(config, log) }
  const changes: Change[] = []
  let assessed = 0
  for (const { id, sender } of await allCaseFiles(db)) {
    const kept = (await verdictsOf(db, id)).at(-1)
    const held = await heldMessages(db, id)
    if (!kept || kept.madeAt < since || held.length === 0) continue
    const links = (await linksOf(db, id)).filter((link) => link.caseId === id)
    const { verdict } = await assessHeld(tools, { sender, held, links })
    assessed += 1
    const differences = differencesOf(kept.verdict, verdict)
    if (differences.length > 0) changes.push(changeOf(id, kept, differences))
  }
  return { since: since.toISOString(), rulesVersion: RULES_VERSION, assessed, changes }
}

function changeOf(caseId: string, kept: KeptVerdict, differences: readonly Difference[]): Change {
  const { madeAt, rulesVersion, readerVersion } = kept
  return { caseId, madeAt: madeAt.toISOString(), rulesVersion, readerVersion, differences }
}

/** What differs between two verdicts, apart from their evidence. */
function differencesOf(before: Verdict, after: Verdict): Difference[] {
  const [was, now] = [saidBy(before), saidBy(after)]
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((what) => ({ what, was: was.get(what) ?? null, now: now.get(what) ?? null }))
    .filter((each) => each.was !== each.now)
}

function saidBy(verdict: Verdict): Map<string, string | null> {
  return new Map<string, string | null>([
    ['outcome', verdict.outcome],
    ['country', verdict.country],
    ['entity type', verdict.entityType],
    ['requests', verdict.requests.join(', ') || null],
    ['account number', verdict.accountNumber],
    ...verdict.findings.map(({ code, status, reason }): [string, string] => [
      `finding ${code}`,
      reason ? `${status} (${reason})` : status,
    ]),
    ...verdict.flags.map(({ code }): [string, string] => [`flag ${code}`, 'raised']),
  ])
}

/** A replay, said for people. */
export function describeReplay({ since, rulesVersion, assessed, changes }: Replay): string {
  const cases = changes.map(({ caseId, madeAt, rulesVersion: then, differences }) => [
    `case ${caseId}  assessed ${madeAt.slice(0, 10)} by rules ${then}, now ${rulesVersion}`,
    ...differences.map(({ what, was, now }) => `  ${what}: ${was ?? 'none'} -> ${now ?? 'none'}`),
    '',
  ])
  const total = `${assessed} case(s) assessed since ${since.slice(0, 10)}, ${changes.length} would change; nothing was changed or sent`
  return [...cases.flat(), total].join('\n')
}
