import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Export, exportAll } from '../../commands/export.ts'
import { type Sample, samples } from '../../demo/samples.ts'
import { type DemoServers, startServers } from '../../demo/servers.ts'
import { startWatching } from '../../ingest/main.ts'
import type { Watch } from '../../ingest/watch.ts'
import { sha256Of } from '../../store/archive.ts'
import { allMessages } from '../../store/messages.ts'
import { deliver, imapUrl } from '../servers/dovecot.ts'
import { BACKENDS, openTestDesk, type TestDesk } from '../test-desk.ts'

const TODAY = '2026-03-02'
const RECEIVED = new Date(`${TODAY}T10:00:00Z`)
const USER = 'journey'

/** The whole way: real mail into a mailbox, through queue, OCR and rules, to a reply at a mail exchanger. */
describe.each(BACKENDS)('on %s, every sample mail', (backend) => {
  let desk: TestDesk
  let servers: DemoServers
  let watching: Watch | null
  let mails: Sample[]
  let made: Export

  beforeAll(async () => {
    mails = await samples({ today: TODAY })
    servers = await startServers()
    const { imap } = inject('servers')
    const mailbox =
      backend === 'servers'
        ? { IMAP_URL: imapUrl(imap, USER), IMAP_PASSWORD: imap.password }
        : { IMAP_URL: servers.imapUrl, IMAP_PASSWORD: servers.imapPassword }
    desk = await openTestDesk(backend, {
      ...mailbox,
      TLS_VERIFY: 'no',
      IMAP_MOVE_TO: 'Processed',
      SMTP_URL: servers.smtpUrl,
      REPLY_MODE: 'auto',
    })
    for (const mail of mails) {
      if (backend === 'servers') await deliver(imap, USER, mail.source, RECEIVED)
      else servers.deliver(mail, RECEIVED)
    }
    desk.work()
    watching = startWatching(desk.tools, desk.config, () => desk.config)
    while ((await allMessages(desk.tools.db)).length < mails.length)
      await new Promise((next) => setTimeout(next, 100))
    await desk.settled()
    made = await exportAll(desk.tools.db)
  }, 600_000)

  afterAll(async () => {
    await watching?.stop()
    await desk?.close()
    await servers?.close()
  })

  test('gets the kind, language and verdict it should', () => {
    const seen = mails.map((mail) => {
      const message = messageOf(mail)
      return {
        name: mail.name,
        kind: message.kind,
        language: message.language,
        outcome: message.verdict?.outcome ?? null,
        missing: message.verdict?.missing ?? [],
        flags: message.verdict?.flags ?? [],
      }
    })
    expect(seen).toEqual(
      mails.map(({ name, want }) => ({
        name,
        kind: want.kind,
        language: want.language,
        outcome: want.outcome,
        missing: [...want.missing],
        flags: [...want.flags],
      })),
    )
  })

  test('gives the BIN and the account number that stand in its papers', () => {
    for (const mail of mails.filter(({ facts, want }) => facts && want.outcome)) {
      const fields = messageOf(mail).attachments.flatMap(({ documents }) =>
        documents.flatMap((each) => each.fields),
      )
      const values = (name: string) =>
        new Set(fields.filter((field) => field.name === name).map(({ value }) => value))
      expect([mail.name, ...values('registrationNumber')]).toEqual([mail.name, mail.facts?.bin])
      expect([mail.name, ...values('accountNumber')]).toEqual([mail.name, mail.facts?.accountNumber])
    }
  })

  test('has its values where they stand: boxes lie on the page', () => {
    const fields = messages().flatMap(({ attachments }) =>
      attachments.flatMap(({ documents }) => documents.flatMap((each) => each.fields)),
    )
    expect(fields.length).toBeGreaterThan(50)
    for (const { box } of fields) {
      const [x, y, width, height] = box as [number, number, number, number]
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1.001)
    }
  })

  test('is answered once, and only its sender, in the thread', () => {
    const answered = mails.filter(({ want }) => want.outcome !== null)
    const recipients = servers.sent.map(({ envelope }) => envelope.to).sort()
    expect(recipients).toEqual(answered.map(({ from }) => [/<(.*)>/.exec(from)?.[1]]).sort())
    for (const { mail } of servers.sent) {
      expect(mail.headers.get('auto-submitted')).toBe('auto-replied')
      expect(messages().map(({ messageId }) => messageId)).toContain(mail.inReplyTo)
    }
  })

  test('has its signature logos set aside, visibly', () => {
    const decoration = messages().flatMap(({ attachments }) =>
      attachments.filter(({ status }) => status === 'decoration'),
    )
    expect(decoration.length).toBeGreaterThan(0)
    expect(decoration.every(({ reason }) => reason === 'small-image')).toBe(true)
  })

  interface ExportedMessage {
    sourceSha256: string
    messageId: string
    kind: string
    language: string
    verdict: { outcome: string; missing: string[]; flags: string[] } | null
    attachments: {
      status: string
      reason: string | null
      documents: { fields: { name: string; value: string; box: number[] }[] }[]
    }[]
  }
  const messages = () => made.messages as ExportedMessage[]
  function messageOf(mail: Sample): ExportedMessage {
    const found = messages().find(({ sourceSha256 }) => sourceSha256 === sha256Of(mail.source))
    if (!found) throw new Error(`${mail.name} was lost`)
    return found
  }
})
