import type { Field } from '../cases/document.ts'
import { organisationCore } from '../cases/names.ts'
import type { DocumentKind } from '../cases/vocabulary.ts'
import type { CaseFacts } from './case-facts.ts'

/** Nobody addresses these to the provider: of a firm whose name has the provider's in it they keep the name. */
const UNADDRESSED: readonly DocumentKind[] = ['registration', 'tax-certificate', 'appointment']

/** The facts without the names of the provider, to whom papers are addressed: nobody who applies bears one. */
export function withoutAddressee(facts: CaseFacts, providerNames: readonly string[]): CaseFacts {
  const cores = providerNames.map(organisationCore).filter((core) => core !== '')
  if (cores.length === 0) return facts
  const isOwn = ({ name, value }: Field): boolean =>
    name !== 'organisationName' || !cores.some((core) => organisationCore(value).includes(core))
  const isTold = ({ name, value }: Field): boolean =>
    name !== 'organisationName' || !cores.includes(organisationCore(value))
  return {
    ...facts,
    message: {
      ...facts.message,
      fields: facts.message.fields.filter(isOwn),
      subjectFields: facts.message.subjectFields.filter(isOwn),
    },
    documents: facts.documents.map((each) => ({
      ...each,
      fields: each.fields.filter(UNADDRESSED.includes(each.kind) ? isTold : isOwn),
    })),
  }
}
