import type { CaseDocument } from '../cases/document.ts'
import type { FlagCode } from '../cases/flags.ts'
import type { Flag } from '../cases/verdict.ts'
import type { FieldName } from '../cases/vocabulary.ts'
import { type CaseFacts, documentsOf, evidenceOf, surest } from './case-facts.ts'
import { DOUBTFUL, flag } from './result.ts'

const CONFLICTS: readonly (readonly [FieldName, FlagCode])[] = [
  ['accountNumber', 'account-number-conflict'],
  ['newEmail', 'new-email-conflict'],
  ['registrationNumber', 'registration-number-mismatch'],
]

/**
 * Flags where a newer application says another account, e-mail address or registration number than the one it stands
 * for: an attacker's second thought and an owner's corrected slip look the same.
 */
export function supersededFlags(facts: CaseFacts): Flag[] {
  const newer = documentsOf(facts, 'application')
  const older = facts.superseded.filter(({ kind }) => kind === 'application')
  return older.flatMap((before) => newer.flatMap((after) => conflicts(before, after)))
}

function conflicts(before: CaseDocument, after: CaseDocument): Flag[] {
  return CONFLICTS.flatMap(([name, code]) => {
    const [was, is] = [surest(before, name), surest(after, name)]
    if (!was || !is || was.value === is.value) return []
    if (Math.min(was.confidence, is.confidence) < DOUBTFUL) return []
    return [
      flag(code, [evidenceOf({ field: was, document: before }), evidenceOf({ field: is, document: after })]),
    ]
  })
}
