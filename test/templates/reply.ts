import { NOTHING_FILLED } from '../../cases/blank.ts'
import type { ReceivedFile, Verdict } from '../../cases/verdict.ts'
import type { Language } from '../../cases/vocabulary.ts'
import { type ComposedReply, type ComposeInput, compose } from '../../templates/compose.ts'

/** The reply to a message, in Russian if nothing else is said. */
export function reply(
  verdict: Verdict | null,
  files: readonly ReceivedFile[],
  language: Language | null = 'ru',
  more: Partial<ComposeInput> = {},
): ComposedReply {
  return compose({
    occasion: { is: 'message' },
    verdict,
    files,
    situations: [],
    language,
    provider: 'Servercore',
    caseRef: 'RD-7F3K2',
    filled: NOTHING_FILLED,
    ...more,
  })
}
