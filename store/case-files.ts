import { sql } from 'kysely'
import type { CaseState } from '../cases/advance.ts'
import type { Verdict } from '../cases/verdict.ts'
import { json } from './json.ts'
import type { CaseFileRow, Db, VerdictRow } from './schema.ts'

export interface KeptVerdict {
  readonly id: string
  readonly messageId: string
  readonly verdict: Verdict
  readonly rulesVersion: string
  readonly readerVersion: string
  readonly madeAt: Date
}

export async function openCaseFile(
  tx: Db,
  caseFile: { id: string; sender: string; language: string | null },
): Promise<void> {
  await tx
    .insertInto('case_files')
    .values({
      ...caseFile,
      verdict_id: null,
      state: 'waiting',
      waiting_since: null,
      reminded_at: null,
      merged_into: null,
    })
    .execute()
}

/** Moves a case on; while it waits for its owner the clock counts from `at`. */
export async function moveCase(tx: Db, id: string, state: CaseState, at: Date): Promise<void> {
  await tx
    .updateTable('case_files')
    .set({ state, waiting_since: state === 'waiting' ? at : null, reminded_at: null })
    .where('id', '=', id)
    .execute()
}

/** Lets one transaction at a time change the cases of one sender; ends with the transaction. */
export async function lockCasesOf(tx: Db, sender: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`cases of ${sender}`}))`.execute(tx)
}

export async function caseFileById(db: Db, id: string): Promise<CaseFileRow | undefined> {
  return db.selectFrom('case_files').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The one case file whose id begins so (replies and pages show the first eight characters); null for none or several. */
export async function caseIdOf(db: Db, beginning: string): Promise<string | null> {
  const rows = await db
    .selectFrom('case_files')
    .select('id')
    .where('id', 'like', `${beginning.toLowerCase().replace(/[^0-9a-f-]/g, '')}%`)
    .limit(2)
    .execute()
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

/** All case files, oldest first. */
export async function allCaseFiles(db: Db): Promise<CaseFileRow[]> {
  return db.selectFrom('case_files').selectAll().orderBy('opened_at').execute()
}

/** Keeps a verdict beside the earlier ones and makes it the case file's latest. */
export async function saveVerdict(
  tx: Db,
  kept: {
    id: string
    caseId: string
    messageId: string
    rulesVersion: string
    readerVersion: string
    verdict: Verdict
  },
): Promise<void> {
  await tx
    .insertInto('verdicts')
    .values({
      id: kept.id,
      case_id: kept.caseId,
      message_id: kept.messageId,
      rules_version: kept.rulesVersion,
      reader_version: kept.readerVersion,
      verdict: json(kept.verdict),
    })
    .execute()
  await tx.updateTable('case_files').set({ verdict_id: kept.id }).where('id', '=', kept.caseId).execute()
}

/** The verdicts of a case file, oldest first. */
export async function verdictsOf(db: Db, caseId: string): Promise<KeptVerdict[]> {
  const rows = await db
    .selectFrom('verdicts')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('made_at')
    .execute()
  return rows.map(keptVerdict)
}

export async function verdictById(db: Db, id: string): Promise<KeptVerdict> {
  return keptVerdict(
    await db.selectFrom('verdicts').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

function keptVerdict(row: VerdictRow): KeptVerdict {
  return {
    id: row.id,
    messageId: row.message_id,
    verdict: storedVerdict(row.verdict),
    rulesVersion: row.rules_version,
    readerVersion: row.reader_version,
    madeAt: row.made_at,
  }
}

/** Verdicts of the first version do not say what told the country and the entity type. */
function storedVerdict(verdict: unknown): Verdict {
  return { because: { country: null, entityType: null }, ...(verdict as Omit<Verdict, 'because'>) }
}

export interface CaseLine {
  readonly id: string
  readonly openedAt: Date
  readonly state: CaseState
  readonly verdict: Verdict | null
  /** State of the reply to the latest verdict. */
  readonly reply: string | null
}

/** The newest cases, newest first, one line each. */
export async function listCases(db: Db, limit: number): Promise<CaseLine[]> {
  const rows = await db
    .selectFrom('case_files')
    .leftJoin('verdicts', 'verdicts.id', 'case_files.verdict_id')
    .leftJoin('replies', (join) =>
      join.onRef('replies.verdict_id', '=', 'case_files.verdict_id').on('replies.occasion', '=', 'answer'),
    )
    .select([
      'case_files.id',
      'case_files.opened_at',
      'case_files.state',
      'verdicts.verdict',
      'replies.state as reply',
    ])
    .orderBy('case_files.opened_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    openedAt: row.opened_at,
    state: row.state,
    verdict: row.verdict === null ? null : storedVerdict(row.verdict),
    reply: row.reply,
  }))
}
