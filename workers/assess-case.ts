import type { CaseState } from '../cases/advance.ts'
import { finalKind } from '../cases/final-kind.ts'
import type { Joining } from '../cases/join.ts'
import type { MessageKind } from '../cases/vocabulary.ts'
import { markUnread, replaceDocuments } from '../store/attachments.ts'
import { caseFileById, lockCasesOf } from '../store/case-files.ts'
import { addEvent } from '../store/events.ts'
import { earlierUnsettled, messageById, messagesOfCase, saveAssessed } from '../store/messages.ts'
import { unfinishedReads } from '../store/outbox.ts'
import type { Db } from '../store/schema.ts'
import { answerQuestion } from './answer-question.ts'
import { arrivedMessage } from './arrived-message.ts'
import { findCase } from './find-case.ts'
import { caseFacts, type HeldMessage, heldMessages } from './held-message.ts'
import type { NewJob } from './jobs.ts'
import type { Handler } from './run.ts'
import { settleInCase, THANKS_LETTERS } from './settle-in-case.ts'
import type { Tools } from './tools.ts'

const UNFINISHED_MS = 2000
const MOST_BEFORE = 300

/** Message and documents → the case they belong to, its verdict, and the reply that says so. */
export function assessCase(tools: Tools): Handler<'assess-case'> {
  const { db, tokens } = tools
  return async ({ messageId }) => {
    if (await unfinishedReads(db, messageId)) return { wait: UNFINISHED_MS }
    const row = await messageById(db, messageId)
    // Of two mails of one sender the first may take longer to read; what it brought must not be asked for.
    // Whoever sends thousands is looked for less often the more of them stand before, and holds up nobody else.
    const before = await earlierUnsettled(db, row, MOST_BEFORE)
    if (before > 0) return { wait: before * UNFINISHED_MS }
    const { arrived, joined } = await arrivedMessage(tools, row)
    const joining = await findCase(db, tokens, arrived)
    const held = joining.is === 'joined' ? await heldMessages(db, joining.caseId) : []
    const state = await stateOf(db, joining)
    const kind = kindOf(arrived, joining)
    const settle = await settled(tools, kind, held, arrived, joining)

    /** Whether nobody else changed the sender's cases since this began. */
    const isStillSo = async (tx: Db): Promise<boolean> => {
      const now = await findCase(tx, tokens, arrived)
      const messages = now.is === 'joined' ? await messagesOfCase(tx, now.caseId) : []
      return (
        JSON.stringify(now) === JSON.stringify(joining) &&
        messages.length === held.length &&
        (await stateOf(tx, now)) === state
      )
    }
    return {
      done: async (tx) => {
        await lockCasesOf(tx, row.sender ?? '')
        if (!(await isStillSo(tx))) throw new Error('the case changed meanwhile')
        await markUnread(tx, messageId)
        for (const { id, documents } of joined) await replaceDocuments(tx, id, documents)
        return settle(tx)
      },
    }
  }
}

/** Where the case stands that a message joins: what people or the clock did meanwhile must not be overwritten. */
async function stateOf(db: Db, joining: Joining): Promise<CaseState | null> {
  return joining.is === 'joined' ? ((await caseFileById(db, joining.caseId))?.state ?? null) : null
}

/** What is to be saved of a message of that kind. */
async function settled(
  tools: Tools,
  kind: MessageKind,
  before: readonly HeldMessage[],
  arrived: HeldMessage,
  joining: Joining,
): Promise<(tx: Db) => Promise<NewJob[]>> {
  if (kind === 'application') return settleInCase(tools, before, arrived, joining)
  return kind === 'question' ? answerQuestion(tools, arrived) : setAside(arrived.message.id, kind)
}

/**
 * In a thread of ours a person's words belong to the case, whatever they are about; somebody else's, or those of who may
 * be somebody else, are kept beside it when they are more than thanks.
 */
function kindOf(arrived: HeldMessage, joining: Joining): MessageKind {
  const { message, documents, unreadable } = caseFacts([arrived], [])
  const kind = finalKind(message, documents, unreadable.length)
  const isMachine = kind === 'bounce' || kind === 'automated'
  const isInThread = joining.is !== 'new' && (joining.why === 'token' || joining.why === 'references')
  const isHeard = joining.is === 'joined' || message.letters > THANKS_LETTERS
  return isInThread && isHeard && !isMachine ? 'application' : kind
}

function setAside(messageId: string, kind: MessageKind): (tx: Db) => Promise<[]> {
  return async (tx) => {
    await saveAssessed(tx, messageId, { kind, caseId: null, joinedBy: null })
    await addEvent(tx, { actor: 'workers', what: 'set-aside', messageId, details: { kind } })
    return []
  }
}
