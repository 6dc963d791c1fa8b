import type { CaseDocument } from '../../cases/document.ts'
import { application, appointment, BIN, facts, OTHER_BIN, type Row, registration } from './papers.ts'

const certificateWith = (what: CaseDocument['observations'][number]['what'], quote: string, shown?: string) =>
  facts([
    application(),
    {
      ...registration(),
      observations: [{ what, page: 1, box: [0, 0, 0.1, 0.1], quote, ...(shown ? { shown } : {}) }],
    },
    appointment(),
  ])

/** What is seen beside the words never makes a set complete that was not, and may send one to a person. */
export const OBSERVATION_ROWS: readonly Row[] = [
  {
    name: 'a code of the office with the same number says nothing against the certificate',
    facts: certificateWith('bar-code', `https://egov.kz/cms/check?bin=${BIN}`),
    want: { outcome: 'complete' },
  },
  {
    name: 'a code that is no address and holds no number says nothing',
    facts: certificateWith('bar-code', 'UEsDBBQAAAAIAJ1'),
    want: { outcome: 'complete' },
  },
  {
    name: 'a code with another BIN than the certificate shows',
    facts: certificateWith('bar-code', `BIN:${OTHER_BIN}`),
    want: { outcome: 'review', flags: ['bar-code-mismatch'] },
  },
  {
    name: 'a certificate whose code leads to somebody else',
    facts: certificateWith('bar-code', 'https://egov.kz.check-documents.example/1'),
    want: { outcome: 'review', flags: ['bar-code-host'] },
  },
  {
    name: 'a text layer that says another number than the page shows',
    facts: certificateWith('text-layer-differs', BIN, OTHER_BIN),
    want: { outcome: 'review', flags: ['text-layer-differs'] },
  },
]
