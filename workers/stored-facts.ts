import type { MessageFacts } from '../cases/message.ts'
import type { MessageRow } from '../store/schema.ts'

/** What facts written by earlier versions do not say yet. */
const UNSAID: Omit<MessageFacts, 'sender'> = {
  kind: 'other',
  requests: [],
  situations: [],
  language: null,
  countryHints: [],
  fields: [],
  subjectFields: [],
  letters: 0,
  offTopic: false,
  noReply: null,
  flags: [],
  references: [],
}

/** The facts of a message as the database holds them, whichever version wrote them. */
export function storedFacts({ facts, sender }: Pick<MessageRow, 'facts' | 'sender'>): MessageFacts {
  return { ...UNSAID, sender, ...(facts as Partial<MessageFacts> | null) }
}
