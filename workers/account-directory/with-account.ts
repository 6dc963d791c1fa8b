import type { CaseFacts } from '../../rules/case-facts.ts'
import { accountToAsk } from '../../rules/check-account-record.ts'
import type { AccountDirectory } from './open.ts'

/** The facts with what the directory says of their account. A reply must not be made from them: see `knownToSender`. */
export async function withAccount(facts: CaseFacts, directory: AccountDirectory): Promise<CaseFacts> {
  return { ...facts, account: await directory.lookUp(accountToAsk(facts)) }
}
