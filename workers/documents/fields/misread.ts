import type { Field } from '../../../cases/document.ts'
import { editDistance } from '../../../cases/edit-distance.ts'
import { distinct } from './candidate.ts'

/** A field, and how surely its words were read, 0..1. */
export interface ReadField {
  readonly field: Field
  readonly legibility: number
}

/** A word read less surely than this may be misread. */
const LEGIBLE = 0.85
/** By how much the right reading is clearer. */
const CLEARER = 0.08
/** The most a value is worth that a reader of pictures saw at one place only, and no check digit covers. */
export const READ_ONCE = 0.89
/** The most a value is worth that was misread at another place. */
const CONTESTED = 0.85

/**
 * One field for each value, without those that are another value misread: one character off a clearer one. Two clear
 * values stay, as two. Surest first.
 */
export function withoutMisread(found: readonly ReadField[]): Field[] {
  const clearest = new Map<string, number>()
  for (const { field, legibility } of found)
    clearest.set(field.value, Math.max(legibility, clearest.get(field.value) ?? 0))
  const isMisreadOf = (value: string, other: string): boolean => {
    const [own, better] = [clearest.get(value) ?? 0, clearest.get(other) ?? 0]
    return own < LEGIBLE && own <= better - CLEARER && editDistance(value, other, 1) === 1
  }
  const values = [...clearest.keys()]
  const misread = values.filter((value) => values.some((other) => isMisreadOf(value, other)))
  return distinct(found.map(({ field }) => field))
    .filter(({ value }) => !misread.includes(value))
    .map((field) => {
      const isContested = misread.some((value) => isMisreadOf(value, field.value))
      const most = isContested ? CONTESTED : isProven(found, field.value) ? 1 : READ_ONCE
      return { ...field, confidence: Math.min(most, field.confidence) }
    })
}

/** Printed in a text layer, or read alike at two places. */
function isProven(found: readonly ReadField[], value: string): boolean {
  const own = found.filter(({ field }) => field.value === value)
  const places = new Set(own.map(({ field: { page, box } }) => `${page} ${box}`))
  return places.size > 1 || own.some(({ legibility }) => legibility === 1)
}
