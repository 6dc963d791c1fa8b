import type { MessageFacts } from './message.ts'
import type { OwnerWords } from './owner-words.ts'

/**
 * What the messages of one case say together, oldest first: facts and flags of all of them; of language, situations,
 * and whom to answer how, the newest one's. Throws when there is none.
 */
export function mergeMessages(messages: readonly MessageFacts[]): MessageFacts {
  const newest = messages.at(-1)
  if (!newest) throw new Error('a case without a message')
  return {
    ...newest,
    ...ownerOf(messages),
    language: messages.findLast(({ language }) => language !== null)?.language ?? null,
    requests: unique(messages.flatMap(({ requests }) => requests)),
    countryHints: messages.flatMap(({ countryHints }) => countryHints),
    fields: messages.flatMap(({ fields }) => fields),
    subjectFields: messages.flatMap(({ subjectFields }) => subjectFields),
    doubts: unique(messages.flatMap(({ doubts = [] }) => doubts)),
    flags: unique(messages.flatMap(({ flags }) => flags)),
    offTopic: messages.every(({ offTopic }) => offTopic),
  }
}

/** Of the country and of the kind of owner, each what was said last: an answer may give one of them alone. */
function ownerOf(messages: readonly MessageFacts[]): { owner?: OwnerWords } {
  const said = messages.flatMap(({ owner }) => owner ?? [])
  if (said.length === 0) return {}
  const countries = said.findLast((owner) => owner.countries.length > 0)?.countries ?? []
  const entityTypes = said.findLast((owner) => owner.entityTypes.length > 0)?.entityTypes ?? []
  return { owner: { countries, entityTypes } }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
