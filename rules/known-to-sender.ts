import type { CaseFacts } from './case-facts.ts'

/**
 * The facts without what only the provider knows: the account's record, and what others sent. A reply is composed from
 * the verdict on these, so that it is the same whether the account exists or not, and whoever it belongs to.
 */
export function knownToSender(facts: CaseFacts): CaseFacts {
  return { ...facts, account: { is: 'off' }, reused: [] }
}
