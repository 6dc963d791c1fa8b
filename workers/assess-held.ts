import type { FlagCode } from '../cases/flags.ts'
import type { Verdict } from '../cases/verdict.ts'
import { assess } from '../rules/assess.ts'
import type { CaseFacts } from '../rules/case-facts.ts'
import { knownToSender } from '../rules/known-to-sender.ts'
import { reusedAttachments } from '../store/attachments.ts'
import { type CaseLink, MAY_FOLLOW } from '../store/case-links.ts'
import type { CaseMarks } from '../store/case-marks.ts'
import { withAccount } from './account-directory/with-account.ts'
import { assessSettings } from './assess-settings.ts'
import { marksOf } from './case-marks.ts'
import { caseFacts, type HeldMessage } from './held-message.ts'
import type { Tools } from './tools.ts'

export interface Assessed {
  readonly facts: CaseFacts
  readonly verdict: Verdict
  /** The verdict that the reply is made of: without what only the provider knows of the account and of other cases. */
  readonly verdictForSender: Verdict
  readonly marks: CaseMarks
}

export interface CaseToAssess {
  /** That of the case, whoever else's messages people put into it; empty when there is none. */
  readonly sender: string
  /** Its messages, oldest first. */
  readonly held: readonly HeldMessage[]
  /** Its own links to other cases: they are flags. */
  readonly links: readonly CaseLink[]
}

/**
 * All messages of a case → facts, verdict, and what the case is recognised by. Reads the database and the account
 * directory; changes nothing.
 */
export async function assessHeld(
  { db, config, directory }: Pick<Tools, 'db' | 'config' | 'directory'>,
  { sender, held, links }: CaseToAssess,
): Promise<Assessed> {
  const attachments = held.flatMap((each) => each.attachments)
  const gathered = caseFacts(held, await reusedAttachments(db, attachments, sender))
  const marks = marksOf(gathered)
  const own = { ...gathered, message: { ...gathered.message, sender: sender || null } }
  const flags = new Set([...own.message.flags, ...links.map(flagOf)])
  const facts = await withAccount({ ...own, message: { ...own.message, flags: [...flags] } }, directory)
  const settings = assessSettings(config)
  return {
    facts,
    marks,
    verdict: assess(facts, settings),
    verdictForSender: assess(knownToSender(own), settings),
  }
}

function flagOf({ why }: CaseLink): FlagCode {
  return why === MAY_FOLLOW ? 'possible-follow-up' : 'different-sender'
}
