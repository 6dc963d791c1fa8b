import type { Db } from './schema.ts'

/** The key of that name, shared by all processes of the desk; `fresh` becomes it where there is none yet. */
export async function keyOf(db: Db, name: string, fresh: string): Promise<string> {
  await db
    .insertInto('keys')
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const row = await db.selectFrom('keys').select('value').where('name', '=', name).executeTakeFirstOrThrow()
  return row.value
}
