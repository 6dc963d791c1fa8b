import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { type DemoServers, startServers } from '../../demo/servers.ts'
import { accept } from '../../ingest/accept.ts'
import { allCaseFiles } from '../../store/case-files.ts'
import { waitingCases } from '../../store/waiting-cases.ts'
import { remind } from '../../workers/remind.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const DAY_MS = 24 * 3_600_000
const ASKING = 'Прошу сменить адрес электронной почты аккаунта 123456.'

let desk: TestDesk
let servers: DemoServers | null = null
afterEach(async () => {
  await desk.close()
  await servers?.close()
  servers = null
})

let mails = 0
function mail(text: string, headers: readonly string[] = []): Buffer {
  const own = ['From: owner@firm.example', 'Subject: x', `Message-ID: <${mails++}@firm.example>`]
  return Buffer.from(
    [...own, ...headers, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'),
  )
}

/** A working desk that has answered one mail with what is missing. */
async function deskWithOneCase(settings: NodeJS.ProcessEnv, text = ASKING): Promise<void> {
  desk = await openTestDesk('embedded', settings)
  desk.work()
  await arrived(text)
}

async function arrived(text: string, headers: readonly string[] = []): Promise<void> {
  await accept(desk.tools, mail(text, headers), new Date(), null)
  await desk.settled()
}

/** What the clock does when so many days have gone by. */
const clockAfter = (days: number): Promise<number> =>
  remind({ ...desk.tools, clock: async () => new Date(Date.now() + days * DAY_MS) })

async function letters(count: number): Promise<string[]> {
  while ((servers?.sent.length ?? 0) < count) await sleep(50)
  return (servers?.sent ?? []).map(({ mail: { subject } }) => subject ?? '')
}

async function states(): Promise<string[]> {
  return (await allCaseFiles(desk.tools.db)).map(({ state }) => state)
}

async function replies(): Promise<string[]> {
  const rows = await desk.tools.db.selectFrom('replies').selectAll().orderBy('created_at').execute()
  return rows.map(({ occasion, state }) => `${occasion} ${state}`)
}

async function clockEvents(): Promise<object[]> {
  const rows = await desk.tools.db
    .selectFrom('events')
    .selectAll()
    .where('actor', '=', 'clock')
    .orderBy('id')
    .execute()
  return rows.map(({ what, details }) => ({ what, ...(details as object) }))
}

describe('an owner who does not answer', () => {
  test('is reminded an hour later when two hundred replies went out within the last', async () => {
    servers = await startServers()
    await deskWithOneCase({
      SMTP_URL: servers.smtpUrl,
      TLS_VERIFY: 'no',
      REPLY_MODE: 'auto',
      REPLY_TO_UNVERIFIED: 'yes',
    })
    await letters(1)
    await desk.settled()
    await sql`insert into replies (id, message_id, recipient, template, language, composed, header_id, state, created_at)
      select number::text, (select id from messages limit 1), 'a@b.example', 'x', 'ru', '{}', number::text, 'sent', now() + interval '3 days'
      from generate_series(1, 200) number`.execute(desk.tools.db)
    expect(await clockAfter(3.01)).toBe(0)
    expect(await clockAfter(3.1)).toBe(1)
  })

  test('is reminded once, then told that the case is closed; a new mail opens it again', async () => {
    servers = await startServers()
    const smtp = { SMTP_URL: servers.smtpUrl, TLS_VERIFY: 'no' }
    const settings = { ...smtp, REPLY_MODE: 'auto', REPLY_TO_UNVERIFIED: 'yes' }
    await deskWithOneCase(settings, 'Прошу сменить адрес электронной почты аккаунта.')
    await letters(1)
    await desk.settled()
    expect(await clockAfter(2.99)).toBe(0)
    expect(await clockAfter(3.01)).toBe(1)
    expect(await clockAfter(3.01)).toBe(0)
    await letters(2)
    await desk.settled()
    expect(await clockAfter(13.9)).toBe(0)
    expect(await states()).toEqual(['waiting'])
    expect(await clockAfter(14.02)).toBe(1)
    expect(await clockAfter(40)).toBe(0)
    expect(await states()).toEqual(['expired'])
    expect(new Set(await letters(3)).size).toBe(3)
    await desk.settled()
    expect(await replies()).toEqual(['answer sent', 'reminder sent', 'expiry sent'])
    expect(await clockEvents()).toMatchObject([
      { what: 'reminded', reason: 'no-answer', state: 'waiting', rulesVersion: expect.any(String) },
      { what: 'expired', reason: 'no-answer', state: 'expired', readerVersion: expect.any(String) },
    ])
    const reminder = servers.sent[1]?.mail
    expect(reminder?.to).toMatchObject({ text: 'owner@firm.example' })

    await arrived('Номер аккаунта 123456.', [`In-Reply-To: ${reminder?.messageId}`])
    expect(await states()).toEqual(['waiting'])
    expect(await clockAfter(2.9)).toBe(0)
    expect(await clockAfter(3.01)).toBe(1)
  }, 120_000)

  test('two clocks at once remind once', async () => {
    await deskWithOneCase({ REPLY_MODE: 'off' })
    expect((await Promise.all([clockAfter(4), clockAfter(4), clockAfter(4)])).toSorted()).toEqual([0, 0, 1])
  })

  test('hears nothing when replies are off, and the case is closed all the same', async () => {
    await deskWithOneCase({ REPLY_MODE: 'off', REMIND_AFTER_DAYS: '1', EXPIRE_AFTER_DAYS: '2' })
    expect(await clockAfter(1.01)).toBe(1)
    expect(await clockAfter(2.02)).toBe(1)
    expect(await replies()).toEqual(['answer suppressed', 'reminder suppressed', 'expiry suppressed'])
    expect(await states()).toEqual(['expired'])
  })

  test('was never told what is missing while the answer is a draft', async () => {
    await deskWithOneCase({ REPLY_MODE: 'draft' })
    expect(await clockAfter(100)).toBe(0)
    expect(await states()).toEqual(['waiting'])
  })

  test('gets a reminder as a draft where answers are released by people', async () => {
    await deskWithOneCase({ REPLY_MODE: 'draft' })
    await desk.tools.db.updateTable('replies').set({ state: 'sent', sent_at: new Date() }).execute()
    expect(await clockAfter(4)).toBe(1)
    expect(await replies()).toEqual(['answer sent', 'reminder draft'])
  })

  test('who was told how to go on without papers is not reminded of any; the case is closed without a word', async () => {
    await deskWithOneCase({ REPLY_MODE: 'off' })
    await desk.tools.db.updateTable('replies').set({ template: 'has-access' }).execute()
    expect(await clockAfter(4)).toBe(1)
    expect(await replies()).toEqual(['answer suppressed'])
    expect(await states()).toEqual(['expired'])
    expect(await clockEvents()).toMatchObject([{ what: 'nothing-to-ask', state: 'expired' }])
  })

  test('is not looked at, in the place of others, between a late reminder and the end', async () => {
    await deskWithOneCase({ REPLY_MODE: 'off' })
    const { db } = desk.tools
    const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS)
    await db
      .updateTable('replies')
      .set({ created_at: ago(60) })
      .execute()
    const seen = async (remindedAt: Date): Promise<number> => {
      await db
        .updateTable('case_files')
        .set({ waiting_since: ago(60), reminded_at: remindedAt })
        .execute()
      const terms = { remindAfterDays: 3, expireAfterDays: 14 }
      return (await waitingCases(db, { now: new Date(), terms }, 10)).length
    }
    expect(await seen(ago(10))).toBe(0)
    expect(await seen(ago(12))).toBe(1)
  })
})

describe('who has sent something is not asked for it', () => {
  test('a mail that is still to be read', async () => {
    await deskWithOneCase({ REPLY_MODE: 'off' })
    desk = await desk.reopen()
    await accept(desk.tools, mail('во вложении'), new Date(), null)
    expect(await clockAfter(4)).toBe(0)
  })

  test('a mail of theirs that only people can settle', async () => {
    await deskWithOneCase({ REPLY_MODE: 'off' })
    await arrived('Спасибо!', ['In-Reply-To: <0@nowhere.example>'])
    const settle = (state: 'needs-staff' | 'assessed') =>
      desk.tools.db.updateTable('messages').set({ state }).where('case_id', 'is', null).execute()
    await settle('needs-staff')
    expect(await clockAfter(4)).toBe(0)
    await settle('assessed')
    expect(await clockAfter(4)).toBe(1)
  })

  test('a case of theirs that may go on with this one', async () => {
    await deskWithOneCase({ REPLY_MODE: 'off' })
    await arrived('Прошу отключить двухфакторную аутентификацию.')
    expect(await states()).toEqual(['waiting', 'review'])
    expect(await clockAfter(4)).toBe(0)
  })
})
