import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { advance } from '../cases/advance.ts'
import { caseFileById, lockCasesOf, openCaseFile } from '../store/case-files.ts'
import { addEvent } from '../store/events.ts'
import { messagesOfCase } from '../store/messages.ts'
import { addToOutbox } from '../store/outbox.ts'
import { dropDrafts, mergeInto, moveMessage } from '../store/regroup.ts'
import type { CaseFileRow, Db, MessageRow, Schema } from '../store/schema.ts'
import { newJob } from '../workers/jobs.ts'

/** What people asked for cannot be done; the message says why. */
export class CannotRegroup extends Error {}

/**
 * Takes a message, given by its id or how that begins, out of a case into one of its own, whose id it gives. Both are
 * assessed anew by the running desk. Throws `CannotRegroup`.
 */
export async function splitCase(db: Kysely<Schema>, caseId: string, given: string): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const [caseFile] = await lockedCases(tx, [caseId])
    const message = messageOf(await messagesOfCase(tx, caseId), given)
    allowed(caseFile, 'split')
    const newId = randomUUID()
    await dropDrafts(tx, caseId)
    await openCaseFile(tx, { id: newId, sender: message.sender ?? '', language: message.language })
    await moveMessage(tx, message.id, newId)
    const event = { actor: 'staff', what: 'split', messageId: message.id }
    await addEvent(tx, { ...event, caseId, details: { newCase: newId } })
    await addEvent(tx, { ...event, caseId: newId, details: { fromCase: caseId } })
    await addToOutbox(tx, [newJob('reassess-case', { caseId }), newJob('reassess-case', { caseId: newId })])
    return newId
  })
}

/**
 * Puts all messages of a case into another; the emptied one is final and keeps its history. The other is assessed anew
 * by the running desk, which sends nothing by itself. Throws `CannotRegroup`.
 */
export async function mergeCase(db: Kysely<Schema>, caseId: string, intoId: string): Promise<void> {
  if (caseId === intoId) throw new CannotRegroup('a case cannot be merged into itself')
  await db.transaction().execute(async (tx) => {
    const [caseFile, into] = await lockedCases(tx, [caseId, intoId])
    allowed(caseFile, 'merged')
    if (into?.state === 'merged') throw new CannotRegroup(`case ${intoId} was merged into another`)
    for (const id of [caseId, intoId]) await dropDrafts(tx, id)
    await mergeInto(tx, caseId, intoId)
    const event = { actor: 'staff', what: 'merged' }
    await addEvent(tx, { ...event, caseId, details: { intoCase: intoId } })
    await addEvent(tx, { ...event, caseId: intoId, details: { fromCase: caseId } })
    await addToOutbox(tx, [newJob('reassess-case', { caseId: intoId })])
  })
}

/** Cases nobody else may change until the transaction ends; locked in one order, so that two commands never wait for each other. */
async function lockedCases(tx: Db, ids: readonly string[]): Promise<CaseFileRow[]> {
  const read = async (): Promise<CaseFileRow[]> =>
    Promise.all(ids.map(async (id) => (await caseFileById(tx, id)) as CaseFileRow))
  const senders = new Set((await read()).map(({ sender }) => sender))
  for (const sender of [...senders].toSorted()) await lockCasesOf(tx, sender)
  return read()
}

function allowed(caseFile: CaseFileRow | undefined, step: 'split' | 'merged'): void {
  if (caseFile && advance(caseFile.state, step) === null)
    throw new CannotRegroup(`case ${caseFile.id} is ${caseFile.state}`)
}

function messageOf(messages: readonly MessageRow[], given: string): MessageRow {
  const [found, ...others] = messages.filter(({ id }) => id.startsWith(given.toLowerCase()))
  if (!found || others.length > 0) {
    const lines = messages.map(
      ({ id, received_at }) => `  ${id}  received ${received_at.toISOString().slice(0, 10)}`,
    )
    throw new CannotRegroup(`the case has no message ${given}, or more than one:\n${lines.join('\n')}`)
  }
  if (messages.length === 1) throw new CannotRegroup('it is the only message of its case')
  return found
}
