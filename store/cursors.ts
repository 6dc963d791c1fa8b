import type { Db } from './schema.ts'

/** How far a mailbox has been taken: every UID up to `uid` under `uidValidity` was seen. */
export interface Cursor {
  readonly uidValidity: string
  readonly uid: number
}

export async function cursorOf(db: Db, mailbox: string): Promise<Cursor | null> {
  const row = await db.selectFrom('cursors').selectAll().where('mailbox', '=', mailbox).executeTakeFirst()
  return row ? { uidValidity: row.uid_validity, uid: Number(row.uid) } : null
}

export async function saveCursor(db: Db, mailbox: string, { uidValidity, uid }: Cursor): Promise<void> {
  await db
    .insertInto('cursors')
    .values({ mailbox, uid_validity: uidValidity, uid })
    .onConflict((conflict) => conflict.column('mailbox').doUpdateSet({ uid_validity: uidValidity, uid }))
    .execute()
}

/** The UIDs of a mailbox that were accepted, under one UIDVALIDITY. */
export async function acceptedUids(db: Db, mailbox: string, uidValidity: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('envelopes')
    .select('uid')
    .where('mailbox', '=', mailbox)
    .where('uid_validity', '=', uidValidity)
    .execute()
  return new Set(rows.map((row) => Number(row.uid)))
}
