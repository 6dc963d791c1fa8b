import { randomUUID } from 'node:crypto'
import type { FlagCode } from '../cases/flags.ts'
import type { Joining } from '../cases/join.ts'
import { caseFileById, openCaseFile } from '../store/case-files.ts'
import { type CaseLink, linkCases, linksOf, MAY_FOLLOW } from '../store/case-links.ts'
import { addEvent } from '../store/events.ts'
import { saveAssessed, saveFacts } from '../store/messages.ts'
import type { Db } from '../store/schema.ts'
import type { HeldMessage } from './held-message.ts'
import type { NewJob } from './jobs.ts'
import { judgeCase } from './judge-case.ts'
import type { Tools } from './tools.ts'

/** A name below thanks has as many letters; more of them, in a message that brings nothing, a person should read. */
export const THANKS_LETTERS = 8

/**
 * What is to be saved of a message that belongs to a case: the case, opened or gone on with, the verdict over all its
 * messages, and the reply. Looks outside the transaction, changes only within it.
 */
export async function settleInCase(
  tools: Tools,
  before: readonly HeldMessage[],
  arrived: HeldMessage,
  joining: Joining,
): Promise<(tx: Db) => Promise<NewJob[]>> {
  const { db } = tools
  const messageId = arrived.message.id
  const caseId = joining.is === 'joined' ? joining.caseId : randomUUID()
  const news = joining.is === 'joined' ? newsOf(before, arrived) : 'papers'
  if (news === 'none') return (tx) => noted(tx, messageId, caseId, joining)
  const latest = news === 'words' ? withFlag(arrived, 'words-only') : arrived
  const links = joining.is === 'joined' ? await linksOf(db, caseId) : linkOf(caseId, joining)
  const own = links.filter((link) => link.caseId === caseId)
  const caseFile = joining.is === 'joined' ? await caseFileById(db, caseId) : undefined
  const save = await judgeCase(tools, {
    caseId,
    sender: caseFile?.sender ?? arrived.message.facts.sender ?? '',
    state: caseFile?.state ?? 'waiting',
    held: [...before, latest],
    links: own,
    reason: 'message',
  })
  return async (tx) => {
    if (joining.is !== 'joined') await opened(tx, caseId, arrived, own)
    if (latest !== arrived) await saveFacts(tx, messageId, latest.message.facts)
    await noted(tx, messageId, caseId, joining)
    return save(tx)
  }
}

/** What a further message of a case brings. */
function newsOf(
  before: readonly HeldMessage[],
  { message, attachments }: HeldMessage,
): 'papers' | 'words' | 'none' {
  const { facts } = message
  const known = before.flatMap((each) => [...each.message.facts.fields, ...each.message.facts.subjectFields])
  const asked = before.flatMap((each) => each.message.facts.requests)
  const brings =
    attachments.some(({ status }) => status !== 'decoration') ||
    facts.fields.some(
      (field) => !known.some(({ name, value }) => name === field.name && value === field.value),
    ) ||
    facts.requests.some((request) => !asked.includes(request)) ||
    facts.flags.length > 0 ||
    facts.situations.length > 0
  if (brings) return 'papers'
  return facts.letters > THANKS_LETTERS || facts.kind === 'question' ? 'words' : 'none'
}

function withFlag(held: HeldMessage, flag: FlagCode): HeldMessage {
  const { facts } = held.message
  return { ...held, message: { ...held.message, facts: { ...facts, flags: [...facts.flags, flag] } } }
}

/** A case that stands beside another one, or may go on with it, is for a person to put in its place. */
function linkOf(caseId: string, joining: Joining): CaseLink[] {
  if (joining.is === 'beside') return [{ caseId, otherId: joining.caseId, why: joining.why }]
  return joining.is === 'new' && joining.mayFollow
    ? [{ caseId, otherId: joining.mayFollow, why: MAY_FOLLOW }]
    : []
}

async function opened(
  tx: Db,
  caseId: string,
  { message }: HeldMessage,
  links: readonly CaseLink[],
): Promise<void> {
  const { sender, language } = message.facts
  await openCaseFile(tx, { id: caseId, sender: sender ?? '', language })
  for (const link of links) {
    await linkCases(tx, link)
    const details = { besideCase: caseId, why: link.why }
    await addEvent(tx, {
      actor: 'workers',
      what: 'named-elsewhere',
      messageId: message.id,
      caseId: link.otherId,
      details,
    })
  }
}

/** The message in its case, with the reason why it belongs there. */
async function noted(tx: Db, messageId: string, caseId: string, joining: Joining): Promise<NewJob[]> {
  const joinedBy = joining.is === 'joined' ? joining.why : null
  await saveAssessed(tx, messageId, { kind: 'application', caseId, joinedBy })
  const details = joinedBy ? { why: joinedBy } : {}
  await addEvent(tx, { actor: 'workers', what: joinedBy ? 'joined' : 'opened', messageId, caseId, details })
  return []
}
