import { caseFileById, lockCasesOf } from '../store/case-files.ts'
import { linksOf } from '../store/case-links.ts'
import { addMarks, clearMarks } from '../store/case-marks.ts'
import { messagesOfCase } from '../store/messages.ts'
import type { Db } from '../store/schema.ts'
import { marksOf } from './case-marks.ts'
import { caseFacts, heldMessages } from './held-message.ts'
import { judgeCase } from './judge-case.ts'
import type { Handler } from './run.ts'
import type { Tools } from './tools.ts'

/** A case whose messages people put elsewhere → its verdict over those it has now; the reply is at most a draft. */
export function reassessCase(tools: Tools): Handler<'reassess-case'> {
  const { db } = tools
  return async ({ caseId }) => {
    const caseFile = await caseFileById(db, caseId)
    const held = await heldMessages(db, caseId)
    if (!caseFile || held.length === 0) return { done: async () => [] }
    const { sender, state } = caseFile
    const links = (await linksOf(db, caseId)).filter((link) => link.caseId === caseId)
    const save = await judgeCase(tools, { caseId, sender, state, held, links, reason: 'regrouped' })
    const ids = held.map(({ message }) => message.id).join()

    const isStillSo = async (tx: Db): Promise<boolean> =>
      (await messagesOfCase(tx, caseId)).map(({ id }) => id).join() === ids &&
      (await caseFileById(tx, caseId))?.state === state
    return {
      done: async (tx) => {
        await lockCasesOf(tx, sender)
        if (!(await isStillSo(tx))) throw new Error('the case changed meanwhile')
        await clearMarks(tx, caseId)
        for (const each of held) await addMarks(tx, caseId, marksOf(caseFacts([each], [])))
        return save(tx)
      },
    }
  }
}
