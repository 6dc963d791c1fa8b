import type { CaseDocument } from '../cases/document.ts'
import { documentsOf, evidenceOfDocument, surest } from './case-facts.ts'
import type { CommonInput } from './checks.ts'
import { met, missing, type Result, unclear } from './result.ts'

/**
 * A photo of the owner with the identity document in hand. Nobody compares faces here: whether it is genuine a person
 * judges, so it is met when one came.
 */
export function checkSelfie({ facts }: CommonInput): Result {
  const selfies = documentsOf(facts, 'selfie')
  if (selfies.length > 0) return met(selfies.map(evidenceOfDocument))
  // One of two pictures of the same card may be the photo with its holder.
  const cards = documentsOf(facts, 'identity').filter(
    (card, at, all) => all.findIndex((other) => isSameCard(card, other)) !== at,
  )
  return cards.length > 0 ? unclear('doubtful', cards.map(evidenceOfDocument)) : missing('not-sent')
}

function isSameCard(a: CaseDocument, b: CaseDocument): boolean {
  if (a === b) return true
  const numbers = [a, b].map((card) => surest(card, 'documentNumber')?.value)
  return a.attachmentId !== b.attachmentId && numbers[0] !== undefined && numbers[0] === numbers[1]
}
