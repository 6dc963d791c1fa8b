import { type CaseFacts, documentsOf, type Stated, stated } from '../rules/case-facts.ts'
import { DOUBTFUL } from '../rules/result.ts'
import type { CaseMarks } from '../store/case-marks.ts'

/** What papers and text give to know a case by; nothing from a subject, and nothing that was read unsurely. */
export function marksOf({ message, documents }: Pick<CaseFacts, 'message' | 'documents'>): CaseMarks {
  const facts = { message, documents } as CaseFacts
  const papers = documentsOf(
    facts,
    'application',
    'registration',
    'appointment',
    'power-of-attorney',
    'tax-certificate',
    'identity',
  )
  const inText = (name: 'accountNumber' | 'registrationNumber' | 'organisationName'): Stated[] =>
    message.fields.filter((field) => field.name === name).map((field) => ({ field, document: null }))
  const account = sure([
    ...stated(documentsOf(facts, 'application'), 'accountNumber'),
    ...inText('accountNumber'),
  ])
  return {
    accountNumber: account[0] ?? null,
    registrationNumbers: sure([...stated(papers, 'registrationNumber'), ...inText('registrationNumber')]),
    organisations: sure([...stated(papers, 'organisationName'), ...inText('organisationName')]),
  }
}

/** The values that were read surely, the surest first, each once. */
function sure(values: readonly Stated[]): string[] {
  const sorted = values
    .filter(({ field, document }) => Math.min(field.confidence, document?.confidence ?? 1) >= DOUBTFUL)
    .toSorted((a, b) => b.field.confidence - a.field.confidence)
  return [...new Set(sorted.map(({ field }) => field.value))]
}
