import type { FieldName, Request } from '../../../cases/vocabulary.ts'
import { APPLICATION_PAPERS } from './application-papers.ts'
import { AUTHORITY_PAPERS } from './authority-papers.ts'

export interface Paper {
  readonly name: string
  readonly text: string
  readonly kind: string
  readonly fields?: Partial<Record<FieldName, string | null>>
  readonly requests?: readonly Request[]
}

/** Invented papers of the kinds we ask for; all people and companies are made up, numbers are synthetic or public. */
export const PAPERS: readonly Paper[] = [...APPLICATION_PAPERS, ...AUTHORITY_PAPERS]
