import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { addMarks, candidateCases } from '../../store/case-marks.ts'
import { type Database, openDatabase } from '../../store/database.ts'
import { createDatabase } from '../servers/postgres.ts'

const SENDER = 'owner@firm.example'
const marks = (accountNumber: string | null) => ({
  accountNumber,
  registrationNumbers: [],
  organisations: [],
})

let database: Database
beforeAll(async () => {
  const url = await createDatabase(inject('servers').postgresUrl)
  database = await openDatabase({ url, dataDir: tmpdir() })
  await database.db.insertInto('case_files').values({ id: 'one', sender: SENDER, state: 'waiting' }).execute()
  for (const number of ['654321', '123456', '777777']) await addMarks(database.db, 'one', marks(number))
})
afterAll(() => database.close())

test.each([
  { name: 'the one that arrives', facts: '654321', want: '654321' },
  { name: 'the lowest beside another', facts: '999999', want: '123456' },
  { name: 'the lowest where none arrives', facts: null, want: '123456' },
])('of several account numbers of a case: $name', async ({ facts, want }) => {
  const found = await candidateCases(database.db, { sender: SENDER, caseIds: [], marks: marks(facts) })
  expect(found.map(({ accountNumber }) => accountNumber)).toEqual([want])
})
