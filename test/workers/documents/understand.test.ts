import { expect, test } from 'vitest'
import { requestsIn } from '../../../cases/intent.ts'
import type { FieldName } from '../../../cases/vocabulary.ts'
import { understand } from '../../../workers/documents/understand.ts'
import { pagesOf } from '../../pages.ts'
import { MORE_PAPERS } from './more-papers.ts'
import { PAPERS } from './papers.ts'
import { TRAPS } from './traps.ts'

for (const { name, text, kind, fields, requests } of [...PAPERS, ...MORE_PAPERS, ...TRAPS]) {
  test(`understands: ${name}`, () => {
    const [document, ...rest] = understand(pagesOf(text))
    expect(rest).toEqual([])
    expect(document?.kind, JSON.stringify(document?.cues)).toBe(kind)
    for (const [field, want] of Object.entries(fields ?? {})) {
      const found = document?.fields.filter((one) => one.name === (field as FieldName)) ?? []
      expect(found[0]?.value ?? null, `${field}: ${JSON.stringify(found)}`).toBe(want)
    }
    if (requests) expect(requestsIn(text)).toEqual(requests)
  })
}
