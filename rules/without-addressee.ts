import type { Field } from '../cases/document.ts'
import { organisationCore } from '../cases/names.ts'
import type { CaseFacts } from './case-facts.ts'

/** The facts without the provider's own name, to whom papers are addressed: it is nobody's who applies. */
export function withoutAddressee(facts: CaseFacts, provider: string): CaseFacts {
  const core = organisationCore(provider)
  if (core === '') return facts
  const isOwn = ({ name, value }: Field): boolean =>
    name !== 'organisationName' || !organisationCore(value).includes(core)
  return {
    ...facts,
    message: {
      ...facts.message,
      fields: facts.message.fields.filter(isOwn),
      subjectFields: facts.message.subjectFields.filter(isOwn),
    },
    documents: facts.documents.map((each) => ({ ...each, fields: each.fields.filter(isOwn) })),
  }
}
