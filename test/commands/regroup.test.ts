import { afterEach, beforeEach, expect, test } from 'vitest'
import { CannotRegroup, mergeCase, splitCase } from '../../commands/regroup.ts'
import { type DemoServers, startServers } from '../../demo/servers.ts'
import { accept } from '../../ingest/accept.ts'
import { allCaseFiles, caseFileById, verdictsOf } from '../../store/case-files.ts'
import { messagesOfCase } from '../../store/messages.ts'
import { repliesOf } from '../../store/replies.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const OWNER = 'owner@firm.example'
const CHANGE = 'Прошу сменить адрес электронной почты аккаунта 123456.'

let desk: TestDesk
let servers: DemoServers
beforeEach(async () => {
  servers = await startServers()
  const settings = { SMTP_URL: servers.smtpUrl, REPLY_MODE: 'auto', TLS_VERIFY: 'no' }
  desk = await openTestDesk('embedded', { ...settings, REPLY_TO_UNVERIFIED: 'yes' })
  desk.work()
})
afterEach(async () => {
  await desk.close()
  await servers.close()
})

let mails = 0
/** Gives the id of the case it came into. */
async function arrived(text: string, { from = OWNER, answers = '' } = {}): Promise<string> {
  const headers = [`From: ${from}`, 'Subject: x', `Message-ID: <${mails++}@firm.example>`]
  if (answers) headers.push(`In-Reply-To: ${answers}`)
  const type = 'Content-Type: text/plain; charset=utf-8'
  const source = Buffer.from([...headers, type, '', text, ''].join('\r\n'))
  const { messageId } = await accept(desk.tools, source, new Date(), null)
  await desk.settled()
  const row = await desk.tools.db
    .selectFrom('messages')
    .select('case_id')
    .where('id', '=', messageId)
    .executeTakeFirstOrThrow()
  return row.case_id as string
}

const stateOf = async (id: string) => (await caseFileById(desk.tools.db, id))?.state
const verdictOf = async (id: string) => (await verdictsOf(desk.tools.db, id)).at(-1)?.verdict
const newestReply = async (id: string) => (await repliesOf(desk.tools.db, id)).at(-1)
const eventsOf = async (id: string) => {
  const rows = await desk.tools.db
    .selectFrom('events')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ actor, what }) => `${actor} ${what}`)
}

test('a message that is split off gets a case and a verdict of its own, and nothing is sent', async () => {
  const { db } = desk.tools
  const first = await arrived(CHANGE)
  const answer = (await newestReply(first))?.header_id as string
  expect(await arrived('Прошу отключить двухфакторную аутентификацию.', { answers: answer })).toBe(first)
  expect(await stateOf(first)).toBe('review')
  const sent = servers.sent.length
  const [, second] = await messagesOfCase(db, first)

  const split = await splitCase(db, first, second?.id.slice(0, 13) ?? '')
  await desk.sweptAndSettled()
  expect((await verdictOf(first))?.requests).toEqual(['change-email'])
  expect((await verdictOf(split))?.requests).toEqual(['disable-2fa'])
  expect(await stateOf(first)).toBe('waiting')
  expect(await stateOf(split)).toBe('waiting')
  for (const id of [first, split])
    expect(await newestReply(id)).toMatchObject({ state: 'draft', reason: 'regrouped', recipient: OWNER })
  expect(servers.sent).toHaveLength(sent)
  expect(await verdictsOf(db, first)).toHaveLength(3)
  expect((await eventsOf(first)).slice(-2)).toEqual(['staff split', 'workers assessed'])
  expect(await eventsOf(split)).toEqual(['staff split', 'workers assessed'])
  expect((await messagesOfCase(db, split)).map(({ joined_by }) => joined_by)).toEqual(['staff'])

  const later = (await newestReply(split))?.header_id as string
  expect(await arrived('Номер аккаунта 654321.', { answers: later })).toBe(split)
}, 120_000)

test('a case is merged into another: its messages count there, its owner is not written to, its history stays', async () => {
  const { db } = desk.tools
  const owners = await arrived(CHANGE)
  const accountants = await arrived(`${CHANGE} Номер БИН 250140111114.`, { from: 'buh@firm.example' })
  expect(accountants).not.toBe(owners)
  expect((await verdictOf(accountants))?.flags.map(({ code }) => code)).toContain('different-sender')
  const sent = servers.sent.length

  await mergeCase(db, accountants, owners)
  await desk.sweptAndSettled()
  expect(await caseFileById(db, accountants)).toMatchObject({ state: 'merged', merged_into: owners })
  expect(await messagesOfCase(db, owners)).toHaveLength(2)
  expect(await messagesOfCase(db, accountants)).toEqual([])
  expect(await verdictsOf(db, accountants)).toHaveLength(1)
  expect((await repliesOf(db, accountants)).length).toBeGreaterThan(0)
  expect((await verdictOf(owners))?.flags.map(({ code }) => code)).not.toContain('different-sender')
  expect(await newestReply(owners)).toMatchObject({ state: 'draft', recipient: OWNER })
  expect(servers.sent).toHaveLength(sent)
  expect((await eventsOf(owners)).slice(-2)).toEqual(['staff merged', 'workers assessed'])
  expect((await eventsOf(accountants)).at(-1)).toBe('staff merged')

  const elsewhere = (await repliesOf(db, accountants))[0]?.header_id as string
  expect(await arrived('Номер аккаунта 123456.', { answers: elsewhere })).toBe(owners)
}, 120_000)

test('what may not be done is refused with its reason, and changes nothing', async () => {
  const { db } = desk.tools
  const one = await arrived(CHANGE)
  const other = await arrived('Прошу сменить почту аккаунта 654321.', { from: 'other@firm.example' })
  const [message] = await messagesOfCase(db, one)
  const before = await allCaseFiles(db)
  const refused = async (doing: Promise<unknown>, why: RegExp): Promise<void> => {
    await expect(doing).rejects.toThrow(why)
    await expect(doing).rejects.toBeInstanceOf(CannotRegroup)
  }
  await refused(splitCase(db, one, message?.id as string), /only message/)
  await refused(splitCase(db, one, 'ffffffff'), /no message ffffffff/)
  await refused(mergeCase(db, one, one), /into itself/)
  expect(await allCaseFiles(db)).toEqual(before)

  const { verdict_id } = (await allCaseFiles(db)).find(({ id }) => id === one) ?? {}
  const decision = { case_id: one, decision: 'approved', staff_id: 's1', reason: 'all there' } as const
  await db
    .insertInto('decisions')
    .values({ ...decision, verdict_id: verdict_id as string })
    .execute()
  await db.updateTable('case_files').set({ state: 'approved' }).where('id', '=', one).execute()
  await refused(mergeCase(db, one, other), /is approved/)
  await mergeCase(db, other, one)
  await desk.sweptAndSettled()
  expect(await stateOf(one)).toBe('review')
  await refused(mergeCase(db, other, one), /is merged/)
  await refused(mergeCase(db, one, other), /was merged/)
}, 120_000)
