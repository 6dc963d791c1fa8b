import type { Db } from './schema.ts'

/** Puts a message of one case into another, with what was answered to it: whoever answers that answers there. */
export async function moveMessage(tx: Db, messageId: string, caseId: string): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ case_id: caseId, joined_by: 'staff' })
    .where('id', '=', messageId)
    .execute()
  await tx.updateTable('replies').set({ case_id: caseId }).where('message_id', '=', messageId).execute()
}

/** Puts all messages of a case into another. The emptied one stays, with its verdicts, replies and events. */
export async function mergeInto(tx: Db, caseId: string, intoId: string): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ case_id: intoId, joined_by: 'staff' })
    .where('case_id', '=', caseId)
    .execute()
  // What was merged into the emptied one is in the other now.
  await tx.updateTable('case_files').set({ merged_into: intoId }).where('merged_into', '=', caseId).execute()
  await tx
    .updateTable('case_files')
    .set({ state: 'merged', merged_into: intoId, waiting_since: null, reminded_at: null })
    .where('id', '=', caseId)
    .execute()
}

/** Drafts that speak of papers that are elsewhere now are never sent. */
export async function dropDrafts(tx: Db, caseId: string): Promise<void> {
  await tx
    .updateTable('replies')
    .set({ state: 'suppressed', reason: 'regrouped' })
    .where('case_id', '=', caseId)
    .where('state', 'in', ['draft', 'failed'])
    .execute()
}
