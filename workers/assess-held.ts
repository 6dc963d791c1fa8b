import type { FlagCode } from '../cases/flags.ts'
import type { Verdict } from '../cases/verdict.ts'
import { assess } from '../rules/assess.ts'
import type { CaseFacts } from '../rules/case-facts.ts'
import { knownToSender } from '../rules/known-to-sender.ts'
import { reusedAttachments } from '../store/attachments.ts'
import type { CaseMarks } from '../store/case-marks.ts'
import { withAccount } from './account-directory/with-account.ts'
import { assessSettings } from './assess-settings.ts'
import { marksOf } from './case-marks.ts'
import { caseFacts, type HeldMessage } from './held-message.ts'
import type { Tools } from './tools.ts'

export interface Assessed {
  readonly facts: CaseFacts
  readonly verdict: Verdict
  /** The verdict that the reply is made of: without what only the provider knows of the account. */
  readonly verdictForSender: Verdict
  readonly marks: CaseMarks
}

/**
 * All messages of a case, oldest first → facts, verdict, and what the case is recognised by. `flags` are those of its
 * place among other cases. Reads the database and the account directory; changes nothing.
 */
export async function assessHeld(
  { db, config, directory }: Pick<Tools, 'db' | 'config' | 'directory'>,
  held: readonly HeldMessage[],
  flags: readonly FlagCode[],
): Promise<Assessed> {
  const sender = held[0]?.message.facts.sender ?? ''
  const attachments = held.flatMap((each) => each.attachments)
  const gathered = caseFacts(held, await reusedAttachments(db, attachments, sender))
  const marks = marksOf(gathered)
  const message = { ...gathered.message, flags: [...new Set([...gathered.message.flags, ...flags])] }
  const facts = await withAccount({ ...gathered, message }, directory)
  const settings = assessSettings(config)
  return {
    facts,
    marks,
    verdict: assess(facts, settings),
    verdictForSender: assess(knownToSender(facts), settings),
  }
}
