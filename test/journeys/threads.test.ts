import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPANIES } from '../../demo/cast.ts'
import { type Facts, factsOf } from '../../demo/facts.ts'
import { type Letter, type MailFile, writeMail } from '../../demo/mails.ts'
import { application, appointmentOrder, registration } from '../../demo/papers.ts'
import { pdf } from '../../demo/samples/sample.ts'
import { accept } from '../../ingest/accept.ts'
import { caseFileById, verdictsOf } from '../../store/case-files.ts'
import { linksOf } from '../../store/case-links.ts'
import { messageById } from '../../store/messages.ts'
import { repliesOf } from '../../store/replies.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

const DAYS = ['2026-03-02', '2026-03-05', '2026-03-09'] as const

interface Mail {
  readonly day?: (typeof DAYS)[number]
  readonly from?: string
  readonly text: string
  readonly subject?: string
  readonly files?: readonly MailFile[]
  readonly references?: string
}

/** How the mails of one case find each other, on the real desk. */
describe('a case of several mails', () => {
  let desk: TestDesk
  let seed = 700
  beforeAll(async () => {
    desk = await openTestDesk('embedded', { REPLY_MODE: 'draft' })
    desk.work()
  })
  afterAll(() => desk?.close())

  async function send(mail: Mail): Promise<{ messageId: string; headerId: string }> {
    seed += 1
    const { day = DAYS[0], from = 'director@firm.example', subject = 'доступ', references, ...rest } = mail
    const letter: Letter = {
      seed,
      today: day,
      time: '10:00',
      from: { name: 'Owner', address: from },
      subject,
      ...rest,
      ...(references ? { headers: { References: references, 'In-Reply-To': references } } : {}),
    }
    const { messageId } = await accept(
      desk.tools,
      await writeMail(letter),
      new Date(`${day}T05:00:00Z`),
      null,
    )
    await desk.settled()
    const { message_id } = await messageById(desk.tools.db, messageId)
    return { messageId, headerId: message_id ?? '' }
  }

  async function caseOf(messageId: string) {
    const { db } = desk.tools
    const { case_id, joined_by } = await messageById(db, messageId)
    const caseId = case_id ?? ''
    const verdict = (await verdictsOf(db, caseId)).at(-1)?.verdict
    const replies = await repliesOf(db, caseId)
    return {
      caseId,
      joinedBy: joined_by,
      state: (await caseFileById(db, caseId))?.state,
      outcome: verdict?.outcome,
      missing: verdict?.missing,
      flags: verdict?.flags.map(({ code }) => code),
      replies,
    }
  }

  /** Application today; the certificate and the order are still to come. */
  async function half(
    company: keyof typeof COMPANIES,
    from: string,
  ): Promise<{ facts: Facts; first: Awaited<ReturnType<typeof send>> }> {
    seed += 1
    const facts = factsOf(COMPANIES[company], seed, DAYS[0])
    const text = `Прошу изменить адрес электронной почты аккаунта ${facts.accountNumber}. Остальное пришлю позже.`
    const first = await send({ from, text, files: [pdf('Заявление.pdf', await application(facts))] })
    return { facts, first }
  }
  const rest = async (facts: Facts): Promise<MailFile[]> => [
    pdf('Справка.pdf', await registration(facts)),
    pdf('Приказ.pdf', await appointmentOrder(facts)),
  ]

  test('half now, the rest on Thursday in reply to ours: one case, complete, and only what was missing had been asked', async () => {
    const { facts, first } = await half('caravan', 'director@caravan.example')
    const before = await caseOf(first.messageId)
    expect(before).toMatchObject({
      state: 'waiting',
      outcome: 'incomplete',
      missing: ['registration-document', 'authority'],
    })
    const references = before.replies[0]?.header_id as string
    const second = await send({
      day: DAYS[1],
      from: 'director@caravan.example',
      text: 'Высылаю.',
      references,
      files: await rest(facts),
    })
    const after = await caseOf(second.messageId)
    expect(after).toMatchObject({
      caseId: before.caseId,
      joinedBy: 'token',
      state: 'ready',
      outcome: 'complete',
      flags: [],
    })
    expect(after.replies.map(({ template }) => template)).toEqual(['incomplete', 'complete'])
  })

  test('the same in a fresh mail: joined by the numbers of its papers, not by its subject', async () => {
    const { facts, first } = await half('steppe', 'director@steppe.example')
    const { caseId } = await caseOf(first.messageId)
    const fresh = {
      day: DAYS[1],
      from: 'director@steppe.example',
      subject: 'документы',
      text: 'Во вложении.',
    }
    const second = await send({ ...fresh, files: await rest(facts) })
    expect(await caseOf(second.messageId)).toMatchObject({ caseId, joinedBy: 'numbers', outcome: 'complete' })
  })

  test('the right token from another address joins nothing: a case of its own beside it, for staff, and the first is as it was', async () => {
    const { facts, first } = await half('print', 'director@print.example')
    const before = await caseOf(first.messageId)
    const stranger = await send({
      day: DAYS[1],
      from: 'thief@evil.example',
      text: 'Высылаю.',
      references: before.replies[0]?.header_id as string,
      files: await rest(facts),
    })
    const beside = await caseOf(stranger.messageId)
    expect(beside).toMatchObject({
      joinedBy: null,
      state: 'review',
      flags: expect.arrayContaining(['different-sender']),
    })
    expect(beside.caseId).not.toBe(before.caseId)
    expect(await linksOf(desk.tools.db, before.caseId)).toEqual([
      { caseId: beside.caseId, otherId: before.caseId, why: 'token' },
    ])
    const { replies: _, ...same } = before
    expect(await caseOf(first.messageId)).toMatchObject(same)
  })

  test('who only names the numbers of a case is answered as if there were none', async () => {
    const { facts, first } = await half('media', 'director@media.example')
    const { caseId } = await caseOf(first.messageId)
    const naming = await send({
      day: DAYS[1],
      from: 'thief@evil.example',
      text: `Прошу изменить адрес электронной почты аккаунта ${facts.accountNumber}.`,
      files: [pdf('Заявление.pdf', await application(facts))],
    })
    const beside = await caseOf(naming.messageId)
    expect(beside).toMatchObject({ state: 'review', flags: expect.arrayContaining(['different-sender']) })
    expect(beside.replies.map(({ template }) => template)).toEqual(['incomplete'])
    expect(await linksOf(desk.tools.db, caseId)).toMatchObject([{ otherId: caseId, why: 'numbers' }])
  })

  test('a reference forged after the pattern of ours joins nothing', async () => {
    const { first } = await half('digital', 'director@digital.example')
    const { caseId, replies } = await caseOf(first.messageId)
    const forged = String(replies[0]?.header_id).replace(
      /\.(.)/,
      (_, digit) => `.${digit === '0' ? '1' : '0'}`,
    )
    const text = 'Прошу изменить адрес электронной почты аккаунта, номер не помню, заявление отправлял.'
    const second = await send({ day: DAYS[1], from: 'director@digital.example', text, references: forged })
    const other = await caseOf(second.messageId)
    expect(other.caseId).not.toBe(caseId)
    expect(other).toMatchObject({ joinedBy: null, state: 'review', flags: ['possible-follow-up'] })
  })

  test('thanks change nothing and are not answered; words that a person should read are shown to one', async () => {
    const { first } = await half('kitchen', 'director@kitchen.example')
    const before = await caseOf(first.messageId)
    const thread = { from: 'director@kitchen.example', references: before.replies[0]?.header_id as string }
    const thanks = await send({ ...thread, day: DAYS[1], text: 'Спасибо, принято.' })
    expect(await caseOf(thanks.messageId)).toMatchObject({
      caseId: before.caseId,
      state: 'waiting',
      replies: { length: 1 },
    })
    const text =
      'Приказа у нас нет, потому что директора назначило общее собрание, а протокол собрания хранится в другом городе. Что нам делать в таком случае, подойдёт ли выписка?'
    const words = await send({ ...thread, day: DAYS[2], text })
    expect(await caseOf(words.messageId)).toMatchObject({
      caseId: before.caseId,
      state: 'review',
      flags: ['words-only'],
    })
  })
})
