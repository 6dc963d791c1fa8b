import type { CaseDocument } from '../cases/document.ts'
import { mergeMessages } from '../cases/merge-messages.ts'
import type { MessageFacts } from '../cases/message.ts'
import { cameAgain, current, type Sent } from '../cases/supersede.ts'
import type { UnreadableReason } from '../cases/vocabulary.ts'
import type { CaseFacts } from '../rules/case-facts.ts'
import { attachmentsOf, documentsOf } from '../store/attachments.ts'
import { messagesOfCase } from '../store/messages.ts'
import type { AttachmentRow, Db, MessageRow } from '../store/schema.ts'
import { storedFacts } from './stored-facts.ts'

/** A message with what its attachments were understood to be. */
export interface HeldMessage {
  readonly message: Pick<MessageRow, 'id' | 'received_at'> & { readonly facts: MessageFacts }
  readonly attachments: readonly AttachmentRow[]
  readonly documents: readonly CaseDocument[]
}

export async function heldMessage(db: Db, row: MessageRow): Promise<HeldMessage> {
  return {
    message: { ...row, facts: storedFacts(row) },
    attachments: await attachmentsOf(db, row.id),
    documents: await documentsOf(db, row.id),
  }
}

/** The messages of a case, oldest first. */
export async function heldMessages(db: Db, caseId: string): Promise<HeldMessage[]> {
  return Promise.all((await messagesOfCase(db, caseId)).map((row) => heldMessage(db, row)))
}

/**
 * What the rules look at: everything that the messages of a case, oldest first, brought together. The account directory
 * has not been asked yet (see `withAccount`).
 */
export function caseFacts(held: readonly HeldMessage[], reused: CaseFacts['reused']): CaseFacts {
  const sent = held.flatMap(sentBy)
  const isOpen = held.map((each, message) => !cameAgain(message, unreadableIn(each), sent))
  return {
    message: mergeMessages(held.map(({ message }) => message.facts)),
    ...current(sent.filter(({ document, message }) => document.kind !== 'unreadable' || isOpen[message])),
    unreadable: held.flatMap(({ attachments }, message) =>
      attachments.flatMap(unreadableFile).filter(({ reason }) => isOpen[message] || reason === 'executable'),
    ),
    reused,
    account: { is: 'off' },
    today: localDay((held.at(-1) as HeldMessage).message.received_at),
  }
}

/** The documents of the attachments that could be read. */
function sentBy({ attachments, documents }: HeldMessage, message: number): Sent[] {
  return documents.flatMap((document) => {
    const file = attachments.find(({ id }) => id === document.attachmentId)
    if (file?.status !== 'read') return []
    const files = [file.id, ...(document.continuedIn ?? []).map(({ attachmentId }) => attachmentId)]
    const bytes = files.map((id) => attachments.find((each) => each.id === id)?.sha256 ?? id).join()
    return [{ document, message, bytes }]
  })
}

/** How many papers of a message may be asked for again because nobody could read them. */
function unreadableIn({ attachments, documents }: HeldMessage): number {
  const files = attachments.flatMap(unreadableFile).filter(({ reason }) => reason !== 'executable')
  return files.length + documents.filter(({ kind }) => kind === 'unreadable').length
}

function unreadableFile({ id, name, status, reason }: AttachmentRow): CaseFacts['unreadable'][number][] {
  if (status !== 'unreadable' && status !== 'refused' && status !== 'pending') return []
  // Still pending here means that reading it was given up.
  return [{ attachmentId: id, name, reason: (reason ?? 'damaged') as UnreadableReason | 'executable' }]
}

/** The day it is in Kazakhstan and Uzbekistan (UTC+5), where a paper of today may be mailed before UTC has the day. */
export function localDay(instant: Date): string {
  return new Date(instant.getTime() + 5 * 3_600_000).toISOString().slice(0, 10)
}
