import type { MessageFacts } from './message.ts'

/**
 * What the messages of one case say together, oldest first: facts and flags of all of them; of language, situations,
 * and whom to answer how, the newest one's. Throws when there is none.
 */
export function mergeMessages(messages: readonly MessageFacts[]): MessageFacts {
  const newest = messages.at(-1)
  if (!newest) throw new Error('a case without a message')
  return {
    ...newest,
    ...messages.reduce((said, { owner }) => (owner ? { owner } : said), {}),
    language: messages.findLast(({ language }) => language !== null)?.language ?? null,
    requests: unique(messages.flatMap(({ requests }) => requests)),
    countryHints: messages.flatMap(({ countryHints }) => countryHints),
    fields: messages.flatMap(({ fields }) => fields),
    subjectFields: messages.flatMap(({ subjectFields }) => subjectFields),
    flags: unique(messages.flatMap(({ flags }) => flags)),
    offTopic: messages.every(({ offTopic }) => offTopic),
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
