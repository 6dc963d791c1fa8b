import type { Db } from './schema.ts'

/** The link to a case of the same sender that this one may go on with. */
export const MAY_FOLLOW = 'may-follow'

export interface CaseLink {
  readonly caseId: string
  readonly otherId: string
  readonly why: string
}

/** Lets staff see a case beside another one; nothing changes there. */
export async function linkCases(tx: Db, { caseId, otherId, why }: CaseLink): Promise<void> {
  await tx
    .insertInto('case_links')
    .values({ case_id: caseId, other_id: otherId, why })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The links from and to a case, oldest first. */
export async function linksOf(db: Db, caseId: string): Promise<CaseLink[]> {
  const rows = await db
    .selectFrom('case_links')
    .selectAll()
    .where((where) => where.or([where('case_id', '=', caseId), where('other_id', '=', caseId)]))
    .orderBy('made_at')
    .execute()
  return rows.map((row) => ({ caseId: row.case_id, otherId: row.other_id, why: row.why }))
}
