import { sql } from 'kysely'
import type { Candidate } from '../cases/join.ts'
import type { Db } from './schema.ts'

/** What a case is recognised by: numbers that were read surely, and names of its organisation. */
export interface CaseMarks {
  readonly accountNumber: string | null
  readonly registrationNumbers: readonly string[]
  readonly organisations: readonly string[]
}

/** More cases of one sender, or with one number, than a person could tell apart. */
const MOST = 50

/** Adds to what a case is recognised by; what earlier messages said stays. */
export async function addMarks(tx: Db, caseId: string, marks: CaseMarks): Promise<void> {
  const rows = rowsOf(caseId, marks)
  if (rows.length === 0) return
  await tx
    .insertInto('case_marks')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Forgets what a case is recognised by, before its messages say it anew. */
export async function clearMarks(tx: Db, caseId: string): Promise<void> {
  await tx.deleteFrom('case_marks').where('case_id', '=', caseId).execute()
}

/** Whether our server found that a case's first message is not by whom it names. */
const isUnproven = sql<boolean>`coalesce((
  select facts -> 'flags' @> '["sender-unauthenticated"]' from messages
  where case_id = case_files.id order by number limit 1), false)`

/** The cases that a message could belong to: those named, those of its sender, and those that share a number with it. */
export async function candidateCases(
  db: Db,
  of: { sender: string | null; caseIds: readonly string[]; marks: CaseMarks },
): Promise<Candidate[]> {
  const numbers = rowsOf('', of.marks).filter(({ what }) => what !== 'organisation')
  const shared =
    numbers.length === 0
      ? []
      : await casesWith(
          db,
          numbers.map(({ value }) => value),
        )
  const rows = await db
    .selectFrom('case_files')
    .select(['id', 'sender', 'state', 'opened_at', isUnproven.as('isUnproven')])
    .where('state', '<>', 'merged')
    .where((where) =>
      where.or([
        ...(of.sender ? [where('sender', '=', of.sender)] : []),
        where('id', 'in', ['', ...of.caseIds, ...shared]),
      ]),
    )
    .orderBy('opened_at', 'desc')
    .limit(MOST)
    .execute()
  const marks = await marksOf(
    db,
    rows.map(({ id }) => id),
    of.marks.accountNumber,
  )
  return rows.map(({ id, sender, state, opened_at, isUnproven }) => ({
    caseId: id,
    sender: isUnproven ? '' : sender,
    state,
    openedAt: opened_at,
    ...(marks.get(id) ?? NONE),
  }))
}

const NONE: CaseMarks = { accountNumber: null, registrationNumbers: [], organisations: [] }

async function casesWith(db: Db, numbers: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('case_marks')
    .select('case_id')
    .distinct()
    .where('what', '<>', 'organisation')
    .where('value', 'in', numbers)
    .limit(MOST)
    .execute()
  return rows.map((row) => row.case_id)
}

/** Of several account numbers of a case, the one `asked` for if it is among them, else the lowest. */
async function marksOf(
  db: Db,
  caseIds: readonly string[],
  asked: string | null,
): Promise<Map<string, CaseMarks>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_marks')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .orderBy('value')
    .execute()
  const values = (caseId: string, what: string): string[] =>
    rows.filter((row) => row.case_id === caseId && row.what === what).map(({ value }) => value)
  return new Map(
    caseIds.map((id) => [
      id,
      {
        accountNumber: preferred(values(id, 'account-number'), asked),
        registrationNumbers: values(id, 'registration-number'),
        organisations: values(id, 'organisation'),
      },
    ]),
  )
}

function preferred(numbers: readonly string[], asked: string | null): string | null {
  return numbers.find((number) => number === asked) ?? numbers[0] ?? null
}

function rowsOf(caseId: string, marks: CaseMarks) {
  const { accountNumber, registrationNumbers, organisations } = marks
  return [
    ...(accountNumber ? [{ case_id: caseId, what: 'account-number' as const, value: accountNumber }] : []),
    ...registrationNumbers.map((value) => ({ case_id: caseId, what: 'registration-number' as const, value })),
    ...organisations.map((value) => ({ case_id: caseId, what: 'organisation' as const, value })),
  ]
}
