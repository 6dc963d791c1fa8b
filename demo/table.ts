import { sha256Of } from '../store/archive.ts'
import { attachmentsOf, documentsOf } from '../store/attachments.ts'
import { verdictsOf } from '../store/case-files.ts'
import { allMessages } from '../store/messages.ts'
import { repliesOf } from '../store/replies.ts'
import type { Db, MessageRow } from '../store/schema.ts'
import type { Sample } from './samples.ts'

export interface OutcomeLine {
  readonly who: string
  readonly sent: string
  readonly read: string
  readonly verdict: string
  readonly reply: string
  readonly asExpected: boolean
}

/** What came of each sample, in the order they were sent. */
export async function outcomeLines(db: Db, mails: readonly Sample[]): Promise<OutcomeLine[]> {
  const messages = new Map((await allMessages(db)).map((message) => [message.source_sha256, message]))
  const lines: OutcomeLine[] = []
  for (const mail of mails) {
    const message = messages.get(sha256Of(mail.source))
    if (message) lines.push(await outcomeLine(db, mail, message))
  }
  return lines
}

async function outcomeLine(db: Db, mail: Sample, message: MessageRow): Promise<OutcomeLine> {
  const verdicts = message.case_id ? await verdictsOf(db, message.case_id) : []
  const verdict = verdicts.find(({ messageId }) => messageId === message.id)?.verdict
  const replies = message.case_id ? await repliesOf(db, message.case_id) : []
  const reply = replies.find(({ message_id }) => message_id === message.id)
  const documents = await documentsOf(db, message.id)
  const unread = (await attachmentsOf(db, message.id)).filter(({ status }) => status === 'unreadable')
  const read = [...documents.map(({ kind }) => kind), ...unread.map(({ reason }) => `unreadable: ${reason}`)]
  const { outcome, missing } = mail.want
  return {
    who: mail.from.replace(/^.*</, '').replace('>', ''),
    sent: mail.what,
    read: read.join(', ') || '-',
    verdict: verdict
      ? [
          verdict.outcome,
          ...verdict.missing.map((item) => `missing ${item}`),
          ...verdict.flags.map(({ code }) => code),
        ].join(', ')
      : `${message.kind}, no case`,
    reply: reply ? `${reply.state} (${reply.language})` : 'none',
    asExpected:
      message.kind === mail.want.kind &&
      (verdict?.outcome ?? null) === outcome &&
      (verdict?.missing ?? []).join() === missing.join(),
  }
}

const WIDTHS = { who: 30, sent: 38, read: 30, verdict: 34, reply: 11 } as const

/** The lines as a table of plain text, cells wrapped. */
export function table(lines: readonly OutcomeLine[]): string {
  const heads = {
    who: 'who wrote',
    sent: 'what was sent',
    read: 'what was read',
    verdict: 'verdict',
    reply: 'reply',
  }
  const rule = Object.values(WIDTHS)
    .map((width) => '─'.repeat(width))
    .join('──')
  return [
    row(heads),
    rule,
    ...lines.map((line) => row(line) + (line.asExpected ? '' : '\n  ^ not what it should be')),
  ].join('\n')
}

function row(cells: Record<keyof typeof WIDTHS, string>): string {
  const columns = Object.entries(WIDTHS).map(([key, width]) => ({
    width,
    lines: wrap(cells[key as keyof typeof WIDTHS], width),
  }))
  const height = Math.max(...columns.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, index) =>
    columns
      .map(({ lines, width }) => (lines[index] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  ).join('\n')
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text
    .split(' ')
    .flatMap((each) => each.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])) {
    const last = lines.at(-1) as string
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
