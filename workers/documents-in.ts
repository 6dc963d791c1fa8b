import type { CaseDocument, Page, Reading } from '../cases/document.ts'
import { ownerSaid } from '../cases/owner-words.ts'
import { pageText } from '../cases/page-text.ts'
import { requestsIn } from '../cases/requests.ts'
import type { DocumentKind } from '../cases/vocabulary.ts'
import { mend } from './documents/mend.ts'
import { understand } from './documents/understand.ts'

/** Papers that say in words whose account it may be. */
const SAYING_WHOSE: readonly DocumentKind[] = ['application', 'registration', 'tax-certificate', 'identity']

/** The documents of a reading, as the case file keeps them. */
export function documentsIn(
  reading: Reading,
  attachmentId: string,
  name: string,
  accountNumberPattern: RegExp,
): CaseDocument[] {
  if (reading.status === 'unreadable') return []
  return understand(reading.pages, { accountNumberPattern, fileName: name }).map((document) => {
    const text = mend(textOfPages(reading.pages, document.pages))
    return {
      ...document,
      attachmentId,
      name,
      requests: document.kind === 'application' ? requestsIn(text) : [],
      ...(SAYING_WHOSE.includes(document.kind) ? ownerSaid(text) : {}),
    }
  })
}

function textOfPages(pages: readonly Page[], numbers: readonly number[]): string {
  return pages
    .filter(({ number }) => numbers.includes(number))
    .map(pageText)
    .join('\n')
}
