import { type CaseFacts, documentsOf, stated, statedInText } from './case-facts.ts'
import { DOUBTFUL } from './result.ts'

/** The one account number that was read surely, for the account directory; null when none was, or several were. */
export function accountToAsk(facts: CaseFacts): string | null {
  const numbers = [
    ...stated(documentsOf(facts, 'application'), 'accountNumber'),
    ...statedInText(facts, 'accountNumber'),
  ].map(({ field }) => field)
  const values = new Set(numbers.map(({ value }) => value))
  const isSure = numbers.some(({ confidence }) => confidence >= DOUBTFUL)
  return values.size === 1 && isSure ? (numbers[0]?.value ?? null) : null
}
