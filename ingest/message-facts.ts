import { countryHints } from '../cases/country-hints.ts'
import type { FlagCode } from '../cases/flags.ts'
import { ordersIn } from '../cases/gives-orders.ts'
import { pressesHard } from '../cases/haste.ts'
import { intentOf, isOffTopic, isWithdrawal } from '../cases/intent.ts'
import { languageOf } from '../cases/language.ts'
import { lettersOfNote } from '../cases/letters-of-note.ts'
import type { MessageFacts } from '../cases/message.ts'
import { ownText, withoutQuotes } from '../cases/own-text.ts'
import { ownerSaid } from '../cases/owner-words.ts'
import { requestsIn } from '../cases/requests.ts'
import { situationsIn } from '../cases/situations.ts'
import type { Config } from '../config.ts'
import { fieldsInText } from '../workers/documents/fields/from-text.ts'
import { automatedKind, noReplyReason } from './automated.ts'
import { messageIds, type ParsedMessage } from './parse.ts'
import { pointsElsewhere } from './reply-to.ts'
import type { SenderCheck } from './sender-check.ts'

/** Characters; what goes on longer says the same, and each costs time. */
const MAX_SUBJECT = 1000
const MAX_TEXT = 30_000

/** Only who is known to have written is answered without a person. */
const UNPROVEN = {
  verified: null,
  unverified: 'unauthenticated',
  undecided: 'unauthenticated',
  unchecked: 'unauthenticated',
} as const

/** What the message says for itself, once it is known whether its sender wrote it. */
export function factsOf(
  parsed: ParsedMessage,
  check: SenderCheck,
  config: Pick<Config, 'ACCOUNT_NUMBER_PATTERN'>,
): MessageFacts {
  const subject = parsed.subject.slice(0, MAX_SUBJECT)
  const body = withoutQuotes(parsed.text).slice(0, MAX_TEXT)
  const text = `${subject}\n${body}`
  const said = isAnswer(parsed) ? body : text
  const situations = situationsIn(said, parsed.links)
  const isAmbiguous = parsed.doubts.length > 0
  const isUnproven = check.is === 'unverified' || check.is === 'undecided'
  return {
    kind: automatedKind(parsed.headers) ?? intentOf(said),
    requests: requestsIn(text),
    sender: parsed.sender,
    situations,
    language: languageOf(said),
    ...ownerSaid(ownText(text)),
    countryHints: countryHints(body, parsed.sender),
    fields: fieldsInText(body, config.ACCOUNT_NUMBER_PATTERN),
    subjectFields: fieldsInText(subject, config.ACCOUNT_NUMBER_PATTERN),
    letters: lettersOfNote(body),
    offTopic: isOffTopic(said),
    noReply: noReplyReason(parsed.headers) ?? (isAmbiguous ? 'ambiguous' : UNPROVEN[check.is]),
    doubts: parsed.doubts,
    flags: [
      ...flagIf(isWithdrawal(text), 'withdrawal'),
      ...flagIf(situations.includes('not-owner'), 'non-owner'),
      ...flagIf(pressesHard(text), 'haste'),
      ...flagIf(ordersIn(text).length > 0, 'text-gives-orders'),
      ...flagIf(pointsElsewhere(parsed), 'reply-to-mismatch'),
      ...flagIf(isUnproven, 'sender-unauthenticated'),
      ...flagIf(isAmbiguous, 'ambiguous-message'),
    ],
    references: [...parsed.references, ...messageIds(parsed.messageId)],
  }
}

/** Whether it answers a mail: its subject is then that mail's, and says nothing of what its own sender is after. */
function isAnswer({ references, subject, text }: ParsedMessage): boolean {
  return (
    references.length > 0 &&
    text.trim() !== '' &&
    /^\s*(?:re|aw|sv|отв?|ответ|жауап)(?:\[\d+\])?\s*:/iu.test(subject)
  )
}

function flagIf(condition: boolean, code: FlagCode): FlagCode[] {
  return condition ? [code] : []
}
